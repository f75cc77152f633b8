"""Spanish date expressions."""

from pipeline.dates.localized import beside, centuries, counted, parts, shapes, stretches
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.rules import Rule

_WEEKDAY = r"(?:{weekday},? )?"
_YEAR = r"(?:de |del )?{year}"
_PART = r"(?:(?: por la| en la| de|) {part}| (?:por|en) la (?P<morning>mañana))?"
_STAGE = r"(?:{stage} (?:de |del mes de ))?"
_PART_OF = r"(?:(?:la )?(?:{part}|(?P<morning__2>mañana)) del |el )?"
_NEXT_YEAR = r"(?:{unit} (?:que )?(?:{last}|{next})|(?:{last}|{next}|{this}) {unit})"

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "es <day> de <month> de <year>",
        _PART_OF + _WEEKDAY + r"{day} (?:de )?{month} " + _YEAR + _PART,
        shapes.full_date,
        {"6 de noviembre de 2024": "2024-11-06", "el 6 de noviembre de 2024": "2024-11-06"},
        ("31 de noviembre de 2024",),
    ),
    Rule(
        "es <day> de <month>",
        _PART_OF + _WEEKDAY + r"{day} (?:de )?{month}" + _PART,
        shapes.month_day,
        {"7 de noviembre": "2024-11-07", "la noche del 1 de julio": "2024-07-01TNI"},
        ("32 de noviembre",),
    ),
    Rule(
        "es <day>-<day> de <month>",
        r"{day}(?: ?(?:-|–|—|al|y) ?| y (?P<again>el) ){day:last_day} de {month}"
        r"(?: " + _YEAR + ")?",
        shapes.days_of_month,
        {"5 al 7 de noviembre de 2024": "2024-11-05/2024-11-07"},
        ("7 al 5 de noviembre",),
    ),
    Rule(
        "es <month> de <year>",
        _STAGE + r"{month} " + _YEAR,
        shapes.month_of_year,
        {"noviembre de 2024": "2024-11"},
        ("noviembre de 24",),
    ),
    Rule(
        "es <month>",
        _STAGE + r"(?-i:{month})",
        shapes.month_alone,
        {"agosto": "2024-08"},
        ("verano",),
    ),
    Rule(
        "es <month> <last|next>",
        r"(?:el )?(?:{month} (?:{last}|{next})|(?:{last}|{next}) {month})",
        shapes.shifted_month,
        {"noviembre pasado": "2023-11", "próximo marzo": "2025-03"},
        ("noviembre rojo",),
    ),
    Rule(
        "es <year>",
        r"(?:el |del )?(?:año )?{year}",
        shapes.year,
        {"2016": "2016", "año 2016": "2016"},
        ("año 16",),
    ),
    Rule(
        "es <decade>",
        r"(?:(?:los )?años|(?:la )?década de(?: los)?) (?:{year}|{short_year})"
        r"|(?:(?:la )?década de )?(?:los )?{decade_word}",
        centuries.decade,
        {"los años noventa": "199", "la década de 1990": "199"},
        ("años 95",),
    ),
    Rule(
        "es <month> of <last|next> <year>",
        _STAGE + r"(?:(?:(?:el )?{day} de )?{month}|(?:el |la )?{season}) (?:de|del) " + _NEXT_YEAR,
        stretches.part_of_year,
        {"mayo del año pasado": "2023-05", "2 de mayo de este año": "2024-05-02"},
        ("mayo del plan pasado",),
    ),
    Rule(
        "es <season> <last|next>",
        r"(?:el |la )?(?:{season} (?:{last}|{next})|(?:{last}|{next}) {season})",
        stretches.shifted_season,
        {"el verano pasado": "2024-SU"},
        ("el verano rojo",),
    ),
    Rule(
        "es <end> of <unit>",
        r"(?:{stage}|el final|fin) (?:de la|de|del) (?:(?:{last}|{next}|{this}) )?{unit}"
        r"(?: (?:que )?(?:{last}|{next}))?",
        stretches.stage_of_unit,
        {"finales de año": "2024", "fin de año": "2024", "finales del año pasado": "2023"},
        ("finales de calle",),
    ),
    Rule(
        "es <end> of <year>",
        r"{stage} (?:de|del) (?:año )?{year}",
        stretches.stage_of_year,
        {"principios de 2022": "2022"},
        ("principios de 20",),
    ),
    Rule(
        "es <ordinal> <quarter>",
        r"(?:{ordinal}|(?P<second>segundo)) {unit}(?: " + _YEAR + ")?",
        stretches.numbered_quarter,
        {"tercer trimestre": "2024-Q3", "segundo trimestre de 2025": "2025-Q2"},
        ("tercer piso",),
    ),
    Rule(
        "es <season>",
        r"(?:el |la |este |esta )?{season}(?: " + _YEAR + ")?",
        shapes.season_of_year,
        {"verano de 2024": "2024-SU", "otoño": "2024-FA"},
        ("veranos",),
    ),
    Rule(
        "es <weekday>",
        r"(?:el |este |(?:la )?(?:{part}|(?P<morning__2>mañana)) (?:del|de este) )?"
        r"(?:(?:{last}|{next}) {weekday}|{weekday}(?: (?:{last}|{next}))?)" + _PART,
        shapes.weekday,
        {
            "el miércoles": "2024-11-06",
            "el viernes pasado": "2024-11-01",
            "el martes por la noche": "2024-11-05TNI",
            "la mañana del lunes": "2024-11-04TMO",
        },
        ("los miércoles",),
    ),
    Rule(
        "es <weekday> of <next> week",
        r"(?:el )?{weekday} de (?:la )?" + _NEXT_YEAR,
        stretches.weekday_of_week,
        {"el viernes de la semana que viene": "2024-11-15"},
        ("el viernes de este año",),
    ),
    Rule(
        "es <last|next> <day> de <month>",
        r"(?:el )?(?:(?:{last}|{next}) {day} de {month}|{day} de {month} (?:{last}|{next}))",
        stretches.shifted_day,
        {"el próximo 23 de febrero": "2025-02-23", "el 24 de febrero pasado": "2024-02-24"},
        ("el frío 23 de febrero",),
    ),
    Rule(
        "es the weekend",
        r"(?:el|{this}) {unit}(?<=fin[ ]de[ ]semana)",
        stretches.weekend,
        {"el fin de semana": "2024-W44-WE", "este fin de semana": "2024-W45-WE"},
        ("un fin de semana",),
    ),
    Rule(
        "es century",
        r"{unit:century_word} (?:(?-i:{roman})|{day})",
        centuries.century,
        {"siglo XIX": "18", "siglo XXI": "20"},
        ("siglo pasado",),
    ),
    Rule(
        "es half a year",
        r"(?:hace )?(?:un )?{half_unit}",
        counted.half,
        {"hace medio año": "P6M", "hace un año y medio": "P1Y6M"},
        ("medio hora",),
    ),
    Rule(
        "es <last night>",
        r"{part_word}",
        parts.part_word,
        {"anoche": "2024-11-05TNI"},
        ("noche",),
    ),
    Rule(
        "es every <weekday>",
        r"(?:{every}|los) (?:{weekday}|{weekdays})",
        shapes.every_weekday,
        {"cada martes": "XXXX-WXX-2", "todos los lunes": "XXXX-WXX-1"},
        ("el martes",),
    ),
    Rule(
        "es <today>",
        r"(?<!la[ ])(?<!esta[ ])(?<!misma[ ]){deictic}" + _PART,
        shapes.deictic,
        {"ayer": "2024-11-05", "ayer por la noche": "2024-11-05TNI", "hoy": "2024-11-06"},
        ("ayeres",),
    ),
    Rule(
        "es this <part of day>",
        r"{this} (?:{part}|(?P<morning>mañana))",
        parts.this_part,
        {"esta noche": "2024-11-06TNI", "esta mañana": "2024-11-06TMO"},
        ("una noche",),
    ),
    Rule(
        "es <day before|after>",
        r"(?:(?:el|la) )?{day_beside}",
        beside.day_beside,
        {"el día siguiente": "2024-11-07", "la víspera": "2024-11-05"},
        ("el día rojo",),
    ),
    Rule(
        "es <unit> <last|next>",
        r"(?:(?:el|la) )?(?:{unit} (?:que )?(?:{last}|{next})"
        r"|(?:{last}|{next}) {unit}|{this} {unit})",
        shapes.shifted_unit,
        {
            "la semana pasada": "2024-W44",
            "este año": "2024",
            "el próximo mes": "2024-12",
            "el mes que viene": "2024-12",
        },
        ("la hora pasada",),
    ),
    Rule(
        "es <count> <units> ago",
        r"hace (?:{about} )?{count} {unit}",
        counted.ago,
        {"hace tres días": "2024-11-03", "hace casi una semana": "2024-W44"},
        ("hace tres casas",),
    ),
    Rule(
        "es in <count> <units>",
        r"(?:dentro de|en) (?:{about} )?{count} {unit}",
        counted.ahead,
        {"dentro de tres días": "2024-11-09", "dentro de una semana": "2024-W46"},
        ("dentro de tres casas",),
    ),
    Rule(
        "es <hour>:<minute>",
        r"{hour}:{minute}(?: horas)?|{hour}\.{minute} horas|(?<=las[ ]){hour} horas"
        r"|(?<=las[ ]){hour}[.:]{minute}"
        r"|(?<=las[ ]){hour}(?:[.:]{minute})? (?:de|por) la (?:{part}|(?P<morning>mañana))",
        parts.clock,
        {"15:30": "XXXX-XX-XXT15:30"},
        ("25:00",),
    ),
    Rule(
        "es <count> <units>",
        r"(?:{count}|{vague_count}) {unit}",
        counted.length,
        {"24 horas": "PT24H", "varios meses": "PXM", "dos semanas": "P2W"},
        ("dos personas",),
    ),
    Rule(
        "es <count> <units> later",
        r"(?:{count}|{vague_count}) {unit} {later}(?! (?:de|del|que)\b)",
        counted.later,
        {"dos días después": "P2D"},
        ("dos días después del voto",),
    ),
    Rule(
        "es every <unit>",
        r"{every} (?:{count} )?{unit}",
        shapes.every_unit,
        {"cada dos años": "P2Y", "todos los días": "P1D"},
        ("cada vez",),
    ),
    Rule(
        "es <frequency>",
        r"{frequency}",
        shapes.frequency,
        {"diariamente": "P1D"},
        ("diario",),
    ),
    Rule(
        "es <holiday>",
        r"{holiday}(?: (?:de )?{year})?",
        shapes.holiday,
        {"Nochebuena": "2024-12-24", "Navidad de 2023": "2023-12-25"},
        ("navideño",),
    ),
    Rule(
        "es noon",
        r"{noon}",
        parts.noon,
        {"mediodía": "XXXX-XX-XXT12:00"},
        ("media",),
    ),
    Rule(
        "es <now>",
        r"(?:{present}|{past_word}|{future_word})",
        shapes.vague,
        {"ahora": "PRESENT_REF", "recientemente": "PAST_REF"},
        ("actual",),
    ),
)
