"""The page in a real browser: filters, search, address, evidence, keyboard, silence on the wire."""

import json
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import unquote_plus

import pytest
from axe_core_python.base import AXE_SCRIPT  # type: ignore[import-untyped]
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

from pipeline.published import Publication
from tests.browser.conftest import Open
from tests.published.editions import edition, hostile, many

PHONE = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}


def shown(browser: WebDriver) -> list[str]:
    """The words of the entries that a reader sees."""
    entries = browser.find_elements(By.CSS_SELECTOR, ".entry:not([hidden]) blockquote")
    return [entry.get_attribute("textContent") or "" for entry in entries]


def wait_for(browser: WebDriver, count: int) -> list[str]:
    WebDriverWait(browser, 20).until(lambda driver: len(shown(driver)) == count)
    return shown(browser)


def field(browser: WebDriver, name: str) -> Select:
    return Select(browser.find_element(By.NAME, name))


def address(browser: WebDriver) -> str:
    return unquote_plus(browser.current_url.partition("#")[2])


def test_filters_combine_and_stand_in_the_address(browser: WebDriver, open_page: Open) -> None:
    start = open_page(many(40))
    assert len(shown(browser)) == 40
    field(browser, "speaker").select_by_visible_text("Per Berg (10)")
    wait_for(browser, 10)
    field(browser, "outlet").select_by_index(1)
    few = len(wait_for_change(browser, 10))
    assert 0 < few < 10
    shared = browser.current_url
    browser.get("about:blank")
    browser.get(shared)
    assert len(shown(browser)) == few
    browser.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    wait_for(browser, 40)
    assert browser.current_url == start


def wait_for_change(browser: WebDriver, before: int) -> list[str]:
    WebDriverWait(browser, 20).until(lambda driver: len(shown(driver)) != before)
    return shown(browser)


@pytest.mark.parametrize(
    ("name", "value", "count"),
    [("mode", "direct", 20), ("kind", "person", 40), ("phase", "election_day", 1)],
)
def test_each_choice_narrows(
    browser: WebDriver, open_page: Open, name: str, value: str, count: int
) -> None:
    open_page(many(40))
    field(browser, name).select_by_value(value)
    WebDriverWait(browser, 20).until(lambda driver: f"{name}={value}" in address(driver))
    assert len(shown(browser)) == count


@pytest.mark.parametrize("tick", ["conflict", "corroborated"])
def test_ticks_narrow(browser: WebDriver, open_page: Open, tick: str) -> None:
    open_page(edition())
    browser.find_element(By.NAME, tick).click()
    (only,) = wait_for(browser, 1)
    assert "trams" in only
    assert f"{tick}=1" in address(browser)


def test_search_ignores_case_and_accents(browser: WebDriver, open_page: Open) -> None:
    open_page(many(40))
    browser.find_element(By.NAME, "q").send_keys("ZOE ANGSTROM number 3")
    assert all("3" in words for words in wait_for(browser, 5))
    assert address(browser) == "q=ZOE ANGSTROM number 3"
    assert "5 of 40" in browser.find_element(By.ID, "shown").text


def test_nothing_found_is_said(browser: WebDriver, open_page: Open) -> None:
    open_page(edition())
    browser.find_element(By.NAME, "q").send_keys("no such word")
    wait_for(browser, 0)
    assert browser.find_element(By.ID, "nothing").is_displayed()


def test_an_opened_entry_shows_its_sentence_marked(browser: WebDriver, open_page: Open) -> None:
    open_page(edition())
    browser.find_element(By.CSS_SELECTOR, ".entry summary").click()
    entry = browser.find_element(By.CSS_SELECTOR, ".entry")
    WebDriverWait(browser, 20).until(lambda _: entry.find_elements(By.TAG_NAME, "mark"))
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
    browser.find_element(By.CSS_SELECTOR, ".entry summary").click()
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
    browser.find_element(By.CSS_SELECTOR, ".entry summary").click()
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


