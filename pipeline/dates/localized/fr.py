"""French date expressions."""

from pipeline.dates.localized import beside, centuries, counted, parts, shapes, stretches
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.rules import Rule

_LE = r"(?:(?:le|la|les|l['’]) ?)?"
_WEEKDAY = r"(?:{weekday} )?"
_PART_OF = r"(?:(?:la |le )?{part} du |le )?"
_PART = r"(?: (?:au |en |dans la |à la mi-)?{part})?"
_STAGE = r"(?:(?:la |le )?{stage}(?:-| (?:de |d['’]|du mois de |du mois d['’])?))?"

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "fr <day> <month> <year>",
        _PART_OF + _WEEKDAY + r"{day}(?:er)? {month} {year}" + _PART,
        shapes.full_date,
        {"le 6 novembre 2024": "2024-11-06", "mercredi 6 novembre 2024": "2024-11-06"},
        ("31 novembre 2024",),
    ),
    Rule(
        "fr <day> <month>",
        _PART_OF + _WEEKDAY + r"{day}(?:er)? {month}" + _PART,
        shapes.month_day,
        {"le 7 novembre": "2024-11-07", "la nuit du 1er juillet": "2024-07-01TNI"},
        ("32 novembre",),
    ),
    Rule(
        "fr <day>-<day> <month>",
        r"{day}(?:er)?(?: ?(?:-|–|—|au|et) ?| et (?P<again>le) ){day:last_day} {month}(?: {year})?",
        shapes.days_of_month,
        {"5 au 7 novembre 2024": "2024-11-05/2024-11-07"},
        ("7 au 5 novembre",),
    ),
    Rule(
        "fr <month> <year>",
        _STAGE + r"{month} {year}",
        shapes.month_of_year,
        {"novembre 2024": "2024-11"},
        ("novembre 24",),
    ),
    Rule(
        "fr <month>",
        _STAGE + r"(?-i:{month})",
        shapes.month_alone,
        {"août": "2024-08"},
        ("printemps",),
    ),
    Rule(
        "fr <month> <last|next>",
        _STAGE + r"{month} (?:{last}|{next})",
        shapes.shifted_month,
        {"novembre dernier": "2023-11", "mars prochain": "2025-03"},
        ("novembre rouge",),
    ),
    Rule(
        "fr <year>",
        r"(?:l['’](?:année|an) )?{year}",
        shapes.year,
        {"2016": "2016", "l'année 2016": "2016"},
        ("l'année 16",),
    ),
    Rule(
        "fr <decade>",
        r"(?:les )?(?:années (?:{year}|{short_year})|{decade_word})",
        centuries.decade,
        {"les années 1990": "199", "années soixante": "196"},
        ("années 95",),
    ),
    Rule(
        "fr <month> of <last|next> <year>",
        _STAGE + r"(?:(?:(?:le )?{day}(?:er)? )?{month}|(?:l['’]|le )?{season}) de "
        r"(?:(?:l['’] ?)?{unit} (?:{last}|{next})|{this} {unit})",
        stretches.part_of_year,
        {"mai de l'année dernière": "2023-05", "2 mai de cette année": "2024-05-02"},
        ("mai de la maison dernière",),
    ),
    Rule(
        "fr <season> <last|next>",
        r"(?:l['’]|le )?{season} (?:{last}|{next})",
        stretches.shifted_season,
        {"l'été dernier": "2024-SU"},
        ("l'été rouge",),
    ),
    Rule(
        "fr <end> of <unit>",
        r"(?:la |le )?{stage} (?:de |du |d['’])"
        r"(?:(?:la |l['’])?{unit}(?: (?:{last}|{next}))?|{this} {unit})",
        stretches.stage_of_unit,
        {"la fin de l'année": "2024", "fin de la semaine prochaine": "2024-W46"},
        ("la fin de la rue",),
    ),
    Rule(
        "fr <end> of <year>",
        r"(?:la |le )?{stage}(?: de| d['’]| de l['’]année)?[ -]?{year}",
        stretches.stage_of_year,
        {"début 2022": "2022"},
        ("début 20",),
    ),
    Rule(
        "fr <ordinal> <quarter>",
        r"{ordinal} {unit}(?: (?:de )?{year})?",
        stretches.numbered_quarter,
        {"troisième trimestre": "2024-Q3", "deuxième trimestre 2025": "2025-Q2"},
        ("troisième maison",),
    ),
    Rule(
        "fr <season>",
        r"(?:l['’]|le |cet |ce ){season}(?: {year})?|{season} {year}"
        r"|(?:(?<=[Aa]u[ ])|(?<=[Ee]n[ ])){season}",
        shapes.season_of_year,
        {"l'été 2024": "2024-SU", "l'automne": "2024-FA"},
        ("été",),
    ),
    Rule(
        "fr <weekday>",
        r"(?:(?:la |le )?{part} de )?{weekday}(?: (?:{last}|{next}))?" + _PART,
        shapes.weekday,
        {"mercredi": "2024-11-06", "vendredi dernier": "2024-11-01", "mardi soir": "2024-11-05TEV"},
        ("mercredis",),
    ),
    Rule(
        "fr <weekday> of <next> week",
        r"{weekday} de (?:la {unit} (?:{last}|{next})|{this} {unit})",
        stretches.weekday_of_week,
        {"vendredi de la semaine prochaine": "2024-11-15"},
        ("vendredi de la maison prochaine",),
    ),
    Rule(
        "fr <day> <month> <last|next>",
        r"(?:le )?" + _WEEKDAY + r"{day}(?:er)? {month} (?:{last}|{next})",
        stretches.shifted_day,
        {"le 7 juillet prochain": "2025-07-07", "24 février dernier": "2024-02-24"},
        ("le 7 juillet rouge",),
    ),
    Rule(
        "fr the weekend",
        r"(?:le|{this}) {unit}(?<=week-end)",
        stretches.weekend,
        {"le week-end": "2024-W44-WE", "ce week-end": "2024-W45-WE"},
        ("un week-end",),
    ),
    Rule(
        "fr <ordinal> century",
        r"(?:(?-i:{roman})|{day}e) {unit:century_word}",
        centuries.century,
        {"XIXe siècle": "18", "20e siècle": "19"},
        ("XIXe arrondissement",),
    ),
    Rule(
        "fr a year and a half",
        r"(?:il y a )?un {half_unit}",
        counted.half,
        {"il y a un an et demi": "P1Y6M"},
        ("un an et des mois",),
    ),
    Rule(
        "fr every <weekday>",
        r"{every} (?:{weekday}|{weekdays})",
        shapes.every_weekday,
        {"chaque mardi": "XXXX-WXX-2", "tous les mardis": "XXXX-WXX-2"},
        ("mardi",),
    ),
    Rule(
        "fr <today>",
        r"{deictic}(?: {part})?",
        shapes.deictic,
        {"hier": "2024-11-05", "hier soir": "2024-11-05TEV", "aujourd'hui": "2024-11-06"},
        ("hiers",),
    ),
    Rule(
        "fr this <part of day>",
        r"{this} {part}",
        parts.this_part,
        {"ce matin": "2024-11-06TMO"},
        ("un matin",),
    ),
    Rule(
        "fr <day before|after>",
        r"(?:la |le |l['’]){day_beside}(?: (?:au )?{part})?",
        beside.day_beside,
        {"la veille": "2024-11-05", "le lendemain matin": "2024-11-07TMO"},
        ("en veille",),
    ),
    Rule(
        "fr <unit> <last|next>",
        _LE + r"(?:{unit} (?:{last}|{next})|(?:{last}|{next}) {unit})|{this} {unit}",
        shapes.shifted_unit,
        {"la semaine dernière": "2024-W44", "cette année": "2024", "le mois prochain": "2024-12"},
        ("l'heure prochaine",),
    ),
    Rule(
        "fr <count> <units> ago",
        r"il y a (?:{about} )?{count} {unit}",
        counted.ago,
        {"il y a trois jours": "2024-11-03", "il y a environ une semaine": "2024-W44"},
        ("il y a trois gens",),
    ),
    Rule(
        "fr in <count> <units>",
        r"dans (?:{about} )?{count} {unit}",
        counted.ahead,
        {"dans trois jours": "2024-11-09", "dans une semaine": "2024-W46"},
        ("dans trois villes",),
    ),
    Rule(
        "fr <hour>h<minute>",
        r"{hour} ?(?:h|:) ?{minute}|{hour} ?h\b"
        r"|(?:(?<=[ÀàA][ ])|(?<=près[ ])|(?<=vant[ ])|(?<=ers[ ])|(?<=ès[ ])|(?<=[Ll]e[ ]))"
        r"{hour} heures(?! d)"
        r"|{hour} ?(?:h|heures?) du {part}",
        parts.clock,
        {"15h30": "XXXX-XX-XXT15:30", "8 heures du soir": "XXXX-XX-XXT20:00"},
        ("25h00",),
    ),
    Rule(
        "fr <count> <units>",
        r"(?:{count}|{vague_count})(?: (?:{last}|{next}))? {unit}|(?<=epuis[ ])des {unit}",
        counted.length,
        {"24 heures": "PT24H", "plusieurs mois": "PXM", "deux dernières semaines": "P2W"},
        ("deux personnes",),
    ),
    Rule(
        "fr <count> <units> later",
        r"(?:{count}|{vague_count}) {unit} (?:{later}|{from:ahead}(?<=après)|{to:behind}(?<=avant))"
        r"(?! (?:la|le|les|un|une|son|sa|leur|que)\b| l['’])",
        counted.later,
        {"deux jours plus tard": "P2D"},
        ("deux jours après le vote",),
    ),
    Rule(
        "fr every <unit>",
        r"{every} (?:{count} )?{unit}",
        shapes.every_unit,
        {"chaque année": "P1Y", "tous les deux ans": "P2Y"},
        ("chaque fois",),
    ),
    Rule(
        "fr <frequency>",
        r"{frequency}",
        shapes.frequency,
        {"quotidiennement": "P1D"},
        ("quotidien",),
    ),
    Rule(
        "fr <holiday>",
        r"{holiday}(?: {year})?",
        shapes.holiday,
        {"Noël": "2024-12-25", "Noël 2023": "2023-12-25"},
        ("noëls",),
    ),
    Rule(
        "fr noon",
        r"(?-i:{noon})",
        parts.noon,
        {"midi": "XXXX-XX-XXT12:00"},
        ("Midi",),
    ),
    Rule(
        "fr <now>",
        r"(?:{present}|{past_word}|{future_word})",
        shapes.vague,
        {"maintenant": "PRESENT_REF", "récemment": "PAST_REF"},
        ("actuel",),
    ),
)
