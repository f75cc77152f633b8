"""Who is meant, told in small stories: the marked mentions and whom each must give."""

from datetime import date

import pytest

from pipeline.ingest import make_article
from pipeline.models import Reference, Role, SpeakerKind
from pipeline.speakers import cast_of
from pipeline.text import read
from tests.speakers.stories import known, meant, somebody

STORIES = {
    "the only one whom the sentence before tells of": (
        "I think of the young voter I met there, a nurse. “It is late,” [she] said.",
        ["young voter"],
    ),
    "a man is no she": ("The man wept in the end. [She] told it.", ["She"]),
    "a name goes before whom it meets": (
        "Kari Dahl met the voter in Lund. “It is late,” [she] said.",
        ["Kari Dahl"],
    ),
    "who is told to be somebody speaks": (
        "Kari Dahl is a farmer, a dancer and a baker [who] told it. Per Berg was the man [who]"
        " told it.",
        ["Kari Dahl", "Per Berg"],
    ),
    "who acts goes before who spoke, though no list knows the name": (
        "[Xi Qumar] told it. President Dmar Zolkov left for Lund. There [he] wept."
        " [Xi Qumar] told it. Li Berqu went home. There [he] wept.",
        ["Xi Qumar", "Dmar Zolkov", "Xi Qumar", "Li Berqu"],
    ),
    "a lone surname that opens a sentence acts": (
        "Aides of Zolkov wept. [Kemal Dahl] told it. Zolkov left for Lund. There [he] wept.",
        ["Kemal Dahl", "Zolkov"],
    ),
    "a noun that opens a sentence does not act": (
        "[Kemal Dahl] told it. Fundraising stopped in May. There [he] wept.",
        ["Kemal Dahl", "Kemal Dahl"],
    ),
    "their own pronouns tell the gender": (
        "Umbra Vikqu wept. Qumar Zolkov left his house. [She] told it.",
        ["Umbra Vikqu"],
    ),
    "she is whom a name shows to be a woman": (
        "[Qumar Zolkov] warned Anna Vik. [Her spokesman] told it.",
        ["Qumar Zolkov", "Anna Vik's spokesman"],
    ),
    "a president with an unknown country": (
        "[President of Norland Qumar Zolkov] told it. [The head of state] wept."
        " [The Prime Minister of Papua New Guinea] told it.",
        ["Qumar Zolkov", "Qumar Zolkov", "Prime Minister of Papua New Guinea"],
    ),
    "the head of a state that no list knows": (
        "Norlandian President Qumar Zolkov met Premier Per Berg. [The head of state] wept.",
        ["Qumar Zolkov"],
    ),
    "an object is apposed, not all that stands before it": (
        "The union leader praised the mayor, Kari Dahl, [who] told it. [The mayor] told it.",
        ["Kari Dahl", "Kari Dahl"],
    ),
    "a state is no mayor": (
        "Per Berg left. The board removed the mayor of Lund, Virginia, from it. [He] told it.",
        ["Per Berg"],
    ),
    "whose farm somebody visits is another": (
        "Per Berg met Jon Dahl. After visiting Mr. Dahl's farm, [he] told it. Asked about Dahl's"
        " plan, [he] told it.",
        ["Per Berg", "Per Berg"],
    ),
    "the chief of a seat or a country is its president": (
        "Russian President Per Berg met Ada Vik. [The Kremlin chief] told it. [The Russian boss]"
        " told it. [The Russian police chief] told it.",
        ["Per Berg", "Per Berg", "Russian police chief"],
    ),
    "the leader of another country is not who spoke last": (
        "[Kari Dahl] told it. [The Kremlin leader] told it.",
        ["Kari Dahl", "Kremlin leader"],
    ),
    "a spokeswoman is a diplomat": (
        "Foreign Ministry spokeswoman [Ada Vik] told it. [The diplomat] told it.",
        ["Ada Vik", "Ada Vik"],
    ),
    "who asks is not whom the text is about": (
        "[Kari Dahl] told it. [The moderator] asked about it.",
        ["Kari Dahl", "moderator"],
    ),
    "a friend of somebody is not who speaks": (
        "Kari Dahl is a friend of a farmer [who] told it.",
        ["farmer"],
    ),
    "people in a row are they": (
        "Kari Dahl and Per Berg met in Lund. [They] told it.",
        ["Kari Dahl and Per Berg"],
    ),
    "three in a row are they": (
        "Kari Dahl, Per Berg and Mona Vik are friends. On Monday [they] told it.",
        ["Kari Dahl, Per Berg and Mona Vik"],
    ),
    "people before a row are they": (
        "Farmers met Kari Dahl and Per Berg. [They] told it.",
        ["Farmers"],
    ),
    "people in a clause behind a row are they": (
        "Kari Dahl and Per Berg left, but the farmers stayed. [They] told it.",
        ["farmers"],
    ),
    "a row that is long past is not they": (
        "Kari Dahl and Per Berg left. It rained. It snowed. [They] told it.",
        ["They"],
    ),
    "a mood in a headline is no given name": (
        "[Furious Dahl] blasts plan\n\nKari Dahl left.",
        ["Kari Dahl"],
    ),
    "a mood behind a given name is a surname": ("[Kari Stunned] told it.", ["Kari Stunned"]),
    "a title goes to the only one so called, even later": (
        "[The First Minister] told it. Mona Vik, the First Minister, left.",
        ["Mona Vik"],
    ),
    "a title of two goes to none of them": (
        "[The mayor] told it. Mona Vik, the mayor, met Kari Dahl, the mayor.",
        ["mayor"],
    ),
    "who had a title or has it elsewhere is another": (
        "[The mayor] told it. Mona Vik, the former mayor, met Kari Dahl, the mayor of Ashford.",
        ["mayor"],
    ),
    "who is told to have come to an office": (
        "Per Berg, who became chancellor in May, left. Few wept. [The Chancellor] told it.",
        ["Per Berg"],
    ),
    "the head of government and the head of state": (
        "President Per Berg met Prime Minister Mona Vik. Few wept."
        " [The head of government] told it. [The head of state] told it.",
        ["Mona Vik", "Per Berg"],
    ),
    "one head of state of two": (
        "President Per Berg met Norwegian President Mona Vik. [The head of state] told it.",
        ["head of state"],
    ),
    "a president of a firm heads no state": (
        "Per Berg, president of the Lund Bank, left. [The head of state] told it.",
        ["head of state"],
    ),
    "a paper is whoever spoke in it": (
        "In a short statement, [Kari Dahl] told it. “It is late,” [it] read.",
        ["Kari Dahl", "Kari Dahl"],
    ),
    "a letter that was written to a body": (
        "In a letter to the board, [Kari Dahl] told it. [It] said so.",
        ["Kari Dahl", "Kari Dahl"],
    ),
    "who spoke in no paper is no it": (
        "In a room, [Kari Dahl] told it. [It] said so.",
        ["Kari Dahl", "It"],
    ),
    "a nearer body is it": (
        "In a letter, [Kari Dahl] told it. The Lund Party of the old town left as [it] knew so.",
        ["Kari Dahl", "Lund Party"],
    ),
    "whom a sentence about her tells of is another": (
        "Kari Dahl won the seat. She wept as [the harbour master] read it out."
        " In her speech [she] told it.",
        ["harbour master", "Kari Dahl"],
    ),
    "who opens two sentences in a row stays": (
        "Kari Dahl won the seat. She wept when Mona Vik left. [She] told it.",
        ["Kari Dahl"],
    ),
    "who was meant by the pronoun before stays": (
        "[Kari Dahl] said so. [She] praised Mona Vik. [She] told it.",
        ["Kari Dahl", "Kari Dahl", "Kari Dahl"],
    ),
    "whom the next sentence names is not left for its opening": (
        "Mona Vik left. She met Kari Dahl. Kari Dahl wept when [she] told it.",
        ["Kari Dahl"],
    ),
    "who is told apart by a town or a firm": (
        "Kari Dahl, the mayor of Ashford, [who] wept, left.",
        ["Kari Dahl"],
    ),
    "a word that opens a sentence before an office is no name": (
        "Intervening, [the chairman], Per Berg, said so. Then [the chairman] said no.",
        ["Per Berg", "Per Berg"],
    ),
    "who stands in brackets": (
        "Kari Dahl ([who] wept) and Per Berg left. Friends of Berg ([who] wept) left.",
        ["Kari Dahl", "Friends of Berg"],
    ),
    "who comes from a town": ("Kari Dahl, of Ashford, Ohio, [who] wept, left.", ["Kari Dahl"]),
    "who comes from a state before who": (
        "It was Senator Kari Dahl of New York, [who] wept. Per Berg of Ohio, [who] wept, left.",
        ["Kari Dahl", "Per Berg"],
    ),
    "a dash or a point before who": (
        "Kari Dahl—[who] wept—left. It was Per Berg Jr., [who] wept.",
        ["Kari Dahl", "Per Berg Jr."],
    ),
    "a share before who": (
        "Half left, compared with 23 percent [who] wept and four in 10 [who] slept.",
        ["23 percent", "four in 10"],
    ),
    "a short name of the only such outlet before": (
        "Dahl told the Ashford Post no. [The Post] said so.",
        ["Ashford Post"],
    ),
    "a short name of one of two such outlets": (
        "The Ashford Post and the Lund Post left. [The Post] said so.",
        ["Post"],
    ),
    "a short name before its outlet": ("[The Post] said so. The Ashford Post left.", ["Post"]),
    "a paper with a country in its name": (
        "[A poll from USA TODAY/Ashford University] found no. [A USA Today analysis] found no.",
        ["USA TODAY/Ashford University", "USA Today"],
    ),
    "the only poll named before": (
        "An Ashford University poll found no. [The poll] found so. [The same poll] found no.",
        ["Ashford University", "Ashford University"],
    ),
    "a survey and who made it": (
        "A survey conducted by Ashford University was late. [The survey] found so.",
        ["Ashford University"],
    ),
    "a poll and who made it behind it": (
        "[The poll], released on Monday by the Ashford Institute, showed so. [The poll] found no.",
        ["Ashford Institute", "Ashford Institute"],
    ),
    "one of two polls": (
        "An Ashford University poll and a Lund Institute poll came. [The poll] found so.",
        ["poll"],
    ),
    "another poll since": (
        "An Ashford University poll came. A new poll came later. [The poll] found so.",
        ["poll"],
    ),
    "who a predicate tells of": (
        "Kari Dahl travels and is a poet and a farmer [who] wept. It was late; Per Berg was the"
        " only man [who] slept.",
        ["Kari Dahl", "Per Berg"],
    ),
    "who is not the one told of": (
        "The man who beat Per Berg is a farmer [who] wept. Per Berg is a friend of a nurse [who]"
        " wept.",
        ["farmer", "nurse"],
    ),
    "who has an age before who": ("Kari Dahl, 45, [who] wept, left.", ["Kari Dahl"]),
    "who has a party before who": (
        "Kari Dahl (Left), [whose aides] wept, left.",
        ["Kari Dahl's aides"],
    ),
    "an office with a place before who": (
        "The mayor of Ashford, Ohio, [who] wept, left. A farmer from Norland [who] wept left.",
        ["mayor of Ashford, Ohio", "farmer from Norland"],
    ),
    "people whom a thing tells apart before who": (
        "Voters in the town [who] wept left. It drew critics on the left, [who] wept."
        " He met a woman from the board [who] wept.",
        ["Voters in the town", "critics on the left", "woman from the board"],
    ),
    "a role with a name in it before who": (
        "Kari Dahl, a veteran Norland Front leader [who] wept, left.",
        ["Kari Dahl"],
    ),
    "a full name before who": ("Kari Dahl, a friend of Per Berg, [who] wept, left.", ["Per Berg"]),
    "whom somebody meets": ("Kari Dahl spoke with Berg, [who] wept.", ["Berg"]),
    "a name with a firm behind an office": (
        "[One analyst], Per Berg of the Dahl Bank, said so. [The aide], Kari Lund, said no.",
        ["Per Berg", "Kari Lund"],
    ),
    "an office is not that of who is written to": (
        "[Kari Dahl] said so. In a letter to Kari Dahl, [the senator] said no.",
        ["Kari Dahl", "senator"],
    ),
    "who leads a body does not speak for it": (
        "[The commission], led by Kari Dahl, said no. [The head], Per Berg, said so.",
        ["commission", "Per Berg"],
    ),
    "who saw a letter did not write it": (
        "[The letter], seen by the Ashford Post, said no.",
        ["letter"],
    ),
    "a surname goes back to the full name": (
        "[Kari Dahl] spoke first. “No,” [Dahl] said.",
        ["Kari Dahl", "Kari Dahl"],
    ),
    "a surname goes to a full name that comes later": (
        "[Dahl] spoke first. Then Kari Dahl left.",
        ["Kari Dahl"],
    ),
    "a name behind the short name of a body is whose the office is": (
        "[The chairman of the Lund Party] (LP), Kari Dahl, said so.",
        ["Kari Dahl"],
    ),
    "a role and a name are the name": (
        "[Norwegian Foreign Minister Kari Dahl] said so.",
        ["Kari Dahl"],
    ),
    "an office behind the name of a campaign is the person's": (
        "[Fight for $15 organizing director Kari Dahl] told it.",
        ["Kari Dahl"],
    ),
    "many without an article are taken up": (
        "The plan drew fire from prominent firms [that] told it.",
        ["prominent firms"],
    ),
    "a share of a crowd is a crowd": (
        "[A third of members] told it. [One in three voters] told it. [Some on Facebook] told it.",
        ["A third of members", "One in three voters", "Some on Facebook"],
    ),
    "a verb that opens a sentence is no given name": (
        "Kari Dahl left. Said [Dahl], “It is late.”",
        ["Kari Dahl"],
    ),
    "a given name that is a verb too is one where it tells who": (
        "Said Dahl is a farmer. [Said Dahl] told it.",
        ["Said Dahl"],
    ),
    "whom somebody speaks for does not speak": (
        "[a spokesman for the presidential candidate Kari Dahl] told it.",
        ["spokesman for the presidential candidate Kari Dahl"],
    ),
    "a name that ends a longer one is not meant alone": (
        "He leads a group called Citizens for Dahl, [which] told it.",
        ["group called Citizens for Dahl"],
    ),
    "a verb is no part of what is taken up": (
        "The guards were carrying flags [that] told it.",
        ["flags"],
    ),
    "a state before a party is no given name": (
        "[a South Carolina Democrat] told it.",
        ["South Carolina Democrat"],
    ),
    "a state before a surname is no given name": (
        "A girl was hurt outside a Wisconsin Dahl rally. Kari Dahl left. [Dahl] told it.",
        ["Kari Dahl"],
    ),
    "a few that stand alone are taken up": (
        "It drew rebukes from all in the war on drugs — including some [who] told it.",
        ["some"],
    ),
    "what a meeting is called is nobody": (
        "President Kari Dahl spoke at the Democratic National Convention. [She] told it.",
        ["Kari Dahl"],
    ),
    "a marine is one by trade, not by name": (
        "Former Marine John ''Tig'' Berg left. Berg was sad. [He] told it.",
        ["John Berg"],
    ),
    "who speaks behind the words is the subject": (
        "“No,” said [Gov. Kari Dahl] of Lund, who used Mary Berg as an aide. [She] told it.",
        ["Kari Dahl", "Kari Dahl"],
    ),
    "a word in front of a surname is no given name": (
        "Absent Dahl's plan, all is lost. Kari Dahl left. [Dahl] told it.",
        ["Kari Dahl"],
    ),
    "a full name that comes later tells the gender": (
        "“No,” said [Dahl], of Lund. He was joined by Mary Berg. [She] told it. Peter Dahl left.",
        ["Peter Dahl", "Mary Berg"],
    ),
    "two given names share a surname": (
        "David Berg left. [David] and Jeanne Dahl wrote so. [David Dahl] spoke.",
        ["David Dahl", "David Dahl"],
    ),
    "an office and its place stand before the name": (
        "[The mayor of Lund Ada Berg] spoke. [The leader of the Lund Party Ana Dahl] left.",
        ["Ada Berg", "Ana Dahl"],
    ),
    "two are named with their offices": (
        "[Party leader Ada Berg and City Council chair Ana Dahl] spoke.",
        ["Ada Berg and Ana Dahl"],
    ),
    "who is named beside somebody as theirs": (
        "[Ada Berg and her successor Ana Dahl] spoke.",
        ["Ada Berg and Ana Dahl"],
    ),
    "who only speaks for somebody is not them": (
        "[A friend of President Jon Berg] spoke.",
        ["friend of President Jon Berg"],
    ),
    "a family shares a surname, whatever the names": (
        "The parents, [Zorbek] and Anna Dahl, came. [Mr. Dahl] spoke, and [Ms. Dahl] left.",
        ["Zorbek Dahl", "Zorbek Dahl", "Anna Dahl"],
    ),
    "a surname before and stays one": (
        "Jane Taylor left. [Taylor] and Mary Dahl wrote so.",
        ["Jane Taylor"],
    ),
    "a given name that the article often means stays theirs": (
        "Mary Dahl left. Dahl spoke, and Dahl rested. [Mary] and David Berg came.",
        ["Mary Dahl"],
    ),
    "a guest without a name is the subject": (
        "[Per Berg] left. One guest shook his head. “No,” [he] said. [He] left.",
        ["Per Berg", "guest", "guest"],
    ),
    "somebody who speaks for others is the subject": (
        "[Per Berg] left. A spokesman for the mill, speaking in Lund, disagreed. [He] left.",
        ["Per Berg", "spokesman for the mill"],
    ),
    "who tells nothing is not gone on with": (
        "[Per Berg] left. A spokesman declined to comment. [He] left.",
        ["Per Berg", "Per Berg"],
    ),
    "a woman without a name is no he, and who is met may be": (
        "[Per Berg] left. A guest shook her head. [He] left. A guest met Ole Dahl. [He] wept.",
        ["Per Berg", "Per Berg", "Per Berg"],
    ),
    "the subject of the sentence before, not whom it met": (
        "[Per Berg] spoke. Karl Dahl met Berg. “No,” [he] said.",
        ["Per Berg", "Karl Dahl"],
    ),
    "the subject of the main clause of the sentence before": (
        "When [Per Berg] spoke, Karl Dahl laughed. “No,” [he] said. When Berg spoke, [he] wept.",
        ["Per Berg", "Karl Dahl", "Per Berg"],
    ),
    "two subjects of the sentence before leave it open": (
        "[Per Berg] spoke. Karl Dahl met Berg, and Per Berg left. “No,” [he] said.",
        ["Per Berg", "Per Berg"],
    ),
    "a short name of a state is nobody who has a role": (
        "“No,” [Ada Lind], a retired teacher in Ashford, Pa., said. But [she] left.",
        ["Ada Lind", "Ada Lind"],
    ),
    "a body whose sentence comes before": (
        "The commission met on Friday. In a statement, [it] said no.",
        ["commission"],
    ),
    "a paper whose sentence comes before": (
        "The letter was sent on Friday. [It] says no.",
        ["letter"],
    ),
    "a body that opens the sentence of its pronoun": (
        "Now, the party is bracing for a vote that [it] says will be late.",
        ["party"],
    ),
    "neither a person nor a thing speaks for itself": (
        "The party official left. It was late, [it] said. The road was closed. [It] said no.",
        ["it", "it"],
    ),
    "the party is the one that spoke last": (
        "The Mill Party won. [The Greens] said no. [The party] said why. [The FBI] met."
        " [The party] wept.",
        ["Greens", "Greens", "FBI", "Mill Party"],
    ),
    "who behind a role of somebody": (
        "Kari Dahl, a teacher of law in Norland [who] wept, left.",
        ["Kari Dahl"],
    ),
    "the billionaire is who spoke last": (
        "[Mayor Kari Dahl] said so. “No,” [the billionaire businesswoman] said. [She] left.",
        ["Kari Dahl"] * 3,
    ),
    "the tycoon whom a sentence names is another": (
        "[Kari Dahl] said so. “No,” Dahl heard [the tycoon] say.",
        ["Kari Dahl", "tycoon"],
    ),
    "a nation that no list knows before an office": (
        "[The group's chair], former Norlandian foreign minister Kari Dahl, said no."
        " [Sultan aide Per Berg] left.",
        ["Kari Dahl", "Per Berg"],
    ),
    "one with a rare given name who tells of herself": (
        "[Zorvil Dahl] said she was angered by papers that gave Mary Berg a seat. [She] left.",
        ["Zorvil Dahl", "Zorvil Dahl"],
    ),
    "a group has the name of whose it is": (
        "[Ann Dahl] left. [Her aides] wept. [Some of her rivals] laughed."
        " [Sources close to her office] left. [Their friends] sang.",
        [
            "Ann Dahl",
            "Ann Dahl's aides",
            "Some of Ann Dahl's rivals",
            "Sources close to Ann Dahl's office",
            "friends",
        ],
    ),
    "an official is a spokesman by another word": (
        "[Party spokesman Per Berg] said so. “No,” [the Lund official] said. [He] left.",
        ["Per Berg"] * 3,
    ),
    "an official who spoke before is no spokesman": (
        "[An official] said so. [Party spokesman Per Berg] said no. “No,” [the official] said.",
        ["official", "Per Berg", "official"],
    ),
    "an official is no farmer": (
        "[Per Berg], a farmer, said so. “No,” [the official] said.",
        ["Per Berg", "official"],
    ),
    "an apposition is left out": (
        "[Kari Dahl, the head of the committee,] said so.",
        ["Kari Dahl"],
    ),
    "an office before the name": (
        "[The head of the committee, Kari Dahl,] said so.",
        ["Kari Dahl"],
    ),
    "an office at a firm without a name": (
        "[The head of the Norwegian energy company Kari Dahl] said so.",
        ["Kari Dahl"],
    ),
    "one who speaks of another with the same pronoun before": (
        "[Mary Dahl] left. She trusts Jane Reed fully, [she] said.",
        ["Mary Dahl", "Mary Dahl"],
    ),
    "a voice among others": (
        "[One of its leaders], Kari Dahl, said no. [One of his aides] said yes.",
        ["Kari Dahl", "one of his aides"],
    ),
    "several are nobody's she": (
        "[Two people close to the talks] said no. It was late. [She] left.",
        ["Two people close to the talks", "She"],
    ),
    "an office at a body with of in its name": (
        "[Institute of Farmers director general Kari Dahl] said so.",
        ["Kari Dahl"],
    ),
    "an office of a country before who": (
        "In May, Norway’s defense minister, [who] wept, left.",
        ["Norway’s defense minister"],
    ),
    "somebody by age": (
        "[Kari Dahl] won again. Asked whether she would run once more, [the 65-year-old] laughed.",
        ["Kari Dahl", "Kari Dahl"],
    ),
    "a party of the people": (
        "[The People’s Alternative] said no.",
        ["People’s Alternative"],
    ),
    "an office before a name in commas": (
        "Dahl left. [Dahl’s spokeswoman], Mary Reed, said no.",
        ["Mary Reed"],
    ),
    "an office that is still to come": (
        "[Mayor-elect Kari Dahl] spoke. [Former City Comptroller Per Berg] left.",
        ["Kari Dahl", "Per Berg"],
    ),
    "one with a rare given name who acts by the surname": (
        "Zorka Dahl beat incumbent Ann Berg. Dahl spoke to voters. “We won,” [she] said.",
        ["Zorka Dahl"],
    ),
    "a subject with a clause in between": (
        "Greg Dahl, whose friends know Per Berg, left. “No,” [he] said.",
        ["Greg Dahl"],
    ),
    "a councilman is no she, though he spoke last": (
        "Mayor Kari Dahl left. [Councilman Ray Berg] said no. [He] said yes. “Yes,” [she] said.",
        ["Ray Berg", "Ray Berg", "Kari Dahl"],
    ),
    "friends of one just named": (
        "Greg Dahl, [whose friends] said no, left.",
        ["Greg Dahl's friends"],
    ),
    "a minister is no prime minister": (
        "[Prime Minister Per Dahl] left. [A spokeswoman] said no. [The minister] wept.",
        ["Per Dahl", "spokeswoman", "minister"],
    ),
    "an office in capitals": (
        "[Prime Minister Per Dahl] left. [The Prime Minister] said no, [the Deputy Governor] not.",
        ["Per Dahl", "Per Dahl", "Deputy Governor"],
    ),
    "an office that no name stands beside": (
        "[The Foreign Minister] said no. [The Chief Justice] said yes.",
        ["Foreign Minister", "Chief Justice"],
    ),
    "an office that opens with a word of pages": (
        "[Home Secretary Jo Berg] left. [The Home Secretary] said no.",
        ["Jo Berg", "Jo Berg"],
    ),
    "one just named comes before a nameless voice": (
        "“It rains,” [the prime minister] said.\n\nJo Kher, a guest, wept. “It pours,” [she] said.",
        ["prime minister", "Jo Kher"],
    ),
    "who spoke and acted last goes on": (
        "Ole Berg left. Berg wept. Berg sang. Berg met Per Dahl. "
        "[Per Dahl] accused Berg of “it all.” [He] said no.",
        ["Per Dahl", "Per Dahl"],
    ),
    "one person of no gender": (
        "[A spokesperson] said no. [They] said why.",
        ["spokesperson", "spokesperson"],
    ),
    "a short name in brackets": (
        "The Kitchen Trade Network (KTN) met. [The KTN] said no.",
        ["Kitchen Trade Network"],
    ),
    "a short name that the long one explains": (
        "The KTN (Kitchen Trade Network) met. [KTN] said no.",
        ["Kitchen Trade Network"],
    ),
    "an agency behind a town": ("Ashford (AP) was calm. [AP] said no.", ["AP"]),
    "the name behind a figure": (
        "[The party’s most senior figure], honorary president Ada Lind, said no.",
        ["Ada Lind"],
    ),
    "an office with Latin in it": (
        "[Senate President Pro Tem Ada Dahl] said no.",
        ["Ada Dahl"],
    ),
    "two family names": (
        "[Juan Pablo Restrepo Uribe] left. [Restrepo] said no.",
        ["Juan Pablo Restrepo Uribe", "Juan Pablo Restrepo Uribe"],
    ),
    "a family name of several words": (
        "[César Augusto de la Hoz] left. [Mahmoud Abu Zeid] left."
        " [De la Hoz] wept. [Abu Zeid] left.",
        ["César Augusto de la Hoz", "Mahmoud Abu Zeid"] * 2,
    ),
    "the president-elect spoke last": (
        "[Ada Dahl], a senator, said no. “Losing hurts,” [the president-elect] said.",
        ["Ada Dahl", "Ada Dahl"],
    ),
    "the veteran leader spoke last": (
        "[Former minister Kari Dahl] said no. “Let them,” [the veteran leader] said.",
        ["Kari Dahl", "Kari Dahl"],
    ),
    "a name behind an office and two titles": (
        "[The Inspector-General of Police], Alhaji Musa Dahl, left. "
        "[The candidate of the Vanguard], Chief (Mrs.) Ada Berg, said no.",
        ["Musa Dahl", "Ada Berg"],
    ),
    "what somebody told a correspondent is no role": (
        "[A resident], Mallam Sani Dahl, told our correspondent that it was late.",
        ["Sani Dahl"],
    ),
    "a body is nobody": (
        "[The Independent Electoral Body] said no. Its chairman, Prof. Per Dahl, spoke. [He] left.",
        ["Independent Electoral Body", "Per Dahl"],
    ),
    "the leader of a party is the one in the foreground": (
        "Kari Dahl claimed victory. “We won,” [the leader of New Hope] said.",
        ["Kari Dahl"],
    ),
    "the leader of a country is not": (
        "Kari Dahl claimed victory. “We won,” [the leader of Kenya] said.",
        ["leader of Kenya"],
    ),
    "a name with a role of its own in an aside": (
        "[Its head], Finnish lawmaker Kari Dahl, said so."
        " [Their lawyer], retired judge Per Berg, left.",
        ["Kari Dahl", "Per Berg"],
    ),
    "a name in an aside behind an office": (
        "“No,” said [Oldbank’s chief economist], Freja Dahl. [Its convener], Dr. Ngozi Berg, left.",
        ["Freja Dahl", "Ngozi Berg"],
    ),
    "a name in an aside behind a body": (
        "[The state’s largest utility], Cascade Light, said no.",
        ["Cascade Light"],
    ),
    "a survey and who printed it": (
        "[A Sondex survey published by the paper on Sunday] said no.",
        ["Sondex survey published by the paper on Sunday"],
    ),
    "some of a body": (
        "[Some in the party] said no.",
        ["Some in the party"],
    ),
    "a paper that says it": (
        "Mary Reed read a new letter [that] said no.",
        ["new letter"],
    ),
    "marks in a description are closed": (
        "[A new “late poll”] said no.",
        ["new “late poll”"],
    ),
    "what reads so is no person": (
        "Shopkeeper Mary Reed, 44, has put a sign in her window [that] reads so.",
        ["that"],
    ),
    "a name behind an office that is not alone": (
        "[The economist], Freja Dahl’s friend, said no.",
        ["economist"],
    ),
    "who has an age is a person": (
        "Mary Dahl left. Orrin Stubbs, 29, agreed. “No,” [he] said. Kayra Reed (57) left. "
        "[She] wept.",
        ["Orrin Stubbs", "Kayra Reed"],
    ),
    "a subject whom no list knows, where nobody else fits": (
        "Odalys Ferreiro stood at the door. [She] wept.",
        ["Odalys Ferreiro"],
    ),
    "names are known with their accents": (
        "[José Dahl] spoke. Mary Reed left. [He] said no.",
        ["José Dahl", "José Dahl"],
    ),
    "one of those who spoke": (
        "[Two people close to the talks] said no. [Kari Dahl] wept. [One of them] left. "
        "[The person] came back.",
        ["Two people close to the talks", "Kari Dahl"]
        + ["one of two people close to the talks"] * 2,
    ),
    "who gives somebody an office is not in the foreground": (
        "Mary Dahl won. Dahl left. [Dahl campaign director Jane Reed] said no. [She] left.",
        ["Jane Reed", "Jane Reed"],
    ),
    "somebody else's lawyer": (
        "Michael Reed’s lawyer, Jane Berg, left. [Paul Dahl] spoke. [His lawyer] said no.",
        ["Paul Dahl", "Paul Dahl's lawyer"],
    ),
    "an office has the name of whose it is": (
        "Ann Dahl spoke first. [Her office] said so. [Ann Dahl’s office] said no.",
        ["Ann Dahl's office", "Ann Dahl's office"],
    ),
    "a republic is nobody": (
        "[Mary Dahl] left. The Federal Republic had won, [she] said.",
        ["Mary Dahl", "Mary Dahl"],
    ),
    "a dateline names nobody": (
        "OSLO (Kari Dahl) — [Dahl] left.",
        ["Dahl"],
    ),
    "the office goes to the one introduced with it": (
        "Norwegian spokesman Ole Berg spoke. Kari Dahl, the mayor, left. "
        "[The spokesman] said no. [The mayor] said yes.",
        ["Ole Berg", "Kari Dahl"],
    ),
    "the leader is the president": (
        "Norwegian President Ole Berg met Swedish Prime Minister Kari Dahl. "
        "[The Norwegian leader] said yes. [The Swedish leader] said no.",
        ["Ole Berg", "Kari Dahl"],
    ),
    "he is the one who spoke last": (
        "[Ole Berg] said no. [He] added that it was late.",
        ["Ole Berg", "Ole Berg"],
    ),
    "she is no man": (
        "Mary Dahl met Michael Berg. [She] said so. [He] said no.",
        ["Mary Dahl", "Michael Berg"],
    ),
    "a pronoun keeps its person in sight": (
        "[Michael Berg] spoke. "
        + "The rain fell. " * 4
        + "[He] said no. "
        + "It was cold. " * 4
        + "[He] left.",
        ["Michael Berg"] * 3,
    ),
    "names inside a quotation do not count": (
        "[Michael Berg] spoke. “I like Paul Reed, and Paul Reed likes me,” [he] said.",
        ["Michael Berg", "Michael Berg"],
    ),
    "one asked about is not the speaker": (
        "[Michael Berg] said no. Asked about Paul Reed, [he] said nothing new.",
        ["Michael Berg", "Michael Berg"],
    ),
    "two who share a surname stay apart": (
        "[Mary Dahl] spoke. [Michael Dahl] spoke. [Mrs. Dahl] said no. [Mr. Dahl] said yes.",
        ["Mary Dahl", "Michael Dahl", "Mary Dahl", "Michael Dahl"],
    ),
    "the son is not the father": (
        "[Paul Reed] spoke. [Paul Reed Jr.] spoke. [Reed] said no. [Reed Jr.] said yes.",
        ["Paul Reed", "Paul Reed Jr.", "Paul Reed", "Paul Reed Jr."],
    ),
    "one named inside a role gives way": (
        "[Mary Smith, mother of victim Michael Smith,] spoke. [Smith] said she was sad.",
        ["Mary Smith", "Mary Smith"],
    ),
    "a middle initial changes nobody": (
        "[Paul J. Reed] spoke. [Paul Reed] said no.",
        ["Paul J. Reed", "Paul J. Reed"],
    ),
    "another script is the same person": (
        "[Ivan Petrov] spoke. [Иван Петров] said no.",
        ["Ivan Petrov", "Ivan Petrov"],
    ),
    "who goes to the name before it": (
        "Kari Dahl, [who] said so, left.",
        ["Kari Dahl"],
    ),
    "a body by its last word": (
        "The Norwegian Foreign Ministry spoke. [The ministry] said no. [The Foreign Ministry] did.",
        ["Norwegian Foreign Ministry", "Norwegian Foreign Ministry"],
    ),
    "a campaign has its owner's full name": (
        "Kari Dahl left. [The Dahl campaign] said no. [Dahl’s campaign] said yes.",
        ["Kari Dahl campaign", "Kari Dahl campaign"],
    ),
    "it is the body that spoke": (
        "[The Oslo Institute] said no. [It] said the rest later.",
        ["Oslo Institute", "Oslo Institute"],
    ),
    "they are the ones who spoke": (
        "[Norwegian diplomats] said no. [They] said the rest later.",
        ["Norwegian diplomats", "Norwegian diplomats"],
    ),
    "they are the people named before": (
        "Several former aides left. [They] said no.",
        ["Several former aides"],
    ),
    "a letter speaks for its author": (
        "Kari Dahl left. According to [Dahl’s letter] it rained.",
        ["Kari Dahl"],
    ),
    "a letter from somebody speaks for its author": (
        "According to [a letter from Kari Dahl] it rained. [A statement by the Ashford Council]"
        " said no. [The email obtained by Ole Berg] said so.",
        ["Kari Dahl", "Ashford Council", "email obtained by Ole Berg"],
    ),
    "a body that spoke is taken up by what it is": (
        "The Ashford Group closed. [The Dahl Foundation] said no. [The group] said so."
        " [The FBI] said no. [The agency] said so. [The newspaper] said no.",
        ["Dahl Foundation", "Dahl Foundation", "FBI", "FBI", "newspaper"],
    ),
    "a paper is taken up by a name that bylines know for a paper's": (
        "[The Ashford Courier] said no. [The newspaper] said so. [The Ashford Council] said no."
        " [The paper] said no.",
        ["Ashford Courier", "Ashford Courier", "Ashford Council", "paper"],
    ),
    "who stands for the people beside it, not for a person with a title before": (
        "[Mayor Kari Dahl] scolded aides [who] left. [Senator Ole Berg], of the coast, [who] left.",
        ["Kari Dahl", "aides", "Ole Berg", "Ole Berg"],
    ),
    "a party is no company": (
        "[The Norland Party] said no. [The company] said so. [The Norland Motors] said no."
        " [The company] said so.",
        ["Norland Party", "company", "Norland Motors", "Norland Motors"],
    ),
    "as for somebody": (
        "“No,” [Ole Berg] said. As for Per Lund, [he] said so.",
        ["Ole Berg", "Per Lund"],
    ),
    "two together are a group": (
        "[Kari Dahl and Ole Berg] said no.",
        ["Kari Dahl and Ole Berg"],
    ),
    "those of several places are a group": (
        "[Kari Dahl of Norland and Ole Berg of Ashford] said no.",
        ["Kari Dahl and Ole Berg"],
    ),
    "three with what each is are a group": (
        "[Kari Dahl, a farmer, and Ole Berg] said no. [Kari Dahl, Ole Berg and Per Lund] left.",
        ["Kari Dahl and Ole Berg", "Kari Dahl, Ole Berg and Per Lund"],
    ),
    "whose somebody is parts no list": (
        "[Kari Dahl, the Post’s Ole Berg and Norland’s Per Lund] said no.",
        ["Kari Dahl, Ole Berg and Per Lund"],
    ),
    "somebody by office and a name are a group": (
        "Ole Berg, the mayor, left. [The mayor and Kari Dahl] said no.",
        ["Ole Berg and Kari Dahl"],
    ),
    "two offices of one name are no group": (
        "[The actor and director Kari Dahl] said no.",
        ["Kari Dahl"],
    ),
    "an owner loses its ending": ("[The senator’s] claim was false.", ["senator"]),
    "a relative gives way": (
        "[Mary Dahl] left. Her husband, Michael Dahl, stayed. [Dahl] said no.",
        ["Mary Dahl", "Mary Dahl"],
    ),
    "far from both the one named most": (
        "[Mary Dahl] left. [Dahl] spoke. [Dahl] slept. Judge Michael Dahl stayed. "
        + "Nothing new was told that day. " * 16
        + "[Dahl] said no.",
        ["Mary Dahl"] * 4,
    ),
    "a word before the name": (
        "[Vermonter Mary Dahl] left. [Dahl] said no.",
        ["Mary Dahl", "Mary Dahl"],
    ),
    "the wife by name": (
        "Paul Reed left. [His wife, Mary Reed,] said no.",
        ["Mary Reed"],
    ),
    "an office with of": (
        "[Former Secretary of State Mary Dahl] said no.",
        ["Mary Dahl"],
    ),
    "the senator is the one in the foreground": (
        "Michael Berg spoke. [The senator] said no.",
        ["Michael Berg"],
    ),
    "the president is nobody unless introduced": (
        "Michael Berg spoke. [The president] said no.",
        ["president"],
    ),
    "somebody and the aides": (
        "[Mary Dahl and her aides] said no.",
        ["Mary Dahl and her aides"],
    ),
    "the name of a body behind what it does": (
        "[The regulator], Lundcom, said no. [The firm], Dahl & Sparrow, said yes.",
        ["Lundcom", "Dahl & Sparrow"],
    ),
    "the US president": (
        "Lind met [US President Carl Berg]. [The US president] left. [The president] slept.",
        ["Carl Berg", "Carl Berg", "Carl Berg"],
    ),
    "what is done in a place is no role of it": (
        "She went to Lund Hill, where Norwegian President Carl Berg lives. "
        "[The Norwegian president] slept.",
        ["Carl Berg"],
    ),
    "whom a verb is about": (
        "The move could enrage guests [who] say no.",
        ["guests"],
    ),
    "the senator whose title is short": (
        "[Sen. Mary Dahl] met Gov. Carl Berg. [The senator] said no. [The governor] said yes.",
        ["Mary Dahl", "Mary Dahl", "Carl Berg"],
    ),
    "the senator in the foreground, and no other of another paragraph": (
        "Sen. Carl Berg left.\n\nMary Dahl came. [The senator] said no.",
        ["Mary Dahl"],
    ),
    "party and state beside two names": (
        "[Reps. Carl Berg (R-Neb.) and Joe Dahl (D-Pa.)] said no.",
        ["Carl Berg and Joe Dahl"],
    ),
    "who behind party and state": (
        "Sen. Carl Berg, R-Ill., [who] said no, left.",
        ["Carl Berg"],
    ),
    "whose fate a sentence is about": (
        "[Kari Dahl] said no. Ada Lund's fate is unclear, but [she] said yes.",
        ["Kari Dahl", "Ada Lund"],
    ),
    "whose mother a sentence is about": (
        "[Kari Dahl] said no. Ada Lund's aide was there, but [she] said yes.",
        ["Kari Dahl", "Kari Dahl"],
    ),
    "she and others": (
        "Kari Dahl left. [She and Max Berg] said so, [she and her aides] wept.",
        ["Kari Dahl and Max Berg", "Kari Dahl and her aides"],
    ),
    "a name and another": (
        "[Kari Dahl and another farmer] said so.",
        ["Kari Dahl and another farmer"],
    ),
    "who speaks for somebody in office": (
        "Kari Dahl left. [The mayor's spokeswoman] said no.",
        ["mayor's spokeswoman"],
    ),
    "a programme is not its host": (
        "The Kari Dahl Show began at nine. “No,” [Dahl] said.",
        ["Dahl"],
    ),
    "who leads another body": (
        "[President Kari Dahl] said so. [The opposition leader] said no.",
        ["Kari Dahl", "opposition leader"],
    ),
    "who leads a body in the same sentence": (
        "[Kari Dahl] said so, and [the opposition leader] said no.",
        ["Kari Dahl", "opposition leader"],
    ),
    "an office in a land beside": (
        "[The prime minister of neighbouring Norland], Dario Berg, wept.",
        ["Dario Berg"],
    ),
    "the leader with an adjective, before anybody spoke": (
        "President Carl Berg met Joe Dahl. [The far-right leader] said no.",
        ["Carl Berg"],
    ),
    "who acts since the paragraph began": (
        "[Carl Berg] said no and left.\n\n"
        "Opposition leader Kalo Dahl was angry. “These are our boats,” [he] said.",
        ["Carl Berg", "Kalo Dahl"],
    ),
    "an office in a party with its short name": (
        "[Opposition Lund Action Party (LAP) Chairman Carl Berg] said no.",
        ["Carl Berg"],
    ),
    "a guard of somebody": (
        "[A Lund Service guard for President Carl Berg] said no.",
        ["Lund Service guard for President Carl Berg"],
    ),
    "state TV": ("[A poll issued by state TV] said so.", ["poll issued by state TV"]),
    "a list is no name of the first": (
        "[The firm], Lundcom, Solvento and others said no.",
        ["firm"],
    ),
    "what a company gives a role to is its name": (
        "Solvento chief executive Kari Dahl left. [Solvento] said no.",
        ["Solvento"],
    ),
}