def test_an_entry_link_keeps_the_filters(browser: WebDriver, open_page: Open) -> None:
    open_page(many(40))
    field(browser, "mode").select_by_value("direct")
    wait_for(browser, 20)
    browser.find_element(By.CSS_SELECTOR, ".entry:not([hidden]) .anchor").click()
    assert address(browser).startswith("mode=direct&at=entry-")
    assert len(shown(browser)) == 20


def test_all_can_be_done_with_the_keyboard(browser: WebDriver, open_page: Open) -> None:
    open_page(edition())
    body = browser.find_element(By.TAG_NAME, "body")
    body.send_keys(Keys.TAB)
    assert browser.switch_to.active_element.text == "Skip to the chronology"
    tab_to(browser, "input[name=q]")
    tab_to(browser, ".entry summary")
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    WebDriverWait(browser, 20).until(lambda driver: driver.find_elements(By.TAG_NAME, "mark"))


def tab_to(browser: WebDriver, selector: str) -> None:
    """Press Tab until the focus is there."""
    for _ in range(30):
        if browser.execute_script(f"return document.activeElement.matches({selector!r})"):
            return
        browser.switch_to.active_element.send_keys(Keys.TAB)
    pytest.fail(f"the keyboard does not reach {selector}")


def test_a_hostile_edition_changes_nothing(browser: WebDriver, open_page: Open) -> None:
    open_page(hostile())
    for summary in browser.find_elements(By.CSS_SELECTOR, ".entry summary"):
        summary.click()
    WebDriverWait(browser, 20).until(lambda driver: driver.find_elements(By.TAG_NAME, "mark"))
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
    for summary in browser.find_elements(By.CSS_SELECTOR, ".entry summary"):
        summary.click()
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


@pytest.mark.parametrize("make", [edition, hostile])
def test_a_phone_needs_no_sideways_scrolling(
    browser: WebDriver, open_page: Open, make: Callable[[], Publication]
) -> None:
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)
    try:
        open_page(make())
        for summary in browser.find_elements(By.CSS_SELECTOR, ".entry summary"):
            summary.click()
        width = browser.execute_script("return document.documentElement.scrollWidth")
        assert width <= PHONE["width"]
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browser: WebDriver, open_page: Open, scheme: str) -> None:
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    open_page(edition())
    for summary in browser.find_elements(By.CSS_SELECTOR, ".entry summary"):
        summary.click()
    browser.execute_script(AXE_SCRIPT)
    results = browser.execute_async_script("axe.run().then(arguments[0])")
    found = [
        f"{rule['impact']} {rule['id']}: {[node['target'] for node in rule['nodes']]}"
        for rule in results["violations"]
        if rule["impact"] in {"serious", "critical"}
    ]
    assert found == []


def test_the_chart_leads_to_the_day(browser: WebDriver, open_page: Open) -> None:
    made = many(200)
    open_page(made)
    browser.find_elements(By.CSS_SELECTOR, ".chart a")[-1].click()
    last = next(
        entry for entry in made.entries if entry.said_latest == made.entries[-1].said_latest
    )
    WebDriverWait(browser, 20).until(lambda _: 0 <= place_of(browser, last.entry_id) < 600)


def test_a_day_counts_what_the_filters_leave_of_it(browser: WebDriver, open_page: Open) -> None:
    open_page(many(80))
    counts = browser.find_elements(By.CSS_SELECTOR, ".day .n")
    assert {count.text for count in counts} == {"2 statements"}
    field(browser, "mode").select_by_value("direct")
    wait_for(browser, 40)
    shown_counts = browser.find_elements(By.CSS_SELECTOR, ".day:not([hidden]) .n")
    assert {count.text for count in shown_counts} == {"1 of 2 statements"}


def test_a_phone_folds_the_filters_away(browser: WebDriver, open_page: Open) -> None:
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)
    try:
        open_page(many(40))
        assert not browser.find_element(By.NAME, "speaker").is_displayed()
        browser.find_element(By.CSS_SELECTOR, "#more summary").click()
        field(browser, "speaker").select_by_visible_text("Per Berg (10)")
        wait_for(browser, 10)
        assert browser.find_element(By.CSS_SELECTOR, "#more summary").text == "Filters (1 on)"
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
