"""Ukrainian date expressions."""

from pipeline.dates.localized import beside, centuries, counted, parts, shapes, stretches
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.rules import Rule

_YEAR = r"{year}(?:-?(?:го|му|й))?(?: (?:року|році|рік|р\.?))?"

_WEEKDAY = r"(?:{weekday},? )?"
_PART_OF = r"(?:(?<!\d[ ]){part} )?"
_PART = r"(?:,? {part})?"

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "uk <day> <month> <year>",
        _PART_OF + _WEEKDAY + r"{day} {month} " + _YEAR + _PART,
        shapes.full_date,
        {"6 листопада 2024 року": "2024-11-06"},
        ("31 листопада 2024 року",),
    ),
    Rule(
        "uk <day> <month>",
        _PART_OF + _WEEKDAY + r"{day} {month}" + _PART,
        shapes.month_day,
        {"7 листопада": "2024-11-07", "ввечері 1 липня": "2024-07-01TEV"},
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
        r"(?:{stage} )?{month} " + _YEAR,
        shapes.month_of_year,
        {"листопаді 2024 року": "2024-11"},
        ("листопаді 24 року",),
    ),
    Rule(
        "uk <month>",
        r"(?:{stage} )?(?-i:{month})",
        shapes.month_alone,
        {"серпні": "2024-08"},
        ("восени",),
    ),
    Rule(
        "uk <last|next> <month>",
        r"(?:{stage} )?(?:{last}|{next}) {month}",
        shapes.shifted_month,
        {"минулого листопада": "2023-11"},
        ("цього листопада",),
    ),
    Rule(
        "uk <year>",
        r"{year}(?:-?(?:го|му|й))? (?:роками|роках|роком|року|році|рік|рр?\.)"
        r"|(?<=[уУвВзЗ][ ]){year}|{year}-(?:го|му|й)|(?<=іж[ ]){year}(?= (?:і|та|й) )",
        shapes.year,
        {"2016 році": "2016", "2016 року": "2016"},
        ("2016 гривень",),
    ),
    Rule(
        "uk <decade>",
        r"(?:(?:{year}|{short_year})-?(?:ті|тих|х|і)|{decade_word})(?: (?:роки|років|роках))?",
        centuries.decade,
        {"1990-ті роки": "199", "90-х": "199", "дев'яностих років": "199"},
        ("1995-ті",),
    ),
    Rule(
        "uk <month> of <last|next> <year>",
        r"(?:(?:{day} )?{month}|{season}) (?:{last}|{next}|{this}) {unit}",
        stretches.part_of_year,
        {"2 травня минулого року": "2023-05-02", "влітку минулого року": "2023-SU"},
        ("травні минулого дому",),
    ),
    Rule(
        "uk <last|next> <season>",
        r"(?:{last}|{next}) {season}",
        stretches.shifted_season,
        {"минулого літа": "2024-SU"},
        ("кінці вулиці",),
    ),
    Rule(
        "uk <end> of <unit>",
        r"{stage} (?:(?:{last}|{next}|{this}) )?{unit}",
        stretches.stage_of_unit,
        {"кінці року": "2024", "кінці минулого року": "2023"},
        ("кінці вулиці",),
    ),
    Rule(
        "uk <end> of <year>",
        r"{stage} " + _YEAR + r"(?!-)",
        stretches.stage_of_year,
        {"початку 2022 року": "2022"},
        ("кінці вулиці",),
    ),
    Rule(
        "uk <ordinal> <quarter>",
        r"(?:{ordinal}|(?-i:{roman})) {unit}(?: " + _YEAR + ")?",
        stretches.numbered_quarter,
        {"третьому кварталі": "2024-Q3", "другому кварталі 2025 року": "2025-Q2"},
        ("третьому домі",),
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
        r"(?:(?<!\d[ ]){part} [ву] )?(?:(?:{last}|{next}|{this}) )?{weekday}(?:,? {part})?",
        shapes.weekday,
        {"минулої п’ятниці": "2024-11-01", "вранці у вівторок": "2024-11-05TMO"},
        ("середній",),
    ),
    Rule(
        "uk <weekday> of <next> week",
        r"{weekday} (?:на )?(?:{last}|{next}|{this}) {unit}",
        stretches.weekday_of_week,
        {"п’ятницю наступного тижня": "2024-11-15"},
        ("п’ятницю наступного року",),
    ),
    Rule(
        "uk the weekend",
        r"(?:(?<=[УуВв][ ])|(?<=[Нн]а[ ])){unit}(?:(?<=хідні)|(?<=хідних))",
        stretches.weekend,
        {},
        ("вихідні",),
    ),
    Rule(
        "uk <ordinal> century",
        r"(?:(?-i:{roman})|{day}(?:-му|-го|-те)?) {unit:century_word}",
        centuries.century,
        {"XIX столітті": "18", "20-му столітті": "19"},
        ("XIX тижні",),
    ),
    Rule(
        "uk half a year",
        r"{half_unit}(?: тому(?: назад)?)?",
        counted.half,
        {"півроку тому": "P6M", "півроку": "P6M"},
        ("рік",),
    ),
    Rule(
        "uk every <weekday>",
        r"(?:{every} {weekday}|{weekdays})",
        shapes.every_weekday,
        {"кожного вівторка": "XXXX-WXX-2", "щосереди": "XXXX-WXX-3"},
        ("вівторок",),
    ),
    Rule(
        "uk <year's word>",
        r"{unit_word}",
        stretches.unit_word,
        {"торік": "2023"},
        ("торічний",),
    ),
    Rule(
        "uk <today>",
        r"{deictic}(?: {part})?",
        shapes.deictic,
        {"учора": "2024-11-05", "завтра вранці": "2024-11-07TMO"},
        ("учорашній",),
    ),
    Rule(
        "uk <day before|after>",
        r"{day_beside}(?: {part})?",
        beside.day_beside,
        {"напередодні": "2024-11-05", "наступного дня": "2024-11-07"},
        ("наступного разу",),
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
        counted.ago,
        {"три дні тому": "2024-11-03", "тиждень тому": "2024-W44", "10 років тому": "2014"},
        ("кілька років тому",),
    ),
    Rule(
        "uk in <count> <units>",
        r"через (?:{count} )?{unit}",
        counted.ahead,
        {"через три дні": "2024-11-09", "через тиждень": "2024-W46"},
        ("через міст",),
    ),
    Rule(
        "uk <count> <units>",
        r"(?:{count}|{vague_count}) {unit}",
        counted.length,
        {"24 години": "PT24H", "кілька місяців": "PXM", "два тижні": "P2W"},
        ("два чоловіки",),
    ),
    Rule(
        "uk <count> <units> later",
        r"(?:{count} )?{unit} (?:{later}|{past_word:behind}(?<=раніше))",
        counted.later,
        {"два дні потому": "P2D"},
        ("два дні спека",),
    ),
    Rule(
        "uk every <unit>",
        r"{every} (?:{count} )?{unit}",
        shapes.every_unit,
        {"кожного року": "P1Y"},
        ("кожного разу",),
    ),
    Rule("uk <frequency>", r"{frequency}", shapes.frequency, {"щодня": "P1D"}, ("щоночі",)),
    Rule(
        "uk <holiday>",
        r"(?-i:{holiday})",
        shapes.holiday,
        {"Новий рік": "2025-01-01"},
        ("новий рік",),
    ),
    Rule(
        "uk noon",
        r"{noon}",
        parts.noon,
        {"опівдні": "XXXX-XX-XXT12:00"},
        ("полуденок",),
    ),
    Rule(
        "uk <now>",
        r"(?:{present}|{past_word}|{future_word})",
        shapes.vague,
        {"зараз": "PRESENT_REF", "нещодавно": "PAST_REF"},
        ("теперішній",),
    ),
    Rule(
        "uk <hour>:<minute>",
        r"{hour}:{minute}"
        r"|(?:(?<=[Оо][ ])|(?<=[Оо]б[ ])|(?<=коло[ ])|(?<=[Нн]а[ ])){hour} (?:годин[іиу]? )?{part}",
        parts.clock,
        {"15:30": "XXXX-XX-XXT15:30"},
        ("25:00",),
    ),
)
