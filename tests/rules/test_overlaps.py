import re

from pipeline.rules import Candidate, Rule, Taken, clusters

TEXT = "early last week and later"


def candidate(words: str, name: str = "<words>") -> Candidate[str]:
    found = re.search(f"(?P<said>{words})", TEXT)
    assert found is not None
    return Candidate(Rule(name, words, str), found, found.start(), found.end())


def test_the_longest_of_those_that_overlap_comes_first() -> None:
    short, long, other = candidate("last"), candidate("last week"), candidate("later")
    groups = [[one.match[0] for one in group] for group in clusters([short, long, other])]
    assert groups == [["last week", "last"], ["later"]]


def test_equal_stretches_are_tried_by_name() -> None:
    one, other = candidate("week", "b"), candidate("week", "a")
    (group,) = clusters([one, other])
    assert [found.rule.name for found in group] == ["a", "b"]


def test_what_is_taken_is_free_no_more() -> None:
    taken = Taken()
    taken.take(5, 9)
    assert not taken.is_free(0, 6)
    assert not taken.is_free(8, 12)
    assert taken.is_free(0, 5)
    assert taken.is_free(9, 12)
    assert (taken.end_before(5), taken.end_before(20)) == (0, 9)
