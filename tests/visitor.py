"""A visitor who fetches pages, fills in forms as a browser would, and minds the house rules."""

from __future__ import annotations

from itertools import pairwise

import html5lib
from bs4 import BeautifulSoup, Tag
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from app.clinical.questions import CHECK_IDS, STANCE_IDS
from app.web.saved_answers import VERSION
from app.web.walk_pages import PAGE_OF


def check_house_rules(html: str) -> BeautifulSoup:
    """Return the parsed page; valid HTML, one h1, a title that names it, labels, ids, alt texts."""
    html5lib.HTMLParser(strict=True).parse(html)
    soup = BeautifulSoup(html, "html5lib")
    headings = soup.find_all("h1")
    assert len(headings) == 1, f"{len(headings)} h1 on the page"
    heading, title = headings[0].get_text(" ", strip=True), soup.title
    assert heading
    assert title is not None
    assert heading in " ".join(title.get_text().split())
    assert soup.html is not None
    assert soup.html.get("lang")
    ids = [tag["id"] for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids)), f"repeated ids {sorted(i for i in ids if ids.count(i) > 1)}"
    for field in soup.find_all(["input", "select"]):
        if field.get("type") != "hidden":
            assert soup.select_one(f'label[for="{field["id"]}"]'), f"no label for {field}"
    for image in soup.find_all("img"):
        assert image.get("alt") is not None
    for form in soup.find_all("form"):
        assert form.get("action")
    for described in soup.select("[aria-describedby]"):
        for each in str(described["aria-describedby"]).split():
            assert each in ids, f"aria-describedby={each} points nowhere"
    for link in soup.find_all("a", href=True):
        if str(link["href"]).startswith("#"):
            assert str(link["href"])[1:] in ids, f"{link['href']} points nowhere"
    for script in soup.find_all("script"):
        # Modules from our own files: nothing inline, and nothing that the page waits for.
        assert script.get("type") == "module"
        assert str(script.get("src")).startswith("/static/js/")
        assert not script.get_text()
    assert not soup.find_all(style=True)
    assert len(soup.get_text()) > 200, "an empty page"
    levels = [int(tag.name[1]) for tag in soup.find_all(["h1", "h2", "h3", "h4"])]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    return soup


class Visitor:
    """One browser. `page` is the last page, already checked; `address` is where it is."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client
        self.page = BeautifulSoup("", "html5lib")
        self.address = ""
        self.status = 0

    def _take(self, response: TestResponse) -> BeautifulSoup:
        self.status = response.status_code
        self.address = response.request.path
        if response.mimetype == "text/html":
            self.page = check_house_rules(response.get_data(as_text=True))
        return self.page

    def get(self, address: str) -> BeautifulSoup:
        return self._take(self.client.get(address, follow_redirects=True))

    def post(self, address: str, data: dict[str, object]) -> BeautifulSoup:
        return self._take(self.client.post(address, data=data, follow_redirects=True))

    def form(self) -> Tag:
        form = self.page.select_one("form[method=post]")
        assert form is not None, f"no form on {self.address}"
        return form

    def submit(self, **fields: object) -> BeautifulSoup:
        """Post the page's form with its token and `fields`, nothing else chosen."""
        form = self.form()
        token = form.select_one("input[name=csrf_token]")
        assert isinstance(token, Tag)
        return self.post(str(form["action"]), {"csrf_token": token["value"], **fields})

    def result_pages(self) -> dict[str, BeautifulSoup]:
        """Return the first layer of the result and each page behind it, by address."""
        hub = self.get("/results")
        behind = [str(link["href"]) for link in hub.select('main a[href^="/results/"]')]
        pages = {self.address: hub}
        for address in behind:
            if "." not in address:
                page = self.get(address)
                assert self.address == address, f"{address} leads to {self.address}"
                pages[address] = page
        return pages

    @property
    def heading(self) -> str:
        assert self.page.h1 is not None
        return self.page.h1.get_text(" ", strip=True)

    @property
    def text(self) -> str:
        assert self.page.main is not None
        return " ".join(self.page.main.get_text(" ").split())

    def have_answered(self, **cells: str) -> None:
        """Hold the cookie of somebody who has given these answers, without the walk."""
        with self.client.session_transaction() as session:
            session["version"] = VERSION
            session["answers"] = cells
            session["checked_on"] = self.client.application.config["TODAY"]().isoformat()
            session["check_id"] = "of-a-test"

    def walk_on(self, **cells: str) -> None:
        """Walk; where somebody is to be seen first, answer the questions for the visit as well."""
        self.walk(**cells)
        if self.address == "/see-someone-first":
            _, go_on = self.page.select("main a.button")
            self.walk(str(go_on["href"]), **cells)

    def walk(self, start: str = "/check/filled-in-by", **cells: str) -> None:
        """Answer page after page from `cells`, as in a scored file, as far as the walk goes."""
        self.get(start)
        for _ in range(40):
            if not self.address.startswith("/check/"):
                return
            page_id = self.address.removeprefix("/check/")
            questions = [q for q, page in PAGE_OF.items() if page.id == page_id]
            shown = [q for q in questions if self.page.select_one(f"[name={q}]")]
            before = self.address
            self.submit(**fields_for({q: cells[q] for q in shown}))
            assert self.address != before, f"{before}: {self.text[:300]}"
        raise AssertionError("the walk does not end")


def fields_for(cells: dict[str, str]) -> dict[str, object]:
    """Return what a browser posts for these cells."""
    fields: dict[str, object] = {}
    for question, cell in cells.items():
        if question not in CHECK_IDS:
            fields[question] = cell.split(";") if ";" in cell else cell
        elif cell.replace(".", "").isdigit():
            full = question in STANCE_IDS and float(cell) >= 10
            fields |= {f"{question}_how": "full"} if full else {question: cell}
        else:
            fields[f"{question}_how"] = cell
    return fields
