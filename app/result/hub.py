"""The first layer of a result: what to do now, three exercises, when to stop, what went well."""

from __future__ import annotations

from app.clinical.checks import any_answered, findings
from app.clinical.exercises import Exercise
from app.clinical.signals import call_of, is_for_today, most_urgent, signs_to_call_about
from app.result.advice import recheck_days
from app.result.case import Case
from app.result.hub_records import Glance, Led, ThisWeek
from app.result.situation import category_heading, missing, waits_for_helper
from app.result.strengths import strengths
from app.said.amounts import dose_amount
from app.said.block import Block
from app.said.log import day_names
from app.said.signals import call_heading, sign_text

MOST_TO_ASK = 2
# The most fitting note about somebody's age comes first.
AGE_NOTES = ("under_first_age", "under_made_for_age", "over_last_age")


def heading(case: Case) -> str:
    """Return the heading of the result: whom to call where that cannot wait, else the category."""
    leading = most_urgent(case.signals)
    if leading and (case.is_first or is_for_today(case.signals)):
        return call_heading(case.words, leading)
    return category_heading(case)


def this_week(case: Case) -> ThisWeek:
    call = call_of(case.signals)
    to_tell = call == "next_visit"
    signs = signs_to_call_about(case.signals)
    say = _say(case)
    return ThisWeek(
        heading=case.text("when", call),
        text=_what_to_do(case),
        whom=case.text("week", "whom") if to_tell else "",
        when=case.text("week", "sooner") if to_tell else "",
        say_heading=case.text("week", "say_heading" if signs else "call_office") if say else "",
        say=say,
        signs=tuple(sign_text(case.words, each) for each in signs),
        closed=case.words.text("signals", "closed", "text") if is_for_today(signs) else "",
    )


def _what_to_do(case: Case) -> tuple[str, ...]:
    category = case.assessment.category
    if case.is_first or category in ("emergency", "high"):
        return ()
    if not case.plan.lines:
        return missing(case).items[:1]
    if case.for_another_day:
        first = "another_day"
    else:
        first = "exercises" if category == "raised" else "exercises_now"
    said = [case.text("week", first)]
    if case.ticks("take_care", "cannot_stand_alone"):
        said.append(case.text("week", "wheelchair"))
    if category == "raised":
        said += [case.text("week", "month")] if findings(case.answers) else []
    else:
        said.append(case.text("week", "anyone"))
    return (*said, *_to_complete(case))


def _to_complete(case: Case) -> tuple[str, ...]:
    """Return the first thing that would complete the picture, where it is open."""
    is_open = case.assessment.category == "lower_unconfirmed" or waits_for_helper(case)
    # A note about the age says the same of the tables.
    return missing(case).items[:1] if is_open and not age_note(case) else ()


def _say(case: Case) -> str:
    """Return the very words for the phone; "" where nobody needs to be called this week."""
    call = call_of(case.signals)
    if call not in ("today_or_emergency", "today", "this_week"):
        return ""
    signs = signs_to_call_about(case.signals)
    said = [case.text("say", "age")] if case.age is not None else []
    said += [case.words.text("signals", "signs", each.id, "say") for each in signs]
    if case.assessment.category == "high":
        said += _about_falls(case)
    if case.is_first or is_for_today(signs):
        said.append(case.text("say", "this_week" if call == "this_week" else "today"))
    return case.text("say", "quoted", words=" ".join(said))


def _about_falls(case: Case) -> list[str]:
    many = case.says("falls_past_year", "two_or_more")
    parts = (
        ("two_or_more_falls" if many else "one_fall", True),
        ("needed_care", case.says("fall_injury", "needed_care")),
        ("could_not_get_up", case.says("fall_could_not_get_up", "yes")),
        ("look", True),
    )
    return [case.text("say", key) for key, applies in parts if applies]


def glance_heading(case: Case) -> str:
    """Return what stands over the three exercises; "" where exercise has to wait."""
    if not case.plan.lines:
        return ""
    if case.for_another_day:
        return case.text("exercises", "another_day")
    if case.assessment.category == "high":
        return case.text("exercises", "until_then_seated" if case.is_seated else "until_then")
    return case.text("exercises", "seated" if case.is_seated else "heading")


def glance(case: Case) -> tuple[Glance, ...]:
    """Return the three exercises at a glance; none where exercise has to wait."""
    return tuple(_glance(case, line.exercise) for line in case.plan.core)


def _glance(case: Case, exercise: Exercise) -> Glance:
    own = case.words.section("exercises", exercise.id)
    amount = dose_amount(case.words, exercise.dose)
    return Glance(
        id=exercise.id,
        name=own.text("short"),
        frames=own.texts("frames"),
        dose=f"{amount}. {own.text('hands')}",
        days=days_named(case, exercise),
        steps=own.texts("in_short"),
    )


def days_named(case: Case, exercise: Exercise) -> str:
    """Return the days of an exercise in the first weeks, in short: "Mon Wed Fri"."""
    names = day_names(case.language)
    return " ".join(names[day] for day in case.stages[0].days_of(exercise))


def well(case: Case) -> Led:
    """Return one thing that went well; empty after an emergency sign."""
    if case.is_emergency:
        return Led(lead="", text="")
    if case.is_first:
        stopped = not case.ticks("see_someone_first")
        lead = case.text("well", "stopped" if stopped else "told")
        return Led(lead=lead, text="")
    if case.assessment.category == "high":
        return Led(lead=case.text("well", "told"), text=case.text("well", "high"))
    return Led(lead=case.text("well", "lead"), text=strengths(case).items[0])


def stop_line(case: Case) -> Led:
    """Return when to stop and whom to call, in one line."""
    if not case.plan.lines:
        lead, text = "without_plan_lead", "without_plan"
    else:
        lead, text = "seated_lead" if case.is_seated else "lead", "text"
    return Led(lead=case.text("stop_line", lead), text=case.text("stop_line", text))


def until_then(case: Case) -> Block:
    """Return what to do until somebody has looked into what cannot wait."""
    if not case.is_first:
        return case.block("until_then")
    return case.block("until_then", items=case.texts("until_then", "items"))


def visit(case: Case, questions: tuple[str, ...]) -> Block:
    """Return what to ask first, where a visit comes before all else; the letter has it all."""
    if not (case.is_first or case.assessment.category == "high"):
        return case.block("visit")
    return case.block("visit", items=questions[:MOST_TO_ASK])


def crisis(case: Case) -> str:
    """Return whom to turn to when often down; "" for everybody else."""
    low = any(each.id == "low_mood" for each in case.signals)
    return case.text("crisis", "text") if low else ""


def age_note(case: Case) -> str:
    """Return for whom the checks were made, where that is not this person; else ""."""
    held = [each.id for each in case.signals]
    fitting = (each for each in AGE_NOTES if each in held)
    return next((case.text("age", each) for each in fitting), "")


def recheck_line(case: Case) -> str:
    """Return the day of the check, and where there is a plan the day to check again."""
    date = case.date(case.checked_on)
    if not case.plan.lines:
        return case.text("checked", date=date)
    key = "check_again" if any_answered(case.answers) else "answered_again"
    return case.text(key, date=date, again=case.date(recheck_days(case)[0]))


def sheet_title(case: Case) -> str:
    if not case.plan.lines:
        return case.text("sheet", "without_plan")
    return case.text("sheet", "seated" if case.is_seated else "title")
