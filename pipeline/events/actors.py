"""Who acted: the subject noun phrase of a clause, where the clause says it."""

import re

from pipeline.events.antecedents import ON_WEEKDAY, antecedent, described, narrowed_to
from pipeline.events.clauses import Clause, is_passed_over
from pipeline.events.edges import APPOSED_TIME, LINKS, possessive, without_marks
from pipeline.events.led_participles import is_led_participle
from pipeline.events.openings import is_noun_in_ing, leads_in_front
from pipeline.events.verbs import ADVERB, COMMA, WORD
from pipeline.lexicon import table, words

_LONGEST = 12
_EDGE = " :;-–—~•*`'\"“”‘’«»()[]_"
_ASKS = re.compile(
    r"\b(?:determin|decid|know|see|ask|wonder|choos|pick|tell|guess|learn|reveal|disclos|identif)\w*"
    r" $|\b(?:knew|saw|told|as to|about|over|on|of) $"
)
"""Behind these "who" asks and takes up nothing: "will decide who leads"."""
_LEAD = 20
"""Characters before a word that are read for what leads to it."""
_ADVERBS = re.compile(
    rf"^(?:(?:by the time|{LINKS}|then|also|still|earlier|later|now|yet"
    r"|and|but|when|as|while|that|if|asked (?:why|how|whether|if)"
    r"|only|even|just|maybe|perhaps|currently|hopefully),?\s+)+",
    re.IGNORECASE,
)
_HOW_MANY = re.compile(
    r"(?:at (?:least|most)|up to|as many as|about|around|over|nearly) "
    r"(?=(?:a )?(?:\d|dozen|hundred|thousand|two|three|four|five|six|seven|eight|nine|ten|half))",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s+(?:once again|long ago|first|last|never|again|also|then|later|soon|still|now|already"
    r"|just|often|almost|barely|hardly|both|all|each|indeed|(?:very|pretty) much"
    rf"|has|have|had|{ADVERB}))+$"
)
_BARE = re.compile(
    r"(?:[a-z]+ly|also|then|first|later|once|still|just|even|now|never|not|only|less|more|on|in|by"
    r"|since|at|between|from|during|until|around|[\s,])*",
    re.IGNORECASE,
)
_INSIDE = re.compile(r"\s(?:in|at|on|during|for)(?:\s(?:an?|the|his|her|their)\s.*)?$")
_LISTED_NAME = r"(?:[Tt]he )?[A-Z][\w.’'-]*(?: (?:of |de |[A-Z])[\w.’'-]+){0,3}"
_LISTED = re.compile(rf"{_LISTED_NAME}(?:, {_LISTED_NAME})+,? and {_LISTED_NAME}")
_DATE_LEFT = re.compile(r"\s*,\s*(?:[a-z]+ly)?\s*$")
"""What stands where a date was: "A, B and C (on Friday) formally"."""
_ITEMS = re.compile(r", and |, | and ")
_FRONT = re.compile(
    r"\s*(?:(?:[Aa]s|[Aa]fter|[Bb]efore|[Ss]ince(?! then)|[Uu]ntil|[Tt]hanks to|[Dd]ue to"
    r"|[Bb]ecause of|[Dd]espite|[Gg]iven|[Ee]specially|[Pp]articularly|[Ww]hatever"
    r"|(?:[\w-]+ )?(?:[Mm]inutes|[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears) "
    r"(?:ahead of|after|before|into)) (?=.)"
    r"|[Nn]ot? (?:earlier|later|sooner) than\s*$"
    r"|(?:[Jj]ust|[Ee]ven|[A-Z][a-z]{1,4}\."
    r"|.*\b(?:year|month|week|day|decade|hour|minute)s?(?: or (?:so|two|more))? ago)\s*$"
    r"|(?:Sad|Happi|Lucki|Odd|On|Converse|Similar|Clear|[A-Z][a-z]+(?:ical|nal|ual|ate|ing|ous|ent|ant|ab|ib|ive))ly\s*$"
    r"|(?:(?:[Aa]t|[Aa]bout|[Aa]round) )*\d{1,2}(?::\d\d)? (?:[ap]\.?m\.?|GMT)?\s*$)"
)
"""What stands in front of the subject: "After years of strikes, the plant", "Sadly, the plant"."""
_TIME = re.compile(rf"\s*{APPOSED_TIME}\s*")
_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[A-Z][a-z]+ing)\s[^,]{2,40},\s[A-Z][\w. ]{1,30},(?=\s*\S)"
)
_ASIDE = re.compile(r"\s*(?:\([^()]*\)|[—–―][^—–―]*[—–―]|--?\s.*?\s--?(?=\s|$))\s*")
"""What a name is followed by in parentheses or between dashes."""
_INSERTED = re.compile(r"[\[\]]")
"""What an editor puts around words of his own: "the [bridge] opened"."""
_DATED = re.compile(rf" {ON_WEEKDAY}$")
"""The day of another clause behind its subject: "Ruiz on Monday (left and on Friday came back)"."""
_RANGE = re.compile(
    r"^(?:[Bb]etween|[Ff]rom) [\w. ]{1,20}? (?:and|to|until) \d{1,4}(?: [A-Z]\w+)?,? "
)
_APPOSED = re.compile(r"(?<!\d),\s(?!.*\band\b).*$|,\s(?:who|which|whose|an?|the|aged|\d+)\b.*$")
"""What explains a subject that is taken up: "Ruiz, 58," and "the mayor, a judge,"."""
_PERSON = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[\w.’' -]{1,40}(?:['’]s|s['’]))"
    r"(?: [\w-]+){0,4}?"
    r" (?P<noun>[a-z-]+)(?P<of>(?: (?:of|for|at) [\w .!’'“”\"-]{1,60})?)"
)
"""A person by office or kin: "the former finance minister", "Ruiz's brother"."""
_NAME = re.compile(
    r"(?:(?:(?:former|then|acting|interim|late) )|the [a-z]+ )?(?P<title>(?:Mr|Mrs|Ms)\.? )?"
    r"(?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4})"
)
_WITH_NAME = 2
_WITH_VERB = re.compile(r"(he|she|it|they|we|you|I)['’](?:ll|d|re|ve|m)\b", re.IGNORECASE)
"""A subject that its verb is joined to: "he'll"."""
_OPENS_PHRASE = frozenset({"ended", "born", "raised", "based", "dressed", "flanked"})
"""What opens a phrase about the subject behind it: "Born in Lund, she left"."""
_POINTING = frozenset({"this", "that", "these", "those", "one", "some", "any"})
_ABOUT = re.compile(r"\s*(?:(?:For|With|Like|Unlike|As for) [A-Z]|To [a-z]{3,} )")
"""What opens a phrase in front that ends in somebody or something."""
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_BOTH = re.compile(r"^both\s+(?=.*\sand\s)", re.IGNORECASE)
_JOINED = re.compile(r"\s+and\s+(?=(?:the\s+)?[A-Z])")
_OXFORD = re.compile(r",\s+and\s+(?=(?:the\s+)?[A-Z])")


