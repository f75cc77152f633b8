"""The events of a text with the dates that are found in it."""

from datetime import date

from pipeline.dates import find_dates
from pipeline.events import find_events
from pipeline.ingest import make_article
from pipeline.models import Event, Found

NOVEMBER = date(2023, 11, 12)


def found_in(text: str, published_on: date = NOVEMBER) -> Found[Event]:
    """Events and refusals, without any statement."""
    article = make_article(text, published_on=published_on, header=False)
    return find_events(article, find_dates(article).rows, [])
