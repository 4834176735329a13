"""The whole result of one person, put together from its parts."""

from __future__ import annotations

import datetime
from dataclasses import replace

from app.clinical.assessment import assess
from app.clinical.flow import walk
from app.clinical.plan import build_plan
from app.clinical.questions import Answers
from app.clinical.signals import call_of
from app.content.voices import SELF
from app.content.words import Words
from app.result import advice, hub, situation, strengths, topics, weeks, what_follows
from app.result.calendar import calendar
from app.result.case import Case
from app.result.checks import check_facts, check_rows
from app.result.clinician import clinician, clinician_rows, note_long
from app.result.exercises import exercise_groups
from app.result.letter import letter
from app.result.log import log
from app.result.note import note
from app.result.plan_page import plan_in_short
from app.result.records import Result
from app.said.exercise import exercise_labels


def result_of(answers: Answers, checked_on: datetime.date, words: Words) -> Result:
    """Return everything that page and paper show of one person: the one way from answers to it.

    `answers`: all that were given; those off the path are left out of account here.
    `checked_on`: the day of the checks. `words`: all words of one language, to who reads it.
    Raises MissingWords if a sentence is not there or a placeholder has no number.
    """
    walked = walk(answers)
    assessment = assess(walked.counted)
    plan = build_plan(assessment)
    case = Case(walk=walked, assessment=assessment, plan=plan, checked_on=checked_on, words=words)
    written = letter(case)
    # The lines for a record are the same whoever was at the screen.
    record = replace(case, words=words.voice(SELF))
    return Result(
        language=case.language,
        title=case.text("title"),
        date=case.text("date", date=case.date(checked_on)),
        disclaimer=case.said("disclaimer"),
        name_line=case.said("name_line"),
        birth_line=case.said("birth_line"),
        page_of=case.said("page_of", page="{page}", pages="{pages}"),
        category=assessment.category,
        heading=hub.heading(case),
        week=hub.this_week(case),
        glance_heading=hub.glance_heading(case),
        glance=hub.glance(case),
        well=hub.well(case),
        stop_line=hub.stop_line(case),
        until_then=hub.until_then(case),
        visit=hub.visit(case, written.questions),
        crisis=hub.crisis(case),
        age_note=hub.age_note(case),
        recheck_line=hub.recheck_line(case),
        sheet_title=hub.sheet_title(case),
        plan_in_short=plan_in_short(case),
        category_heading=situation.category_heading(case),
        category_text=situation.category_text(case),
        call_by=call_of(case.signals),
        call=situation.call(case),
        bring=situation.bring(case),
        strengths=strengths.strengths(case),
        working_on=what_follows.working_on(case),
        working_on_in_short=what_follows.working_on_in_short(case),
        notes=what_follows.notes(case),
        checks_heading=case.text("checks_heading"),
        checks=check_facts(case),
        check_rows=check_rows(case),
        missing=situation.missing(case),
        plan=advice.plan_intro(case),
        groups=exercise_groups(case),
        labels=exercise_labels(case.words),
        weeks=weeks.weeks_intro(case),
        stages=weeks.stages(case),
        weeks_goal=weeks.weeks_goal(case),
        log=log(case),
        calendar=calendar(case),
        rules=advice.rules(case),
        alone=advice.alone(case),
        stop=advice.stop(case),
        recheck=advice.recheck(case),
        ask=what_follows.ask(case),
        learn=topics.topics_intro(case),
        topics=topics.topic_links(case),
        limits=advice.limits(case),
        sources_heading=case.text("sources_heading"),
        clinician=clinician(case),
        clinician_rows=clinician_rows(record),
        note=note(record),
        note_long=note_long(record),
        letter=written,
    )
