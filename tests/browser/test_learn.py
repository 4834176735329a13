"""Learn in a real browser: no barrier, small screens, the main message first, paper, no scripts."""

from collections.abc import Callable
from io import BytesIO
from unicodedata import normalize
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from app.clinical.topic import Topic
from app.clinical.topics import TOPICS
from app.learn.topic_page import topic_page
from tests.browser.pictures import loaded_widths, open_folds
from tests.scoring import WORDS

TOPIC_PAGES = [f"/learn/{topic.id.replace('_', '-')}" for topic in TOPICS]
SCREENS = 6  # of a phone, and no more to any page that somebody reads
OTHERS = ["/learn", "/learn/words", "/search", "/search?q=stairs", "/search?q=chest+pain"]
PAGES = [*TOPIC_PAGES, *OTHERS]
MOST_SIDES = 4  # two sheets, front and back


@pytest.mark.parametrize("address", PAGES)
def test_no_barrier(page: Page, axe: Callable[[Page], str], address: str) -> None:
    page.goto(address)
    assert axe(page) == ""


@pytest.mark.parametrize("address", TOPIC_PAGES[:2])
def test_no_barrier_with_everything_open(
    page: Page, axe: Callable[[Page], str], address: str
) -> None:
    page.goto(address)
    open_folds(page)
    assert axe(page) == ""


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_few_screens_of_a_phone(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollHeight") <= SCREENS * 844


@pytest.mark.parametrize("address", PAGES)
def test_nothing_is_wider_than_a_small_phone(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    open_folds(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)
@pytest.mark.parametrize("size", ((390, 844), (1280, 800)), ids=str)
def test_what_matters_most_is_seen_without_scrolling(
    page: Page, topic: Topic, size: tuple[int, int]
) -> None:
    """The whole first box; on a phone only its message where the numbers to call stand in it."""
    width, height = size
    page.set_viewport_size({"width": width, "height": height})
    page.goto(f"/learn/{topic.id.replace('_', '-')}")
    only_message = topic.urgent and width < 600
    box = page.locator(".in-short .lead" if only_message else ".in-short").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= height
    if topic.urgent:
        number = page.locator(".in-short .phones a").first.bounding_box()
        assert number is not None
        assert number["y"] + number["height"] <= height


@pytest.mark.parametrize("paper", ("Letter", "A4"))
@pytest.mark.parametrize("address", TOPIC_PAGES)
def test_a_topic_prints_on_two_sheets(page: Page, address: str, paper: str) -> None:
    page.goto(address)
    data = page.pdf(format=paper, prefer_css_page_size=False)
    assert 2 <= data.count(b"/Type /Page\n") <= MOST_SIDES


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)
def test_on_paper_all_is_written_out(page: Page, topic: Topic) -> None:
    page.goto(f"/learn/{topic.id.replace('_', '-')}")
    printed = PdfReader(BytesIO(page.pdf(format="Letter")))
    text = " ".join(sheet.extract_text() for sheet in printed.pages)
    said = " ".join(normalize("NFKC", text).split())  # "fi" is one sign there
    whole = topic_page(WORDS, topic)
    for sentence in (*whole.sentences, *(term.meaning for term in whole.terms)):
        assert " ".join(sentence.split()[:4]) in said, sentence


def test_a_part_opens_by_touch_by_keyboard_and_by_a_link_to_it(page: Page) -> None:
    page.goto("/learn/if-you-fall")
    step = page.get_by_text("Bend your knees. Roll onto your side.")
    heading = page.get_by_text("If you are not hurt: five steps to get up")
    assert page.get_by_text("You have bad pain, or cannot move").is_visible(), "never folded away"
    assert not step.is_visible()
    heading.click()
    assert step.is_visible()
    heading.click()
    assert not step.is_visible()
    page.locator("summary", has=heading).focus()
    page.keyboard.press("Enter")
    assert step.is_visible()
    page.goto("/learn")
    page.goto("/learn/if-you-fall#getting_up")
    assert step.is_visible()


def test_what_can_only_be_pressed_is_not_printed(page: Page) -> None:
    page.goto("/learn/if-you-fall")
    page.emulate_media(media="print")
    for hidden in ("form", ".site-header nav", ".back-link", ".no-print"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.locator(".in-short").is_visible()
    assert page.get_by_text("When to stop, and whom to call").is_visible()
    assert page.get_by_text("Shout, or bang on the wall.").is_visible(), "folded on the screen"


def test_without_scripts_a_search_leads_to_a_topic_and_on_to_an_exercise(
    browser: Browser, live_server: str
) -> None:
    context = browser.new_context(base_url=live_server, java_script_enabled=False)
    page = context.new_page()
    page.goto("/learn")
    page.get_by_label("What are you looking for?").fill("tai chi")
    page.get_by_role("button", name="Search").click()
    assert urlsplit(page.url).path == "/search"
    page.get_by_role("link", name="Yoga and tai chi").click()
    assert urlsplit(page.url).path == "/learn/yoga-and-tai-chi"
    assert page.locator(".pictures button").count() == 0
    page.get_by_text("Try this now").click()
    page.locator(".tile h3 a:visible").first.click()
    assert urlsplit(page.url).path.startswith("/exercises/")
    page.goto("/learn/safer-home")
    page.get_by_text("In every room").click()
    box = page.get_by_label("Cords run along the wall, coiled or taped.")
    page.get_by_text("Cords run along the wall, coiled or taped.").click()
    assert box.is_checked()
    page.get_by_text("Print it").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Get the PDF").click()
    assert download.value.suggested_filename == "a-safer-home.pdf"
    context.close()


def test_the_keyboard_alone_finds_and_opens_a_topic(page: Page) -> None:
    page.goto("/learn")
    field = page.get_by_label("What are you looking for?")
    for _ in range(15):
        page.keyboard.press("Tab")
        if field.evaluate("field => field === document.activeElement"):
            break
    page.keyboard.type("shoes")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=shoes")
    found = page.locator(".tile h3 a").first
    for _ in range(20):
        page.keyboard.press("Tab")
        if found.evaluate("link => link === document.activeElement"):
            break
    outline = found.evaluate("link => getComputedStyle(link).outlineStyle")
    assert outline != "none"
    page.keyboard.press("Enter")
    page.wait_for_url("**/learn/eyes-feet-and-shoes")


def test_getting_up_from_the_floor_runs_when_asked(page: Page) -> None:
    page.clock.install()
    page.goto("/learn/if-you-fall#getting_up")
    stills = page.locator(".pictures > li")
    assert stills.count() == 5

    def seen() -> int:
        return sum(
            still.evaluate("e => getComputedStyle(e).visibility") == "visible"
            for still in stills.all()
        )

    assert seen() == 5
    page.get_by_role("button", name="Show the movement").click()
    page.clock.run_for(100)
    assert seen() == 1
    page.get_by_role("button", name="Stop the movement").click()
    assert seen() == 5


@pytest.mark.parametrize("address", ["/learn", *TOPIC_PAGES])
def test_every_picture_loads(page: Page, address: str) -> None:
    page.goto(address)
    open_folds(page)
    widths = loaded_widths(page.locator("main img"))
    assert widths
    assert min(widths) > 0


def test_a_link_to_a_word_leads_to_it(page: Page) -> None:
    page.goto("/search?q=tandem+stance")
    page.get_by_role("link", name="Tandem stance", exact=True).click()
    page.wait_for_url("**/learn/words#tandem")
    word = page.locator("#tandem")
    assert word.is_visible()
    assert page.evaluate("document.querySelector(':target').id") == "tandem"