KINDS = {
    "[Kari Dahl] said no.": SpeakerKind.PERSON,
    "Yesterday [Dahl] said no.": SpeakerKind.PERSON,
    "[The Kremlin] said no.": SpeakerKind.ORGANIZATION,
    "[Oslo] said no.": SpeakerKind.ORGANIZATION,
    "[The Norwegian Embassy in the US] said no.": SpeakerKind.ORGANIZATION,
    "[The Oslo Times] reported it.": SpeakerKind.ORGANIZATION,
    "[NATO] said no.": SpeakerKind.ORGANIZATION,
    "[A police report] says so.": SpeakerKind.UNKNOWN,
    "[Most officials in Oslo] said no.": SpeakerKind.GROUP,
    "[Republicans] said no.": SpeakerKind.GROUP,
    "[Critics] said no.": SpeakerKind.GROUP,
    "[Norwegian diplomats] said no.": SpeakerKind.GROUP,
    "[Progressive organizations] said no.": SpeakerKind.GROUP,
    "[Both campaigns] said no.": SpeakerKind.GROUP,
    "[The police] said no.": SpeakerKind.ORGANIZATION,
    "[A senior official who asked not to be named] said no.": SpeakerKind.ANONYMOUS,
    "[One source] said no.": SpeakerKind.ANONYMOUS,
    "[Another official] said no.": SpeakerKind.ANONYMOUS,
    "[A person familiar with the matter] said no.": SpeakerKind.ANONYMOUS,
    "[Two diplomats] said no.": SpeakerKind.ANONYMOUS,
    "[A spokesman for the ministry] said no.": SpeakerKind.ANONYMOUS,
    "[He] said no.": SpeakerKind.UNKNOWN,
}


