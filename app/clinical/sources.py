"""Every publication that a number or a claim comes from, once."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Source:
    """A publication. `where` says where in it; `link` is its address, or "" if it has none."""

    id: str
    citation: str
    year: int
    where: str = ""
    doi: str = ""
    address: str = ""

    @property
    def link(self) -> str:
        return f"https://doi.org/{self.doi}" if self.doi else self.address


STAY_INDEPENDENT = Source(
    id="stay_independent",
    citation="Rubenstein LZ, Vivrette R, Harker JO, et al. Validating an evidence-based, "
    "self-rated fall risk questionnaire (FRQ) for older adults. J Safety Res 42(6):493-499",
    year=2011,
    where="twelve items and their weights, as coded in LOINC panel 97874-2",
    address="https://loinc.org/97874-2",
)
STEADI_ALGORITHM = Source(
    id="steadi_algorithm",
    citation="Centers for Disease Control and Prevention. STEADI: Algorithm for Fall Risk "
    "Screening, Assessment, and Intervention",
    year=2019,
    where="screen: Stay Independent or three key questions",
    address="https://www.cdc.gov/steadi/",
)
STEADI_FOUR_STAGE = Source(
    id="steadi_four_stage",
    citation="Centers for Disease Control and Prevention. STEADI: The 4-Stage Balance Test",
    year=2017,
    where="instructions and the note on the tandem stance",
    address="https://www.cdc.gov/steadi/",
)
STEADI_CHAIR_STAND = Source(
    id="steadi_chair_stand",
    citation="Centers for Disease Control and Prevention. STEADI: 30-Second Chair Stand",
    year=2017,
    where="instructions and table of below-average scores by age and sex",
    address="https://www.cdc.gov/steadi/",
)
RIKLI_JONES = Source(
    id="rikli_jones",
    citation="Jones CJ, Rikli RE, Beam WC. A 30-s chair-stand test as a measure of lower body "
    "strength in community-residing older adults. Res Q Exerc Sport 70(2):113-119",
    year=1999,
    where="the test; the normal ranges are the later tables of the same authors",
    address="https://pubmed.ncbi.nlm.nih.gov/10380242/",
)
STEADI_TIMED_UP_AND_GO = Source(
    id="steadi_timed_up_and_go",
    citation="Centers for Disease Control and Prevention. STEADI: Timed Up & Go (TUG)",
    year=2017,
    where="instructions and the note on 12 seconds",
    address="https://www.cdc.gov/steadi/",
)
WORLD_FALLS_GUIDELINES = Source(
    id="world_falls_guidelines",
    citation="Montero-Odasso M, van der Velde N, Martin FC, et al. World guidelines for falls "
    "prevention and management for older adults. Age Ageing 51(9):afac205",
    year=2022,
    where="Table 2 and the risk levels",
    doi="10.1093/ageing/afac205",
)
FRENCH_PLAN = Source(
    id="french_plan",
    citation="Blain H, et al. National plan against falls in France. J Nutr Health Aging",
    year=2023,
    where="the levels restated, with anyone unsteady outside the low level",
)
BOHANNON = Source(
    id="bohannon",
    citation="Bohannon RW. Reference values for the Timed Up and Go test: a descriptive "
    "meta-analysis. J Geriatr Phys Ther 29(2):64-68",
    year=2006,
    where="mean and 95 % interval at 60 to 69, 70 to 79, and 80 to 99",
)
BOHANNON_ONE_LEG = Source(
    id="bohannon_one_leg",
    citation="Bohannon RW. Single limb stance times: a descriptive meta-analysis of data from "
    "individuals at least 60 years of age. Top Geriatr Rehabil 22(1):70-77",
    year=2006,
    where="means with eyes open at 60 to 69, 70 to 79, and 80 to 99; 22 studies, 3,484 people",
)
VELLAS = Source(
    id="vellas",
    citation="Vellas BJ, Wayne SJ, Romero L, et al. One-leg balance is an important predictor "
    "of injurious falls in older persons. J Am Geriatr Soc 45(6):735-738",
    year=1997,
    where="abstract",
    doi="10.1111/j.1532-5415.1997.tb01479.x",
)
BURNS = Source(
    id="burns",
    citation="Burns ER, et al. Arch Gerontol Geriatr 101:104713 (fall-risk screening questions "
    "in the CDC cohort)",
    year=2022,
    where="abstract: 1,563 people over 13 months",
    doi="10.1016/j.archger.2022.104713",
)
UMBRELLA = Source(
    id="umbrella",
    citation="Beck Jepsen D, Robinson K, Ogliari G, et al. Predicting falls in older adults: an "
    "umbrella review of instruments assessing gait, balance, and functional mobility. "
    "BMC Geriatr 22:615",
    year=2022,
    doi="10.1186/s12877-022-03271-5",
)
SHERRINGTON = Source(
    id="sherrington",
    citation="Sherrington C, Fairhall N, Kwok W, et al. Evidence on physical activity and falls "
    "prevention for people aged 65+ years. Int J Behav Nutr Phys Act 17:144",
    year=2020,
    where="116 trials, 25,160 people",
    doi="10.1186/s12966-020-01041-3",
)
WHO_ACTIVITY = Source(
    id="who_activity",
    citation="World Health Organization. WHO guidelines on physical activity and sedentary "
    "behaviour",
    year=2020,
    where="adults of 65 and over",
    address="https://www.who.int/publications/i/item/9789240015128",
)
NICE = Source(
    id="nice",
    citation="National Institute for Health and Care Excellence. Falls: assessment and "
    "prevention in older people and in people 50 and over at higher risk. NG249",
    year=2025,
    where="recommendation 1.1.1: no tool to predict falls",
    address="https://www.nice.org.uk/guidance/ng249",
)

SOURCES = (
    STAY_INDEPENDENT,
    STEADI_ALGORITHM,
    STEADI_FOUR_STAGE,
    STEADI_CHAIR_STAND,
    RIKLI_JONES,
    STEADI_TIMED_UP_AND_GO,
    WORLD_FALLS_GUIDELINES,
    FRENCH_PLAN,
    BOHANNON,
    BOHANNON_ONE_LEG,
    VELLAS,
    BURNS,
    UMBRELLA,
    SHERRINGTON,
    WHO_ACTIVITY,
    NICE,
)
