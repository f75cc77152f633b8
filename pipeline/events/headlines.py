"""The words of a clause, trimmed to what happened."""

import re

from pipeline.events.actors import (
    first_relative,
    own_subject,
    owner_of,
    subject_of,
    taken_up,
)
from pipeline.events.antecedents import antecedent
from pipeline.events.clauses import Clause
from pipeline.events.cores import PREPOSITION_LEFT, core_end, holds_happening
from pipeline.events.edges import APPOSED_TIME, LINKS, behind, possessive, without_marks
from pipeline.events.groups import first_group
from pipeline.events.noun_words import is_happening
from pipeline.events.shared import shared_auxiliary
from pipeline.events.verbs import MODALS, verbs_in
from pipeline.lexicon import is_listed, table
from pipeline.statements.cues import cue_nouns, cue_verbs

_LONGEST = 240
_PREPOSITION = (
    r"(?:on or before|on or after|(?:no|not) (?:later|earlier|sooner) than|beginning|starting"
    r"|on|(?<!\bsworn )in|at|by|between|since|during|until|till|before|after|from|from about"
    r"|around|early on|late on|as of|ahead of|prior to|following"
    r"|as (?:early|soon|late|recently) as"
    r"|(?<!\btook )(?<!\btake )(?<!\btakes )(?<!\btaken )over"
    r"|through|throughout)"
)
_LEAD_PREPOSITION = re.compile(
    rf"(?:^|\s){_PREPOSITION}\s+(?:the\s+|about\s+|around\s+)?$", re.IGNORECASE
)
_PARTICLE = re.compile(
    r"\b(?:(?:in|over) [A-Z]\w+day|(?:in|over|on) "
    r"(?:(?:last|next) \w+|yesterday|today|tonight|tomorrow|(?:an?|\w+) \w+ ago))$"
)
"""What belongs to the verb, as it leads to no such time: "it kicked in two years ago"."""
_EDGE = " ,;:.!?…—–-_~•*\"“”«»'’()[]"
_BRACKET = re.compile(r"[.”\"]{0,2}[)\]]")
_NO_UNIT = "".join(
    rf"(?<!{unit} )(?<!{unit}s )" for unit in ("hour", "day", "week", "month", "quarter", "year")
)
"""Behind a unit "later" belongs to what happened: "won again two years later"."""
_TRAILING = re.compile(
    r"(?:[\s,]+(?:between now|and|but|or|even|then|after|before|because|just|only|barely|almost"
    r"|exactly|shortly|soon|late|early|since"
    rf"|{_NO_UNIT}(?:earlier|later)|from|of"
    r"|possibly not|(?:too|as well)\.?|(?<=, )long))*[\s,]*$"
)
_SPAN_LEFT = re.compile(
    r"(?:[\s,]+(?:(?:just|only|barely|more than|less than|nearly|almost|about|some)\s+)?"
    r"(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|[0-9]+)\s+)?"
    r"(?:hour|day|week|month|year|minute|moment)s?)$"
)
"""What is left of "a day after the vote", where the clause ends before "after"."""
_COUNTED_FROM = re.compile(r"\s*(?:after|before|since)\b")
_KEPT = re.compile(r"\b(?:since|until|till)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
"""Prepositions without which "it was closed until June" says something else."""
_BEFORE_DATE = frozenset(
    {"back", "early", "late", "later", "earlier", "only", "just", "also", "again"}
)
"""What leans on a date that opens the clause: "back in 2020 they won"."""
_RANGE_OPENS = re.compile(r"^\W*(?:between|from)\s+$", re.IGNORECASE)
_RANGE_ENDS = re.compile(r"^\s(?:and|to|until)\s(?:[A-Z][a-z]+\.?\s)?\d{1,4}(?:\s[A-Z][a-z]+)?,?\s")
_FROM_THEN = re.compile(
    r"^\s*(?:[Bb]eginning|[Ss]tarting|[Ee]ffective|[Ff]rom)(?: (?:in|on|from))? $"
)
"""What leads on from a date that opens its clause: "Beginning in 1999, he was"."""
_REST_OF_PHRASE = re.compile(r"^\s+(?!the\s|an?\s)\w+(?:\s\w+)?,(?:\s[A-Z]\w+,(?=\s[A-Z]))?\s")
_EXPLAINED = re.compile(rf"^,\s{APPOSED_TIME},(?=\s)")
_AFTER_OPENER = re.compile(r"\s*(?:after|before)\s+(?=\S)")
_CALLED_ON = re.compile(r"^(?:on|for) (?=[^,]{3,60} to (?:be )?[a-z]+)")
"""What is left of "called on guests to leave", "called for a vote to be held"."""
_LEAD_WORDS = re.compile(
    rf"^(?:(?:and|but|or|(?-i:that)|because of [^,]*(?=,)|{LINKS}"
    r"|also|then|while(?! [a-z]+ing\b)"
    r"|as(?! (?:an?\b|\w+ed\b|(?-i:[A-Z])|[^,]{3,40},|[\w ]{3,40} (?:he|she|they|I)\b))"
    r"|(?:it|that|this)(?:['’]s| is| was) (?:why|how|where|when)"
    r"|(?:is|was) (?:why|how)|(?:in|at|on|during|after) which"
    r"|asked (?:why|how|whether|if)|when|where|because(?! of)|although|though|whereas"
    r"|so that|with(?=[^,]*$))\b,?\s+)+",
    re.IGNORECASE,
)

_DANGLING = re.compile(
    r"\b(?:for|except|than|to|of|with|between|beyond|into|against)\s*$", re.IGNORECASE
)
"""What a headline cannot end with: the date behind it belongs to the words."""
_ASIDE = re.compile(
    r"(?<=\w)(?:\s?(?:[—–―][^—–―]{12,}[—–―]|--\s.{12,}?\s--)\s?|\s-\s.{12,}?\s-\s)(?=[a-z])"
)
"""What dashes set apart behind a subject; a headline does without."""
_IN_A = re.compile(r"\b(?:in|at|on|during|after|before)\s+an?\s+$", re.IGNORECASE)
"""Before a date that only tells which: "(he won) in a 2019 vote"."""
_WITH_A = re.compile(r"\bwith an? (?:[a-z-]+ ){0,2}?(?P<noun>[a-z]+)\s*$")
_ARTICLE_LEFT = re.compile(
    r"(?:\s(?:as|the|an?|(?<!just )(?<!do )(?<!did )(?<!of )(?<!like )that))+\s*$"
)
_POINTER_LEFT = re.compile(r"(?<!\bdo)(?<!\bdid)(?<!\bof)\sthis\s*$")
"""What leads on to the date itself: "(they met) this Monday", not "knew this on Monday"."""
_SOME_LEFT = re.compile(r"\ssome\s*$")
_COPULA_LEFT = re.compile(r"(?<=\w) (?:is|are|was|were|will be)(?: (?:still|now|just|only))?$")
"""What is left of "the vote is on Tuesday"."""
_ENDS = re.compile(
    r"\s*(?:$|[.,;:)]|(?:in|on|at|from|last|this|today|yesterday|tonight|earlier|early|late|back)\b"
    r"|[A-Z][a-z]+day\b)"
)
"""What follows a verb without an object: "(the ad) that he released today"."""
_NO_OBJECT = frozenset({"", "it", "he", "she", "they", "them", "him", "her", "us", "me", "you"})
_OPENS_PHRASE = frozenset(
    {
        *("The", "A", "An", "This", "That", "These", "Those", "His", "Her", "Its", "Their", "Our"),
        *("Any", "Some", "Many", "Most", "Much", "Little", "All", "Every", "Each", "Two", "Three"),
    }
)
"""With these a phrase opens its sentence, and is none behind a verb."""
_MAIN = re.compile(r"((?: (?:not|also|only|never|still|[a-z]+ly))* [a-z]+)\b(?<!ly)")
_NAMED = re.compile(r"he|she|it|they|we|I|you|[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}")
_BEEN = ("s been ", "s had ", "s gone ", "s become ")
"""What "'s" is "has" before."""
_PHASES = frozenset({"began", "started", "stopped", "finished", "kept", "quit"})
_GOING = re.compile(r" ([a-z]+ing\b(?: (?:out|up|off|down|back|over|in)\b)?)")
"""The verb behind "began": "(began) rolling out"."""


def headline_of(text: str, clause: Clause, at: tuple[int, int]) -> str:
    """The clause without its opener and without the date where that opens or ends it.

    A clause without a subject of its own starts with the one it shares.
    """
    is_behind = clause.start >= at[1]  # 'In 2012, when she was young, (Berg left)'
    told = text[clause.body : core_end(text, clause, at)] if is_behind else None
    told = told or _without_date(text, clause, at)
    words = _ARTICLE_LEFT.sub("", _trailed(told, text, clause))
    words = _LEAD_WORDS.sub("", _stripped(_ASIDE.sub(" ", " ".join(words.split()))))
    words = _CALLED_ON.sub("", _COPULA_LEFT.sub("", words))
    if text.startswith(("'s ", "’s "), clause.body) and words.startswith("s "):
        verb = "has" if words.startswith(_BEEN) else "is"
        words = f"{verb} {words[2:]}"  # "who's elected", "that's been shut"
    owner = owner_of(text, clause)
    if owner:
        return _shorten(f"{possessive(owner)} {words}")
    own = own_subject(text, clause, at)
    if first_relative(clause, own) and subject_of(text, clause, at):
        words, own = words.removeprefix(f"{own} "), ""  # '(left in May) and who came back'
    subject = "" if own else subject_of(text, clause, at)
    shared = shared_auxiliary(text, clause, own)
    if shared and own:
        verb = clause.verbs[0].word
        words = words.replace(f" {verb}", f" {shared} {verb}", 1)
    elif shared:
        subject = f"{subject} {shared}"
    if subject.endswith(","):  # 'Elected in 2019, Ruiz left' gives 'Ruiz, elected'
        words = words[:1].lower() + words[1:]
    return _shorten(_with_object(text, clause, at, f"{subject} {words}".strip()))


def _stripped(words: str) -> str:
    """Words without marks at their ends; one stays that closes a bracket or a quotation inside."""
    bare = words.strip(_EDGE)
    for opening, closing in ("()", "[]"):
        bracket = _BRACKET.match(behind(words, bare))
        if bracket is not None and bare.count(opening) > bare.count(closing):
            return bare + bracket[0]  # 'Berg (D-Fla.)'
        is_opened = words[: words.find(bare)].endswith(opening)
        if bare.count(closing) > bare.count(opening) and is_opened:
            return f"{opening}{bare}"  # '(colleges) are'
    return without_marks(words, _EDGE)


def _with_object(text: str, clause: Clause, at: tuple[int, int], words: str) -> str:
    """Words behind "whom" or "which" with what it takes up: "(Ruiz, whom) Berg chose in May"."""
    opener = (clause.opener or "").strip().lower()
    if clause.taken is not None:
        verb = _said_of(text, clause)
        said = words.split(verb, 1) if verb else []
        return f"{said[0]}{verb} {clause.taken}{said[1]}" if said[1:] else f"{clause.taken} {words}"
    if not clause.verbs or clause.before is None or opener not in ("who", "whom", "which", "that"):
        return words
    if opener == "that" and (
        _is_said(text, clause.before) or not _ENDS.match(text, _group_end(text, clause))
    ):
        return words
    led = PREPOSITION_LEFT.search(text, clause.before.start, clause.before.end)
    has_subject = own_subject(text, clause, at)
    if opener == "who" and not _is_name(has_subject):
        return words  # 'who last year won'
    verb = _said_of(text, clause)
    told = words.split(verb, 1) if verb else []
    taken = taken_up(text, clause)
    if led or len(told) == 1 or not verb or not has_subject or taken.lower() in _NO_OBJECT:
        return words
    if taken.split(" ", 1)[0] in _OPENS_PHRASE:
        taken = taken[0].lower() + taken[1:]
    return f"{told[0]}{verb} {taken}{told[1]}"


def _is_said(text: str, before: Clause) -> bool:
    """Whether "that" opens what is said: "said in a report that it left", "claims that it left"."""
    known, noun = cue_verbs(), antecedent(text, before).rsplit(" ", 1)[-1]
    is_word = is_listed(noun, "spoken_nouns") or noun in cue_nouns()
    return is_word or any(verb.word in known or verb.tense == "auxiliary" for verb in before.verbs)


def _is_name(subject: str) -> bool:
    """Whether a subject is a pronoun or a name, and no day: "who Berg (fired)"."""
    first = subject.split(",", maxsplit=1)[0]
    is_time = first.lower() in table("time_words_en", "class")
    return _NAMED.fullmatch(first) is not None and not is_time


def _group_end(text: str, clause: Clause) -> int:
    """Where the verb of a clause ends, with the one that a modal leads to."""
    last = first_group(text, clause.verbs)
    main = _MAIN.match(text, last.end) if last.word in MODALS else None
    return main.end() if main else last.end


def _said_of(text: str, clause: Clause) -> str | None:
    """The verb of a clause, with its modal; ``None`` where only an auxiliary is known."""
    last = first_group(text, clause.verbs)
    going = _GOING.match(text, last.end) if last.word in _PHASES else None
    if going is not None:
        return f"{last.word} {going[1]}"
    main = _MAIN.match(text, last.end) if last.word in MODALS else None
    if main is not None:
        return f"{last.word}{main[1]}"
    return last.word if last.tense == "past" else None


def _without_date(text: str, clause: Clause, at: tuple[int, int]) -> str:
    """The clause's words; the date stays inside it, and where words lean on it."""
    if clause.end <= at[0]:
        return text[clause.body : clause.end]
    again = _AFTER_OPENER.match(text, clause.body, at[0]) if clause.opener else None
    before = text[again.end() if again else clause.body : at[0]]
    after = _trailed(text[at[1] : core_end(text, clause, at)], text, clause)
    if _RANGE_OPENS.fullmatch(before) and _RANGE_ENDS.match(after):
        return _RANGE_ENDS.sub("", after)
    without = _without_lead(text, before, at)
    is_subject = not before.strip() and not text[at[1] : clause.verb_of(at).start].strip()
    if _is_fronted(text, clause, at, without, after):
        closed = without.rstrip().endswith(",")  # 'The strike, in 2015, lasted'
        is_full = "," in text[at[0] : at[1]]  # 'The march on Jan. 6, 2021, ended'
        closed = closed or (is_full and clause.verb_of(at).start == at[1] + len(", "))
        return without.rstrip(", ") + after[1:] if closed else without + after
    is_owner = after.startswith(("'s ", "’s "))  # "Tuesday's long debate was the last"
    if not without.strip(_EDGE) and not is_subject and not is_owner:
        return _REST_OF_PHRASE.sub("", _EXPLAINED.sub("", after))
    leans = _DANGLING.search(without) or _IN_A.search(before) or _KEPT.search(before)
    is_whole = bool(leans) or _ends_with_happening(without) or holds_happening(text[slice(*at)])
    if not after.strip(_EDGE) and not is_whole:
        return without
    return before + text[at[0] : at[1]] + after


def _ends_with_happening(words: str) -> bool:
    """Whether the date behind is that of what goes with it: "with a premiere (in May)"."""
    beside = _WITH_A.search(words)
    return beside is not None and is_happening(beside["noun"])


def _without_lead(text: str, before: str, at: tuple[int, int]) -> str:
    """The words before a date without what only leads to it: "early on", "back in"."""
    has_particle = _PARTICLE.search(text, at[0] - len(before), at[1])
    without = before if has_particle else _LEAD_PREPOSITION.sub("", before)
    if without == before:
        without = _POINTER_LEFT.sub("", before)
    if text.endswith(" ago", 0, at[1]):
        without = _SOME_LEFT.sub("", without)
    is_lead = without.strip(_EDGE).lower() in _BEFORE_DATE or _FROM_THEN.match(before)
    return "" if is_lead else without


def _is_fronted(text: str, clause: Clause, at: tuple[int, int], without: str, after: str) -> bool:
    """Whether the date ends a phrase that opens the clause: "At a rally on Monday, he left"."""
    if not without.strip(_EDGE) or not after.startswith(",") or text[at[0] - 1] != " ":
        return False
    led = len(without) < at[0] - clause.body
    return led and next(verbs_in(text, clause.body, at[0]), None) is None


def _trailed(words: str, text: str, clause: Clause) -> str:
    """Words without what leans on the date or on the clause behind: "a day (after he left)"."""
    told = _TRAILING.sub("", words)
    if not _COUNTED_FROM.match(text, clause.end):
        return told
    return _TRAILING.sub("", _SPAN_LEFT.sub("", told))


def _shorten(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rsplit(" ", 1)[0] + " …"
