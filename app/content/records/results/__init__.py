"""The words of the result: one section, from the files of its folder."""

from __future__ import annotations

from app.content.records.results.advice import Advice
from app.content.records.results.clinician import Clinician
from app.content.records.results.hub import Hub
from app.content.records.results.letter import Letter
from app.content.records.results.measured import Measured
from app.content.records.results.plan import Plan
from app.content.records.results.situation import Situation
from app.content.records.results.what_follows import WhatFollows


class Results(Hub, Situation, WhatFollows, Measured, Plan, Advice, Clinician, Letter):
    """The same sentences on the result's page and on paper."""
