"""Where the core of a clause ends: before what is only added, behind what its verb speaks of.

In: a clause and its date. Out: the end of the words that a headline is made of: "he left (,
leaving a gap)", "he said (that it was late)".
"""

import re

from pipeline.events.clauses import Clause
from pipeline.events.edges import ABBREVIATED
from pipeline.events.noun_words import is_happening
from pipeline.events.verbs import COMMA
from pipeline.lexicon import table, words

_LONGEST_OF_NOUN = 120
"""What "that" tells of a noun is left out where it is longer; what a verb says is not."""
_THAT = re.compile(r"\s*that\b")
_COMPLEMENT = re.compile(
    rf"\s*(?:that|whether|how|why|as if|as though)\b"
    rf"(?:{ABBREVIATED}|[^,;:.—–\"“”()\[\]]|[,.](?=\d)){{3,200}}+"
    r"(?=[,;:.—–\"“”()\[\]]|$)"
)
"""What the verb says something about, without which the headline ends in the air."""
_AT_A_TIME = re.compile(
    r"\b(?:at|to|for|in|as) an? (?:[a-z]+ )?(?:time|moment|point|period|year) $"
)
_WHEN = re.compile(
    rf"when\b(?:{ABBREVIATED}|[^,;:.—–\"“”()\[\]]|[,.](?=\d)){{3,200}}+(?=[,;:.—–\"“”()\[\]]|$)"
)
"""What tells which time, without which the headline ends in the air: "at a time (when)"."""
_QUOTED = re.compile(
    r"(?:“[^“”\n]{1,60}”|\"[^\"\n]{1,60}\")"
    r"(?:(?:(?= [a-z])|(?<![.!?]”)(?<![.!?]\"))[^,;:.—–“”\"()\[\]\n]{0,80})?"
)
"""Words between quotation marks that the clause goes on with, and what follows them."""
_WHICH = re.compile(r"\s*wh(?:ich|om)\b")
PREPOSITION_LEFT = re.compile(
    r"[,\s]+(?:(?:many|some|one|two|all) )?(?:in|of|from|for|with|to|on|at|under|by|after"
    r"|through|over|during|about|against)\s*$"
)
"""What leads to "which" or "whom" in front of it: "(the bill) for which", "some of whom"."""
_ADDED = re.compile(
    r",\s+(?:[a-z]+ing|which|who|whose|where|with|as|though|although|while|according|driven|powered"
    r"|led|followed|compared|up|down|well|only for|despite|amid|including|more than|less than"
    r"|nearly|just|but not|\w+er than|[a-z]+ed (?:in|on|at|by|to|with|from|as))\b.*"
    r"|,?\s+(?:many |some |one )?(?:in|from|of|for|with|to) (?:which|whom)\b.*"
    r"|,?\s+and (?:whose|which|whom)\b.*",
    re.DOTALL,
)
_PARTED = re.compile(r",\s*(?:(?:\w+ )?(?:of|in|from|for|with|to) ?)?$")
"""The comma in front of "which" and "all of whom"."""
_NEAR = 20
"""Characters before "which" in which that comma stands."""
_EXPLAINED = re.compile(
    r",\s+(?:(?:only|about|almost|roughly) )?"
    r"(?:an?|the|its|his|her|their|days|weeks|months|hours|years|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|\d+|part of|among)\s.*",
    re.DOTALL,
)
"""What a comma behind verb and date adds to the clause: "its lowest level since May"."""
_STEP = re.compile(r",\s+an?(?:\s[\w-]+){1,3}$")
"""What "for which" takes up: "(he left,) a step (for which he was fined)"."""
_OWNS = re.compile(r"['’]s \w")
_SIDES = frozenset({"end", "start", "beginning", "close"})
"""They name a part of a time: "at the year's end"."""


def core_end(text: str, clause: Clause, at: tuple[int, int]) -> int:
    """Where the clause ends: without what is only added, with what its verb speaks of."""
    start = max([at[1], *(verb.end for verb in clause.verbs[:1])])
    added = _ADDED.search(text, start, clause.end) or _closed(text, clause, start)
    if added is None and _WHICH.match(text, clause.end):
        added = PREPOSITION_LEFT.search(text, start, clause.end)
    verb = clause.verb_of(at)
    if verb.end <= at[0]:
        explained = _EXPLAINED.search(text, at[1], clause.end)
        if explained and (added is None or explained.start() < added.start()):
            added = explained
    if added:
        step = _STEP.search(text, start, added.start())
        return step.start() if step else added.start()
    if _AT_A_TIME.search(text, start, clause.end):
        when = _WHEN.match(text, clause.end)
        return when.end() if when else clause.end
    complement = _COMPLEMENT.match(text, clause.end)
    if complement is None:
        quoted = _QUOTED.match(text, clause.end)
        return quoted.end() if quoted else clause.end
    of_noun = text[verb.end : at[0]] + text[max(verb.end, at[1]) : clause.end]
    is_long = complement.end() - complement.start() > _LONGEST_OF_NOUN
    return (
        clause.end
        if is_long and of_noun.strip() and _THAT.match(complement[0])
        else complement.end()
    )


def _closed(text: str, clause: Clause, start: int) -> re.Match[str] | None:
    """The comma that closes a clause with "which": "the break, which ends in May,"."""
    opened = _PARTED.search(text, max(0, clause.start - _NEAR), clause.start)
    if clause.opens_as != "relative" or opened is None:
        return None
    return COMMA.search(text, start, clause.end)


def holds_happening(dated: str) -> bool:
    """Whether a date has a happening that tells more than when: "(hurt at) Sunday's rally".

    "(She won) in the 2019 election" does without it.
    """
    found = [word.lower() for word in dated.split()]
    times = [
        n for n, word in enumerate(found) if word in words("time_words_en") or word[-1].isdigit()
    ]
    times += [n for n, word in enumerate(found) if word.endswith(("'s", "’s"))]
    named = [word for word in found[max(times, default=0) + 1 :] if is_happening(word)]
    if not times or not named or named[-1] in _SIDES:
        return False
    is_owned = _OWNS.search(dated) is not None
    return is_owned or table("contests", "class").get(named[-1]) not in ("noun", "survey")
