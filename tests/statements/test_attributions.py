"""Whole sentences and paragraphs: sources, borders, layers, quotations without a cue."""

import pytest

from pipeline.models import Act, Mode
from pipeline.statements import find_attributions
from tests.statements.reported import found, reading_of, refused

SOURCES = {
    "Ada van der Lind said it was late.": ["Ada van der Lind: it was late"],
    "Foreign Minister Ada Lind said it was late.": ["Foreign Minister Ada Lind: it was late"],
    "Ada Lind, the head of the board, said it was late.": ["Ada Lind: it was late"],
    "Ada Lind, 43, a farmer from Ashford, Ohio, said it was late.": ["Ada Lind: it was late"],
    "Ada Lind (R-Ohio) said it was late.": ["Ada Lind: it was late"],
    "Lind, who leads the party, said it was late.": ["Lind: it was late"],
    "Tom Berg’s niece, state Del. Ada “Adi” Lind, said it was late.": [
        "state Del. Ada “Adi” Lind: it was late",
    ],
    "Berg’s niece, a farmer, said it was late.": ["Berg’s niece: it was late"],
    "“It is late,” Berg’s aide, Joe Vik, said.": ["Joe Vik: It is late"],
    "The road is wet, Berg’s aide, Joe Vik, said.": ["Joe Vik: The road is wet"],
    "It is Berg’s aide, Joe Vik said.": ["Joe Vik: It is Berg’s aide"],
    "Lind, who once said that “the road is wet,” has left.": ["who: the road is wet"],
    "Lind, who once said that “the road” was wet, left.": ["who: “the road” was wet"],
    "Lind, who on Monday vowed she was “going on,” left.": ["who: she was “going on,”"],
    "Guests who on Monday said it was late left.": ["who: it was late"],
    "Lind told guests to “take a road,” and many did.": ["Lind: to “take a road,”"],
    "Lind told guests to go home and they did.": ["Lind: to go home"],
    "Lind told guests to “take a road,” and to go home.": [
        "Lind: to “take a road,” and to go home",
    ],
    "Lind asked guests to say if it rained and they were wet.": [
        "Lind: to say if it rained and they were wet",
    ],
    "Lind warned in a speech on Monday against “ghosts.”": ["Lind: against “ghosts.”"],
    "Lind said the Monday before the vote that it was late.": ["Lind: it was late"],
    "Lind said the Monday before the vote was wet.": ["Lind: the Monday before the vote was wet"],
    "The man who led the talks said it was late.": ["The man: it was late"],
    "Lind on Monday said it was late.": ["Lind: it was late"],
    "The party this week announced a merger.": ["The party: a merger"],
    "A spokesman for the ministry said it was late.": ["A spokesman for the ministry: it was late"],
    "Officials in Oslo said it was late.": ["Officials in Oslo: it was late"],
    "The plan for the town, said Ada Lind, a farmer, would fail.": [
        "Ada Lind: The plan for the town … would fail",
    ],
    "The plan, said Ada Lind, head of the board, is dead.": ["Ada Lind: The plan … is dead"],
    "It is late, said Ada Lind, head of the board, who is ill.": ["Ada Lind: It is late"],
    "A third of members, 33%, say it is late.": ["A third of members: it is late"],
    "One in three voters says it is late.": ["One in three voters: it is late"],
    "Nearly two-thirds of them say it is late.": ["two-thirds of them: it is late"],
    "; W. — , Lind said it was late.": ["Lind: it was late"],
    "According to some on Facebook, it is late.": ["some on Facebook: it is late"],
    "Many on social media said it was late.": ["Many on social media: it was late"],
    "It was late, according to a weekly Ashford poll.": ["a weekly Ashford poll: It was late"],
    "One of the advisers said it was late.": ["One of the advisers: it was late"],
    "People briefed on the plan said it was late.": ["People briefed on the plan: it was late"],
    "An official who asked not to be named said it was late.": ["An official: it was late"],
    "The poll shows that few agree.": ["The poll: few agree"],
    "Documents obtained by Berg show that few agree.": [
        "Documents obtained by Berg: few agree",
    ],
    "The share of voters saying that it was late has grown.": [
        "The share of voters: it was late",
    ],
    "High-ranking officials in the council, the senate and the Trade Ministry said it was late.": [
        "High-ranking officials in the council, the senate and the Trade Ministry: it was late",
    ],
    "Diplomats from France and the United States said it was late.": [
        "Diplomats from France and the United States: it was late",
    ],
    "The council, the court and the mayor said it was late.": [
        "The council, the court and the mayor: it was late",
    ],
    "Lind met the mayor and the council said it was late.": ["the council: it was late"],
    "OSLO (XYZ) — Lind said it was late.": ["Lind: it was late"],
    "OSLO (XYZ) — It is late, Lind said.": ["Lind: It is late"],
    "After the talks in Oslo, Berg, who was in a hurry, said it was late.": ["Berg: it was late"],
    "Without naming names, Berg, who was in a hurry, said it was late.": ["Berg: it was late"],
    "A day after the vote, Lind, a farmer, said it was late.": ["Lind: it was late"],
    "In Ashford, Ohio, Lind, 43, a farmer, said it was late.": ["Lind: it was late"],
    "In Ashford, a small town, Lind, who runs a bar, said it was late.": ["Lind: it was late"],
    "France and Spain both said it was late.": ["France and Spain: it was late"],
    "Lind himself, never one for doubt, said it was late.": ["Lind: it was late"],
    "Lind said that the week ended well.": ["Lind: the week ended well"],
    "Lind said earlier that the day ended well.": ["Lind: the day ended well"],
    "Lind said that last week was hard.": ["Lind: last week was hard"],
    "Lind said earlier that day that it was late.": ["Lind: it was late"],
    "The party’s most senior figure, honorary president Ada Lind, said it was late.": [
        "The party’s most senior figure: it was late"
    ],
    "“It is late,” Lind, 74, the head of the old board said.": ["Lind: It is late"],
    "He left, despite polling experts suggesting that it was late.": [
        "polling experts: it was late"
    ],
    "They held a vote believed to be the first.": [],
    "He launches a plan expected to bring wins.": [],
    "The firm said it expected to win.": ["The firm: it expected to win", "> it: to win"],
    "Mr. Berg, whose aides said it was late, left the room.": ["whose aides: it was late"],
    "Lind said it was late — a “loss for all,” he warned.": [
        "Lind: it was late",
        "he: a “loss for all,”",
    ],
    "Lind became the fifth aide to say that it was late.": ["Lind: it was late"],
    "Lind will be the first aide to say that it was late.": [],
    "It came in response to PM Lind’s claim that if Berg wins, it ends.": [
        "PM Lind’s: if Berg wins, it ends"
    ],
    "Asked about Lind’s promise to go, Berg said it was late.": [
        "Lind’s: to go",
        "Berg: it was late",
    ],
    "The college must vote according to the will of the voters.": [],
    "Asked if it could hurt Berg, Lind responded that the ties are bad, adding that it was late.": [
        "Lind: the ties are bad",
        "Lind: it was late",
    ],
    "Berg has no plans, Lind said on Friday amid talk he will go.": ["Lind: Berg has no plans"],
    "The board met under Berg, but Lind has called it late and expressed doubt about it.": [
        "Lind: it late",
        "Lind: doubt about it",
    ],
    "The mayor appeared on state television to announce that it was late.": [
        "The mayor: it was late"
    ],
    "Lind slammed her rivals saying that they lied.": [
        "Lind: her rivals",
        "Lind: they lied",
    ],
    "The visit announced Sunday by the embassy was short.": [],
    "Lind congratulated Berg shortly after she had won.": ["Lind: Berg"],
    "On Sunday morning, 2nd June, 2024, Lind, told them it was late.": ["Lind: it was late"],
    "“It is late,” said Lind, a former actor better known by her stage name.": ["Lind: It is late"],
    "The talks stalled on Friday when the mayor appeared on television to announce it was late.": [
        "the mayor: it was late"
    ],
    "Lind will not negotiate with any political party that demands his removal.": [],
    "One voter I spoke with said it was late.": ["One voter: it was late"],
    "A guard she spoke to said it was late.": ["A guard: it was late"],
    "A guard she spoke to on camera said it was late.": ["A guard: it was late"],
    "The union says 40 guests in two halls cast votes by mail.": [
        "The union: 40 guests in two halls cast votes by mail"
    ],
    "A group claiming responsibility for the fire said it was late.": [
        "A group: responsibility for the fire",
        "A group claiming responsibility for the fire: it was late",
    ],
    "According to the latest tally from the board, it is late.": [
        "the latest tally from the board: it is late",
    ],
    "Lind, leader of the largest group, Old Mill, said it was late.": ["Lind: it was late"],
    "Polling expert Ada Lind said it was late.": ["Polling expert Ada Lind: it was late"],
    "The firm has for years claimed that it was late.": ["The firm: it was late"],
    "According to Lind, of the Ashford firm, who was heard on the radio, it is late.": [
        "Lind: it is late",
    ],
    "A report published Tuesday said it was late.": ["A report: it was late"],
    "A letter sent on Monday said it was late.": ["A letter: it was late"],
    "An audit finished last week showed that it was late.": ["An audit: it was late"],
    "“It is late,” Ada Lind, the mayor, declared late on Monday.": ["Ada Lind: It is late"],
    "“It is late,” Ada Lind, the mayor, said a day earlier.": ["Ada Lind: It is late"],
    "“It is late,” the head of the power firm Ada Lind declared late on Monday.": [
        "Ada Lind: It is late",
    ],
    "The road was safe, the head of the power firm Ada Lind said.": ["Ada Lind: The road was safe"],
}
BORDERS = {
    "The ministry named a plan which, it said, would help farmers.": [
        "it: a plan which … would help farmers",
    ],
    "Berg chose a successor, who, he says, is able.": ["he: a successor, who … is able"],
    "Lind said it was late, adding that she was tired.": [
        "Lind: it was late",
        "Lind: she was tired",
    ],
    "Lind said that it was late and warned that it would rain.": [
        "Lind: it was late",
        "Lind: it would rain",
    ],
    "Lind announced a curfew and said schools would close.": [
        "Lind: a curfew",
        "Lind: schools would close",
    ],
    "Lind said it was late, but Berg said it was early.": [
        "Lind: it was late",
        "Berg: it was early",
    ],
    "While Lind said it was late, Berg left.": ["Lind: it was late"],
    "Lind said it was late, a claim that Berg rejects.": [
        "Lind: it was late",
        "Berg: it was late",
    ],
    "Lind, who said it was late, left the room.": ["who: it was late"],
    "Lind said that Berg had told her it was late.": [
        "Lind: Berg had told her it was late",
        "> Berg: it was late",
    ],
    "Lind is expected to win, Berg said.": ["Berg: Lind is expected to win"],
    "Lind said in a statement on Monday that it was late.": ["Lind: it was late"],
    "Lind said late on Friday, Nov. 8 that it was late.": ["Lind: it was late"],
    "Lind said in a post on Facebook: “It is late.”": ["Lind: It is late."],
    "Berg said on Monday in Oslo, after talks with the firm, that it was late.": [
        "Berg: it was late",
    ],
    "Berg noted that it was “very late,” and urged all guests to leave.": [
        "Berg: it was “very late,”",
        "Berg: all guests to leave",
    ],
    "Berg, citing a friend, reported that it was late.": ["Berg: it was late"],
    "Lind’s claim that it was “very late” drew laughs.": ["Lind’s: it was “very late”"],
    "The firm said 11,000 people had left.": ["The firm: 11,000 people had left"],
    "The ministry responded calmly to Lind’s claim that it was late.": [
        "The ministry: to Lind’s claim that it was late",
        "> Lind’s: it was late",
    ],
    "Lind’s remarks about the road warranted some thought.": ["Lind’s: about the road"],
    "Lind was voicing the belief that it was late.": ["Lind: it was late"],
    "Lind, voicing his fear that it was late, left the room.": ["Lind: it was late"],
    "Lind spoke about the road as well to show her plans.": ["Lind: about the road"],
    "Lind claimed a “great” win in the north on Monday as the votes came in.": [
        "Lind: a “great” win in the north",
    ],
    "Lind, who spent weeks insisting that it was late, said it was early.": [
        "who: it was late",
        "Lind: it was early",
    ],
    "Lind called it a long night and Ada Berg described it as “too long”.": [
        "Lind: it a long night",
        "Ada Berg: it as “too long”",
    ],
    "Lind told Ashford’s Today programme Berg was late.": ["Lind: Berg was late"],
    "In May, he recalled, the road was closed.": ["he: In May … the road was closed"],
    "Lind, who described the road as “a long one,” asked whether it was late.": [
        "who: the road as “a long one,”",
        "Lind: whether it was late",
    ],
    "The road, Ada Lind said Monday, needed work.": ["Ada Lind: The road … needed work"],
    "Lind said in a letter, which was long, that it was late.": ["Lind: it was late"],
    "The party will lose by a lot, an exit poll showed.": [
        "an exit poll: The party will lose by a lot",
    ],
    "Lind praised Berg but did not stay.": ["Lind: Berg"],
    "Lind praised Berg but left the room.": ["Lind: Berg"],
    "Lind accused unnamed “friends” of a trick.": ["Lind: unnamed “friends” of a trick"],
    "It was, Lind said in a letter, “how towns die.”": ["Lind: It was … how towns die."],
    "Lind rolled to a win as mayor, and he told guests that it was late.": ["he: it was late"],
    "Lind, according to Berg, has left the town.": ["Berg: Lind … has left the town"],
    "Lind praised the firemen on Monday.": ["Lind: the firemen"],
    "Lind said Friday afternoon that it was late.": ["Lind: it was late"],
    "Lind left, echoing the theory that it was late.": ["Lind: it was late"],
    "According to a poll taken in May, few agree.": ["a poll: few agree"],
    "Lind said it was “very late”: any delay, she noted, would cost a day, though it might pay.": [
        "Lind: it was “very late”",
        "she: any delay … would cost a day, though it might pay",
    ],
    "One of them, who had slept badly, said it was late.": ["One of them: it was late"],
    "“It is late,” he told the Post, adding: “It is dark.”": [
        "he: It is late",
        "he: It is dark.",
    ],
    "Lind told cheering farmers in Ashford that it was late.": ["Lind: it was late"],
    "Lind told Oslonews his brother would come.": ["Lind: his brother would come"],
    "Lind said the town had won and vowed to stay.": ["Lind: the town had won", "Lind: to stay"],
    "Lind warned Berg to stay at home.": ["Lind: to stay at home"],
    "Lind thanked the guests on Facebook.": ["Lind: the guests"],
    "Prices fell after a banker said it was late.": ["a banker: it was late"],
    "Lind left and, according to a letter, “begged for an end to it all.”": [
        "a letter: Lind left and … begged for an end to it all.",
    ],
    "The truth, Lind told me on Friday, is that it was late.": [
        "Lind: The truth … is that it was late",
    ],
    "It is late, said Ada Lind, a senior member of the board.": ["Ada Lind: It is late"],
    "However, it is late, Lind said.": ["Lind: it is late"],
    "Guests have complained they were cold.": ["Guests: they were cold"],
    "Lind stressed her part in the fight that ended the war and said she was ready.": [
        "Lind: her part in the fight that ended the war",
        "Lind: she was ready",
    ],
    "Lind told his guests at a rally to “go home.”": ["Lind: to “go home.”"],
    "Lind encouraged his guests to go home.": ["Lind: to go home"],
    "Lind charges that it was late.": ["Lind: it was late"],
    "Berg left after Lind sent a series of posts saying that it was late.": ["Lind: it was late"],
    "Federal and state officials said it was late.": ["Federal and state officials: it was late"],
    "Lind praised all of “the food,” but he has left.": ["Lind: all of “the food,”"],
    "Lind told the guests on Monday how late it was.": ["Lind: how late it was"],
    "In a letter announcing the plan, Lind praised the guests.": [
        "a letter: the plan",
        "Lind: the guests",
    ],
    "Lind feels that way.": [],
    "Lind is hoping that guests, led by Berg, will come.": [
        "Lind: guests, led by Berg, will come",
    ],
    "It was late, sources who had seen them told the Post.": ["sources: It was late"],
    "Lind said the town had lost the case and Democrats said it was late.": [
        "Lind: the town had lost the case and Democrats said it was late",
        "> Democrats: it was late",
    ],
    "Lind rejected the claim that it was late.": ["Lind: the claim that it was late"],
    "Lind, who claimed a “great” win in the north, has left.": [
        "who: a “great” win in the north",
    ],
    "Those who said that it was mended are few. Lind said it was not.": ["Lind: it was not"],
    "Lind said she would meet Berg and talk about roads.": [
        "Lind: she would meet Berg and talk about roads",
    ],
    "According to Lind, whoever builds the road, they will pay.": [
        "Lind: whoever builds the road, they will pay",
    ],
    "According to Lind, they condemn the delay.": [
        "Lind: they condemn the delay",
        "> they: the delay",
    ],
    "The inquiry clears Berg, Ada Lind said.": ["Ada Lind: The inquiry clears Berg"],
    "The plan provides for 9 new beds, she said.": ["she: The plan provides for 9 new beds"],
}
FRONTED = {
    "After all this Berg could no longer remain, she said.": [
        "she: After all this Berg could no longer remain",
    ],
    "Without help the country will lose, he said.": ["he: Without help the country will lose"],
    "Without help people will die, Lind said.": ["Lind: Without help people will die"],
    "On Monday the council will meet, Lind said.": ["Lind: On Monday the council will meet"],
    "Under the new law the poor will pay more, Lind said.": [
        "Lind: Under the new law the poor will pay more",
    ],
    "After the talks in Oslo, Lind said nothing.": [],
    "In the speech she gave, he said nothing.": [],
    "After the minister was heard, she said nothing.": [],
    "Without help from the town, she said nothing.": [],
}
QUOTED = {
    "Lind argued in her email, the plan was dead.": ["Lind: the plan was dead"],
    "Lind said in an interview, she would go.": ["Lind: she would go"],
    "The move made some angry (“I want out,” wrote Lind).": ["Lind: I want out"],
    "After Berg called it “a tax,” Lind said: “No.”": ["Berg: it “a tax,”", "Lind: No."],
    "When Berg called it “a tax,” Lind said it was late.": [
        "Berg: it “a tax,”",
        "Lind: it was late",
    ],
    "Muslim advocates hailed the vote.": ["Muslim advocates: the vote"],
    "Lind advocates a new tax.": ["Lind: a new tax"],
    "It was late, she and another reporter said.": ["she and another reporter: It was late"],
    "He and his wife said it was late.": ["He and his wife: it was late"],
    "Farmers — and some bakers — say that it was late.": ["Farmers: it was late"],
    "Lind said people misunderstand Berg.": ["Lind: people misunderstand Berg"],
    "Lind said farmers need help.": ["Lind: farmers need help"],
    "Because Lind said her words were “true,” it is a sign that she won.": [
        "Lind: her words were “true,”"
    ],
    "On the day that Lind said that it was over, the board asked nothing.": ["Lind: it was over"],
    "Appearing on “Face the Town,” Lind said it was late.": ["Lind: it was late"],
    "On “Face the Town” on Sunday, Lind said it was late.": ["Lind: it was late"],
    "Lind told “Face the Town” that it was late.": ["Lind: it was late"],
    "Ada Berg, the host of “Face the Town,” said it was late.": ["Ada Berg: it was late"],
    "“It is late,” Lind told “Face the Town.”": ["Lind: It is late"],
    "22:05 “We go on,” Lind said.": ["Lind: We go on"],
    "9.30pm The vote is lost, Lind says.": ["Lind: The vote is lost"],
    "21.40 per cent of voters left, Lind said.": ["Lind: 21.40 per cent of voters left"],
    "Ministers in neighbouring Norland said it was late.": [
        "Ministers in neighbouring Norland: it was late"
    ],
    "Officials in surrounding towns said it was late.": [
        "Officials in surrounding towns: it was late"
    ],
    "Voters in rural Norland said it was late.": ["Voters in rural Norland: it was late"],
    "“Rubbish,” was the verdict of one guest.": ["one guest: Rubbish"],
    "“I stay” – that was the message from Lind.": ["Lind: I stay"],
    "Guests chanted “Lind out” and waved.": ["Guests: Lind out"],
    "Lind’s claim that the vote was rigged was dropped.": ["Lind’s: the vote was rigged"],
    "Another played along and said it was late.": ["Another: it was late"],
    "Lind argued the naming of Berg as leader was wrong.": [
        "Lind: the naming of Berg as leader was wrong"
    ],
    "A new “flash poll” showed Berg winning, a report said.": [
        "a report: A new “flash poll” showed Berg winning",
        "> A new “flash poll”: Berg winning",
    ],
    "They were asked if it “was fair on the young” who were expecting more.": [
        "nobody: if it “was fair on the young” who were expecting more"
    ],
    "Judges said in a 40-page ruling that it was late.": ["Judges: it was late"],
    "The mood was somber: “We lost it all.”": ["nobody: We lost it all."],
    "For Ada Lind, a nurse, the choice was simple: “She listens to us.”": [
        "Ada Lind: She listens to us.",
    ],
    "The banner was long: “No road through our town.”": [
        "The banner: No road through our town.",
    ],
    "“It is late,” Lind said in a talk published on Monday, “and dark.”": [
        "Lind: It is late … and dark.",
    ],
    "“Never,” was her answer.": ["her: Never"],
    "“Go home,” came the reply.": ["nobody: Go home"],
    "“No” was the reply from Oslo.": ["Oslo: No"],
    "His motto was “no road too long”.": ["His: no road too long"],
    "His statement was “not true at all”.": [],
    "It is late, the Post understands.": ["the Post: It is late"],
    "“It is late. We go,” said Lind. “Good night.” She left.": [
        "Lind: It is late. We go … Good night.",
    ],
    "Lind released the following statement after Berg conceded:\n\n“We are ready.”": [
        "Lind: We are ready.",
    ],
    "“It is late,” Lind said in the letter posted by an aide.": ["Lind: It is late"],
    "The firm said it was dark.\n\n“It is far too late for us,” sobbed Ada Lind.": [
        "The firm: it was dark",
        "Ada Lind: It is far too late for us",
    ],
    "The firm said it was dark.\n\n“It is far too late for us,” wept Ada Lind.": [
        "The firm: it was dark",
        "Ada Lind: It is far too late for us",
    ],
    "The firm said it was dark.\n\n“It is far too late for us,” came the reply.": [
        "The firm: it was dark",
        "nobody: It is far too late for us",
    ],
    "“It is late,” Lind said, “and dark.”": ["Lind: It is late … and dark."],
    "Lind was tired. “It is late, and we should go home.”": [],
    "“It is late.\n\n“And it is dark,” Lind said.": ["Lind: It is late. … And it is dark"],
    "Lind said she was tired. “It is late,” she said. “We go home.”": [
        "Lind: she was tired",
        "she: It is late … We go home.",
    ],
    "“No,” he said.": ["he: No"],
    "Asked if he would go, Lind said: “Yes.”": ["Lind: Yes."],
    "Lind said the road was at a “historic low” and that it would rain.": [
        "Lind: the road was at a “historic low” and that it would rain",
    ],
    "“It is late,” Lind said, according to the Post.": ["Lind: It is late"],
    "It is late, the news site Old Mill reported.": ["Old Mill: It is late"],
    "After he took it in 2011 he made a number of changes, records show.": [
        "records: After he took it in 2011 he made a number of changes",
    ],
    "It is late, said a handful of guests who know the town.": ["a handful of guests: It is late"],
    "The contrast, said Lind and others, would be clear.": [
        "Lind and others: The contrast … would be clear",
    ],
    "Half of the guests polled said they were tired.": [
        "Half of the guests polled: they were tired",
    ],
    "Those surveyed say the road should come first.": [
        "Those surveyed: the road should come first",
    ],
    "The voters he met said they would stay.": ["The voters: they would stay"],
    "The officials whose bills were struck say the change has come.": [
        "The officials: the change has come",
    ],
    "A third say they are tired.": ["A third: they are tired"],
    "Data show that few agree.": ["Data: few agree"],
    "Polls in Lund show the top two are the same.": ["Polls in Lund: the top two are the same"],
    "A poll shows upstart Ada Lind leading Berg.": ["A poll: upstart Ada Lind leading Berg"],
    "According to a Post poll out Thursday, Lind leads.": ["a Post poll: Lind leads"],
    "Lind said he and Berg differ on the road.": ["Lind: he and Berg differ on the road"],
    "Lind said much of the talk was about the road.": ["Lind: much of the talk was about the road"],
    "Lind said having Berg on the list puts seats at risk.": [
        "Lind: having Berg on the list puts seats at risk",
    ],
    "Lind vows to quickly mend the road.": ["Lind: to quickly mend the road"],
    "Lind vows to mend the road; Berg silent": ["Lind: to mend the road"],
    "Lind hails win, vows to end the tax": ["Lind: win", "Lind: to end the tax"],
    "Lind wins vote, says she is ready": ["Lind: she is ready"],
    "Lind accuses Berg of fraud, calls for recount": ["Lind: Berg of fraud", "Lind: for recount"],
    "Deal reached on tax, says union chief": ["union chief: Deal reached on tax"],
    "Lind pledged to never raise taxes.": ["Lind: to never raise taxes"],
    "It rains, and as Lind noted, the road could still be mended.": [
        "Lind: the road could still be mended",
    ],
    "Some guests - including a farmer - warn that it is late.": ["Some guests: it is late"],
    "The town heard Lind’s complaints that Mr. Berg had been unfair to him.": [
        "Lind’s: Mr. Berg had been unfair to him",
    ],
    "Lind saw ads that accuse Berg of being idle or worse.": ["that: Berg of being idle or worse"],
    "Polls show most farmers saying they will support Lind over Berg, who left.": [
        "Polls: most farmers saying they will support Lind over Berg, who left",
        "> most farmers: they will support Lind over Berg",
    ],
    "The war was lost, Lind said in her 2012 book, “An Old Mill.”": ["Lind: The war was lost"],
    "Lind wrote in her book “An Old Mill” that it was late.": ["Lind: it was late"],
    "Lind wrote in her book, “We lost the vote.”": ["Lind: We lost the vote."],
    "In her memoir, “Hard Choices,” Lind wrote, “It was late.”": ["Lind: It was late."],
    "He called it their “magic lamp.”": ["He: it their “magic lamp.”"],
    "Lind called that report Friday a “lie.”": ["Lind: that report Friday a “lie.”"],
    "Lind called that “beyond belief.”": ["Lind: that “beyond belief.”"],
    "The mayor “is very confident” of victory, an aide said.": [
        "an aide: The mayor “is very confident” of victory",
    ],
}
TURNS = {
    "“It is late,” said Max Berg. Ada Lind agreed. “We are tired.”": [
        "Max Berg: It is late",
        "Ada Lind: We are tired.",
    ],
    "Q: You promised a vote. Will there be one?\n\nA: I said I hoped so. Berg said it was late.\n\n"
    "Q: When?\n\nA: Soon.": [
        "Q: You promised a vote. Will there be one?",
        "A: I said I hoped so. Berg said it was late.",
        "> Berg: it was late",
        "Q: When?",
        "A: Soon.",
    ],
    "LIND: Who is there?\n\nBERG: No.\n\nLIND: Thank you. It is late.": [
        "LIND: Who is there?",
        "BERG: No.",
        "LIND: Thank you. It is late.",
    ],
    "Q: Will you go?\n\nA: Not now.\n\nQ: And then?": [
        "Q: Will you go?",
        "A: Not now.",
        "Q: And then?",
    ],
    "Place: Oslo\n\nTime: Noon\n\nPrice: None": [],
}
INNER = {
    "“Then Ada Lind told us that it was late,” Berg noted.": [
        "Berg: Then Ada Lind told us that it was late",
        "> Ada Lind: it was late",
    ],
    "“I said that it was late,” Berg noted.": ["Berg: I said that it was late"],
}
HEADLINES = {
    "Berg to stand again, Lind says": ["Lind: Berg to stand again"],
    "Ruling party wins vote, Lind says trial to start": ["Lind: trial to start"],
    "Berg’s bid to stand again, Lind says": [],
    "Minister Says Talks With Rebels Will Resume Next Week": [
        "Minister: Talks With Rebels Will Resume Next Week",
    ],
    "Lind: ‘We Are Ready’ For Talks": ["Lind: ‘We Are Ready’ For Talks"],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *SOURCES.items(),
        *BORDERS.items(),
        *FRONTED.items(),
        *QUOTED.items(),
        *TURNS.items(),
        *INNER.items(),
        *HEADLINES.items(),
    ],
)
def test_statements_are_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


