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
    citation="Rikli RE, Jones CJ. Functional fitness normative scores for community-residing "
    "older adults, ages 60-94. J Aging Phys Act 7(2):162-181",
    year=1999,
    where="25th and 75th percentile of chair stands by age and sex, as copies of the table have it",
    doi="10.1123/japa.7.2.162",
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
    "prevention and management for older adults: a global initiative. Age Ageing 51(9):afac205",
    year=2022,
    where="Table 2 and the risk levels",
    doi="10.1093/ageing/afac205",
)
FRENCH_PLAN = Source(
    id="french_plan",
    citation="Blain H, Annweiler C, Berrut G, et al. Launch of a 2022-2024 National Plan Against "
    "Falls in Older Persons in France. J Nutr Health Aging, letter to the editor, published online",
    year=2023,
    where="the levels restated, with anyone unsteady outside the low level",
)
BOHANNON = Source(
    id="bohannon",
    citation="Bohannon RW. Reference values for the Timed Up and Go test: a descriptive "
    "meta-analysis. J Geriatr Phys Ther 29(2):64-68",
    year=2006,
    where="abstract: mean and its 95 % interval at 60 to 69, 70 to 79, and 80 to 99",
    doi="10.1519/00139143-200608000-00004",
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
    citation="Burns ER, Lee R, Hodge SE, et al. Validation and comparison of fall screening tools "
    "for predicting future falls among older adults. Arch Gerontol Geriatr 101:104713",
    year=2022,
    where="abstract: 1,563 of 1,905 people finished; followed for 13 months",
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
    "prevention for people aged 65+ years: systematic review to inform the WHO guidelines on "
    "physical activity and sedentary behaviour. Int J Behav Nutr Phys Act 17(1):144",
    year=2020,
    where="abstract: 116 trials, 25,160 people of 60 and over; 64 of the trials give the 23 %",
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
    where="recommendation 1.1.1: no tool to predict falls; who looks at a home for hazards",
    address="https://www.nice.org.uk/guidance/ng249",
)