def actors_of(text: str, clause: Clause, at: tuple[int, int]) -> tuple[str, ...]:
    """The subjects of a clause, names without their apposition; empty where none is overt.

    The date ``at`` is no part of a name: it parts the words as a comma does.
    """
    date = re.escape(" ".join(text[at[0] : at[1]].split()))
    for words_of in (_head_of, subject_of):
        told = _INSERTED.sub("", words_of(text, clause, at))
        subject = _RANGE.sub("", _ASIDE.sub(" ", told)).replace(" ,", ",")
        subject = re.sub(rf"^(the|an?) {date},? (?=[\w“\"])", r"\1 ", subject, flags=re.IGNORECASE)
        dated = rf"(?:\b(?:early|earlier|late|later) )?{date}"
        names = _names(re.sub(rf"{dated}(?:\s+\w+){{0,2}}(?=,)|{dated}(?!['’]s)", ",", subject))
        if names:
            return names
    return ()


def _head_of(text: str, clause: Clause, at: tuple[int, int]) -> str:
    """The subject up to what describes it: "Soldiers (stationed nearby) did not come"."""
    if clause.head_end is None or clause.opens_as == "relative":
        return ""
    return _words_before(text, clause.body, clause.head_end, at)


def subject_of(text: str, clause: Clause, date: tuple[int, int]) -> str:
    """The subject's words; a clause that opens with its verb takes them from the one before."""
    if clause.given is not None:
        return clause.given
    at: Clause | None = clause
    while at is not None:
        if at is not clause and is_passed_over(text, clause, at):
            at = at.before
            continue
        own = own_subject(text, at, date)
        first = first_relative(at, own)
        at, own = (first, "") if first else (at, own)
        owner = owner_of(text, at)
        if own and at is clause:
            return f"{possessive(owner)} {own}" if owner else own
        if own:
            own = _pronoun_last(own)
            own = _apposed_name(_parts(own)) or _head_of(text, at, date) or own
            own = _ADVERBS.sub("", own)
            own = _APPOSED.sub("", f"{possessive(owner)} {own}" if owner else own)
            own = _DATED.sub("", own)
            return own if _lends(clause) else ""
        if _takes_up(at) and at.before is not None:
            verb = at.verbs[0].word if at.verbs else ""
            opener = (at.opener or "").strip().lower()
            if at.before.verbs and not at.describes:
                return _taken_subject(text, at, at.before, verb)
            return described(text, at.before, verb, opener)
        at = at.before
    return ""


