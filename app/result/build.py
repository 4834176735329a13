"""The whole result of one person, put together from its parts."""

from __future__ import annotations

import datetime

from app.clinical.assessment import Assessment
from app.clinical.flow import Walk
from app.clinical.plan import Plan
from app.content.words import Section
from app.result import advice, path, situation, told, topics
from app.result.calendar import calendar
from app.result.case import Case
from app.result.checks import check_facts
from app.result.clinician import clinician, clinician_rows, note
from app.result.exercises import exercise_groups, exercise_labels
from app.result.log import log
from app.result.records import Result


def build_result(
    *,
    walk: Walk,
    assessment: Assessment,
    plan: Plan,
    checked_on: datetime.date,
    words: Section,
) -> Result:
    """Return everything that page and paper show, in words.

    `assessment` and `plan` must come from `walk.counted`; `checked_on` is the day of the checks.
    Raises MissingWords if a sentence is not there or a placeholder has no number.
    """
    case = Case(walk=walk, assessment=assessment, plan=plan, checked_on=checked_on, words=words)
    return Result(
        language=case.language,
        title=case.text("title"),
        date=case.text("date", date=case.date(checked_on)),
        disclaimer=case.text("disclaimer"),
        name_line=case.text("name_line"),
        birth_line=case.text("birth_line"),
        page_of=case.text("page_of", page="{page}", pages="{pages}"),
        category=assessment.category,
        category_heading=situation.category_heading(case),
        category_text=situation.category_text(case),
        call_level=situation.call_level(case),
        call=situation.call(case),
        bring=situation.bring(case),
        strengths=told.strengths(case),
        working_on=told.working_on(case),
        working_on_in_short=told.working_on_in_short(case),
        notes=told.notes(case),
        checks_heading=case.text("checks_heading"),
        checks=check_facts(case),
        missing=situation.missing(case),
        plan=advice.plan_intro(case),
        groups=exercise_groups(case),
        labels=exercise_labels(case),
        path=path.path_intro(case),
        stages=path.stages(case),
        path_goal=path.path_goal(case),
        log=log(case),
        calendar=calendar(case),
        rules=advice.rules(case),
        alone=advice.alone(case),
        stop=advice.stop(case),
        recheck=advice.recheck(case),
        ask=told.ask(case),
        learn=topics.topics_intro(case),
        topics=topics.topic_links(case),
        limits=advice.limits(case),
        sources_heading=case.text("sources_heading"),
        clinician=clinician(case),
        clinician_rows=clinician_rows(case),
        note=note(case),
    )