# What the topics of Learn rest on.
HORAK = Source(
    id="horak",
    citation="Horak FB. Postural orientation and equilibrium: what do we need to know about "
    "neural control of balance to prevent falls? Age Ageing 35(Suppl 2):ii7-ii11",
    year=2006,
    where="how the brain weighs sight, inner ear and feeling",
    doi="10.1093/ageing/afl077",
)
HOWE_BALANCE = Source(
    id="howe_balance",
    citation="Howe TE, Rochester L, Neil F, et al. Exercise for improving balance in older "
    "people. Cochrane Database Syst Rev (11):CD004963",
    year=2011,
    where="abstract; the review calls its own evidence weak",
    doi="10.1002/14651858.CD004963.pub3",
)
LIU_LATHAM = Source(
    id="liu_latham",
    citation="Liu CJ, Latham NK. Progressive resistance strength training for improving physical "
    "function in older adults. Cochrane Database Syst Rev (3):CD002759",
    year=2009,
    where="abstract",
    doi="10.1002/14651858.CD002759.pub2",
)
FRAGALA = Source(
    id="fragala",
    citation="Fragala MS, Cadore EL, Dorgo S, et al. Resistance training for older adults: "
    "position statement from the National Strength and Conditioning Association. J "
    "Strength Cond Res 33(8):2019-2052",
    year=2019,
    where="abstract",
    doi="10.1519/JSC.0000000000003230",
)
LOPES = Source(
    id="lopes",
    citation="Lopes JSS, Machado AF, Micheletti JK, et al. Effects of training with elastic "
    "resistance versus conventional resistance on muscular strength: a systematic "
    "review and meta-analysis. SAGE Open Med 7:2050312119831116",
    year=2019,
    where="abstract; few studies, adults of all ages",
    doi="10.1177/2050312119831116",
)
ORANCHUK = Source(
    id="oranchuk",
    citation="Oranchuk DJ, Storey AG, Nelson AR, Cronin JB. Isometric training and long-term "
    "adaptations: effects of muscle length, intensity, and intent: a systematic review. Scand J "
    "Med Sci Sports 29(4):484-503",
    year=2019,
    where="abstract; mostly younger people",
    doi="10.1111/sms.13375",
)
PALUCH = Source(
    id="paluch",
    citation="Paluch AE, Boyer WR, Franklin BA, et al. Resistance exercise training in individuals "
    "with and without cardiovascular disease: 2023 update: a scientific statement from the "
    "American Heart Association. Circulation 149(3):e217-e231",
    year=2024,
    where="abstract; proper breathing, as others report from the full text",
    doi="10.1161/CIR.0000000000001189",
)
HOWE_BONE = Source(
    id="howe_bone",
    citation="Howe TE, Shea B, Dawson LJ, et al. Exercise for preventing and treating "
    "osteoporosis in postmenopausal women. Cochrane Database Syst Rev (7):CD000333",
    year=2011,
    where="abstract: bone density; no clear effect on fractures",
    doi="10.1002/14651858.CD000333.pub2",
)
BROOKE_WAVELL = Source(
    id="brooke_wavell",
    citation="Brooke-Wavell K, Skelton DA, Barker KL, et al. Strong, steady and straight: UK "
    "consensus statement on physical activity and exercise for osteoporosis. Br J "
    "Sports Med 56(15):837-846",
    year=2022,
    where="abstract",
    doi="10.1136/bjsports-2021-104634",
)
PETERSON = Source(
    id="peterson",
    citation="Peterson MD, Sen A, Gordon PM. Influence of resistance exercise on lean body mass "
    "in aging adults: a meta-analysis. Med Sci Sports Exerc 43(2):249-258",
    year=2011,
    where="abstract",
    doi="10.1249/MSS.0b013e3181eb6265",
)
BUSKARD = Source(
    id="buskard",
    citation="Buskard ANL, Petrella RJ. Resistance training and weight loss in older adults: a "
    "scoping review. Sports Med Open 9",
    year=2023,
    where="abstract",
    doi="10.1186/s40798-023-00613-4",
)
KANALEY = Source(
    id="kanaley",
    citation="Kanaley JA, Colberg SR, Corcoran MH, et al. Exercise/physical activity in "
    "individuals with type 2 diabetes: a consensus statement from the American College "
    "of Sports Medicine. Med Sci Sports Exerc 54(2):353-368",
    year=2022,
    where="abstract",
    doi="10.1249/MSS.0000000000002800",
)
LEE = Source(
    id="lee",
    citation="Lee J, Kim D, Kim C. Resistance training for glycemic control, muscular strength, "
    "and lean body mass in old type 2 diabetic patients: a meta-analysis. Diabetes Ther "
    "8(3):459-473",
    year=2017,
    where="abstract; few, small studies",
    doi="10.1007/s13300-017-0258-3",
)
NICE_OSTEOARTHRITIS = Source(
    id="nice_osteoarthritis",
    citation="National Institute for Health and Care Excellence. Osteoarthritis in over 16s: "
    "diagnosis and management. NG226",
    year=2022,
    where="exercise as a core treatment; pain at first",
    address="https://www.nice.org.uk/guidance/ng226",
)
FRANSEN = Source(
    id="fransen",
    citation="Fransen M, McConnell S, Harmer AR, et al. Exercise for osteoarthritis of the knee: "
    "a Cochrane systematic review. Br J Sports Med 49(24):1554-1557",
    year=2015,
    where="abstract; a newer edition of the review exists (2024)",
    doi="10.1136/bjsports-2015-095424",
)
WHO_BACK_PAIN = Source(
    id="who_back_pain",
    citation="Verville L, Ogilvie R, Hincapié CA, et al. Systematic review to inform a World "
    "Health Organization (WHO) clinical practice guideline: benefits and harms of structured "
    "exercise programs for chronic primary low back pain in adults. J Occup Rehabil "
    "33(4):636-650",
    year=2023,
    where="abstract",
    doi="10.1007/s10926-023-10124-4",
)
GORDON = Source(
    id="gordon",
    citation="Gordon BR, McDowell CP, Hallgren M, et al. Association of efficacy of resistance "
    "exercise training with depressive symptoms: meta-analysis and meta-regression "
    "analysis of randomized clinical trials. JAMA Psychiatry 75(6):566-576",
    year=2018,
    where="abstract; adults of all ages",
    doi="10.1001/jamapsychiatry.2018.0572",
)
CLEGG = Source(
    id="clegg",
    citation="Clegg AJ, et al. Exercise for depression. Cochrane Database Syst Rev CD004366",
    year=2026,
    where="conclusions as reported; low certainty against no treatment",
    doi="10.1002/14651858.CD004366.pub7",
)
KENDRICK = Source(
    id="kendrick",
    citation="Kendrick D, Kumar A, Carpenter H, et al. Exercise for reducing fear of falling in "
    "older people living in the community. Cochrane Database Syst Rev (11):CD009848",
    year=2014,
    where="abstract; low-quality evidence, unclear after the program",
    doi="10.1002/14651858.CD009848.pub2",
)
DELBAERE = Source(
    id="delbaere",
    citation="Delbaere K, Crombez G, Vanderstraeten G, et al. Fear-related avoidance of "
    "activities, falls and physical frailty. A prospective community-based cohort "
    "study. Age Ageing 33(4):368-373",
    year=2004,
    where="abstract",
    doi="10.1093/ageing/afh106",
)
FRIEDMAN = Source(
    id="friedman",
    citation="Friedman SM, et al. Falls and fear of falling: which comes first? A longitudinal "
    "prediction model suggests strategies for primary and secondary prevention. J Am "
    "Geriatr Soc 50(8):1329-1335",
    year=2002,
    where="abstract",
    doi="10.1046/j.1532-5415.2002.50352.x",
)
ZIJLSTRA = Source(
    id="zijlstra",
    citation="Zijlstra GAR, van Haastregt JCM, Ambergen T, et al. Effects of a multicomponent "
    "cognitive behavioral group intervention on fear of falling and activity avoidance "
    "in community-dwelling older adults: results of a randomized controlled trial. J Am "
    "Geriatr Soc 57(11):2020-2028",
    year=2009,
    where="abstract: the Dutch form of A Matter of Balance",
    doi="10.1111/j.1532-5415.2009.02489.x",
)
KORTEBEIN = Source(
    id="kortebein",
    citation="Kortebein P, Symons TB, Ferrando A, et al. Functional impact of 10 days of bed "
    "rest in healthy older adults. J Gerontol A Biol Sci Med Sci 63(10):1076-1081",
    year=2008,
    where="abstract; a small group",
    address="https://scholars.duke.edu/publication/1160648",
)
SMITH = Source(
    id="smith",
    citation="Smith BE, Hendrick P, Smith TO, et al. Should exercises be painful in the "
    "management of chronic musculoskeletal pain? A systematic review and meta-analysis. "
    "Br J Sports Med 51(23):1679-1687",
    year=2017,
    where="abstract; few small trials, led by a therapist",
    doi="10.1136/bjsports-2016-097383",
)
RICE = Source(
    id="rice",
    citation="Rice D, Nijs J, Kosek E, et al. Exercise-induced hypoalgesia in pain-free and "
    "chronic pain populations: state of the art and future directions. J Pain "
    "20(11):1249-1266",
    year=2019,
    where="abstract",
    doi="10.1016/j.jpain.2019.03.005",
)
BRICCA = Source(
    id="bricca",
    citation="Bricca A, Juhl CB, Steultjens M, et al. Impact of exercise on articular cartilage "
    "in people at risk of, or with established, knee osteoarthritis: a systematic "
    "review of randomised controlled trials. Br J Sports Med 53(15):940",
    year=2019,
    where="abstract; low-quality evidence",
    doi="10.1136/bjsports-2017-098661",
)
SIEBERS = Source(
    id="siebers",
    citation="Siebers M, Biedermann SV, Bindila L, et al. Exercise-induced euphoria and "
    "anxiolysis do not depend on endogenous opioids in humans. Psychoneuroendocrinology "
    "126:105173",
    year=2021,
    where="abstract; runners",
    doi="10.1016/j.psyneuen.2021.105173",
)
YOUKHANA = Source(
    id="youkhana",
    citation="Youkhana S, Dean CM, Wolff M, et al. Yoga-based exercise improves balance and "
    "mobility in people aged 60 and over: a systematic review and meta-analysis. Age "
    "Ageing 45(1):21-29",
    year=2016,
    where="abstract; few, small trials",
    doi="10.1093/ageing/afv175",
)
LOEWENTHAL = Source(
    id="loewenthal",
    citation="Loewenthal J, Innes KE, Mitzner M, et al. Effect of yoga on frailty in older "
    "adults: a systematic review. Ann Intern Med 176(4):524-535",
    year=2023,
    where="abstract",
    doi="10.7326/M22-2553",
)
CDC_TALK_TEST = Source(
    id="cdc_talk_test",
    citation="Centers for Disease Control and Prevention. Measuring Physical Activity Intensity",
    year=2009,
    where="the talk test, as the page stood in January 2009",
    address="https://www.cdc.gov/physical-activity-basics/measuring/index.html",
)
EL_KHOURY = Source(
    id="el_khoury",
    citation="El-Khoury F, Cassou B, Charles MA, Dargent-Molina P. The effect of fall prevention "
    "exercise programmes on fall induced injuries in community dwelling older adults: "
    "systematic review and meta-analysis of randomised controlled trials. BMJ 347:f6234",
    year=2013,
    where="abstract",
    doi="10.1136/bmj.f6234",
)
CLEMSON_LIFE = Source(
    id="clemson_life",
    citation="Clemson L, Fiatarone Singh MA, Bundy A, et al. Integration of balance and strength "
    "training into daily life activity to reduce rate of falls in older people (the "
    "LiFE study): randomised parallel trial. BMJ 345:e4547",
    year=2012,
    where="people of 70 and over who had fallen, taught at home",
    doi="10.1136/bmj.e4547",
)
LACROIX = Source(
    id="lacroix",
    citation="Lacroix A, Kressig RW, Muehlbauer T, et al. Effects of a supervised versus an "
    "unsupervised combined balance and strength training program on balance and muscle "
    "power in healthy older adults: a randomized controlled trial. Gerontology "
    "62(3):275-288",
    year=2016,
    where="abstract; one small trial of healthy people",
    address="https://pubmed.ncbi.nlm.nih.gov/26645282/",
)
GOMEZ_REDONDO = Source(
    id="gomez_redondo",
    citation="Gómez-Redondo P, Valenzuela PL, Morales JS, et al. Supervised versus unsupervised "
    "exercise for the improvement of physical function and well-being outcomes in older "
    "adults: a systematic review and meta-analysis of randomized controlled trials. "
    "Sports Med",
    year=2024,
    where="abstract",
    doi="10.1007/s40279-024-02024-1",
)
COTTRELL = Source(
    id="cottrell",
    citation="Cottrell MA, Galea OA, O'Leary SP, et al. Real-time telerehabilitation for the "
    "treatment of musculoskeletal conditions is effective and comparable to standard "
    "practice: a systematic review and meta-analysis. Clin Rehabil 31(5):625-638",
    year=2017,
    where="abstract; muscles and joints, not balance",
    doi="10.1177/0269215516645148",
)
APTA = Source(
    id="apta",
    citation="American Physical Therapy Association. State of Direct Access to Physical "
    "Therapist Services",
    year=2025,
    where="the rules of each state",
    address="https://www.apta.org/apta-and-you/news-publications/reports/2025/state-of-direct-access-to-physical-therapist-services",
)
BEERS = Source(
    id="beers",
    citation="American Geriatrics Society Beers Criteria Update Expert Panel. American "
    "Geriatrics Society 2023 updated AGS Beers Criteria for potentially inappropriate "
    "medication use in older adults. J Am Geriatr Soc 71(7):2052-2081",
    year=2023,
    where="medicines to think about after a fall or a fracture",
    doi="10.1111/jgs.18372",
)
SEPPALA = Source(
    id="seppala",
    citation="Seppala LJ, Wermelink AMAT, de Vries M, et al. Fall-risk-increasing drugs: a "
    "systematic review and meta-analysis: II. Psychotropics. J Am Med Dir Assoc "
    "19(4):371.e11-371.e17",
    year=2018,
    where="abstract",
    doi="10.1016/j.jamda.2017.12.098",
)
STOPPFALL = Source(
    id="stoppfall",
    citation="Seppala LJ, Petrovic M, Ryg J, et al. STOPPFall (Screening Tool of Older Persons "
    "Prescriptions in older adults with high fall risk): a Delphi study by the EuGMS "
    "Task and Finish Group on Fall-Risk-Increasing Drugs. Age Ageing 50(4):1189-1199",
    year=2021,
    where="the classes that experts agreed on",
    doi="10.1093/ageing/afaa249",
)
DE_VRIES = Source(
    id="de_vries",
    citation="de Vries M, Seppala LJ, Daams JG, et al. Fall-risk-increasing drugs: a systematic "
    "review and meta-analysis: I. Cardiovascular drugs. J Am Med Dir Assoc "
    "19(4):371.e1-371.e9",
    year=2018,
    where="abstract: water pills; heart and blood pressure medicines as a whole conflict",
    doi="10.1016/j.jamda.2017.12.013",
)
FREEMAN = Source(
    id="freeman",
    citation="Freeman R, Wieling W, Axelrod FB, et al. Consensus statement on the definition of "
    "orthostatic hypotension, neurally mediated syncope and the postural tachycardia "
    "syndrome. Auton Neurosci 161(1-2):46-48",
    year=2011,
    where="the drop may be there with or without dizziness",
    doi="10.1016/j.autneu.2011.02.004",
)
CDC_POSTURAL = Source(
    id="cdc_postural",
    citation="Centers for Disease Control and Prevention. STEADI: Postural Hypotension: What It "
    "Is & How to Manage It",
    year=2017,
    where="getting up in stages, moving feet and hands first",
    address="https://www.cdc.gov/steadi/",
)
HARWOOD = Source(
    id="harwood",
    citation="Harwood RH, Foss AJE, Osborn F, et al. Falls and health status in elderly women "
    "following first eye cataract surgery: a randomised controlled trial. Br J "
    "Ophthalmol 89(1):53-59",
    year=2005,
    where="abstract; women over 70",
    doi="10.1136/bjo.2004.049478",
)
HARAN = Source(
    id="haran",
    citation="Haran MJ, Cameron ID, Ivers RQ, et al. Effect on falls of providing single lens "
    "distance vision glasses to multifocal glasses wearers: VISIBLE randomised "
    "controlled trial. BMJ 340:c2265",
    year=2010,
    where="abstract: no clear effect in all; fewer falls in those who went out a lot",
    doi="10.1136/bmj.c2265",
)
CUMMING = Source(
    id="cumming",
    citation="Cumming RG, Ivers R, Clemson L, et al. Improving vision to prevent falls in frail "
    "older people: a randomized trial. J Am Geriatr Soc 55(2):175-181",
    year=2007,
    where="abstract: more falls in the year after new glasses and eye care",
    doi="10.1111/j.1532-5415.2007.01046.x",
)
LORD = Source(
    id="lord",
    citation="Lord SR, et al. Multifocal glasses impair edge-contrast sensitivity and depth "
    "perception and increase the risk of falls in older people. J Am Geriatr Soc "
    "50(11):1760-1766",
    year=2002,
    where="abstract",
    doi="10.1046/j.1532-5415.2002.50502.x",
)
SPINK = Source(
    id="spink",
    citation="Spink MJ, Menz HB, Fotoohabadi MR, et al. Effectiveness of a multifaceted podiatry "
    "intervention to prevent falls in community dwelling older people with disabling "
    "foot pain: randomised controlled trial. BMJ 342:d3411",
    year=2011,
    where="abstract; people with foot pain",
    doi="10.1136/bmj.d3411",
)
MENANT = Source(
    id="menant",
    citation="Menant JC, Steele JR, Menz HB, et al. Optimizing footwear for older people at risk "
    "of falls. J Rehabil Res Dev 45(8):1167-1182",
    year=2008,
    where="abstract",
    address="https://www.rehab.research.va.gov/jour/08/45/8/aagmenant.html",
)
MENZ = Source(
    id="menz",
    citation="Menz HB, Morris ME, Lord SR. Foot and ankle risk factors for falls in older "
    "people: a prospective study. J Gerontol A Biol Sci Med Sci 61(8):866-870",
    year=2006,
    where="abstract; one retirement village",
    doi="10.1093/gerona/61.8.866",
)
CLEMSON_HOME = Source(
    id="clemson_home",
    citation="Clemson L, Stark S, Pighills AC, et al. Environmental interventions for preventing "
    "falls in older people living in the community. Cochrane Database Syst Rev "
    "(3):CD013258",
    year=2023,
    where="abstract: home fall-hazard reduction",
    doi="10.1002/14651858.CD013258.pub2",
)
CDC_HOME = Source(
    id="cdc_home",
    citation="Centers for Disease Control and Prevention. STEADI: Check for Safety: A Home Fall "
    "Prevention Checklist for Older Adults",
    year=2017,
    where="what to look for in each room",
    address="https://www.cdc.gov/steadi/",
)
BATENI = Source(
    id="bateni",
    citation="Bateni H, Maki BE. Assistive devices for balance and mobility: benefits, demands, "
    "and adverse consequences. Arch Phys Med Rehabil 86(1):134-145",
    year=2005,
    where="abstract",
    doi="10.1016/j.apmr.2004.04.023",
)
SEHGAL = Source(
    id="sehgal",
    citation="Sehgal M, Jacobs J, Biggs WS. Mobility assistive device use in older adults. Am "
    "Fam Physician 103(12):737-744",
    year=2021,
    where="abstract: which aid for whom",
    address="https://www.aafp.org/pubs/afp/issues/2021/0615/p737.html",
)
BRADLEY = Source(
    id="bradley",
    citation="Bradley SM, et al. Geriatric assistive devices. Am Fam Physician 84(4):405-411",
    year=2011,
    where="abstract: height, and the hand that holds the cane",
    address="https://www.aafp.org/pubs/afp/issues/2011/0815/p405.html",
)
FLEMING = Source(
    id="fleming",
    citation="Fleming J, Brayne C. Inability to get up after falling, subsequent time on floor, "
    "and summoning help: prospective cohort study in people over 90. BMJ 337:a2227",
    year=2008,
    where="abstract; people over 90",
    doi="10.1136/bmj.a2227",
)
TINETTI = Source(
    id="tinetti",
    citation="Tinetti ME, Liu WL, Claus EB. Predictors and prognosis of inability to get up "
    "after falls among elderly persons. JAMA 269(1):65-70",
    year=1993,
    where="abstract",
    doi="10.1001/jama.1993.03500010075035",
)
CHESHIRE = Source(
    id="cheshire",
    citation="One You Cheshire East with East Cheshire NHS Trust. How to get up safely after "
    "falling, and what to do if you can't get up after a fall",
    year=2026,
    where="the steps, and what to do on the floor",
    address="https://www.oneyoucheshireeast.org/how-to-get-up-safely-after-falling-and-what-to-do-if-you-cant-get-up-after-a-fall",
)
NICE_HEAD_INJURY = Source(
    id="nice_head_injury",
    citation="National Institute for Health and Care Excellence. Head injury: assessment and "
    "early management. NG232",
    year=2023,
    where="blood thinners, clopidogrel and the like: read in NICE's note on the update; who should "
    "be seen after a blow to the head: seen in copies",
    address="https://www.nice.org.uk/guidance/ng232",
)
BURTON = Source(
    id="burton",
    citation="Burton E, Farrier K, Lewin G, et al. Are interventions effective in improving the "
    "ability of older adults to rise from the floor independently? A mixed method "
    "systematic review. Disabil Rehabil 42(6):743-753",
    year=2018,
    where="abstract: single trials helped, pooled there was no clear change; online in 2018, in "
    "print in 2020",
    doi="10.1080/09638288.2018.1508509",
)
CHIARELLI = Source(
    id="chiarelli",
    citation="Chiarelli PE, Mackenzie LA, Osmotherly PG. Urinary incontinence is associated with "
    "an increase in falls: a systematic review. Aust J Physiother 55(2):89-95",
    year=2009,
    where="abstract: a sudden urge",
    doi="10.1016/S0004-9514(09)70038-8",
)
SHANG = Source(
    id="shang",
    citation="Shang S, Zhang Q, Qi L, et al. Caregivers' fear of older care recipients falling: "
    "a systematic review of qualitative studies. Geriatr Nurs 51:303-316",
    year=2023,
    where="abstract; interviews",
    doi="10.1016/j.gerinurse.2023.03.017",
)
CDC_CAREGIVERS = Source(
    id="cdc_caregivers",
    citation="Centers for Disease Control and Prevention. STEADI: Family Caregivers: Protect "
    "Your Loved Ones from Falling",
    year=2018,
    where="what families can do; we leave out its line on vitamin D",
    address="https://www.cdc.gov/steadi/",
)
SEPPALA_OTHERS = Source(
    id="seppala_others",
    citation="Seppala LJ, et al. Fall-risk-increasing drugs: a systematic review and meta- "
    "analysis: III. Others. J Am Med Dir Assoc 19(4):372.e1-372.e8",
    year=2018,
    where="abstract: opioids, epilepsy medicines, many medicines at once",
    address="https://www.jamda.com/article/S1525-8610(17)30785-5",
)
NARLOCH = Source(
    id="narloch",
    citation="Narloch JA, Brandstater ME. Influence of breathing technique on arterial blood "
    "pressure during heavy weight lifting. Arch Phys Med Rehabil 76(5):457-462",
    year=1995,
    where="abstract; a few young men and very heavy weights",
    doi="10.1016/S0003-9993(95)80578-8",
)

