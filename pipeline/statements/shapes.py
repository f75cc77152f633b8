"""The shapes of attribution by name, each with sentences that prove it.

A statement's ``rule`` is the name of its shape. ``examples`` map a text to its source and its
content, "source: content", with "…" between pieces and "nobody" for no source;
``counterexamples`` are texts that must not be read by the shape. The tests run all of them.
``confidence`` is roughly the share of its statements that two careful readers would agree on.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Shape:
    """One form of attribution and the texts that prove it."""

    name: str
    confidence: float
    examples: Mapping[str, str]
    counterexamples: tuple[str, ...] = field(default=())


SHAPES = (
    Shape(
        "<source> <verb> <quotation>",
        0.9,
        {
            "Lind told reporters on Monday: “The bridge is safe.”": "Lind: The bridge is safe.",
            "He added a warning: “Stay at home.”": "He: Stay at home.",
        },
        ("The ship “Aurora” left the port.", "Lind opened the “Old Mill” museum."),
    ),
    Shape(
        "<source> <verb> <that-clause>",
        0.85,
        {
            "The ministry said in a statement that the road was closed.": (
                "The ministry: the road was closed"
            ),
            "She said, however, that the vote was fair.": "She: the vote was fair",
            "Officials denied that the dam had burst.": "Officials: the dam had burst",
        },
        ("The road that the ministry closed is long.", "Lind did not say that it was safe."),
    ),
    Shape(
        "<source> <verb> <clause>",
        0.8,
        {
            "A source close to the firm said the talks had failed.": (
                "A source close to the firm: the talks had failed"
            ),
            "Most voters say they trust the court.": "Most voters: they trust the court",
            "Lind asked whether the bridge was safe.": "Lind: whether the bridge was safe",
        },
        ("Lind stated her age.", "The claims of the firm were false."),
    ),
    Shape(
        "<source> <verb> <to-infinitive>",
        0.6,
        {"Lind vowed to rebuild the bridge.": "Lind: to rebuild the bridge"},
        ("Lind refused to comment.",),
    ),
    Shape(
        "<source> <verb> <topic>",
        0.7,
        {
            "The opposition called for a new vote.": "The opposition: for a new vote",
            "Lind praised the firemen for their courage and left.": (
                "Lind: the firemen for their courage"
            ),
            "Lind accused the firm of fraud, adding that it must pay.": "Lind: the firm of fraud",
        },
        ("The storm attacked the coast.", "Everyone who requests a form gets one."),
    ),
    Shape(
        "<content> that <source> <verb>",
        0.6,
        {
            "Lind is accused of fraud, a charge that she has denied.": (
                "she: Lind is accused of fraud"
            ),
            "He was tried on charges of fraud, which he denies.": "he: charges of fraud",
            "Critics say the road is closed, a claim the ministry rejects.": (
                "the ministry: the road is closed"
            ),
        },
        ("The plan that Lind announced failed the town.", "Lind denied that it was late."),
    ),
    Shape(
        "<content>, <source> <verb>",
        0.95,
        {
            "“The bridge is safe,” the mayor said.": "the mayor: The bridge is safe",
            "“We tried,” he said. “It broke.”": "he: We tried … It broke.",
            "The bridge is safe, she said.": "she: The bridge is safe",
        },
        ("In the evening, she said nothing.",),
    ),
    Shape(
        "<content>, <source> <verb>, <content>",
        0.8,
        {"The bridge, he said, had been unsafe.": "he: The bridge … had been unsafe"},
        ("Lind, he said.",),
    ),
    Shape(
        "<content> <verb> <source>",
        0.95,
        {
            "“It is late,” said Ada Lind, the mayor of Ashford.": "Ada Lind: It is late",
            "It is late, say experts.": "experts: It is late",
        },
        ("Lind, the mayor, told reporters on Friday that it was late.",),
    ),
    Shape(
        "<source> <verb>, <verb> <content>",
        0.8,
        {"Lind wins vote, says town ready for talks": "Lind: town ready for talks"},
        ("Deal reached in town, says union chief Ada Lind",),
    ),
    Shape(
        "as <source> <verb>, <content>",
        0.8,
        {
            "As Lind told guests on Monday, it is late.": "Lind: it is late",
            "As Lind likes to say, it is late.": "Lind: it is late",
            "It is late, as Lind put it.": "Lind: It is late",
        },
        (
            "As Lind said this, the guests left.",
            "As the crowd began to shout, Lind was joined on stage by Berg.",
            "As Lind promised, the road was mended.",
            "The road was wet, as Lind had said.",
        ),
    ),
    Shape(
        "as <verb> by <source>, <content>",
        0.8,
        {
            "As first reported by the Post on Monday, it is late.": "the Post: it is late",
            "It is late, as noted by Lind.": "Lind: It is late",
        },
        ("As promised by Lind, the road was mended.",),
    ),
    Shape(
        "<source> <verb>, <quotation> beside",
        0.6,
        {"The mayor said this:\n\n“The bridge is safe.”": "The mayor: The bridge is safe."},
        ("The mayor said this. The bridge is safe.",),
    ),
    Shape(
        "<source>, <verb>ing <quotation>",
        0.8,
        {"Lind waved to the crowd, shouting: “We did it!”": "Lind: We did it!"},
        ("The shouting was heard in the “Old Mill”.",),
    ),
    Shape(
        "<source>, <verb>ing <that-clause>",
        0.75,
        {
            "Lind opened the bridge, saying that it was safe.": "Lind: it was safe",
            "The paper quoted Lind as saying that it was safe.": "Lind: it was safe",
        },
        ("Lind left without saying that it was safe.",),
    ),
    Shape(
        "<source>, <verb>ing <clause>",
        0.7,
        {"Lind smiled, insisting it was safe.": "Lind: it was safe"},
        ("The meeting was long.",),
    ),
    Shape(
        "<source>, <verb>ing <to-infinitive>",
        0.6,
        {"Lind left, promising to return soon.": "Lind: to return soon"},
        ("Lind left, refusing to comment.",),
    ),
    Shape(
        "<source>, <verb>ing <topic>",
        0.6,
        {"Lind wrote to the king, criticizing the plan.": "Lind: the plan"},
        ("Those defending the town were few.",),
    ),
    Shape(
        "<source> to <verb> <that-clause>",
        0.7,
        {"Lind went on to say that it was safe.": "Lind: it was safe"},
        ("Lind has yet to say that it is safe.",),
    ),
    Shape(
        "<source> to <verb> <clause>",
        0.7,
        {"Lind went on to say it was safe.": "Lind: it was safe"},
        ("Lind declined to say who paid.",),
    ),
    Shape(
        "<source> to <verb> <quotation>",
        0.7,
        {"Lind went on to say, “It is safe.”": "Lind: It is safe."},
        ("Lind failed to say “sorry”.",),
    ),
    Shape(
        "<source> to <verb> <to-infinitive>",
        0.7,
        {"Lind went on to promise to return.": "Lind: to return"},
        ("Lind is expected to promise to return.",),
    ),
    Shape(
        "<source> to <verb> <topic>",
        0.7,
        {"Lind went on to criticize the plan.": "Lind: the plan"},
        ("Lind is expected to criticize the plan.",),
    ),
    Shape(
        "<verb> in the passive <that-clause>",
        0.5,
        {"It is believed that the plan was dropped.": "nobody: the plan was dropped"},
        ("It is expected that the plan will be dropped.",),
    ),
    Shape(
        "it <verb> <that-clause>",
        0.5,
        {"It emerged on Monday that the plan was dropped.": "nobody: the plan was dropped"},
        ("The ship emerged from the fog.", "A plan emerged that pleased the town."),
    ),
    Shape(
        "<hearing> heard <that-clause>",
        0.7,
        {
            "The court heard that the plan was dropped.": "nobody: the plan was dropped",
            "The plan was dropped, Ashford Crown Court heard.": "nobody: The plan was dropped",
        },
        ("The court heard the case.", "Lind heard that the plan was dropped."),
    ),
    Shape(
        "<verb> in the passive <clause>",
        0.5,
        {"Lind was asked whether the plan was dropped.": "nobody: whether the plan was dropped"},
        ("Lind was not asked whether the plan was dropped.",),
    ),
    Shape(
        "<verb> in the passive <quotation>",
        0.5,
        {"It was said: “The plan is dead.”": "nobody: The plan is dead."},
        ("The film was called “The Plan”.",),
    ),
    Shape(
        "<verb> in the passive <to-infinitive>",
        0.5,
        {"The plan is believed to be dead.": "nobody: The plan … to be dead"},
        ("Lind is expected to travel.",),
    ),
    Shape(
        "<verb> in the passive <topic>",
        0.5,
        {"The firm was accused of fraud.": "nobody: The firm … of fraud"},
        ("The firm was founded by Lind.",),
    ),
    Shape(
        "according to <source>",
        0.8,
        {
            "According to the ministry, no one was hurt.": "the ministry: no one was hurt",
            "No one was hurt, according to Lind, the mayor.": "Lind: No one was hurt",
        },
        ("It went according to plan.",),
    ),
    Shape(
        "in <source> words",
        0.8,
        {"In her words, the plan is “a disaster.”": "her: the plan is “a disaster.”"},
        ("In other words, the plan is dead.",),
    ),
    Shape(
        "in <source> view",
        0.7,
        {
            "In Lind’s view, the plan is dead.": "Lind’s: the plan is dead",
            "The plan, in his opinion, is dead.": "his: The plan … is dead",
        },
        ("In view of the storm, the plan is dead.",),
    ),
    Shape(
        "<source>'s <noun> <frame> <content>",
        0.5,
        {
            "Lind’s claim that she won is false.": "Lind’s: she won",
            "His criticism of the plan was short.": "His: of the plan",
        },
        ("The claim was false.",),
    ),
    Shape(
        "<source>'s <noun> <pronoun> sent",
        0.6,
        {
            "The paper reprinted Lind’s congratulations she sent to Berg in 2012.": (
                "Lind’s: congratulations … to Berg"
            ),
        },
        ("The paper reprinted Lind’s book she sent to Berg.",),
    ),
    Shape(
        "<source> is <adjective> <that-clause>",
        0.7,
        {"Lind was adamant that she would stay.": "Lind: she would stay"},
        ("It was clear that she would stay.", "Lind was not sure that she would stay."),
    ),
    Shape(
        "<source> is <adjective> <clause>",
        0.6,
        {"Lind is confident she will win.": "Lind: she will win"},
        ("The road is clear.",),
    ),
    Shape(
        "<source> is <adjective> <quotation>",
        0.8,
        {"Lind was blunt: “It is late.”": "Lind: It is late."},
        ("The sky was clear: “Aurora” set sail.",),
    ),
    Shape(
        "<source>'s <noun>: <quotation>",
        0.8,
        {
            "Her answer was blunt: “No.”": "Her: No.",
            "Lind’s message to voters: “We are ready.”": "Lind’s: We are ready.",
            "The reply from Oslo was: “It is late.”": "Oslo: It is late.",
        },
        ("The answer was long.", "An answer: “It is late.”"),
    ),
    Shape(
        "<source>: <content>",
        0.7,
        {
            "Lind: We will never sell the bridge": "Lind: We will never sell the bridge",
            "LIND: Who is there? It is late.": "LIND: Who is there? It is late",
        },
        ("Photo: The mayor was late", "There were three: one left."),
    ),
    Shape(
        "<content>: <source>",
        0.6,
        {
            "Vote was rigged: Lind\n\nMayor Ada Lind spoke at noon.": "Lind: Vote was rigged",
            "‘A disgrace’: Lind on the vote\n\nMayor Ada Lind spoke.": "Lind: A disgrace",
            "Vote: It was rigged – Lind\n\nMayor Ada Lind spoke.": "Lind: It was rigged",
        },
        (
            "Berg has won – Oslo\n\nMayor Ada Lind spoke in Oslo.",
            "Berg has won – Oslo Post\n\nThe Oslo Post met Ada Lind.",
            "Vote was rigged: Oslo\n\nMayor Ada Lind spoke at noon.",
            "Lind Wins the Race: Live Updates\n\nMayor Ada Lind spoke at noon.",
            "Where they voted: Oslo\n\nThe people of Oslo voted at noon.",
        ),
    ),
    Shape(
        "<source>: <turn>",
        0.9,
        {
            "LIND: Who is there?\n\nBERG: No one.\n\nLIND: It is late.": "BERG: No one.",
            "Q: Why?\n\nA: Ask them.\n\nQ: Who?": "A: Ask them.",
        },
        ("LIND: Who is there?\n\nIt was late.", "Place: Oslo\n\nTime: Noon\n\nPrice: None"),
    ),
    Shape(
        "<quotation> — <source>",
        0.8,
        {"“It is late.” — Ada Lind": "Ada Lind: It is late."},
        ("“It is late” — a fine song.",),
    ),
    Shape(
        "<source> ... <quotation>",
        0.4,
        {
            "Lind keeps a list of what she calls home, “a land of rain and of bread.”": (
                "Lind: a land of rain and of bread."
            ),
        },
        ("Lind won the “Golden Pen”.",),
    ),
    Shape(
        "<quotation> by the open speaker",
        0.5,
        {"“It is late,” Lind said.\n\n“We must all go home.”": "Lind: We must all go home."},
        ("“We should all go home now.”",),
    ),
)
"""All shapes, by the way they are read."""

MATTER_CONFIDENCE = 0.4
"""How sure a statement is at most whose content is a mere subject: "discussed the weather"."""

CONFIDENCE: Mapping[str, float] = MappingProxyType(
    {shape.name: shape.confidence for shape in SHAPES}
)
"""From the name of a shape to how sure its statements are, 0 to 1."""
