"""What a reader of the page sees and does, for the tests of it."""

from urllib.parse import unquote_plus

from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select, WebDriverWait

PHONE = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}


def shown(browser: WebDriver) -> list[str]:
    """The words of the entries that a reader sees."""
    entries = browser.find_elements(By.CSS_SELECTOR, ".entry:not([hidden]) blockquote")
    return [entry.get_attribute("textContent") or "" for entry in entries]


def wait_for(browser: WebDriver, count: int) -> list[str]:
    WebDriverWait(browser, 20).until(lambda driver: len(shown(driver)) == count)
    return shown(browser)


def wait_for_change(browser: WebDriver, before: int) -> list[str]:
    WebDriverWait(browser, 20).until(lambda driver: len(shown(driver)) != before)
    return shown(browser)


def open_entries(browser: WebDriver) -> None:
    """Open every entry that is shown and wait for what the page then fills in."""
    details = browser.find_elements(By.CSS_SELECTOR, ".entry:not([hidden]) details")
    for one in details:
        one.find_element(By.TAG_NAME, "summary").click()
    WebDriverWait(browser, 20).until(lambda _: all(map(is_filled, details)))


def is_filled(details: WebElement) -> bool:
    """Whether the wordings of an opened entry are there."""
    return bool(details.find_elements(By.CSS_SELECTOR, ".wording"))


def field(browser: WebDriver, name: str) -> Select:
    return Select(browser.find_element(By.NAME, name))


def address(browser: WebDriver) -> str:
    return unquote_plus(browser.current_url.partition("#")[2])
