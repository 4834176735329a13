"""The panel that comes first: what to do by when, whom to tell, and the words for the phone."""

from __future__ import annotations

from reportlab.platypus import Flowable

from app.pdf.arrange import Columns
from app.pdf.panels import Box, panel
from app.pdf.text import Styles, items, run_in, text
from app.result.records import Result

# What to do has less to say than the very words for the phone.
SHARES_TO_SAY = (1.0, 1.9)
# Whom to tell by when is longer than what to do until then.
SHARES_TO_TELL = (1.6, 1.0)


def this_week(result: Result, styles: Styles, *, in_columns: bool, sentences: int = 9) -> Box:
    """Return the panel; `in_columns`: what to do at the left, whom to tell at the right.

    `sentences`: how many of what to do, at most.
    """
    week, plain, label = result.week, styles["cell"], styles["panel"]
    # Where there is nothing to do but what the heading of the result says, it says it here too.
    do = week.text[:sentences] or (result.heading,)
    told = f"{week.whom}. {week.when}" if week.whom else ""
    signs = items(week.signs, styles) if week.signs else []
    closed = [text(week.closed, styles["spaced"])] if week.closed else []
    if not in_columns:
        lead = ((week.heading, told or " ".join(do)), (week.say_heading, week.say))
        then = [text(" ".join(do), plain)] if told else []
        return panel([run_in(lead, plain), *then, *signs, *closed])
    doing = [text(each, plain) for each in do]
    left: list[Flowable] = [text(week.heading, label), *([text(told, plain)] if told else doing)]
    if not (told or week.say):
        return panel([*left, *signs, *closed])
    right = [text(week.say_heading, label), text(week.say, plain)] if week.say else doing
    beside = Columns((left, right), SHARES_TO_SAY if week.say else SHARES_TO_TELL)
    beside.spaceBefore = beside.spaceAfter = 0
    return panel([beside, *signs, *closed])
