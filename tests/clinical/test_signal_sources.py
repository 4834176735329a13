"""What says that a sign is one, typed again: each row with the publications behind it."""

from __future__ import annotations

from app.clinical.signals import SIGNALS

# All other rows are our own cautious design, and claim no publication.
SOURCES = {
    "stroke_signs": {"nih_stroke", "nice_neurological"},
    "chest_pain_now": {"nice_chest_pain"},
    "sudden_severe_headache": {"nih_stroke"},
    "confusion_or_seizure": {"nih_stroke"},
    "head_injury": {"nice_head_injury", "nhs_head_injury"},
    "fainted_with_chest_pain": {"nice_chest_pain", "nice_blackouts"},
    "fainted": {"nice_blackouts", "nhs_fainting"},
    "chest_pain_on_effort": {"nice_chest_pain"},
    "head_knock": {"nice_head_injury", "nhs_head_injury"},
    "new_dizziness": {"nhs_dizziness"},
    "new_unsteadiness": {"nice_neurological"},
    "uncontrolled_blood_pressure": {"aha_blood_pressure", "nice_hypertension"},
    "blackout_not_cleared": {"nice_blackouts"},
}


def test_each_row_names_its_publications() -> None:
    named = {row.id: {each.id for each in row.sources} for row in SIGNALS if row.sources}
    assert named == SOURCES
