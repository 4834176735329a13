"""A letter to the doctor in the person's own words, with what matters most to ask."""

from __future__ import annotations

from babel.lists import format_list

from app.clinical.checks import CHECKS, CHECKS_BY_ID, findings
from app.clinical.conditions import stopped_unwell
from app.clinical.signal import CALLS, Signal
from app.clinical.signals import most_urgent
from app.result.case import Case
from app.result.check_words import check_text
from app.result.checks import why_not_done
from app.result.records import Letter, Noticed
from app.said.signals import call_phrase

MOST_QUESTIONS = 3
# Starts at which the hands hold on; from the next one on, a counter is near them.
HANDS_HOLD = ("feet_together", "tandem_with_hands")
# Red flags whose cause is known: there is nothing to ask about it.
CAUSE_KNOWN = ("recent_surgery", "told_not_to_exercise")
# What goes with a fall: the answer that says so, and its sentence.
WITH_A_FALL = (
    ("fall_injury", "hurt_no_care", "hurt_no_care"),
    ("fall_injury", "needed_care", "needed_care"),
    ("fall_could_not_get_up", "yes", "could_not_get_up"),
    ("fall_blackout", "yes", "blackout"),
    ("fall_blackout", "unsure", "blackout_unsure"),
)
ROOM = "_" * 16  # to write by hand, in a text without lines to draw


def letter(case: Case) -> Letter:
    """Return the letter; empty after an emergency sign, when nobody should write one."""

    def own(key: str) -> str:
        return case.text("letter", key)

    parts = () if case.is_emergency else ((*_done(case), *_falls(case)), _found(case), _call(case))
    return Letter(
        heading=own("heading"),
        subject=own("subject"),
        date=case.date(case.checked_on),
        greeting=own("greeting"),
        paragraphs=tuple(" ".join(each) for each in parts if each),
        noticed_heading=own("noticed_heading"),
        noticed=tuple(Noticed(sign=each, since=own("since")) for each in _noticed(case)),
        questions_heading=own("questions_heading"),
        questions=() if case.is_emergency else _questions(case),
        closing=() if case.is_emergency else (*_exercises(case), own("thanks")),
        name_line=case.said("name_line"),
        birth_line=case.said("birth_line"),
        answer=own("answer"),
    )


def letter_text(found: Letter) -> str:
    """Return the whole letter as plain text, to copy or to send, with room for the name."""
    noticed = (f"- {each.sign} {each.since} {ROOM}" for each in found.noticed)
    asked = (f"{number}. {each}" for number, each in enumerate(found.questions, 1))
    blocks = (
        (found.date,),
        (found.greeting,),
        *((each,) for each in found.paragraphs),
        (found.noticed_heading, *noticed) if found.noticed else (),
        (found.questions_heading, *asked),
        *((each,) for each in found.closing),
        (f"{found.name_line} {ROOM}", f"{found.birth_line} {ROOM}"),
    )
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _done(case: Case) -> tuple[str, ...]:
    """Return what was done, with whom, and which aid is used."""
    aid = case.answers.get("walking_aid", "none")
    used = () if aid == "none" else (case.text("letter", "walking_aid", str(aid)),)
    if stopped_unwell(case.answers):
        return (case.text("letter", "done", "stopped_unwell"), *used)
    if any(check.tried(case.answers) for check in CHECKS):
        by = str(case.answers.get("filled_in_by", "not_answered"))
        return (case.text("letter", "done", f"by_{by}"), *used)
    reason = why_not_done(case, CHECKS[0])
    told = reason in case.words.section("results", "letter", "no_checks")
    why = (case.text("letter", "no_checks", reason),) if told else ()
    return (case.text("letter", "done", "answers"), *why, *used)


def _falls(case: Case) -> tuple[str, ...]:
    """Return how many falls there were, as far as that is known, and what went with them."""
    falls = case.answers.get("falls_past_year")
    if falls is None:
        return ()
    more = (key for question, answer, key in WITH_A_FALL if case.says(question, answer))
    return (
        case.text("letter", "falls_past_year", str(falls)),
        *(case.text("letter", "with_a_fall", each) for each in more),
    )


def _found(case: Case) -> tuple[str, ...]:
    """Return what stood out, or that nothing did: never that all is well."""
    said = []
    if case.says("told_frail", "yes"):
        said.append(case.text("letter", "found", "told_frail"))
    if topics := [check_text(case, each, "result", "in_short") for each in findings(case.answers)]:
        named = format_list(topics, locale=case.language)
        said.append(case.text("letter", "found", "work_on", topics=named))
    if case.assessment.category == "lower":
        said.append(case.text("letter", "found", "nothing"))
    if case.assessment.category == "lower_unconfirmed":
        said.append(case.text("letter", "found", "nothing_so_far"))
    return tuple(said)


def _call(case: Case) -> tuple[str, ...]:
    """Return whom to call and when, where it cannot wait for the next visit."""
    leads = most_urgent(case.signals)
    if leads is None or leads.call == "next_visit":
        return ()
    return (case.text("letter", "found", "told", call=call_phrase(case.words, leads)),)


def _noticed(case: Case) -> tuple[str, ...]:
    """Return the signs to be looked at first that were ticked."""
    signs = case.words.section("results", "letter", "signs")
    return tuple(signs.text(each.id) for each in case.signals if each.id in signs)


def _questions(case: Case) -> tuple[str, ...]:
    """Return the questions that matter most: about the most urgent signs first, then by their rows.

    What several signs ask is asked once, in the words of the first.
    """
    waits = case.assessment.category == "see_someone_first"
    by_urgency = sorted(case.signals, key=lambda each: CALLS.index(each.call))
    asked = {each.ask: _question_of(case, each) for each in reversed(by_urgency) if each.ask}
    urgent = [each.ask for each in by_urgency if each.ask and each.line == "red_flag"]
    first = {each: asked[each] for each in urgent}
    if waits and not urgent and _cause_unknown(case):
        first["cause"] = "cause"
    if waits:
        first["when_may_i_start"] = "when_may_i_start"
    rest = {each.ask: asked[each.ask] for each in by_urgency if each.ask}
    if case.assessment.category == "high":
        rest.setdefault("physical_therapist", "physical_therapist")
    if not waits:
        rest["class"] = "class"
    rest["blood_pressure"] = "blood_pressure"
    keys = list({**first, **rest}.values())
    if case.says("cleared_for_standing", "no"):
        keys.insert(1, "stand")
    keys = keys[:MOST_QUESTIONS]
    return tuple(case.text("letter", "questions", each) for each in keys)


def _cause_unknown(case: Case) -> bool:
    flags = (each for each in case.signals if each.line == "red_flag")
    return any(each.id not in CAUSE_KNOWN for each in flags)


def _question_of(case: Case, signal: Signal) -> str:
    """Return the key of a question: of the sign, the aid in use, or what a check's finding asks."""
    if signal.id == "walking_aid_used":
        return str(case.answers["walking_aid"])
    own = case.words.section("results", "letter", "questions")
    return signal.ask if signal.id in CHECKS_BY_ID or signal.id not in own else signal.id


def _exercises(case: Case) -> tuple[str, ...]:
    """Return what is done about it at home; nothing where exercise has to wait."""
    if not case.plan.lines:
        return ()
    if case.for_another_day:
        key = "another_day"
    elif case.is_seated:
        key = "seated"
    else:
        key = "with_hands" if case.plan.start.balance in HANDS_HOLD else "counter_near"
    return (case.text("letter", "exercises", key),)