# What says how soon somebody with a sign should be seen. A page with no date has the year in
# which we read it.
NICE_CHEST_PAIN = Source(
    id="nice_chest_pain",
    citation="National Institute for Health and Care Excellence. Recent-onset chest pain of "
    "suspected cardiac origin: assessment and diagnosis. CG95",
    year=2010,
    where="an emergency if the pain came in the past 12 hours, the same day up to 72 hours; as of "
    "2016, seen in a copy",
    address="https://www.nice.org.uk/guidance/cg95",
)
NICE_BLACKOUTS = Source(
    id="nice_blackouts",
    citation="National Institute for Health and Care Excellence. Transient loss of consciousness "
    "('blackouts') in over 16s. CG109",
    year=2010,
    where="seen by a specialist within 24 hours with an alarm sign, no driving until seen; the "
    "list of alarm signs seen in a copy",
    address="https://www.nice.org.uk/guidance/cg109",
)
NICE_NEUROLOGICAL = Source(
    id="nice_neurological",
    citation="National Institute for Health and Care Excellence. Suspected neurological "
    "conditions: recognition and referral. NG127",
    year=2019,
    where='dizziness, and what "immediately" (a few hours) and "urgently" (two weeks) mean; '
    "the part on walking seen in a copy",
    address="https://www.nice.org.uk/guidance/ng127",
)
NICE_HYPERTENSION = Source(
    id="nice_hypertension",
    citation="National Institute for Health and Care Excellence. Hypertension in adults: "
    "diagnosis and management. NG136",
    year=2019,
    where="standing blood pressure; measured again within 7 days if very high with no sign; seen "
    "in copies",
    address="https://www.nice.org.uk/guidance/ng136",
)
NICE_FRAGILITY = Source(
    id="nice_fragility",
    citation="National Institute for Health and Care Excellence. Osteoporosis: assessing the risk "
    "of fragility fracture. CG146",
    year=2012,
    where="whose bones to look at: women of 65 and over, men of 75 and over, younger people who "
    "fell or broke a bone; seen in copies",
    address="https://www.nice.org.uk/guidance/cg146",
)
AHA_BLOOD_PRESSURE = Source(
    id="aha_blood_pressure",
    citation="American Heart Association. When to call 911 about high blood pressure",
    year=2026,
    where="over 180 or over 120: twice with no sign, call soon; with a sign, call 911; a page "
    "with no date",
    address="https://www.heart.org/en/health-topics/high-blood-pressure/"
    "understanding-blood-pressure-readings/"
    "hypertensive-crisis-when-you-should-call-911-for-high-blood-pressure",
)
NHS_HEAD_INJURY = Source(
    id="nhs_head_injury",
    citation="NHS 111 Wales. Concussion",
    year=2026,
    where="after a blow to the head, when to go to a hospital and when to call 999; a page with no "
    "date",
    address="https://111.wales.nhs.uk/Encyclopaedia/c/article/concussion/",
)
NHS_FAINTING = Source(
    id="nhs_fainting",
    citation="NHS 111 Wales. Fainting",
    year=2026,
    where="when to see a doctor and when to call 999; a page with no date",
    address="https://111.wales.nhs.uk/fainting",
)
NHS_DIZZINESS = Source(
    id="nhs_dizziness",
    citation="NHS 111 Wales. Dizziness",
    year=2026,
    where="when to see a doctor; a page with no date",
    address="https://111.wales.nhs.uk/dizziness",
)
NIH_STROKE = Source(
    id="nih_stroke",
    citation="National Institute of Neurological Disorders and Stroke. Know Stroke: know the "
    "signs, act in time",
    year=2026,
    where="sudden trouble walking, dizziness, loss of balance: call 911; a page with no date",
    address="https://www.ninds.nih.gov/health-information/public-education/know-stroke",
)

