"""The word lists of this package, read once and put in the form the code asks for.

What goes in: views of the lexicon. What stays out: rules. To add a word, add a row to its list.
"""

import re

from pipeline.lexicon import rows, singulars, table, words, words_where

TITLES = words("titles")
PLACES = words("places")
PLACE_WORDS = words("place_words")
POST_NOMINALS = words("post_nominals")

PARTICLES = words("name_particles")
BODY_PARTICLES = words_where("name_particles", "sense", "body")
SUFFIXES = words("name_suffixes")
SUFFIX = table("name_suffixes", "suffix")
GIVEN = words("given_names")
NOT_NAMES = words("not_names")
VERBS = words("finite_verbs") | {f"{verb}s" for verb in words("cue_verbs")}
NAMES_WITH_S = words("names_with_s")
MOODS = words_where("not_names", "sense", "mood")
"""What a headline calls somebody before the surname: "Furious Lind blasts rivals"."""
ONLY_AT_START = words_where("not_names", "sense", "page") | MOODS
MODIFIERS = words("role_modifiers")
ORGANIZATION_WORDS = words("organization_words")
OUTLET_WORDS = words("outlet_words")
ANONYMOUS_WORDS = words("anonymous_words")
COUNTRIES = words("countries")

PERSON_NOUNS = words("person_nouns")
PLURALS = {row["plural"]: row["form"] for row in rows("person_nouns") if row["plural"]}
OFFICES = words_where("person_nouns", "sense", "office")
FIELDS = words("office_fields")
"""What an office is for: "Minister for Housing", "Director of Elections"."""
BODY_SENSE = table("body_nouns", "sense")
COUNTRY_CODE = table("countries", "code")
COUNTRY_SENSE = table("countries", "sense")
COUNTRY_NAME = table("countries", "country")
SEAT_CODE = table("seats_of_power", "code")
GIVEN_GENDER = table("given_names", "gender")
PLATFORMS = words_where("channels", "sense", "platform")

WRITTEN_OUT = {row["form"]: frozenset(row["full"].split()) for row in rows("titles") if row["full"]}
"""What a short title stands for: "Sen." is a senator."""

HONORIFICS = words_where("titles", "rank", "honorific")
"""Titles that are no office: they tell gender or rank, not a role."""

LEADERS = words_where("person_nouns", "leads", "country")
"""Offices that "the leader" can stand for, "leader" among them."""

COMPANY_ROLES = words_where("person_nouns", "leads", "company")
"""Roles that only a company or the like gives: what stands before them is its name."""

KIN = words_where("person_nouns", "leads", "kin")
"""What somebody is to a relative: they often share a surname."""

EPITHETS = words("epithets")
"""What somebody just named is called again: "the billionaire", "the Republican"."""

SAID = frozenset(table("cue_verbs", "past").values())
"""Verbs of saying in the past: "told"."""

OBLIQUE_WORDS = frozenset(table("word_classes", "oblique"))
"""Words before a name that is no subject."""

_MODIFIER_PARTS = re.compile(
    "|".join(
        f"(?<=.){part}$" if part.startswith("-") else f"^{part}(?=.)"
        for part in sorted(words("modifier_parts"))
    )
)

_NOUN_GENDER = table("person_nouns", "gender")
_TITLE_GENDER = table("titles", "gender")


def is_modifier(word: str) -> bool:
    """Whether a word in lower case says more about an office: "former", "pro-union", "city-run"."""
    return word in MODIFIERS or ("-" in word and bool(_MODIFIER_PARTS.search(word)))


def body_sense(noun: str) -> str:
    """What a noun in lower case, or the singular of it, stands for; nothing for other nouns."""
    return next((BODY_SENSE[form] for form in singulars(noun) if form in BODY_SENSE), "")


def noun_gender(word: str) -> str:
    """``m``, ``f`` or nothing, from a title or a noun such as "spokeswoman"."""
    return _NOUN_GENDER.get(word, "") or _TITLE_GENDER.get(word, "")
