"""Dates in digits: the same in every language."""

from pipeline.dates.days_in_digits import in_digits, iso
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.dates.years import from_year_to_year
from pipeline.rules import Rule

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "<year>-<month>-<day>",
        r"{any_year}[-/]{month_number}[-/]{day}",
        iso,
        {"2024-11-06": "2024-11-06"},
        ("2024-11-31",),
    ),
    Rule(
        "<number>.<number>.<year>",
        r"{month_day:first}(?P<mark>[/.-]){month_day:second}(?P=mark){written_year}",
        in_digits,
        {"06.11.2024": "2024-11-06", "16/11/2024": "2024-11-16"},
        ("31.31.2024",),
    ),
    Rule(
        "<year>-<year>",
        r"{year} ?[-–—] ?{year:last_year}",
        from_year_to_year,
        {"2019–2021": "2019/2021"},
        ("2021-2019",),
    ),
)
