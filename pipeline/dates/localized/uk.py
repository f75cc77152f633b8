"""Ukrainian date expressions."""

from pipeline.dates.localized import shapes
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.rules import Rule

_YEAR = r"{year}(?:-?(?:го|му|й))?(?: (?:року|році|рік|р\.?))?"

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "uk <day> <month> <year>",
        r"{day} {month} " + _YEAR,
        shapes.full_date,
        {"6 листопада 2024 року": "2024-11-06"},
        ("31 листопада 2024 року",),
    ),
    Rule(
        "uk <day> <month>",
        r"{day} {month}",
        shapes.month_day,
        {"7 листопада": "2024-11-07"},
        ("32 листопада",),
    ),
    Rule(
        "uk <day>-<day> <month>",
        r"{day} ?(?:-|–|—|по|та|і) ?{day:last_day} {month}(?: " + _YEAR + ")?",
        shapes.days_of_month,
        {"5–7 листопада 2024 року": "2024-11-05/2024-11-07"},
        ("7–5 листопада",),
    ),
    Rule(
        "uk <month> <year>",
        r"{month} " + _YEAR,
        shapes.month_of_year,
        {"листопаді 2024 року": "2024-11"},
        ("листопаді 24 року",),
    ),
    Rule("uk <month>", r"{month}", shapes.month_alone, {"серпні": "2024-08"}, ("восени",)),
    Rule(
        "uk <last|next> <month>",
        r"(?:{last}|{next}) {month}",
        shapes.shifted_month,
        {"минулого листопада": "2023-11"},
        ("цього листопада",),
    ),
    Rule(
        "uk <year>",
        r"{year}(?:-?(?:го|му|й))? (?:року|році|рік|р\.)|(?<=[уУвВзЗ][ ]){year}",
        shapes.year,
        {"2016 році": "2016", "2016 року": "2016"},
        ("2016 гривень",),
    ),
    Rule(
        "uk <decade>",
        r"(?:{year}|{short_year})-?(?:ті|тих|х|і)(?: (?:роки|років|роках))?",
        shapes.decade,
        {"1990-ті роки": "199", "90-х": "199"},
        ("1995-ті",),
    ),
    Rule(
        "uk <season>",
        r"{season}(?: " + _YEAR + ")?",
        shapes.season_of_year,
        {"влітку 2024 року": "2024-SU", "восени": "2024-FA"},
        ("літній",),
    ),
    Rule(
        "uk <weekday>",
        r"(?:(?:{last}|{next}|{this}) )?{weekday}(?: {part})?",
        shapes.weekday,
        {"середу": "2024-11-06", "минулої п’ятниці": "2024-11-01"},
        ("середній",),
    ),
    Rule(
        "uk every <weekday>",
        r"(?:{every} {weekday}|{weekdays})",
        shapes.every_weekday,
        {"кожного вівторка": "XXXX-WXX-2", "щосереди": "XXXX-WXX-3"},
        ("вівторок",),
    ),
    Rule(
        "uk <today>",
        r"{deictic}(?: {part})?",
        shapes.deictic,
        {"учора": "2024-11-05", "завтра вранці": "2024-11-07TMO"},
        ("учорашній",),
    ),
    Rule(
        "uk <last|this|next> <unit>",
        r"(?:{last}|{next}|{this}) {unit}",
        shapes.shifted_unit,
        {"минулого тижня": "2024-W44", "цього року": "2024", "наступного місяця": "2024-12"},
        ("минулої години",),
    ),
    Rule(
        "uk <count> <units> ago",
        r"(?:{count} )?{unit} (?:тому назад|тому)",
        shapes.ago,
        {"три дні тому": "2024-11-03", "тиждень тому": "2024-W44", "10 років тому": "2014"},
        ("кілька років тому",),
    ),
    Rule(
        "uk in <count> <units>",
        r"через (?:{count} )?{unit}",
        shapes.ahead,
        {"через три дні": "2024-11-09", "через тиждень": "2024-W46"},
        ("через міст",),
    ),
    Rule(
        "uk <count> <units>",
        r"(?:{count}|{vague_count}) {unit}",
        shapes.length,
        {"24 години": "PT24H", "кілька місяців": "PXM", "два тижні": "P2W"},
        ("два чоловіки",),
    ),
    Rule(
        "uk every <unit>",
        r"{every} {unit}",
        shapes.every_unit,
        {"кожного року": "P1Y"},
        ("кожного разу",),
    ),
    Rule("uk <frequency>", r"{frequency}", shapes.frequency, {"щодня": "P1D"}, ("щоночі",)),
    Rule(
        "uk <now>",
        r"(?:{present}|{past_word}|{future_word})",
        shapes.vague,
        {"зараз": "PRESENT_REF", "нещодавно": "PAST_REF"},
        ("теперішній",),
    ),
    Rule(
        "uk <hour>:<minute>",
        r"{hour}:{minute}",
        shapes.clock,
        {"15:30": "2024-11-06T15:30"},
        ("25:00",),
    ),
)
