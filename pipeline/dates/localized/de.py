"""German date expressions."""

from pipeline.dates.localized import counted, shapes, stretches
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.rules import Rule

_WEEKDAY = r"(?:{weekday},? (?:(?:den|dem) )?)?"
_ARTICLE = r"(?:(?:der|die|das|den|dem|des) )?"

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "de <day>. <month> <year>",
        _WEEKDAY + r"{day}\. ?{month}\.? {year}",
        shapes.full_date,
        {"6. November 2024": "2024-11-06", "Mittwoch, 6. November 2024": "2024-11-06"},
        ("31. November 2024",),
    ),
    Rule(
        "de <day>. <month>",
        _WEEKDAY + r"{day}\. ?{month}",
        shapes.month_day,
        {"7. November": "2024-11-07"},
        ("32. November",),
    ),
    Rule(
        "de <day>.-<day>. <month>",
        r"{day}\.? ?(?:-|–|—|bis|und) ?(?:zum )?{day:last_day}\. {month}(?: {year})?",
        shapes.days_of_month,
        {
            "5.–7. November 2024": "2024-11-05/2024-11-07",
            "5. bis 7. November": "2024-11-05/2024-11-07",
        },
        ("7.–5. November",),
    ),
    Rule(
        "de <month> <year>",
        r"(?:{stage} )?{month} {year}",
        shapes.month_of_year,
        {"November 2024": "2024-11"},
        ("November 24",),
    ),
    Rule(
        "de <month>",
        r"(?:{stage} )?{month}",
        shapes.month_alone,
        {"August": "2024-08"},
        ("august",),
    ),
    Rule(
        "de <last|next> <month>",
        r"(?:{stage} )?" + _ARTICLE + r"(?:{last}|{next}) {month}",
        shapes.shifted_month,
        {"vergangenen November": "2023-11", "kommenden März": "2025-03"},
        ("diesen November",),
    ),
    Rule(
        "de <year>",
        r"(?:Jahre?s? )?{year}",
        shapes.year,
        {"Jahr 2016": "2016", "2016": "2016"},
        ("Jahr 16",),
    ),
    Rule(
        "de <decade>",
        r"(?:die |der |den )?(?:{year}|{short_year})er(?:[- ]?Jahren?)?",
        shapes.decade,
        {"die 1990er": "199", "90er Jahre": "199"},
        ("1995er",),
    ),
    Rule(
        "de <month> of <last|next> <year>",
        r"(?:{stage} )?(?:{month}|{season}) (?:des )?(?:{last}|{next}|{this}) {unit}",
        stretches.part_of_year,
        {"Mai vergangenen Jahres": "2023-05", "Sommer dieses Jahres": "2024-SU"},
        ("Mai vergangenen Hauses",),
    ),
    Rule(
        "de <last|next> <season>",
        _ARTICLE + r"(?:{last}|{next}) {season}",
        stretches.shifted_season,
        {"vergangenen Sommer": "2024-SU"},
        ("warmen Sommer",),
    ),
    Rule(
        "de <end> of <unit>",
        r"{stage} (?:(?:des|der) )?(?:(?:{last}|{next}|{this}) )?{unit}|{whole}",
        stretches.stage_of_unit,
        {"Ende des Jahres": "2024", "Anfang nächster Woche": "2024-W46", "Jahresende": "2024"},
        ("Ende der Straße",),
    ),
    Rule(
        "de <end> of <year>",
        r"{stage} (?:des Jahres )?{year}",
        stretches.stage_of_year,
        {"Anfang 2022": "2022"},
        ("Anfang 20",),
    ),
    Rule(
        "de <ordinal> <quarter>",
        r"{ordinal} {unit}(?: (?:des Jahres )?{year})?",
        stretches.numbered_quarter,
        {"dritten Quartal": "2024-Q3", "zweiten Quartal 2025": "2025-Q2"},
        ("dritten Haus",),
    ),
    Rule(
        "de <weekday><part>",
        r"{weekday_part}",
        shapes.weekday_part,
        {"Dienstagabend": "2024-11-05TEV"},
        ("Abend",),
    ),
    Rule(
        "de <season>",
        r"{season}(?: (?:des Jahres )?{year})?",
        shapes.season_of_year,
        {"Sommer 2024": "2024-SU", "Herbst": "2024-FA"},
        ("sommerlich",),
    ),
    Rule(
        "de <weekday>",
        r"(?:(?:{last}|{next}|{this}) )?{weekday}(?: {part})?",
        shapes.weekday,
        {
            "Mittwoch": "2024-11-06",
            "letzten Freitag": "2024-11-01",
            "Dienstag Abend": "2024-11-05TEV",
        },
        ("mittwoch",),
    ),
    Rule(
        "de every <weekday>",
        r"(?:{every} {weekday}|(?-i:{weekdays}))",
        shapes.every_weekday,
        {"jeden Dienstag": "XXXX-WXX-2", "freitags": "XXXX-WXX-5"},
        ("Dienstag",),
    ),
    Rule(
        "de <today>",
        r"(?-i:{deictic})(?: {part})?|(?-i:(?P<deictic__2>Morgen) {part})",
        shapes.deictic,
        {"gestern": "2024-11-05", "gestern Abend": "2024-11-05TEV", "morgen": "2024-11-07"},
        ("gestrig",),
    ),
    Rule(
        "de <last|this|next> <unit>",
        _ARTICLE + r"(?:(?:{last}|{next}|{this}) {unit}|(?:{last}|{next}) {units})",
        shapes.shifted_unit,
        {"letzte Woche": "2024-W44", "dieses Jahr": "2024", "nächsten Monat": "2024-12"},
        ("letzte Stunde",),
    ),
    Rule(
        "de <count> <units> ago",
        r"vor {count} (?:{unit}|{units})",
        counted.ago,
        {"vor drei Tagen": "2024-11-03", "vor einer Woche": "2024-W44", "vor 10 Jahren": "2014"},
        ("vor einigen Jahren",),
    ),
    Rule(
        "de in <count> <units>",
        r"in {count} (?:{unit}|{units})",
        counted.ahead,
        {"in drei Tagen": "2024-11-09", "in einer Woche": "2024-W46"},
        ("in drei Teilen",),
    ),
    Rule(
        "de <count> <units>",
        r"(?:{count}|{vague_count}) (?:{unit}|{units})",
        counted.length,
        {"24 Stunden": "PT24H", "mehrere Monate": "PXM", "zwei Wochen": "P2W"},
        ("zwei Leute",),
    ),
    Rule(
        "de every <unit>",
        r"{every} {unit}",
        shapes.every_unit,
        {"jedes Jahr": "P1Y"},
        ("jedes Mal",),
    ),
    Rule("de <frequency>", r"{frequency}", shapes.frequency, {"täglich": "P1D"}, ("alltäglich",)),
    Rule(
        "de <now>",
        r"(?:{present}|{past_word}|{future_word})",
        shapes.vague,
        {"jetzt": "PRESENT_REF", "kürzlich": "PAST_REF"},
        ("jetzig",),
    ),
    Rule(
        "de <hour>:<minute> Uhr",
        r"(?:{hour}[:.]{minute}|{hour})(?: Uhr)|{hour}:{minute}",
        shapes.clock,
        {"15.30 Uhr": "2024-11-06T15:30", "15 Uhr": "2024-11-06T15:00"},
        ("25 Uhr",),
    ),
)
