"""The page for everybody: keyboard, phone, and what axe makes of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from axe_core_python.base import AXE_SCRIPT  # type: ignore[import-untyped]
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from pipeline.models import Change, ChangeKind
from pipeline.published import Publication, export
from tests.browser.conftest import Open
from tests.browser.reading import PHONE, open_entries
from tests.published.editions import RUN, edition, hostile


def test_all_can_be_done_with_the_keyboard(browser: WebDriver, open_page: Open) -> None:
    open_page(edition())
    body = browser.find_element(By.TAG_NAME, "body")
    body.send_keys(Keys.TAB)
    assert browser.switch_to.active_element.text == "Skip to the chronology"
    tab_to(browser, "input[name=q]")
    tab_to(browser, ".entry summary")
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    WebDriverWait(browser, 20).until(lambda driver: driver.find_elements(By.TAG_NAME, "mark"))


@pytest.mark.parametrize("make", [edition, hostile])
def test_a_phone_needs_no_sideways_scrolling(
    browser: WebDriver, open_page: Open, make: Callable[[], Publication]
) -> None:
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)
    try:
        open_page(make())
        open_entries(browser)
        width = browser.execute_script("return document.documentElement.scrollWidth")
        assert width <= PHONE["width"]
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browser: WebDriver, open_page: Open, scheme: str) -> None:
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    open_page(edition())
    open_entries(browser)
    assert serious(browser) == []


@pytest.mark.parametrize("make", [edition, hostile])
def test_axe_finds_nothing_serious_on_the_page_of_changes(
    browser: WebDriver, tmp_path: Path, make: Callable[[], Publication]
) -> None:
    publication = make()
    changes = tuple(
        Change(run_id=RUN.run_id, entry_id=e.entry_id, change=kind, before=e.content, why=e.content)
        for e, kind in zip(publication.entries, ChangeKind, strict=False)
    )
    export(replace(publication, runs=(RUN,), changes=changes), "changes", tmp_path)
    for page in sorted(tmp_path.rglob("*.html")):
        browser.get(page.as_uri())
        assert serious(browser) == []
        assert browser.title == "What changed on 1 June 2030"
        assert browser.find_elements(By.CSS_SELECTOR, "script, img, b") == []


def serious(browser: WebDriver) -> list[str]:
    """What axe calls serious or critical on the page that is open."""
    browser.execute_script(AXE_SCRIPT)
    results = browser.execute_async_script("axe.run().then(arguments[0])")
    return [
        f"{rule['impact']} {rule['id']}: {[node['target'] for node in rule['nodes']]}"
        for rule in results["violations"]
        if rule["impact"] in {"serious", "critical"}
    ]


def tab_to(browser: WebDriver, selector: str) -> None:
    """Press Tab until the focus is there."""
    for _ in range(30):
        if browser.execute_script(f"return document.activeElement.matches({selector!r})"):
            return
        browser.switch_to.active_element.send_keys(Keys.TAB)
    pytest.fail(f"the keyboard does not reach {selector}")
