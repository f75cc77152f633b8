"""How two wordings of one speaker are judged: an ordered table of named levels.

The first level whose test passes decides; its weight is how sure one can be that both are the same
statement, before the scene (day, place, medium) moves it a little. ``CUT`` parts same from
different. To add a level: one row with two examples of your own that a test then runs.

The weights were set by hand on reports of one speech by different newsrooms, and moved since then
by two checks: pairs of remarks worded in the manner of the press (``tests/links/remarks.py``, the
half that was looked at), and the links found in 840 articles of the press, some 300 read by eye.
Generated articles, which are more uniform than the press, showed what was missed and what a change
cost; no weight was fitted on them alone.
"""

from pipeline.links.evidence import NEAR_DAYS
from pipeline.links.level import Level, Setting

CUT = 0.5
"""Least average strength of the links between two clusters that are one statement."""

WEAK = 0.49
"""Most that a weak level can reach: no scene makes one statement of words that hardly meet."""


ALL, NEARLY_ALL, MOST, OVER_HALF, HALF, PARAPHRASED, A_THIRD = 0.95, 0.9, 0.75, 0.6, 0.5, 0.35, 0.3
"""Shares of the shorter wording's weight that the longer one has too."""

MANY, ENOUGH, A_FEW = 3.0, 2.5, 2.0
"""Least weights of the shared words: three, two and a half or two that say something."""

ANSWER = 1.5
"""Greatest weight of a one-word answer."""

LONG_RUN = 5
"""Content words in a row that are not the same by chance."""


