"""How long the page takes to open and to answer a filter, in headless Chromium.

    python benchmarks/page.py [ENTRIES]

Publishes that many entries (5,000 unless told) of invented articles and prints milliseconds: from
navigation to the first paint and to the end of the script, then for each filter from the input to
the next painted frame; and what the page's own thread computed for all of it, which a busy machine
stretches less. Needs chromium and chromedriver on the path.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

sys.path.insert(0, str(Path(__file__).parents[1]))

from pipeline.published import export
from tests.browser.conftest import ARGUMENTS
from tests.published.editions import many

OPENING = """
const [page] = performance.getEntriesByType("navigation");
const [paint] = performance.getEntriesByName("first-contentful-paint");
return [["first paint", paint.startTime], ["script done", page.domContentLoadedEventEnd],
        ["all loaded", page.loadEventEnd]];
"""
FILTERS = """
const done = arguments[0], form = document.forms.filters, took = [];
const steps = [["speaker", 1], ["mode", 1], ["speaker", 0], ["mode", 0], ["phase", 1], ["phase", 0],
               ["q", "number 12"], ["q", ""]];
const step = () => {
  if (!steps.length) { done(took); return; }
  const [name, value] = steps.shift(), field = form.elements[name];
  if (name === "q") field.value = value; else field.selectedIndex = value;
  const start = performance.now();
  form.dispatchEvent(new Event("change", { bubbles: true }));
  requestAnimationFrame(() => setTimeout(() => {
    took.push([`${name} ${value || "cleared"}`, performance.now() - start]);
    step();
  }));
};
step();
"""


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("entries", nargs="?", type=int, default=5_000)
    count = arguments.parse_args().entries
    options = Options()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ARGUMENTS:
        options.add_argument(argument)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "chronology.html"
        export(many(count), "html", page)
        print(f"{count:,} entries, {page.stat().st_size / 1e6:.1f} MB")
        with webdriver.Chrome(options, Service(shutil.which("chromedriver"))) as driver:
            driver.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})
            start = computed(driver)
            driver.get(page.as_uri())
            tell([*driver.execute_script(OPENING), ("computed", computed(driver) - start)])
            start = computed(driver)
            took = driver.execute_async_script(FILTERS)
            tell([*took, ("computed, a filter", (computed(driver) - start) / len(took))])


def computed(driver: webdriver.Chrome) -> float:
    """Milliseconds of the page's main thread so far."""
    metrics = driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
    return 1000 * float(next(m["value"] for m in metrics if m["name"] == "TaskDuration"))


def tell(rows: Iterable[tuple[str, float]]) -> None:
    """One line for each."""
    for name, milliseconds in rows:
        print(f"{name:20} {milliseconds:7.0f} ms")


if __name__ == "__main__":
    main()
