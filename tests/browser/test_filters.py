"""Filters, search and the address that keeps them, in a real browser."""

from dataclasses import replace

import pytest
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from tests.browser.conftest import Open
from tests.browser.reading import PHONE, address, field, shown, wait_for, wait_for_change
from tests.published.editions import edition, many


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


def test_search_finds_an_entry_by_each_of_its_wordings(browser: WebDriver, open_page: Open) -> None:
    open_page(edition())
    browser.find_element(By.NAME, "q").send_keys("NEW bridge")
    (only,) = wait_for(browser, 1)
    assert "trams by summer" in only
    assert "new" not in only


def test_sources_of_one_name_are_one_choice(browser: WebDriver, open_page: Open) -> None:
    made = many(40)
    officials = (
        entry.model_copy(update={"speaker": "official", "speaker_id": f"speaker-{at % 3}"})
        for at, entry in enumerate(made.entries[:6])
    )
    entries = (*officials, *made.entries[6:])
    open_page(replace(made, entries=entries))
    options = [option.text for option in field(browser, "speaker").options]
    assert options.count("official (6)") == 1
    assert len(options) == len(set(options))
    field(browser, "speaker").select_by_visible_text("official (6)")
    wait_for(browser, 6)


def test_entries_without_a_known_outlet_are_a_choice(browser: WebDriver, open_page: Open) -> None:
    made = many(40)
    sources = tuple(
        source.model_copy(update={"outlet": None}) if at < 5 else source
        for at, source in enumerate(made.sources)
    )
    open_page(replace(made, sources=sources))
    field(browser, "outlet").select_by_visible_text("not known (5)")
    wait_for(browser, 5)
    open_page(made)
    assert all("not known" not in option.text for option in field(browser, "outlet").options)


def test_nothing_found_is_said(browser: WebDriver, open_page: Open) -> None:
    open_page(edition())
    browser.find_element(By.NAME, "q").send_keys("no such word")
    wait_for(browser, 0)
    assert browser.find_element(By.ID, "nothing").is_displayed()


def test_an_entry_link_keeps_the_filters(browser: WebDriver, open_page: Open) -> None:
    open_page(many(40))
    field(browser, "mode").select_by_value("direct")
    wait_for(browser, 20)
    browser.find_element(By.CSS_SELECTOR, ".entry:not([hidden]) .anchor").click()
    assert address(browser).startswith("mode=direct&at=entry-")
    assert len(shown(browser)) == 20


def test_a_day_counts_what_the_filters_leave_of_it(browser: WebDriver, open_page: Open) -> None:
    open_page(many(80))
    counts = browser.find_elements(By.CSS_SELECTOR, ".day .n")
    assert {count.text for count in counts} == {"2 statements"}
    field(browser, "mode").select_by_value("direct")
    wait_for(browser, 40)
    shown_counts = browser.find_elements(By.CSS_SELECTOR, ".day:not([hidden]) .n")
    assert {count.text for count in shown_counts} == {"1 of 2 statements"}


def drawn(browser: WebDriver) -> list[str]:
    """What the marks of the chart that are seen say of themselves."""
    marks = browser.find_elements(By.CSS_SELECTOR, ".chart a:not([hidden])")
    return [mark.get_attribute("aria-label") or "" for mark in marks]


def numbers(browser: WebDriver, selector: str) -> list[str]:
    return [found.text for found in browser.find_elements(By.CSS_SELECTOR, f".chart {selector}")]


def test_the_chart_counts_what_the_filters_leave(browser: WebDriver, open_page: Open) -> None:
    open_page(edition())
    assert drawn(browser) == ["15 May 2030: 1 statement", "by 16 May 2030: 1 statement"]
    browser.find_element(By.NAME, "conflict").click()
    wait_for(browser, 1)
    assert drawn(browser) == ["15 May 2030: 1 statement"]
    assert numbers(browser, ".total") == ["1", ""]
    assert numbers(browser, "[data-kind] b") == ["1", "0"]
    browser.find_element(By.NAME, "q").send_keys("no such word")
    wait_for(browser, 0)
    assert drawn(browser) == []
    browser.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    wait_for(browser, 2)
    assert numbers(browser, ".total") == ["1", "1"]


def test_the_highest_bar_that_is_left_is_as_high_as_ever(
    browser: WebDriver, open_page: Open
) -> None:
    open_page(many(80))
    heights = (
        "return [...document.querySelectorAll('.chart rect')].map(r => +r.getAttribute('height'))"
    )
    assert max(browser.execute_script(heights)) == 96
    field(browser, "mode").select_by_value("direct")
    wait_for(browser, 40)
    assert max(browser.execute_script(heights)) == 96
    assert {label.rpartition(": ")[2] for label in drawn(browser)} == {"1 statement"}


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


def test_a_shared_view_leaves_out_the_days_it_does_not_show(
    browser: WebDriver, open_page: Open
) -> None:
    start = open_page(many(40))
    browser.get("about:blank")
    browser.get(f"{start}#q=number+39")
    assert len(shown(browser)) == 1
    days = browser.find_elements(By.CSS_SELECTOR, ".day")
    assert [day.is_displayed() for day in days].count(True) == 1