NOTHING = (
    "Lind sent letters later deemed “far too secret.”",
    "The ministry did not comment on the report.",
    "Lind has yet to congratulate the winner.",
    "Lind declined to say who paid.",
    "Lind had repeated it more than once.",
    "That says something about the town.",
    "Berg’s suspected ties to the firm are old.",
    "Papers, sites and broadcasts that break the rule are shut.",
    "An aide insisted on anonymity.",
    "Questions from the guests invited to the hall were short.",
    "Lind came to the show, “Old Mill.”",
    "Anyone who says that it was late is wrong.",
    "Whoever speaks about the road says it is long.",
    "No one believes that it was late.",
    "Berg is expected to speak on Monday.",
    "The novel “War and Rain” is long.",
    "Jane “Red” Lind won the race.",
    "The state of the road is bad.",
    "A report on the road is due.",
    "The firm found a way out.",
    "It went according to plan.",
    "The winner could say that it was late.",
    "Lind referred to that in a post.",
    "The police responded to a call from Ashford.",
    "The sales figures for May, Lind said.",
    "With most of the seats declared on Friday, the party led.",
    "With the mayor accused of fraud, the party left.",
    "She is a pilot but does not fly, a fact first reported by Berg.",
    "On Tuesday, even as rain fell, Lind wrote to her aunts.",
    "Berg and Lind called off a big deal after the Treasury met.",
)


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_statement_is_none(text: str) -> None:
    assert found(text) == []


