"""Who acted: the subject noun phrase of a clause, where the clause says it."""

import re
from collections.abc import Mapping

from pipeline.events.clauses import Clause
from pipeline.events.verbs import WORD
from pipeline.lexicon import table, words

_LONGEST = 12
_EDGE = " -–—`'\"“”‘’«»()[]_"
_ADVERBS = re.compile(
    r"^(?:(?:meanwhile|then|also|still|earlier|later|now|yet|and|but|when|as|while|that|if)\s+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:also|then|later|soon|still|now|already|just|often|has|have|had|[a-z]+ly)$"
)
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_JOINED = re.compile(r"\s+and\s+(?=(?:the\s+)?[A-Z])")
_OXFORD = re.compile(r",\s+and\s+(?=(?:the\s+)?[A-Z])")


def actors_of(text: str, clause: Clause, at: tuple[int, int]) -> tuple[str, ...]:
    """The subjects of a clause, names without their apposition; empty where none is overt.

    The date ``at`` is no part of a name: it parts the words as a comma does.
    """
    date = re.escape(" ".join(text[at[0] : at[1]].split()))
    return _names(re.sub(rf"{date}(?:\s+\w+){{0,2}}(?=,)|{date}", ",", subject_of(text, clause)))


def subject_of(text: str, clause: Clause) -> str:
    """The subject's words; a clause that opens with its verb takes them from the one before."""
    at: Clause | None = clause
    while at is not None:
        stop = at.verbs[0].start if at.verbs else at.end
        own = " ".join(text[at.body : stop].split())
        owner = owner_of(text, at)
        if own:
            own = f"{owner}'s {own}" if owner else own
            return own if at is clause or _lends(clause) else ""
        if at.opens_as == "relative" and at.before is not None:
            return _antecedent(text, at.before)
        at = at.before
    return ""


def owner_of(text: str, clause: Clause) -> str:
    """Whose the subject of a clause that opens with "whose" is; empty for all others."""
    if clause.before is None or (clause.opener or "").strip().lower() != "whose":
        return ""
    return _antecedent(text, clause.before)


def _lends(clause: Clause) -> bool:
    """Whether a clause without a subject shares the one of the clause before."""
    return clause.opens_as in {"coordinate", None}


def _antecedent(text: str, before: Clause) -> str:
    """The noun phrase that ends a clause and that "who" or "which" takes up."""
    begin = before.verbs[-1].end if before.verbs else before.body
    tail = text[begin : before.end].strip(" ,")
    start = len(tail)
    taken = 0
    for match in reversed(list(WORD.finditer(tail))):
        word = match.group().lower()
        if word in words("finite_verbs") or word in _leads() or taken == _LONGEST:
            break
        if "," in tail[match.end() : start]:
            break
        start, taken = match.start(), taken + 1
    return tail[start:]


def _names(subject: str) -> tuple[str, ...]:
    for part in _OXFORD.sub(" and ", subject).split(","):
        name = _TAIL.sub("", _ADVERBS.sub("", part.strip(_EDGE)))
        found = [match.group().lower() for match in WORD.finditer(name)]
        if not found or _leads().keys() & {found[0], found[-1]} or found[0].endswith("ing"):
            continue
        if len(found) > _LONGEST or _is_pronoun(found[0]) or _is_pronoun(found[-1]):
            return ()
        return tuple(_ARTICLE.sub("", piece).strip() for piece in _joined(name))
    return ()


def _joined(name: str) -> list[str]:
    """The names in "A and B"; one with an article is whole unless both have it."""
    pieces = _JOINED.split(name)
    articles = [bool(_ARTICLE.match(piece)) for piece in pieces]
    return pieces if all(articles) or not articles[0] else [name]


def _is_pronoun(word: str) -> bool:
    return word in table("clause_words", "never_subject")


def _leads() -> Mapping[str, str]:
    """Words that open a phrase before the subject."""
    return table("clause_words", "leads")