@pytest.mark.parametrize(("story", "names"), STORIES.values(), ids=STORIES)
def test_mentions_mean_the_right_ones(story: str, names: list[str]) -> None:
    assert [one.speaker for one in meant(story)] == names


@pytest.mark.parametrize(("story", "kind"), KINDS.items(), ids=KINDS)
def test_the_kind_of_source_is_told(story: str, kind: SpeakerKind) -> None:
    assert [one.speaker_kind for one in meant(story)] == [kind]


def test_nameless_sources_stay_apart() -> None:
    found = meant(
        "[An official] said so. [Another official] said no. [One source] said so. "
        "[One source] said no. [A diplomatic source] left. [A diplomatic source] came."
    )
    assert len({one.speaker_id for one in found}) == len(found)


def test_a_definite_phrase_finds_the_nameless_source_again() -> None:
    first, other, again, he = meant(
        "[A diplomatic source] said so. [An official] said no. "
        "[The diplomatic source] added more. [He] left it there."
    )
    assert again.speaker_id == first.speaker_id != other.speaker_id
    assert he.speaker_id == first.speaker_id


def test_two_nameless_sources_together_are_two() -> None:
    both, diplomat = meant(
        "[A Norwegian diplomat and a source close to the ministry] said so. "
        "[The Norwegian diplomat] said no."
    )
    assert both.speaker_kind is SpeakerKind.ANONYMOUS
    assert diplomat.speaker == "Norwegian diplomat"
    assert diplomat.speaker_id != both.speaker_id


