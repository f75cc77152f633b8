"""Every date expression of an article: found, resolved no finer than the text, explained."""

from pipeline.dates.find import find_dates

__all__ = ["find_dates"]