def test_a_refusal_is_kept_with_its_reason() -> None:
    assert "refusal" in refused("Lind declined to say who paid.")["declined"]
    assert "negated" in refused("Lind did not say who paid.")["did not say"]
    assert "scare quote" in refused("Jane “Red” Lind won.")["“Red”"]
    assert "could say" in refused("The winner could say that it was late.")["could say"]


@pytest.mark.parametrize(
    ("text", "mode", "act"),
    [
        ("“It is late,” Lind said.", Mode.DIRECT, Act.SPEECH),
        ("Lind wrote that it was late.", Mode.INDIRECT, Act.WRITING),
        ("Lind hopes that it is “very late” now.", Mode.MIXED, Act.BELIEF),
        (
            "Lind rejected the “many new rules and the long forms of the old town hall.”",
            Mode.MIXED,
            Act.SPEECH,
        ),
    ],
)
def test_mode_and_act(text: str, mode: Mode, act: Act) -> None:
    (one,) = find_attributions(reading_of(text))[0]
    assert (one.mode, one.act) == (mode, act)


@pytest.mark.parametrize("who", ["the Post", "an aide", "two aides familiar with the matter"])
def test_who_passes_words_on_is_kept_beside_them(who: str) -> None:
    reading = reading_of(f"“It is late,” Lind said, according to {who}.")
    (one,) = find_attributions(reading)[0]
    assert [reading.text[slice(*via)] for via in one.via] == [who]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Lind said it was late, the Post reported.", "the Post"),
        ("“It is late,” Lind said, Interfax reported.", "Interfax"),
        ("The Post reported that Lind said it was late.", None),
        ("Lind said it was late, while two boards have reported gains.", None),
    ],
)
def test_who_reports_behind_a_statement_passes_it_on(text: str, via: str | None) -> None:
    reading = reading_of(text)
    passed = [
        reading.text[slice(*span)] for one in find_attributions(reading)[0] for span in one.via
    ]
    assert passed == ([via] if via else [])