def test_nameless_sources_are_never_joined_across_articles() -> None:
    (one,) = meant("[A senior official] said so.")
    (other,) = meant("[A senior official] said no.")
    assert one.speaker == other.speaker
    assert one.speaker_id != other.speaker_id


def test_a_person_has_one_id_in_every_article() -> None:
    (one,) = meant("[Norwegian minister Sergey Dahl] said so.")
    (other,) = meant("Then [Sergei Dahl] said no.")
    assert one.speaker_id == other.speaker_id


def test_bodies_have_one_id_in_every_article_but_a_company_has_none() -> None:
    assert meant("[The Oslo Institute] left.")[0].speaker_id == (
        meant("Then [the Oslo Institute] came.")[0].speaker_id
    )
    assert meant("[A company] left.")[0].speaker_id != meant("Then [a company] came.")[0].speaker_id


def test_whom_the_words_name_did_not_say_them() -> None:
    text = "Jane Reed left. Mary Dahl was there and Mary Dahl saw it, she said."
    reading = read(make_article(text))
    start = text.index("she said")
    said = (text.index("Mary"), start - 2)
    assert cast_of(reading, Reference()).resolve(start, start + 3).speaker == "Mary Dahl"
    assert cast_of(reading, Reference()).resolve(start, start + 3, [said]).speaker == "Jane Reed"


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Rival [Kari Dahl] left.", None),
        ("Friend [Kari Dahl] left.", None),
        ("His rival, [Kari Dahl], left.", "His rival"),
    ],
)
def test_what_somebody_is_to_another_is_no_role_alone(told: str, role: str | None) -> None:
    (found,) = meant(told)
    assert (found.speaker, found.speaker_role) == ("Kari Dahl", role)


