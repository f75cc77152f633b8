"""Whether a date tells when its clause was, or only which vote or how long it speaks of.

'Earlier in the day' goes back to the day on which somebody spoke, not to that of 'the results of
the Feb. 27 by-elections', nor to 'since January'. In: the words around a date. Out: yes or no.
"""

import re

_OF_NOUN = re.compile(
    r"(?<!\bat )(?<!\bin )(?<!\bon )(?<!\bduring )(?<!\bafter )(?<!\bfollowing )"
    r"\b(?:the|an?|its|his|her|their|this|that|last) (?:late |early )?$",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r" (?!(?:and|or|but|in|at|on|as|to|of|for|with|after|before|that|when)\b)[\w’'-]+"
)
"""'the Feb. 27 (by-elections)'."""
_OWNER = re.compile(r"['’]s? [\w’'-]+")
_SCENE = re.compile(r"\b(?:at|in|on|during|after|following) (?:late |early )?$", re.IGNORECASE)
"""'At Tuesday's rally' tells when, 'of Tuesday's rally' which one."""
_LASTING = re.compile(
    r"\b(?:since|until|till|from|through|by|before|between|than|for)"
    r" (?:the |late |early |about |at least )*$",
    re.IGNORECASE,
)


def dates_clause(before: str, after: str) -> bool:
    """Whether a date between these parts of a sentence tells when something was done."""
    if _LASTING.search(before):
        return False
    if _OWNER.match(after):
        return _SCENE.search(before) is not None or not before.strip()
    return not (_OF_NOUN.search(before) and _NOUN.match(after))