def first_relative(clause: Clause, own: str) -> Clause | None:
    """The clause before "and who" that takes up the same: "(who left in May) and who came back"."""
    is_one = own in ("who", "that", "which") and clause.opens_as == "coordinate" and clause.verbs
    return clause.before if is_one and clause.before and _takes_up(clause.before) else None


def _pronoun_last(own: str) -> str:
    """Who stands behind a phrase in front: "while praising the plan, she", "born in Lund, Berg"."""
    last = own.rsplit(", ", 1)[-1]
    if own.split(" ", 1)[0].lower() in _OPENS_PHRASE and last[:1].isupper():
        return last
    return last if _is_pronoun(last.lower()) else own


def _taken_subject(text: str, clause: Clause, before: Clause, verb: str) -> str:
    """What "who" or "that" behind a whole clause takes up; "who" itself where it asks."""
    opener = (clause.opener or "").strip().lower()
    if opener == "who" and _ASKS.search(text, max(0, clause.start - _LEAD), clause.start):
        return opener
    return narrowed_to(opener, antecedent(text, before, verb, opener))


def own_subject(text: str, clause: Clause, at: tuple[int, int]) -> str:
    """The words before a clause's verb; empty for adverbs or the date alone ("openly refused")."""
    stop = clause.verbs[0].start if clause.verbs else clause.end
    own = _words_before(text, clause.body, stop, at)
    joined = _WITH_VERB.match(text, stop) if clause.verbs and not own else None
    return joined[1] if joined else own


def _words_before(text: str, start: int, stop: int, at: tuple[int, int]) -> str:
    own = " ".join(text[start:stop].split()).strip(" ,[")
    date = " ".join(text[at[0] : at[1]].split())
    return "" if _BARE.fullmatch(own.replace(date, "")) else own


def described_by(text: str, clause: Clause) -> str:
    """The noun phrase that a participle describes."""
    return described(text, clause.before) if clause.before else ""


def taken_up(text: str, clause: Clause) -> str:
    """The noun phrase before a clause that its opener takes up."""
    return antecedent(text, clause.before) if clause.before else ""