def test_the_role_is_as_written() -> None:
    first, later = meant("[Oslo mayor Kari Dahl] said so. Later [Dahl] left.")
    assert first.speaker_role == later.speaker_role == "Oslo mayor"
    assert "introduced earlier in the article as 'Oslo mayor'" in later.why


@pytest.mark.parametrize(
    ("told", "role"),
    [
        (
            "[Kari Dahl], a former spokeswoman for Mr. Berg, said so.",
            "former spokeswoman for Mr. Berg",
        ),
        ("[Kari Dahl], an aide to Sen. Ole Berg of Utah.", "aide to Sen. Ole Berg of Utah"),
        ("[Kari Dahl], a former U.S. envoy, said so.", "former U.S. envoy"),
        ("[Kari Dahl], head of the Ole B. Vik Fund, left.", "head of the Ole B. Vik Fund"),
        ("It was quiet in Ohio State. [Senator Kari Dahl] left.", "Senator"),
    ],
)
def test_points_of_short_words_are_in_the_role(told: str, role: str) -> None:
    (dahl,) = meant(told)
    assert dahl.speaker_role == role


def test_an_honorific_is_no_part_of_an_office() -> None:
    first, second = meant("[Party candidate Dr. Kari Dahl] left. [Campaign chief Mr. Berg] wept.")
    assert (first.speaker_role, second.speaker_role) == ("Party candidate", "Campaign chief")


