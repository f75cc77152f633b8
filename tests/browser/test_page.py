"""The page in a real browser: evidence, places, hostile text, silence on the wire."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from pipeline.published import Publication
from tests.browser.conftest import Open
from tests.browser.reading import address, open_entries
from tests.published.editions import edition, hostile, many


def test_an_opened_entry_shows_its_sentence_marked(browser: WebDriver, open_page: Open) -> None:
    open_page(edition())
    open_entries(browser)
    entry = browser.find_element(By.CSS_SELECTOR, ".entry")
    marks = [mark.text for mark in entry.find_elements(By.TAG_NAME, "mark")]
    assert marks == ["The bridge will carry trams by summer,", "The new bridge will carry trams,"]
    assert "The new bridge carries trams. “" in entry.text
    assert [word.text for word in entry.find_elements(By.TAG_NAME, "ins")] == ["new"]
    assert [word.text for word in entry.find_elements(By.TAG_NAME, "del")] == ["by summer,"]
    links = [link.get_attribute("href") for link in entry.find_elements(By.CSS_SELECTOR, "h4 a")]
    assert links == ["https://post.example/a", "https://herald.example/b?x=1&y=2"]
    assert "The two outlets give two days." in entry.text
    assert "The article gives the day." in entry.text


def test_a_wording_in_other_words_is_shown_without_marks(
    browser: WebDriver, open_page: Open
) -> None:
    made = edition()
    other = made.sources[1].model_copy(update={"content": "Rails are to cross the water"})
    open_page(replace(made, sources=(made.sources[0], other, made.sources[2])))
    open_entries(browser)
    texts = [p.text for p in browser.find_elements(By.CSS_SELECTOR, ".wording .words")]
    assert texts == ["Rails are to cross the water"]
    assert browser.find_elements(By.CSS_SELECTOR, "ins, del") == []


def test_marks_stand_right_beyond_the_basic_plane(browser: WebDriver, open_page: Open) -> None:
    made = edition()
    text = "🌉 𝔅ridge. " + made.articles[0].text
    shifted = text.index("🌉") + len("🌉 𝔅ridge. ")
    first = made.statements[0]
    spans = tuple(
        span.model_copy(
            update={"start_char": span.start_char + shifted, "end_char": span.end_char + shifted}
        )
        for span in first.content_spans
    )
    block = made.articles[0].blocks[0]
    blocks = (block.model_copy(update={"end_char": block.end_char + shifted}),)
    post = made.articles[0].model_copy(update={"text": text, "blocks": blocks, "article_id": "x"})
    statement = first.model_copy(update={"content_spans": spans, "article_id": "x"})
    source = made.sources[0].model_copy(update={"article_id": "x"})
    open_page(
        type(made)(
            entries=made.entries[:1], sources=(source,), statements=(statement,), articles=(post,)
        )
    )
    open_entries(browser)
    assert browser.find_element(By.TAG_NAME, "mark").text == first.content


def test_a_shared_entry_opens_at_its_place(browser: WebDriver, open_page: Open) -> None:
    made = many(200)
    start = open_page(made)
    wanted = made.entries[150].entry_id
    browser.get("about:blank")
    browser.get(f"{start}#{wanted}")
    entry = browser.find_element(By.ID, wanted)
    WebDriverWait(browser, 20).until(lambda _: 0 <= place_of(browser, wanted) < 400)
    assert entry.find_element(By.TAG_NAME, "mark").text == made.entries[150].content


def place_of(browser: WebDriver, entry: str) -> float:
    script = "return document.getElementById(arguments[0]).getBoundingClientRect().top"
    return float(browser.execute_script(script, entry))


def test_a_hostile_edition_changes_nothing(browser: WebDriver, open_page: Open) -> None:
    open_page(hostile())
    open_entries(browser)
    assert browser.title.startswith("Who said what, when")
    assert browser.find_elements(By.CSS_SELECTOR, "main img, main script, main b") == []
    assert browser.find_elements(By.CSS_SELECTOR, "main a:not(.anchor)") == []
    words = browser.find_element(By.CSS_SELECTOR, "blockquote").get_attribute("textContent")
    assert words == hostile().entries[0].content


@pytest.mark.parametrize("make", [edition, hostile])
def test_the_page_is_silent(
    browser: WebDriver, open_page: Open, make: Callable[[], Publication]
) -> None:
    page = open_page(make())
    open_entries(browser)
    browser.find_element(By.NAME, "q").send_keys("bridge")
    WebDriverWait(browser, 20).until(lambda driver: "q=" in address(driver))
    assert browser.get_log("browser") == []  # type: ignore[no-untyped-call]
    assert [url for url in requests(browser) if not url.startswith((page, "data:,"))] == []


def requests(browser: WebDriver) -> list[str]:
    """The address of everything the browser asked for since the page was opened."""
    log = browser.get_log("performance")  # type: ignore[no-untyped-call]
    messages = [json.loads(line["message"])["message"] for line in log]
    sent = [m["params"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    return [
        params["request"]["url"] for params in sent if params["request"]["url"] != "about:blank"
    ]


def test_the_policy_holds_back_a_foreign_script(browser: WebDriver, open_page: Open) -> None:
    open_page(edition())
    browser.execute_script(
        "const s = document.createElement('script'); s.textContent = 'window.owned = 1';"
        "document.body.append(s)"
    )
    assert browser.execute_script("return window.owned") is None


def test_the_chart_leads_to_the_day(browser: WebDriver, open_page: Open) -> None:
    made = many(200)
    open_page(made)
    browser.find_elements(By.CSS_SELECTOR, ".chart a")[-1].click()
    last = next(
        entry for entry in made.entries if entry.said_latest == made.entries[-1].said_latest
    )
    WebDriverWait(browser, 20).until(lambda _: 0 <= place_of(browser, last.entry_id) < 600)
