"""Every sign has one urgency: in the result, its summary on paper, the note and the blank form."""

from __future__ import annotations

import io

import pypdf
import pytest

from app.clinical.questions import QUESTIONS_BY_ID, SeveralChoices
from app.handouts.forms import questionnaire
from app.pdf.handouts import build_handout
from app.pdf.paper import PaperOptions
from app.pdf.papers import BUILDERS
from app.result.records import Result
from tests.pdf.documents import letters
from tests.result.people import WORDS, answers_of, result_from
from tests.urgency import (
    CLOSED,
    IN_NOTE,
    IN_SHORT_NOTE,
    NOW,
    ON_PAPER,
    PAIR,
    SIGNS,
    TIMES_OF,
    Sign,
    times,
)

EVERY = (*SIGNS, PAIR)
each_sign = pytest.mark.parametrize("sign", EVERY, ids=lambda sign: sign.id)
NEVER_A_THERAPIST = ("faint", "chest", "breath", "passed out", "blacked out")


def result_of(sign: Sign) -> Result:
    return result_from(answers_of(sign.cells))


def first_sentence(item: str) -> str:
    return item.split(". ", 1)[0]


def test_the_table_has_every_sign_that_can_be_ticked() -> None:
    ticked = [
        option
        for each in ("emergency_signs", "see_someone_first")
        if isinstance(question := QUESTIONS_BY_ID[each], SeveralChoices)
        for option in question.options
    ]
    assert len(ticked) == 22
    assert set(ticked) == {sign.id for sign in SIGNS if sign.asked}


@each_sign
def test_the_result_says_it_with_the_sign(sign: Sign) -> None:
    call = result_of(sign).call
    assert call.heading == sign.says[0].upper() + sign.says[1:]
    assert call.items[0].startswith(sign.sentence)
    # One sign is one sentence; the pair speaks for its two parts.
    assert len(call.items) == 1
    assert times(first_sentence(call.items[0])) == TIMES_OF[sign.says]


@each_sign
def test_what_is_for_today_says_what_to_do_when_nobody_answers(sign: Sign) -> None:
    assert (CLOSED in result_of(sign).call.paragraphs) == sign.for_today


@each_sign
def test_the_paper_says_it_with_the_sign(sign: Sign) -> None:
    result = result_of(sign)
    data = BUILDERS["everything"](result, WORDS, PaperOptions())
    pages = [letters(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    assert letters(sign.sentence) in pages[0]
    assert letters(result.heading) in pages[0]
    assert (letters(CLOSED) in pages[0]) == sign.for_today
    if sign.says != NOW:
        assert letters(IN_NOTE[sign.says]) in "".join(pages[1:])


@each_sign
def test_the_long_note_says_it_in_a_clinicians_words(sign: Sign) -> None:
    lines = result_of(sign).note_long.splitlines()
    (flags,) = [line for line in lines if line.startswith("Red flags")]
    first, *others = flags.split("; ")
    assert first.endswith(IN_NOTE[sign.says])
    assert len(others) == (2 if sign is PAIR else 0)


@each_sign
def test_the_note_begins_with_by_when_to_call(sign: Sign) -> None:
    """In the short form nothing stands before it, and the sign itself is there in full."""
    result = result_of(sign)
    first = result.note.splitlines()[0]
    assert first.endswith(IN_SHORT_NOTE[sign.says])
    flag = WORDS.text("signals", "signs", sign.id, "flag")
    assert flag in " ".join(result.note.replace("\n ", "").split())


@each_sign
def test_the_letter_says_it_as_it_stands_everywhere(sign: Sign) -> None:
    letter = result_of(sign).letter
    if sign.says == NOW:
        assert letter.empty
        return
    assert f"The check told me: {sign.says}." in letter.paragraphs
    assert times(" ".join(letter.paragraphs)) == TIMES_OF[sign.says]


@pytest.mark.parametrize(
    "sign",
    [sign for sign in EVERY if any(word in sign.name.lower() for word in NEVER_A_THERAPIST)],
    ids=lambda sign: sign.id,
)
def test_nobody_is_sent_to_a_therapist_about_a_faint_the_chest_or_breath(sign: Sign) -> None:
    result = result_of(sign)
    said = (*result.category_text, *result.call.paragraphs, *result.call.items)
    assert not any("therapist" in text for text in (result.call.heading, *said))


@pytest.mark.parametrize("sign", [sign for sign in SIGNS if sign.asked], ids=lambda sign: sign.id)
def test_the_blank_form_says_it_behind_the_sign(sign: Sign) -> None:
    question = next(each for each in sign.cells if sign.cells[each] == sign.id)
    own = WORDS.text("questions", question, "options", sign.id)
    said = [
        option
        for section in questionnaire(WORDS).sections
        for each in section.questions
        for _, options in each.groups
        for option in options
        if option == own + ON_PAPER[sign.says]
    ]
    assert len(said) == 1


@pytest.mark.parametrize("size", [16, 20])
def test_the_blank_form_says_on_paper_what_holds_for_all_of_a_list(size: int) -> None:
    data = build_handout("questionnaire", WORDS, PaperOptions(paper="letter", text_size=size))
    paper = letters("".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(data)).pages))
    assert letters("If you tick one, stop here. Call 911, 999 or 112.") in paper
    assert letters(CLOSED) in paper


@each_sign
def test_what_is_said_about_calling_is_not_said_again_below(sign: Sign) -> None:
    result = result_of(sign)
    assert not {*result.call.items, *result.call.paragraphs} & {*result.stop.items}


@pytest.mark.parametrize("sign", [sign for sign in EVERY if sign.for_today], ids=lambda s: s.id)
def test_what_cannot_wait_comes_before_the_explanation_on_paper(sign: Sign) -> None:
    result = result_of(sign)
    data = BUILDERS["everything"](result, WORDS, PaperOptions())
    page = letters(pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text())
    places = [page.index(letters(each)) for each in (sign.sentence, CLOSED)]
    assert places == sorted(places)
    explained = page.find(letters(result.category_text[0]))
    assert explained == -1 or explained > places[-1], "the explanation may stand on a later page"
