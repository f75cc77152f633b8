"""From a readable pattern with ``{slots}`` to a compiled one.

A slot ``{month}`` becomes the group ``(?P<month>...)``; ``{day:last_day}`` is the slot ``day``
under another group name. A space in a pattern stands for one or two spaces of the text, so that
no rule has to say so. What a slot reads is up to the extractor that owns the rules.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

_SLOT = re.compile(r"\{([a-z_]+)(?::([a-z_]+))?\}")
_PLAIN_SPACE = re.compile(r"(\[(?:\\.|[^\]\\])*\]|\\.)| ")
_SPACE = r"(?:[ \u00a0]{1,2})"
_NO_SYNTAX = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]")
_LOOK = re.compile(r"\(\?<?[=!][^()]*\)")
_HEAD = re.compile(r"\(\?(?:P<\w+>|[a-zA-Z-]*:)")
_INNER = re.compile(r"\(([^()]*)\)(\??)")

# Neither inside a word, nor behind a currency mark, nor inside a longer number.
_BEFORE = r"(?<![\w$€£#@])(?<!\d[.,:/–-])"
CAN_BEGIN = re.compile(_BEFORE)
"""Fits where any compiled pattern can begin."""

_AFTER = r"(?![\w%])(?![.,:/]\d)"


def expand(pattern: str, slots: Mapping[str, str]) -> str:
    """The pattern with every slot as a named group.

    A name that comes a second time becomes ``name__2``; ``given`` looks into all of them.

    Raises:
        KeyError: a slot that nobody defined.
    """
    used: Counter[str] = Counter()

    def group(slot: re.Match[str]) -> str:
        name = slot[2] or slot[1]
        used[name] += 1
        suffix = f"__{used[name]}" if used[name] > 1 else ""
        return f"(?P<{name}{suffix}>{slots[slot[1]]})"

    return _SLOT.sub(group, _PLAIN_SPACE.sub(lambda match: match[1] or _SPACE, pattern))


def compile_pattern(pattern: str, slots: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern that reads whole words, in any case unless a slot says otherwise."""
    return re.compile(f"{_BEFORE}(?:{expand(pattern, slots)}){_AFTER}", re.IGNORECASE)


def slot_names(pattern: str) -> frozenset[str]:
    """The slots that a pattern uses."""
    return frozenset(match[1] for match in _SLOT.finditer(pattern))


def needed_slots(pattern: str) -> frozenset[str]:
    """The slots without which the pattern cannot fit: those in no option and in every choice."""
    plain = _HEAD.sub("(", _LOOK.sub("", _NO_SYNTAX.sub("", pattern)))
    while _INNER.search(plain):
        plain = _INNER.sub(lambda group: "" if group[2] else _in_all(group[1]), plain)
    return slot_names(_in_all(plain))


def _in_all(choices: str) -> str:
    common = frozenset.intersection(*map(slot_names, choices.split("|")))
    return "".join(sorted(f"{{{name}}}" for name in common))


def said_groups(said: re.Match[str]) -> Iterator[tuple[str, str]]:
    """The named groups that took part, each with its words; twins under their common name."""
    for name, words in said.groupdict().items():
        if words:
            yield name.partition("__")[0], words


def given(said: re.Match[str], *names: str) -> str:
    """The first of the named groups that took part, in lower case; ``""`` where none did.

    A group that the rule's pattern does not have counts as one that took no part, so that rules
    with different patterns can share a resolver.
    """
    words = dict(said_groups(said))
    return next((words[name].lower() for name in names if name in words), "")
