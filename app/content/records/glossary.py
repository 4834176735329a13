"""The words explained, and which they are."""

from __future__ import annotations

from app.content.record import ById, Record, may_be_empty

# No rule names the words that a clinic may use: this list does.
TERMS = (
    "balance_training",
    "static_balance",
    "dynamic_balance",
    "center_of_gravity",
    "inner_ear",
    "coordination",
    "posture",
    "mobility",
    "flexibility",
    "stance",
    "side_by_side",
    "semi_tandem",
    "tandem",
    "one_leg_stance",
    "weight_shift",
    "near_fall",
    "timed_up_and_go",
    "chair_stand",
    "cut_off",
    "strength_training",
    "resistance",
    "endurance",
    "free_weights",
    "exercise_band",
    "body_weight_exercise",
    "sit_to_stand",
    "squat",
    "leg_press",
    "chest_press",
    "isometric",
    "wall_sit",
    "plank",
    "repetition",
    "set",
    "dose",
    "warm_up",
    "talk_test",
    "moderate_effort",
    "tai_chi",
    "yoga",
    "cartilage",
    "endorphins",
    "osteoarthritis",
    "osteoporosis",
    "bone_density",
    "menopause",
    "depression",
    "type_2_diabetes",
    "blood_sugar",
    "heart_condition",
    "hip_precautions",
    "light_headed",
    "vertigo",
    "blood_pressure_drop",
    "fainting",
    "seizure",
    "numbness",
    "cataract",
    "bifocals",
    "progressive_lenses",
    "joint",
    "low_back_pain",
    "blood_thinner",
    "opioids",
    "water_tablets",
    "physical_therapist",
    "occupational_therapist",
    "pharmacist",
    "podiatrist",
    "optometrist",
    "gp",
    "falls_service",
    "clinician",
    "referral",
    "emergency_room",
    "cdc",
    "eldercare_locator",
    "crisis_line",
    "cane",
    "walker",
    "rollator",
    "grab_bar",
    "personal_alarm",
    "guideline",
    "trial",
    "review",
    "rate_of_falls",
)


class Term(Record):
    """`word`: how it is listed. `forms`: the other ways it is written in our texts."""

    word: str
    meaning: str
    forms: tuple[str, ...] = may_be_empty()


class Glossary(Record):
    """The page of the words explained."""

    title: str
    lead: str
    terms: ById[Term]