def test_a_role_in_a_headline_ends_at_its_verb() -> None:
    headline = "Norwegian Mayor Berg Congratulates US President-Elect [Kari Dahl]"
    *_, dahl = meant(f"{headline}\n\nKari Dahl left. [Dahl] said so.")
    assert dahl.speaker_role == "US President-Elect"
    (senator,) = meant("[United States Senator Kari Dahl] said so.")
    assert senator.speaker_role == "United States Senator"


def test_every_step_is_told() -> None:
    *_, he = meant("[Michael Berg] said no. Paul Reed left. [He] was late.")
    assert he.why.startswith("'He' is ")
    *_, dahl = meant("Mary Dahl left. Michael Dahl left. [Dahl] said no.")
    assert "introduced last; not Mary Dahl" in dahl.why


def test_without_a_source_the_speaker_is_unknown() -> None:
    cast = cast_of(read(make_article("It is believed that it rains.")), Reference())
    assert cast.unknown().speaker_kind is SpeakerKind.UNKNOWN
    assert cast.unknown().why == "the text names no source"


def test_the_reference_knows_other_spellings_and_bare_surnames() -> None:
    reference = known(somebody("Ole Berg", "Уле Берг"), somebody("Ole Berg Jr."))
    found = meant("[Ole Berg] said so. [Ole Berg Jr.] said no. [Уле Берг] left.", reference)
    assert [one.speaker_id for one in found] == [
        "person-ole-berg", "person-ole-berg-jr.", "person-ole-berg",
    ]  # fmt: skip


