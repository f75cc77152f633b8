"""Russian date expressions."""

from pipeline.dates.localized import shapes
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.rules import Rule

_YEAR = r"{year}(?:-?(?:го|м|й))?(?: (?:года|году|год|годом|г\.?))?"

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "ru <day> <month> <year>",
        r"{day} {month} " + _YEAR,
        shapes.full_date,
        {"6 ноября 2024 года": "2024-11-06", "24 февраля 2022": "2022-02-24"},
        ("31 ноября 2024 года",),
    ),
    Rule(
        "ru <day> <month>",
        r"{day} {month}",
        shapes.month_day,
        {"7 ноября": "2024-11-07", "1 июля": "2024-07-01"},
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
        r"{month} " + _YEAR,
        shapes.month_of_year,
        {"ноябре 2024 года": "2024-11"},
        ("ноябре 24 года",),
    ),
    Rule("ru <month>", r"{month}", shapes.month_alone, {"августе": "2024-08"}, ("осенью",)),
    Rule(
        "ru <last|next> <month>",
        r"(?:{last}|{next}) {month}",
        shapes.shifted_month,
        {"прошлом ноябре": "2023-11", "следующем марте": "2025-03"},
        ("этом ноябре",),
    ),
    Rule(
        "ru <year>",
        r"{year}(?:-?(?:го|м|й))? (?:года|году|год|годом|г\.)|(?<=[вВсСк][ ]){year}",
        shapes.year,
        {"2016 году": "2016", "2016-м году": "2016"},
        ("2016 рублей",),
    ),
    Rule(
        "ru <decade>",
        r"(?:{year}|{short_year})-?(?:е|х|ые|ых)(?: (?:годы|годов|годах|гг\.?))?",
        shapes.decade,
        {"1990-е годы": "199", "90-х": "199"},
        ("1995-е",),
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
        r"(?:(?:{last}|{next}|{this}) )?{weekday}(?: {part})?",
        shapes.weekday,
        {
            "среду": "2024-11-06",
            "прошлую пятницу": "2024-11-01",
            "вторник вечером": "2024-11-05TEV",
        },
        ("средний",),
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
        "ru <last|this|next> <unit>",
        r"(?:{last}|{next}|{this}) {unit}",
        shapes.shifted_unit,
        {"прошлой неделе": "2024-W44", "этом году": "2024", "следующем месяце": "2024-12"},
        ("прошлом часе",),
    ),
    Rule(
        "ru <count> <units> ago",
        r"(?:{count} )?{unit} (?:тому )?назад",
        shapes.ago,
        {"три дня назад": "2024-11-03", "неделю назад": "2024-W44", "10 лет назад": "2014"},
        ("несколько лет назад",),
    ),
    Rule(
        "ru in <count> <units>",
        r"через (?:{count} )?{unit}",
        shapes.ahead,
        {"через три дня": "2024-11-09", "через неделю": "2024-W46"},
        ("через мост",),
    ),
    Rule(
        "ru <count> <units>",
        r"(?:{count}|{vague_count}) {unit}",
        shapes.length,
        {"24 часа": "PT24H", "несколько месяцев": "PXM", "две недели": "P2W"},
        ("два человека",),
    ),
    Rule(
        "ru every <unit>",
        r"{every} {unit}",
        shapes.every_unit,
        {"каждый год": "P1Y"},
        ("каждый раз",),
    ),
    Rule("ru <frequency>", r"{frequency}", shapes.frequency, {"ежедневно": "P1D"}, ("еженощно",)),
    Rule(
        "ru <now>",
        r"(?:{present}|{past_word}|{future_word})",
        shapes.vague,
        {"сейчас": "PRESENT_REF", "недавно": "PAST_REF"},
        ("сейчасный",),
    ),
    Rule(
        "ru <hour>:<minute>",
        r"{hour}:{minute}(?: (?:мск|по московскому времени|утра|вечера))?",
        shapes.clock,
        {"15:30": "2024-11-06T15:30"},
        ("25:00",),
    ),
)
