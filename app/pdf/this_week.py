"""The panel that comes first: what to do by when, whom to tell, and the words for the phone."""

from __future__ import annotations

from reportlab.platypus import Flowable

from app.pdf.arrange import Columns
from app.pdf.panels import Box, panel
from app.pdf.text import Styles, items, run_in, text
from app.result.records import ThisWeek


def this_week(week: ThisWeek, styles: Styles, width: float, *, in_columns: bool) -> Box:
    """Return the panel; `in_columns`: what to do at the left, whom to tell at the right."""
    plain, label = styles["cell"], styles["label"]
    do = [text(week.heading, label), *(text(each, plain) for each in week.text)]
    tell: list[Flowable] = []
    if week.whom:
        tell += [text(week.whom, label), *([text(week.when, plain)] if week.when else [])]
    if week.say:
        tell += [text(week.say_heading, label), text(week.say, plain)]
    signs = items(week.signs, styles) if week.signs else []
    closed = [text(week.closed, styles["spaced"])] if week.closed else []
    if not in_columns:
        said = run_in(
            ((week.heading, " ".join(week.text)), (week.whom, week.when)), styles["label"], plain
        )
        say = run_in(((week.say_heading, week.say),), styles["label"], plain) if week.say else None
        return panel([said, *([say] if say else []), *signs, *closed])
    if tell:
        beside = Columns((do, tell), (1, 1))
        beside.spaceBefore = beside.spaceAfter = 0
        return panel([beside, *signs, *closed])
    return panel([*do, *signs, *closed])
