"""Russian date expressions."""

from pipeline.dates.localized import beside, centuries, counted, parts, shapes, stretches
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.rules import Rule

_YEAR = r"{year}(?:-?(?:го|м|й))?(?: (?:года|году|год|годом|г\.?))?"

_WEEKDAY = r"(?:{weekday},? )?"
_PART_OF = r"(?:(?<!\d[ ]){part} )?"
_PART = r"(?:,? {part})?"

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "ru <day> <month> <year>",
        _PART_OF + _WEEKDAY + r"{day} {month} " + _YEAR + _PART,
        shapes.full_date,
        {"6 ноября 2024 года": "2024-11-06", "24 февраля 2022": "2022-02-24"},
        ("31 ноября 2024 года",),
    ),
    Rule(
        "ru <day> <month>",
        _PART_OF + _WEEKDAY + r"{day} {month}" + _PART,
        shapes.month_day,
        {"7 ноября": "2024-11-07", "вечером 1 июля": "2024-07-01TEV"},
        ("32 ноября",),
    ),
    Rule(
        "ru <day>-<day> <month>",
        r"{day} ?(?:-|–|—|по|и) ?{day:last_day} {month}(?: " + _YEAR + ")?",
        shapes.days_of_month,
        {"5–7 ноября 2024 года": "2024-11-05/2024-11-07"},
        ("7–5 ноября",),
    ),
    Rule(
        "ru <month> <year>",
        r"(?:{stage} )?{month} " + _YEAR,
        shapes.month_of_year,
        {"ноябре 2024 года": "2024-11"},
        ("ноябре 24 года",),
    ),
    Rule(
        "ru <month>",
        r"(?:{stage} )?(?-i:{month})",
        shapes.month_alone,
        {"августе": "2024-08"},
        ("осенью",),
    ),
    Rule(
        "ru <last|next> <month>",
        r"(?:{stage} )?(?:{last}|{next}) {month}",
        shapes.shifted_month,
        {"прошлом ноябре": "2023-11", "следующем марте": "2025-03"},
        ("этом ноябре",),
    ),
    Rule(
        "ru <year>",
        r"{year}(?:-?(?:го|м|й))? (?:годы|годов|года|годами|годах|годом|году|год|гг?\.)"
        r"|(?<=[вВсСк][ ]){year}(?:-?(?:го|м|й)(?!\w))?"
        r"|(?<=ежду[ ]){year}(?= и )|(?<=[ ]по[ ]){year}-й",
        shapes.year,
        {"2016 году": "2016", "2016-м году": "2016"},
        ("2016 рублей",),
    ),
    Rule(
        "ru <decade>",
        r"(?:(?:{year}|{short_year})-?(?:е|х|ые|ых)|{decade_word}(?! числ))"
        r"(?: (?:годы|годов|годах|гг\.?))?",
        centuries.decade,
        {"1990-е годы": "199", "90-х": "199", "девяностых годах": "199"},
        ("1995-е",),
    ),
    Rule(
        "ru <month> of <last|next> <year>",
        r"(?:(?:{day} )?{month}|{season}) (?:{last}|{next}|{this}) {unit}",
        stretches.part_of_year,
        {"2 мая прошлого года": "2023-05-02", "летом прошлого года": "2023-SU"},
        ("мае прошлого дома",),
    ),
    Rule(
        "ru <last|next> <season>",
        r"(?:{last}|{next}) {season}",
        stretches.shifted_season,
        {"прошлым летом": "2024-SU"},
        ("конце улицы",),
    ),
    Rule(
        "ru <end> of <unit>",
        r"{stage} (?:(?:{last}|{next}|{this}) )?{unit}",
        stretches.stage_of_unit,
        {"конце года": "2024", "конце прошлого года": "2023"},
        ("конце улицы",),
    ),
    Rule(
        "ru <end> of <year>",
        r"{stage} " + _YEAR + r"(?!-)",
        stretches.stage_of_year,
        {"начале 2022 года": "2022"},
        ("конце улицы",),
    ),
    Rule(
        "ru <ordinal> <quarter>",
        r"(?:{ordinal}|(?-i:{roman})) {unit}(?: " + _YEAR + ")?",
        stretches.numbered_quarter,
        {"третьем квартале": "2024-Q3", "втором квартале 2025 года": "2025-Q2"},
        ("третьем доме",),
    ),
    Rule(
        "ru <season>",
        r"{season}(?: " + _YEAR + ")?",
        shapes.season_of_year,
        {"летом 2024 года": "2024-SU", "осенью": "2024-FA"},
        ("летний",),
    ),
    Rule(
        "ru <weekday>",
        r"(?:(?<!\d[ ]){part} во? )?(?:(?:{last}|{next}|{this}) )?{weekday}(?:,? {part})?",
        shapes.weekday,
        {
            "среду": "2024-11-06",
            "прошлую пятницу": "2024-11-01",
            "вторник вечером": "2024-11-05TEV",
            "утром в понедельник": "2024-11-04TMO",
        },
        ("средний",),
    ),
    Rule(
        "ru <weekday> of <next> week",
        r"{weekday} (?:на )?(?:{last}|{next}|{this}) {unit}",
        stretches.weekday_of_week,
        {"пятницу на следующей неделе": "2024-11-15"},
        ("пятницу на следующем месяце",),
    ),
    Rule(
        "ru the weekend",
        r"(?:(?<=[Вв][ ])|(?<=[Нн]а[ ])){unit}(?<=ходны[ех])",
        stretches.weekend,
        {},
        ("выходные",),
    ),
    Rule(
        "ru <ordinal> century",
        r"(?:(?-i:{roman})|{day}(?:-м|-го|-й)?) {unit:century_word}",
        centuries.century,
        {"XIX веке": "18", "20-м веке": "19"},
        ("XIX неделе",),
    ),
    Rule(
        "ru half a year",
        r"{half_unit}(?: (?:тому )?назад)?",
        counted.half,
        {"полгода назад": "P6M", "полгода": "P6M"},
        ("год",),
    ),
    Rule(
        "ru every <weekday>",
        r"(?:{every} {weekday}|{weekdays})",
        shapes.every_weekday,
        {"каждый вторник": "XXXX-WXX-2", "пятницам": "XXXX-WXX-5"},
        ("вторник",),
    ),
    Rule(
        "ru <today>",
        r"{deictic}(?: {part})?",
        shapes.deictic,
        {"вчера": "2024-11-05", "завтра утром": "2024-11-07TMO"},
        ("вчерашний",),
    ),
    Rule(
        "ru <day before|after>",
        r"{day_beside}(?: {part})?",
        beside.day_beside,
        {
            "накануне": "2024-11-05",
            "следующий день": "2024-11-07",
            "накануне вечером": "2024-11-05TEV",
        },
        ("следующий шаг",),
    ),
    Rule(
        "ru <last|this|next> <unit>",
        r"(?:{last}|{next}|{this}) {unit}",
        shapes.shifted_unit,
        {"прошлой неделе": "2024-W44", "этом году": "2024", "следующем месяце": "2024-12"},
        ("прошлом часе",),
    ),
    Rule(
        "ru <count> <units> ago",
        r"(?:{count} )?{unit} (?:тому )?назад",
        counted.ago,
        {"три дня назад": "2024-11-03", "неделю назад": "2024-W44", "10 лет назад": "2014"},
        ("несколько лет назад",),
    ),
    Rule(
        "ru in <count> <units>",
        r"через (?:{count} )?{unit}",
        counted.ahead,
        {"через три дня": "2024-11-09", "через неделю": "2024-W46"},
        ("через мост",),
    ),
    Rule(
        "ru <count> <units>",
        r"(?:{count}|{vague_count}) {unit}",
        counted.length,
        {"24 часа": "PT24H", "несколько месяцев": "PXM", "две недели": "P2W"},
        ("два человека",),
    ),
    Rule(
        "ru <count> <units> later",
        r"(?:{count} )?{unit} (?:{later}|{past_word:behind}(?<=ранее))",
        counted.later,
        {"два дня спустя": "P2D"},
        ("два дня жара",),
    ),
    Rule(
        "ru every <unit>",
        r"{every} (?:{count} )?{unit}",
        shapes.every_unit,
        {"каждый год": "P1Y"},
        ("каждый раз",),
    ),
    Rule("ru <frequency>", r"{frequency}", shapes.frequency, {"ежедневно": "P1D"}, ("еженощно",)),
    Rule(
        "ru <holiday>",
        r"(?-i:{holiday})",
        shapes.holiday,
        {"Новый год": "2025-01-01"},
        ("новый год",),
    ),
    Rule(
        "ru noon",
        r"{noon}",
        parts.noon,
        {"полдень": "XXXX-XX-XXT12:00"},
        ("полдник",),
    ),
    Rule(
        "ru <now>",
        r"(?:{present}|{past_word}|{future_word})",
        shapes.vague,
        {"сейчас": "PRESENT_REF", "недавно": "PAST_REF"},
        ("сейчасный",),
    ),
    Rule(
        "ru <hour>:<minute>",
        r"{hour}:{minute}(?: (?:мск|по московскому времени|утра|вечера))?"
        r"|(?:(?<=[ВвКк][ ])|(?<=коло[ ])){hour} (?:час(?:а|ов|ам)? )?{part}",
        parts.clock,
        {"15:30": "XXXX-XX-XXT15:30"},
        ("25:00",),
    ),
)
