"""The clinicians' page, and the documents that it leads to."""

import io

import pypdf
import pytest

from app.clinical.topics import TOPICS_BY_ID
from app.pdf.handouts import DOCUMENTS
from tests.visitor import Visitor


def test_the_page_offers_every_document(visitor: Visitor) -> None:
    page = visitor.get("/clinicians")
    pressed = [str(button["value"]) for button in page.select("button[name=document]")]
    assert pressed == [*DOCUMENTS, "topic"]
    offered = [str(option["value"]) for option in page.select("select[name=topic] option")]
    assert offered == list(TOPICS_BY_ID)
    assert "no clinician has reviewed" in visitor.text
    assert "911, 999 or 112" in visitor.text


@pytest.mark.parametrize("topic", TOPICS_BY_ID)
def test_a_topic_can_be_handed_out_in_the_chosen_size(visitor: Visitor, topic: str) -> None:
    address = f"/clinicians/print?size=20&paper=a4&document=topic&topic={topic}"
    response = visitor.client.get(address, follow_redirects=True)
    assert response.request.path == f"/learn/{topic.replace('_', '-')}.pdf"
    page = pypdf.PdfReader(io.BytesIO(response.data)).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    visitor.get("/clinicians/print?document=topic&topic=brochure")
    assert visitor.address == "/clinicians"


FILES = {
    "questionnaire": "questions-to-fill-in.pdf",
    "record_sheet": "record-sheet-for-the-checks.pdf",
    "helper_card": "card-for-the-helper.pdf",
    "chair_only": "exercises-on-a-chair.pdf",
    "starter_standing": "first-steps-standing.pdf",
    "stronger_legs": "stronger-legs.pdf",
}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_button_leads_to_its_document_in_the_chosen_size_and_paper(
    visitor: Visitor, document: str
) -> None:
    address = f"/clinicians/print?size=20&paper=a4&document={document}"
    response = visitor.client.get(address, follow_redirects=True)
    assert response.mimetype == "application/pdf"
    assert response.headers["Content-Disposition"] == f"attachment; filename={FILES[document]}"
    page = pypdf.PdfReader(io.BytesIO(response.data)).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)


def test_what_is_not_known_gets_the_first_choice_or_the_page(visitor: Visitor) -> None:
    odd = visitor.client.get("/clinicians/questionnaire.pdf?size=7&paper=napkin")
    plain = visitor.client.get("/clinicians/questionnaire.pdf")
    assert odd.data == plain.data
    assert visitor.client.get("/clinicians/brochure.pdf").status_code == 404
    visitor.get("/clinicians/print?document=brochure")
    assert visitor.address == "/clinicians"
    visitor.get("/clinicians/print")
    assert visitor.address == "/clinicians"


def test_the_start_page_offers_the_helper_card(visitor: Visitor) -> None:
    page = visitor.get("/")
    link = page.select_one('main a[href$="helper-card.pdf"]')
    assert link is not None
    assert visitor.client.get(str(link["href"])).mimetype == "application/pdf"
