"""What stands behind ", but" or ", though": reported still, or the narrator again."""

import pytest

from tests.statements.reported import found

MARKED = (
    "Lind said [Berg had made an offer, but the mayor had turned away].",
    "Lind said [half had gone, but rarely when it rained].",
    "Lind said that [52 percent backed Vik, while 38 percent backed Berg].",
    "Lind said [52 percent had gone], while Berg left the hall.",
    "Lind said [she hoped for rain, but would not wait for it].",
    "Lind said [the road was safe, but that the bridge was not].",
    "Lind said [the road was open, but only to lorries].",
    "Lind said [the road was open, though narrow].",
    "Lind said [the plan was sound, while the price would rise].",
    "Lind said [the road was open, though the money must come from Oslo].",
    "Lind said [she knew the road, but wanted to see the bridge].",
    "Lind said [it was late, as she had told the guests].",
    "Lind said [it was late, and they had informed the guests].",
    "Lind said [“the road” was dry, but “the bridge” was wet].",
    "Lind said [“the road” was dry], but the bridge was wet.",
    "Lind said [the road was safe], but left early.",
    "Lind said [the road was safe], but the council met again.",
    "Lind said [the road was safe], while waving to the crowd.",
    "Lind says [the road is safe], but could it be wet?",
    "Lind said [it was late], and she informed the guests of it.",
    "Lind said [she would go on], but gave no details.",
    "Lind said [she had seen it] but would not say when.",
    "Lind said [she had seen it] but declined to say when.",
    "Lind said [she had seen it but had no details].",
    "Lind said [the town was ready, but wouldn’t expect a miracle].",
    "Lind said [it was late] but would have no further comment.",
    "Lind said that [it was late], to which Berg replied: “No.”",
    "Lind said [the road “was far too long for us,”] referring to the map.",
    "Lind said that [in her view, a road had been closed].",
    "Lind said that [as they knew, the storm claimed nine lives].",
    "Lind claimed [self-defense] and was freed by the court.",
    "Lind denied [the charge] and will appeal.",
    "Lind denied [the charge] and later left the hall.",
    "Lind alleged [fraud] and has left the hall.",
    "Lind called [for a real, lasting peace], which is rare.",
    "Lind voiced [a wish to meet] and that he was free.",
    "Lind said [it was late], without giving any details.",
    "Lind said [it was late], in a rare interview with the Post on Monday.",
    "Lind said [it was late, in an interview that was long], while waving.",
    "Lind rejected [the plan] and the mayor left.",
    "Lind rejected [the plan and the mayor's offer].",
    "Lind recalled [the day she and her father had won].",
    "Lind urged [Ada Berg, the head of the board, to leave].",
    "Lind called [on Ada Berg, the head, to leave].",
    "Lind praised [Ada Berg], the head, to win votes.",
    "Lind repeated [her pledge] saying that it was late.",
    "Lind denied [the charge and the mayor will appeal].",
    "Lind claimed [the mayor and the council were wrong].",
    "Lind praised [the old and newly elected members].",
    # a day behind a semicolon is the narrator's
    "Lind told a guest that [he had seen “nothing but rain” there]; six months later he left.",
    "Lind said that [it was over]; two days later the hall was closed.",
    "Lind said that [it was over; the hall was closed; and the town was free].",
    "Lind said [there were three tasks: the road must be built; the school must open].",
    # the scene of a charge
    "Lind has blamed [the men for their “greed”] after Port Vik raised the tax.",
    "Lind slammed [the plan] after the guests left.",
    "Lind slammed [the plan after the storm].",
    # how it was said
    "Lind said overnight that [it was “late”].",
    "Lind said, tongue in cheek, that [it was “late”].",
    "Lind said, half joking, that [it was late].",
    "Lind said, only half in jest, that [it was late].",
    "Lind said off the record that [it was late].",
    "Lind said [overnight rain had closed the road].",
    "Lind said that [frankly, she expected Berg to pay for the road].",
)


@pytest.mark.parametrize("marked", MARKED)
def test_reported_words_end_where_the_narrator_goes_on(marked: str) -> None:
    content = marked[marked.index("[") + 1 : marked.index("]")]
    assert f"Lind: {content}" in found(marked.replace("[", "").replace("]", ""))


def test_who_goes_on_to_speak_says_something_else() -> None:
    said = ["Lind: her town", "Lind: Today we all have won."]
    assert found("Lind thanked her town and then boomed, “Today we all have won.”") == said
    praised = found("Lind praised the plan and “all who wrote it” on Friday.")
    assert praised == ["Lind: the plan and “all who wrote it”"]


def test_a_day_behind_a_semicolon_opens_the_next_saying() -> None:
    text = "In May Lind joked that he was old; in June he told the Post it was late."
    assert found(text) == ["Lind: he was old", "he: it was late"]


def test_a_charge_has_not_the_floor() -> None:
    freed = "Lind claimed self-defense and was freed of second-degree murder charges."
    said = found(f"{freed} He keeps the gun.\n\n“I have it back now, and it is for sale.”")
    assert said[-1] == "Lind: I have it back now, and it is for sale."


def test_a_comma_can_be_missing_before_who_said_it() -> None:
    assert found("Ten guests were hurt in Oslo said Ada Lind, head of the club.") == [
        "Ada Lind: Ten guests were hurt in Oslo",
    ]
    assert found("Guests in Oslo said Ada Lind.") == []


def test_a_list_of_speakers_begins_behind_a_semicolon() -> None:
    text = "The vote is over; rivals and some poll workers say it was late."
    assert found(text) == ["rivals and some poll workers: it was late"]
    text = "The roads may be wet, police and aides of the mayor warn."
    assert found(text) == ["police and aides of the mayor: The roads may be wet"]
    assert found("The vice-president says it is late.") == ["The vice-president: it is late"]


def test_who_runs_against_somebody_speaks() -> None:
    text = "The two men running against her – Ada Lind and Per Berg – said it was late."
    assert found(text) == ["The two men running against her: it was late"]


def test_party_and_state_with_full_stops_part_no_subject() -> None:
    text = "Sen. Ada Lind, R-N.C., who was late, announced that she will go."
    assert found(text) == ["Sen. Ada Lind: she will go"]


def test_many_of_a_named_body_speak() -> None:
    assert found("Critics in the Union say that it is late.") == [
        "Critics in the Union: it is late",
    ]
    assert found("Members of the Senate say that it is late.") == [
        "Members of the Senate: it is late",
    ]


def test_the_next_deed_of_a_headline_can_be_a_call() -> None:
    assert "Mayor: Lind" in found("Mayor felicitates Lind, calls for end to tax")


def test_what_is_asked_about_is_not_said() -> None:
    assert found("Has Lind said that it is late?") == []
    assert found("Has Lind, who said that it is late, gone?") == ["who: it is late"]


def test_who_denies_a_charge_did_not_ask() -> None:
    text = "Berg asked: “Have you gone?” Lind denied the charge."
    assert found(text) == ["Berg: Have you gone?", "Lind: the charge"]
