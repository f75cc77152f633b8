"""The page on paper: what the reader chose and opened, no controls, nothing cut off."""

from collections.abc import Iterator

import pytest
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

from tests.browser.conftest import Open
from tests.published.editions import edition, many


@pytest.fixture
def on_paper(browser: WebDriver) -> Iterator[None]:
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    yield
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def displayed(browser: WebDriver, selector: str) -> list[bool]:
    return [part.is_displayed() for part in browser.find_elements(By.CSS_SELECTOR, selector)]


@pytest.mark.usefixtures("on_paper")
def test_what_was_opened_is_printed_and_no_control_is(browser: WebDriver, open_page: Open) -> None:
    open_page(edition())
    browser.execute_script("document.querySelector('.entry details').open = true")
    WebDriverWait(browser, 20).until(lambda driver: driver.find_elements(By.TAG_NAME, "mark"))
    assert displayed(browser, ".entry details") == [True, False]
    assert displayed(browser, ".entry details[open] .paragraph") == [True, True]
    assert not any(displayed(browser, "#filters, .entry summary, .anchor, .kicker nav, .skip"))
    after = "return getComputedStyle(document.querySelector('h4 a'), '::after').content"
    assert "https://post.example/a" in browser.execute_script(after)


@pytest.mark.usefixtures("on_paper")
def test_paper_says_which_statements_were_chosen(browser: WebDriver, open_page: Open) -> None:
    open_page(many(40))
    assert displayed(browser, "#view") == [False]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    Select(browser.find_element(By.NAME, "speaker")).select_by_visible_text("Per Berg (10)")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert sum(displayed(browser, ".entry")) == 10
    said = browser.find_element(By.ID, "view").text
    assert said == "Shown here: 10 of 40 statements. Speaker: Per Berg."


@pytest.mark.usefixtures("on_paper")
def test_every_entry_is_laid_out_on_paper(browser: WebDriver, open_page: Open) -> None:
    open_page(many(200))
    styles = browser.execute_script(
        "return [...document.querySelectorAll('.entry')]"
        ".map((entry) => getComputedStyle(entry).contentVisibility)"
    )
    assert styles == ["visible"] * 200
    fixed = browser.execute_script(
        "return [...document.querySelectorAll('body *')]"
        ".filter((el) => ['sticky', 'fixed'].includes(getComputedStyle(el).position)"
        " && el.checkVisibility()).length"
    )
    assert fixed == 0
