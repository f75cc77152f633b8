"""Whom "he" or "she" means where the sentence before is about one person only.

In: a clause of the narrator's that opens with the pronoun ("She left in May."). Out: the name that
opens the sentence before in the same paragraph, if no other person can be meant, else ``None``.
"""

import re

from pipeline.events.actors import own_subject
from pipeline.events.candidates import Candidate
from pipeline.events.clauses import Clause
from pipeline.events.verbs import verbs_in
from pipeline.lexicon import table, words
from pipeline.speakers.pronouns import GENDERED
from pipeline.text import Reading

_OF_TITLES = {"mr": "m", "mrs": "f", "ms": "f"}
_WORD = r"[A-Z][a-z][\w’'-]*"
_NAME = re.compile(rf"(?:(?:Mr|Mrs|Ms)\. )?{_WORD}(?: [A-Z]\.)?(?: {_WORD}){{0,2}}(?= [a-z])")
_FIRST_VERB = re.compile(r" (?:(?:also|then|later|first|once|[a-z]+ly) )?")
_OTHER = re.compile(rf"(?<!\bin )(?<!\bat )(?<!\bfrom )(?<!\bthe )(?<!\bon )(?<!\bnear )\b{_WORD}")
"""A name that can be a person's, and no place's or body's: "in Lund", "the Senate"."""
_CAPITAL = re.compile(rf"\b{_WORD}")


def meant_before(reading: Reading, clause: Clause, candidate: Candidate) -> str | None:
    """The one person of the sentence before whom the pronoun subject of a clause takes up."""
    pronoun = own_subject(reading.text, clause, candidate.at).lower()
    gender, number = GENDERED.get(pronoun), reading.sentence_index(clause.body)
    if gender is None or candidate.statement is not None or not number:
        return None
    before, sentence = reading.sentences[number - 1], reading.sentences[number]
    if reading.paragraph_at(before.start) != reading.paragraph_at(sentence.start):
        return None
    told = reading.text[sentence.start : clause.verbs[0].start]
    date = reading.text[slice(*candidate.at)]
    if len(_CAPITAL.findall(told.replace(date, ""))) > 1:
        return None  # only the word that opens the sentence has a capital
    name = _only_person(reading.text[before.start : before.end])
    return name if name and _gender(name, reading.text[: before.end]) == gender else None


def _only_person(sentence: str) -> str | None:
    """The name that opens a sentence, if a verb follows and no other person is named."""
    name = _NAME.match(sentence)
    verb = next(verbs_in(sentence, name.end(), len(sentence)), None) if name else None
    if name is None or verb is None or not _FIRST_VERB.fullmatch(sentence, name.end(), verb.start):
        return None
    times = words("time_words_en")
    others = (other[0].lower() for other in _OTHER.finditer(sentence, name.end()))
    return name[0] if all(other in times for other in others) else None


def _gender(name: str, text: str) -> str | None:
    """The gender that a title or given name tells, here or where the text has the full name."""
    first = name.split(" ", 1)[0].rstrip(".").lower()
    genders = table("given_names", "gender")
    if first in _OF_TITLES or first in genders:
        return _OF_TITLES.get(first) or genders[first]
    if " " in name:
        return None
    given = re.search(rf"\b([A-Z][a-z]+) (?:[A-Z]\. )?{re.escape(name)}\b", text)
    return genders.get(given[1].lower()) if given else None