def owner_of(text: str, clause: Clause) -> str:
    """Whose the subject of a clause that opens with "whose" is; empty for all others."""
    if clause.before is None or (clause.opener or "").strip().lower() != "whose":
        return ""
    return antecedent(text, clause.before)


def _takes_up(clause: Clause) -> bool:
    """Whether the opener is the subject: "who left", "bills that would end it"."""
    opener = (clause.opener or "").strip()
    return clause.describes or clause.opens_as == "relative" or opener == "that"


def _lends(clause: Clause) -> bool:
    """Whether a clause without a subject shares the one of the clause before."""
    return clause.opens_as in {"coordinate", None}


def _apposed_name(parts: list[str]) -> str | None:
    """The name that explains a person: "Her rival, former Gov. Raymond Oakes,"."""
    if len(parts) < _WITH_NAME:
        return None
    person, name = _PERSON.fullmatch(parts[0].strip()), _NAME.fullmatch(parts[1].strip())
    if person is None or name is None or person["noun"] not in words("person_nouns"):
        return None
    is_person = name["title"] or name["name"].split()[0].lower() in words("given_names")
    is_place = person["of"] and not is_person
    return None if is_place else name["name"]


def _names(subject: str) -> tuple[str, ...]:
    name = _apposed_name([part for part in _parts(subject) if part.strip()])
    if name is not None:
        return (name,)
    listed = _LISTED.fullmatch(_DATE_LEFT.sub("", subject).strip(_EDGE))
    if listed is not None:
        return tuple(_ARTICLE.sub("", one) for one in _ITEMS.split(listed[0]))
    for part in _without_explained(_parts(subject)):
        if _FRONT.match(part) or _TIME.fullmatch(part):
            continue
        name = _INSIDE.sub("", _TAIL.sub("", _ADVERBS.sub("", without_marks(part, _EDGE))))
        counted = _HOW_MANY.match(name)
        first = counted.end() if counted else 0
        found = [match.group().lower() for match in WORD.finditer(name, first)]
        led = (
            not found
            or leads_in_front(found)
            or " ".join(found) in words("linking_words")
            or (found[0].endswith("ing") and not is_noun_in_ing(subject, found))
        )
        if led or found[0] in _OPENS_PHRASE or is_led_participle(found):
            continue
        if found[0] in ("no", "none") and not name.startswith("No."):
            return ()
        points = found[0] in _POINTING and len(found) > 1
        if (
            len(found) > _LONGEST
            or found[-1] in ("and", "or", "but")
            or _is_pronoun(found[-1])
            or (_is_pronoun(found[0]) and not points)
        ):
            return ()
        return tuple(_ARTICLE.sub("", piece).strip() for piece in _joined(name))
    return ()


def _without_explained(parts: list[str]) -> list[str]:
    """The pieces without what explains the first: "For Ruiz, (the mayor,) the vote"."""
    is_inside = len(parts) > _WITH_NAME and parts[2].strip()
    explains = is_inside and _ARTICLE.match(parts[1].strip())
    return [parts[0], *parts[2:]] if explains and _ABOUT.match(parts[0]) else parts


def _parts(subject: str) -> list[str]:
    """The pieces between commas; "in Lund, Sweden," is one."""
    return COMMA.split(_PLACE.sub(",", _OXFORD.sub(" and ", subject)))


def _joined(name: str) -> list[str]:
    """The names in "A and B"; one with an article is whole unless both have it.

    So are two offices of one person ("former speaker and Ohioan Max Berg") and what is between two.
    """
    pieces = _JOINED.split(_BOTH.sub("", name))
    is_office = pieces[0].rsplit(" ", 1)[-1] in words("person_nouns")
    if is_office or " between " in pieces[0]:
        return [name]
    articles = [bool(_ARTICLE.match(piece)) for piece in pieces]
    return pieces if all(articles) or not articles[0] else [name]


def _is_pronoun(word: str) -> bool:
    return word in table("clause_words", "never_subject")