# What the questions, checks, rules and exercises rest on; and what the topics of Learn add.
RULE_SOURCES = (
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
    NICE_CHEST_PAIN,
    NICE_BLACKOUTS,
    NICE_NEUROLOGICAL,
    NICE_HYPERTENSION,
    NICE_FRAGILITY,
    AHA_BLOOD_PRESSURE,
    NHS_HEAD_INJURY,
    NHS_FAINTING,
    NHS_DIZZINESS,
    NIH_STROKE,
)
LEARN_SOURCES = (
    SEPPALA_OTHERS,
    NARLOCH,
    HORAK,
    HOWE_BALANCE,
    LIU_LATHAM,
    FRAGALA,
    LOPES,
    ORANCHUK,
    PALUCH,
    HOWE_BONE,
    BROOKE_WAVELL,
    PETERSON,
    BUSKARD,
    KANALEY,
    LEE,
    NICE_OSTEOARTHRITIS,
    FRANSEN,
    WHO_BACK_PAIN,
    GORDON,
    CLEGG,
    KENDRICK,
    DELBAERE,
    FRIEDMAN,
    ZIJLSTRA,
    KORTEBEIN,
    SMITH,
    RICE,
    BRICCA,
    SIEBERS,
    YOUKHANA,
    LOEWENTHAL,
    CDC_TALK_TEST,
    EL_KHOURY,
    CLEMSON_LIFE,
    LACROIX,
    GOMEZ_REDONDO,
    COTTRELL,
    APTA,
    BEERS,
    SEPPALA,
    STOPPFALL,
    DE_VRIES,
    FREEMAN,
    CDC_POSTURAL,
    HARWOOD,
    HARAN,
    CUMMING,
    LORD,
    SPINK,
    MENANT,
    MENZ,
    CLEMSON_HOME,
    CDC_HOME,
    BATENI,
    SEHGAL,
    BRADLEY,
    FLEMING,
    TINETTI,
    CHESHIRE,
    NICE_HEAD_INJURY,
    BURTON,
    CHIARELLI,
    SHANG,
    CDC_CAREGIVERS,
)
SOURCES = (*RULE_SOURCES, *LEARN_SOURCES)