def test_a_bare_surname_is_known_only_where_nobody_else_has_it() -> None:
    one = known(somebody("Ole Berg"))
    two = known(somebody("Ole Berg"), somebody("Kari Berg"))
    assert meant("Then [Berg] said no.", one)[0].speaker_id == "person-ole-berg"
    assert meant("Then [Berg] said no.", two)[0].speaker == "Berg"
    assert meant("Kari Berg left. [Berg] said no.", one)[0].speaker == "Kari Berg"
    assert meant("Then [Mrs. Berg] said no.", known(somebody("Michael Berg")))[0].speaker == "Berg"


def test_an_office_is_held_by_date() -> None:
    reference = known(
        somebody(
            "Ole Berg",
            roles=(Role(role="Oslo mayor", from_on=date(2020, 1, 1), to_on=date(2021, 1, 1)),),
        ),
        somebody("Kari Dahl", roles=(Role(role="Oslo mayor", from_on=date(2021, 1, 2)),)),
    )
    text = "The Oslo mayor said no."
    for day, name in ((date(2020, 5, 5), "Ole Berg"), (date(2022, 5, 5), "Kari Dahl")):
        cast = cast_of(read(make_article(text, published_on=day)), reference)
        assert cast.resolve(0, len("The Oslo mayor")).speaker == name


def test_the_name_right_behind_an_office_comes_before_who_held_it() -> None:
    held = known(somebody("Ole Berg", roles=(Role(role="Oslo mayor", from_on=date(2020, 1, 1)),)))
    for text, name in (
        ("The Oslo mayor, Kari Dahl, said no.", "Kari Dahl"),
        ("The Oslo mayor, a farmer, said no.", "Ole Berg"),
    ):
        cast = cast_of(read(make_article(text, published_on=date(2022, 5, 5))), held)
        assert cast.resolve(0, len("The Oslo mayor")).speaker == name