def test_a_talk_passes_nothing_on() -> None:
    text = "“It is late,” Lind said, according to his address at the Lund forum."
    (one,) = find_attributions(reading_of(text))[0]
    assert not one.via


@pytest.mark.parametrize(
    "met", ["applause", "loud applause", "laughter and cheers", "guests and friends"]
)
def test_what_met_the_words_is_no_content(met: str) -> None:
    (one,) = found(f"“It is late,” Lind said to {met}.")
    assert one == "Lind: It is late"


def test_the_addressee_is_kept() -> None:
    reading = reading_of("Lind told reporters on Monday that it was late.")
    (one,) = find_attributions(reading)[0]
    assert one.addressee is not None
    assert reading.text[slice(*one.addressee)] == "reporters"


def test_a_run_of_words_without_end_is_read_in_parts() -> None:
    many = "Lind said that it was late and " * 400
    assert len(found(many)) > 100


@pytest.mark.parametrize(
    "text",
    (
        "Lind echoed the cautious tone.",
        "Lind talked about the weather.",
        "Lind remarked on the cautious tone.",
        "Lind responded to Berg’s claim that it was late.",
        "The paper printed Lind’s remarks about the weather.",
    ),
)
def test_what_was_only_spoken_about_is_less_sure(text: str) -> None:
    assert find_attributions(reading_of(text))[0][0].confidence == 0.4


def test_a_judgement_on_a_topic_is_as_sure_as_its_rule() -> None:
    praised = find_attributions(reading_of("Lind praised the firemen."))[0]
    assert [one.confidence for one in praised] == [0.7]
