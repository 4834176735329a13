"""The blank questionnaire: every question that is asked before the checks, to tick on paper."""

from __future__ import annotations

from dataclasses import dataclass

from app.clinical import measures
from app.clinical.questions import NONE, QUESTIONS_BY_ID, Choice, Number
from app.clinical.signals import SIGNALS_BY_ID
from app.clinical.sources import STAY_INDEPENDENT, STEADI_ALGORITHM
from app.content.words import Section
from app.said.amounts import decimal_text
from app.said.sources import source_name

# The sections of the form and their questions, in the order of the walk.
SECTIONS: dict[str, tuple[str, ...]] = {
    "emergency_signs": ("emergency_signs",),
    "see_someone_first": ("see_someone_first",),
    "take_care": ("take_care",),
    "about_you": ("age", "sex"),
    "falls": ("falls_past_year",),
    "after_a_fall": ("fall_injury", "fall_could_not_get_up", "fall_blackout"),
    "steadiness": (
        *("unsteady", "worried", "walking_aid"),
        *("holds_furniture", "hands_to_stand", "trouble_with_curb"),
    ),
    "health": (
        *("numb_feet", "rushes_to_toilet", "told_frail"),
        *("medicine_lightheaded", "medicine_sleep_mood", "low_mood"),
    ),
}
# Asked on the way through the pages only: who is at the screen, clearance, the checks, the plan.
NOT_ON_PAPER = (
    *("filled_in_by", "cleared_for_standing", "ready_for_checks"),
    *("exercise_helper", "equipment", "reason"),
)
# Questions whose hint says what counts.
WITH_HINT = ("falls_past_year", "fall_injury", "fall_could_not_get_up", "walking_aid", "told_frail")


@dataclass(frozen=True, kw_only=True)
class FormQuestion:
    """A question with boxes to tick, in groups of (heading, options); without, a line to write on.

    The heading of a group is "" where it needs none, and so is the label where the heading of
    the section asks already.
    """

    id: str
    label: str
    hint: str
    groups: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def length(self) -> int:
        """How many letters all options have together: a few of them fit on one line."""
        return sum(len(option) for _, options in self.groups for option in options)


@dataclass(frozen=True, kw_only=True)
class FormSection:
    id: str
    heading: str
    text: str
    questions: tuple[FormQuestion, ...]


@dataclass(frozen=True, kw_only=True)
class Questionnaire:
    title: str
    intro: tuple[str, ...]
    sections: tuple[FormSection, ...]
    thanks: str
    clinic_heading: str
    clinic: tuple[str, ...]


def questionnaire(words: Section) -> Questionnaire:
    """Return the form in words. Raises MissingWords if a sentence is not there."""
    form = words.section("handouts", "questionnaire")
    closed = words.text("signals", "closed", "text")
    return Questionnaire(
        title=form.text("title"),
        intro=form.texts("intro"),
        sections=tuple(
            FormSection(
                id=section,
                heading=form.text("sections", section, "heading"),
                text=form.text("sections", section, "text", closed=closed),
                questions=tuple(_question(words, each) for each in questions),
            )
            for section, questions in SECTIONS.items()
        ),
        thanks=form.text("thanks"),
        clinic_heading=form.text("clinic_heading"),
        clinic=_clinic(words, form),
    )


def _question(words: Section, question_id: str) -> FormQuestion:
    question = QUESTIONS_BY_ID[question_id]
    own = words.section("questions", question_id)
    hint = own.text("hint") if question_id in WITH_HINT else ""
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    if isinstance(question, Number):
        label = words.text("handouts", "questionnaire", question_id)
        groups = ()
    elif isinstance(question, Choice):
        label = own.text("label")
        groups = (("", question.options),)
    else:
        label = ""
        named = ((own.text("groups", key) if key else "", ids) for key, ids in question.groups)
        groups = (*named, ("", (NONE,)))
    return FormQuestion(
        id=question_id,
        label=label,
        hint=hint,
        groups=tuple(
            (heading, tuple(_option(words, own, each) for each in ids)) for heading, ids in groups
        ),
    )


def _option(words: Section, own: Section, option: str) -> str:
    """Return an option; behind a sign that has to be looked at first, by when to call."""
    said = own.text("options", option)
    signal = SIGNALS_BY_ID.get(option)
    when = words.section("signals", "on_paper")
    if signal is None or signal.call not in when:
        return said
    return when.text(signal.call, option=said)


def _clinic(words: Section, form: Section) -> tuple[str, ...]:
    """Return how the items are scored, from the same weights as the rules."""

    def named(points: int) -> str:
        items = measures.STAY_INDEPENDENT_ITEMS
        chosen = [item for item, (weight, _) in items.items() if weight == points]
        return ", ".join(words.text("questions", item, "short") for item in chosen)

    cut_off = measures.STAY_INDEPENDENT_AT_RISK
    sources = (STAY_INDEPENDENT, STEADI_ALGORITHM)
    return (
        form.text(
            "points",
            two=named(2),
            one=named(1),
            maximum=decimal_text(words, measures.STAY_INDEPENDENT_MAXIMUM),
        ),
        form.text(
            "at_risk",
            cut_off=decimal_text(words, cut_off.bound),
            sources="; ".join(source_name(words, each) for each in sources),
        ),
    )