LEVELS: tuple[Level, ...] = (
    Level(
        "one reports the other",
        lambda pair: pair.is_layered and not pair.has_same_words,
        0.0,
        "one statement reports the other",
        ("The minister said that the mayor had agreed", "the mayor had agreed"),
        Setting.LAYERED,
        is_final=True,
    ),
    Level(
        "other figures",
        lambda pair: pair.figures_differ,
        0.0,
        "each gives a number that the other does not",
        ("We will send 40 trucks", "We will send ninety trucks"),
    ),
    Level(
        "other states",
        lambda pair: pair.states_differ,
        0.0,
        "they speak of different states",
        ("Relations with Norway are good", "Relations with Kenya are good"),
    ),
    Level(
        "other names",
        lambda pair: pair.names_differ and not pair.has_same_words,
        0.0,
        "they name different people or things",
        ("I fully trust Maria Oberlin", "I fully trust Peter Sandvik"),
    ),
    Level(
        "other days",
        lambda pair: pair.weekdays_differ,
        0.0,
        "they name different days of the week",
        ("The ferry will sail again on Friday", "The ferry will sail again by Monday"),
    ),
    Level(
        "turned round",
        lambda pair: pair.is_turned_round,
        0.0,
        "what one says the other denies",
        ("We will raise taxes in spring", "We will not raise taxes"),
    ),
    Level(
        "little words",
        lambda pair: pair.says_otherwise,
        0.0,
        "little words, the time or the order of names set them apart",
        ("The bridge will cost more than the tunnel", "The bridge will cost less than the tunnel"),
    ),
    Level(
        "same words",
        lambda pair: pair.has_same_words,
        1.0,
        "both have the same words",
        ("We are ready for negotiations", "They were prepared for talks"),
    ),
    Level(
        "goes on",
        lambda pair: pair.goes_on,
        0.9,
        "one takes up the other in the same sentence",
        ("a plan for the old harbour", "it overdue"),
        Setting.BESIDE,
        attaches=True,
    ),
    Level(
        "an answer and its report",
        lambda pair: (
            pair.is_lead_in
            and pair.quotes_the_shorter
            and pair.containment >= ALL
            and pair.shorter <= ANSWER
        ),
        0.8,
        "a report stands beside the short answer that it is about",
        ("a willingness to build the bridge", "Ready"),
        Setting.BESIDE,
        attaches=True,
    ),
    Level(
        "report beside its quotation",
        lambda pair: (
            pair.leads_straight_in
            and pair.shares_more_than_names
            and pair.coverage >= PARAPHRASED
            and pair.weight >= A_FEW
        ),
        0.8,
        "a report leads in to the quotation that follows it",
        (
            "the divers had shown courage and saved the crew",
            "What courage, I will never forget how you brought the crew home",
        ),
        Setting.BESIDE,
    ),
    Level(
        "report near its quotation",
        lambda pair: pair.is_lead_in and pair.coverage >= MOST and pair.weight >= ENOUGH,
        0.8,
        "a report near the quotation has most of its words",
        (
            "What courage, I will never forget how you brought the whole crew home",
            "the courage that brought the crew home would not be forgotten",
        ),
        Setting.NEAR,
    ),
    Level(
        "headline and body",
        lambda pair: (
            pair.is_head_and_body and pair.coverage >= PARAPHRASED and pair.weight >= A_FEW
        ),
        0.8,
        "the headline or summary says in short what the body says",
        ("the bridge was a miracle of steel", "What a miracle this bridge is, after such years"),
        Setting.HEADLINE,
    ),
    Level(
        "the same act",
        lambda pair: pair.shares_act and not pair.is_apart,
        0.65,
        "both do by words the same thing, once in a day for one speaker",
        ("congratulated the new mayor on her victory", "Congratulations on winning the vote"),
    ),
    Level(
        "two quotations of one article",
        lambda pair: pair.is_apart and pair.is_quoted_twice and pair.containment < NEARLY_ALL,
        0.0,
        "one article quotes both, and they are not the same words",
        ("Exports to the islands will rise next year", "Wages on the islands will rise next year"),
        Setting.QUOTED_TWICE,
        is_final=True,
    ),
    Level(
        "two sentences of one article",
        lambda pair: (
            pair.shares_article
            and not pair.is_head_and_body
            and (pair.containment < NEARLY_ALL or pair.weight < ENOUGH)
        ),
        0.0,
        "one article gives them as two statements",
        ("We want peace in the region", "Our region wants a firm answer"),
        Setting.ONE_ARTICLE,
    ),
    Level(
        "contained words",
        lambda pair: pair.containment >= ALL and pair.weight >= ENOUGH,
        0.95,
        "all that the shorter one says stands in the longer one",
        (
            "The harbour will be rebuilt by local firms before winter, and nobody will lose a job",
            "The harbour would be rebuilt by local firms",
        ),
    ),
    Level(
        "a long run of the same words",
        lambda pair: pair.weight >= ENOUGH and pair.run >= LONG_RUN,
        0.9,
        "five or more content words follow one another in both",
        (
            "Our farmers sold less wheat abroad last autumn, the rains were late",
            "The state looked away when our farmers sold less wheat abroad last autumn",
        ),
    ),
    Level(
        "most of the words",
        lambda pair: pair.containment >= MOST and pair.weight >= ENOUGH,
        0.85,
        "the shorter one has most of its words from the longer one",
        (
            "The museum will open its new wing for children in the old station",
            "The new wing of the museum, made for children, would open in a station",
        ),
    ),
    Level(
        "a short wording of one scene",
        lambda pair: (
            pair.containment >= ALL
            and pair.weight >= A_FEW
            and (pair.shares_venue or pair.is_on_one_day)
        ),
        0.7,
        "the two or three words of the one stand in the other, said on one occasion",
        ("the tunnel was a miracle", "the tunnel was a miracle of patience and money"),
        Setting.ONE_DAY,
    ),
    Level(
        "a short quotation in a longer one",
        lambda pair: (
            pair.containment >= ALL
            and pair.echoed >= MOST
            and (pair.is_on_one_day or pair.is_reported_near)
        ),
        0.7,
        "all that the short quotation says stands in the longer one, in its order",
        ("I take responsibility", "I take full responsibility, nobody else"),
        Setting.QUOTED,
    ),
    Level(
        "more than half of the words",
        lambda pair: pair.containment >= OVER_HALF and pair.weight >= ENOUGH,
        0.7,
        "the shorter one has more than half of its words from the longer one",
        (
            "The airport needs a second runway for freight planes",
            "a runway for freight was overdue at the airport, whatever it costs",
        ),
    ),
    Level(
        "most of few words",
        lambda pair: (
            pair.containment >= MOST
            and pair.weight >= A_FEW
            and pair.shares_more_than_names
            and pair.reported_apart <= NEAR_DAYS
        ),
        0.6,
        "the shorter one has most of its few words from the longer one, reported within a day",
        (
            "the tolls were a disgrace",
            "What a disgrace for everybody on the islands, these tolls of the harbour",
        ),
    ),
    Level(
        "the same figure",
        lambda pair: (
            pair.shares_figure
            and pair.is_on_one_day
            and pair.containment >= A_THIRD
            and pair.weight >= A_FEW
        ),
        0.6,
        "both give the same figure and share a third of the words",
        (
            "bread, milk and oil will cost 7.1 percent more",
            "they saw bakers, shops and trains ask 7.1 percent for bread",
        ),
        Setting.ONE_DAY,
    ),
    Level(
        "half of the words",
        lambda pair: pair.containment >= HALF and pair.weight >= MANY,
        0.6,
        "half of the shorter one's words stand in the longer one",
        (
            "The teachers will get tablets, furniture and pensions from the ministry",
            "before the holidays every school would hand out tablets to its teachers, the ministry",
        ),
    ),
    Level(
        "some of the words",
        lambda pair: pair.containment >= A_THIRD and pair.weight >= A_FEW,
        0.45,
        "a third of the shorter one's words stand in the longer one",
        (
            "The reform of the courts will take ten years",
            "judges fear the reform, and the courts are full",
        ),
    ),
)
