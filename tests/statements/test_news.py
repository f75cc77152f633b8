"""Forms in which news tells who said something, and from which it is easily misread."""

import pytest

from tests.statements.reported import found

SAID = {
    # an outlet behind the words
    "The count is slow, but it goes on, the Post reports.": [
        "the Post: The count is slow, but it goes on"
    ],
    "Lind said, “It is late,” the Post reported.": [
        "the Post: Lind said, “It is late,”",
        "> Lind: It is late",
    ],
    "The board will meet in June, announced the town’s acting mayor.": [
        "the town’s acting mayor: The board will meet in June"
    ],
    # the scene behind an object and a day
    "Lind conceded defeat to Jon Berg Friday morning as a recount neared its end.": [
        "Lind: defeat to Jon Berg"
    ],
    "Lind praised her Saturday as a leader of the town.": ["Lind: her … as a leader of the town"],
    "As the recount concluded Friday, the board left.": [],
    # by what means, and to whom
    "Lind said by leaving, the party would show how weak it was.": [
        "Lind: by leaving, the party would show how weak it was"
    ],
    "Lind told members in towns where votes are held that it was late.": ["Lind: it was late"],
    # what would be said, and the day behind a claim
    "It means acknowledging that it is late.": [],
    "Lind rejected Berg’s call for a new vote on Wednesday.": [
        "Lind: Berg’s call for a new vote",
        "> Berg’s: for a new vote",
    ],
    # an office that is given, a name that is
    "Lawmakers confirmed a judge in May.": [],
    "The Senate confirmed Ada Lind as judge.": [],
    "Lind confirmed the deal.": ["Lind: the deal"],
    "They followed the rumour to a website called Lund Now, which is new.": [],
    "The mayor called Lind unfair.": ["The mayor: Lind unfair"],
    # who is told of in the clause that tells which
    "A woman who met former Gov. Jon Lind said that it was late.": ["A woman: it was late"],
    "There was no risk that Lind would lose by telling guests that it was late.": [
        "Lind: it was late"
    ],
    "His rise, even after he slammed Berg, shows how late it was.": ["he: Berg"],
    # who was shown saying it
    "The film shows him bragging about his debts.": ["him: about his debts"],
    "The ad has her saying it was late.": ["her: it was late"],
    "A tape caught Lind saying that it was late.": ["Lind: it was late"],
    # what a number counts, and what was not said
    "They were to meet the three confirmed members in Lund.": [],
    "Lind has a lead of 300 pledged delegates.": [],
    "Lind claimed without citing evidence that it was late.": ["Lind: it was late"],
    "Lind claimed, without citing evidence, that it was late.": ["Lind: it was late"],
    # the whole of a paper's name and maker
    "According to a March 2019 study by the Lund Center based on old data, it was late.": [
        "a March 2019 study by the Lund Center: it was late"
    ],
    "It was late, according to the 14-20 October Lund poll.": [
        "the 14-20 October Lund poll: It was late"
    ],
    # the next deed of a headline, and the time of a saying
    "Lind insists election rigged, renews attack on Berg": ["Lind: election rigged"],
    "The parties announced a deal after breaking up in May.": ["The parties: a deal"],
    "Lind cited a probe as naming Berg.": ["Lind: a probe as naming Berg"],
    # others say it of the subject of a headline
    "Lind Declared Winner of the Lund Vote": [],
    "Lind accused of fraud in the Lund vote": [],
    # who runs against a rival says nothing
    "Lind is an old friend and has challenged him three times for the seat.": [],
    # what explains a place, before "that"
    "Lind told guests on Friday in Lund, the capital, that it was late.": ["Lind: it was late"],
    "Lind told them in Lund, a town of 4,000, on Friday that it was late.": ["Lind: it was late"],
    # how the speaker went on
    "Lind called it “a huge fraud” on social media before declaring victory in Lund.": [
        "Lind: it “a huge fraud”",
        "Lind: victory in Lund",
    ],
    "“If he stays, I go,” declared President Lind.": ["President Lind: If he stays, I go"],
    "Lind challenged the results.": ["Lind: the results"],
    # a broadcast is where it was said
    "Lind stated that it was late on Friday’s broadcast of Lund’s “Day Time.”": [
        "Lind: it was late"
    ],
    "Lind said it was late on Monday's edition of the show.": ["Lind: it was late"],
    # a given name that is also a preposition
    "“It is late,” Per Lind said.": ["Per Lind: It is late"],
    "“It is late,” said Per Lind, the mayor.": ["Per Lind: It is late"],
    "It is late, per Lind.": ["Lind: It is late"],
    # words in quotation marks that only a phrase holds
    "Under what Lind called “the old way,” the club charged a fee.": ["Lind: the old way"],
    "In May, under what Lind called “the old way,” the club charged a fee.": ["Lind: the old way"],
    # a body with its short name and a day before the verb
    "The Lund Party (LP) on Monday warned that it was late.": ["The Lund Party: it was late"],
    "In May, the last time guests met, the hosts left after claiming that it was late.": [
        "the hosts: it was late"
    ],
    # who acts in the clause behind the one that opens
    "Hours after the polls closed, Lind met her team and admitted that it was late.": [
        "Lind: it was late"
    ],
    "Less than an hour after it closed at noon, Lind met her team and said it was late.": [
        "Lind: it was late"
    ],
    # by what somebody does something
    "The town has had a hard year since Lind shocked it by declaring war.": ["Lind: war"],
    "He was the last in the class that the mayor hoaxed by telling them it was late.": [
        "the mayor: it was late"
    ],
    # how many they are
    "According to interviews with more than a dozen aides, it was late.": [
        "interviews with more than a dozen aides: it was late"
    ],
    "According to at least two aides, it was late.": ["at least two aides: it was late"],
    # what dashes or commas set apart inside the words
    "The Post reported that Lund – which is known for its fair, though it is old – missed it.": [
        "The Post: Lund – which is known for its fair, though it is old – missed it"
    ],
    "Lind hoped that it is the year that, for the first time in years, a nurse is named.": [
        "Lind: it is the year that, for the first time in years, a nurse is named"
    ],
    # words in "un-" that describe, and an adverb of two words
    "Lind's promises to deport undocumented guests are late.": [
        "Lind's: to deport undocumented guests"
    ],
    "Lind left, and most recently defended the port.": ["Lind: the port"],
    # what tells only when, and what dashes set apart before "that"
    "Not long after Lind tweeted the words, Berg asked the guests about the port.": [
        "Lind: the words",
        "Berg: about the port",
    ],
    "Lind complained during a talk — of which a tape was kept — that it was late.": [
        "Lind: it was late"
    ],
    "According to the recently court-opened Lund ledger, it was late.": [
        "the recently court-opened Lund ledger: it was late"
    ],
    # what is promised is no addressee
    "Lind promised tax cuts if she wins.": ["Lind: tax cuts if she wins"],
    "Lind told reporters if she wins she will go.": ["Lind: if she wins she will go"],
    # what only tells when
    "Even before the count was over, Lind and Berg both proclaimed victory.": [
        "Lind and Berg: victory"
    ],
    "Lind claimed victory, something that happens often.": ["Lind: victory"],
    "Berg conceded even before the count was over.": [],
    "Lind said even when it rains, the road is open.": [
        "Lind: even when it rains, the road is open"
    ],
    # the words behind an aside about who was asked
    "A reporter asked Mr. Berg, who has been the mayor since May, to explain the delay.": [
        "A reporter: to explain the delay"
    ],
    "It lost in several other states it had won.": [],
    # a clause between the verb and the words
    "Lind said after the results were announced that she wants peace.": ["Lind: she wants peace"],
    "Lind said after Berg announced that he would go.": ["Berg: he would go"],
    "The ministry says with most of the votes counted on Sunday, Lind won.": [
        "The ministry: with most of the votes counted on Sunday, Lind won"
    ],
    "Lind said in a 5 am post “We have done well.”": ["Lind: We have done well."],
    "Lind claimed victory in the vote as an anxious nation awaited the count.": [
        "Lind: victory in the vote"
    ],
    # who speaks, and who is only told of
    "According to the early trends, Lind has won.": ["the early trends: Lind has won"],
    "Lind has won, according to figures from the ministry late Sunday.": [
        "figures from the ministry: Lind has won"
    ],
    "The pollsters conducting the counts, which have been reliable, showed Lind ahead of Berg.": [
        "The pollsters conducting the counts: Lind ahead of Berg"
    ],
    "It pits Lind against Berg, a general feared in the 1990s as a man of the king.": [],
    "The head of the “Forward!” movement was among the last to make a public statement.": [],
    # a clause is whole before it ends, and a verb gets what it asks for
    "Berg says that Mr. Lind, facing a threat, is calm.": [
        "Berg: Mr. Lind, facing a threat, is calm"
    ],
    "Berg accused Lind’s wife, Ada Lind, of theft.": ["Berg: Lind’s wife, Ada Lind, of theft"],
    "Berg criticised what she described as the “old club of both parties” as they met.": [
        "Berg: what she described as the “old club of both parties”",
        "> she: as the “old club of both parties”",
    ],
    "Lind declared victory as she held a slim lead.": ["Lind: victory"],
    "A newcomer hoping to end the reign of Berg drew a crowd.": [
        "A newcomer: to end the reign of Berg"
    ],
    # who speaks, over asides and days
    "A new poll released Tuesday morning — ahead of the debate — showed Lind leading Berg.": [
        "A new poll: Lind leading Berg"
    ],
    "Last week, the head of the board, Ada Lind, said it was late.": [
        "the head of the board: it was late"
    ],
    "It opens in May, with Ada Lind, who heads the board, already announcing she will stay.": [
        "Ada Lind: she will stay"
    ],
    "Overall, said Ada Lind, head of the board, the vote was fair.": [
        "Ada Lind: the vote was fair"
    ],
    "Voters in Oslo and Bergen all roundly condemned the plan.": [
        "Voters in Oslo and Bergen: the plan"
    ],
    # how a source is named
    "Gov.-elect Lind’s attorney argued it was late.": ["Gov.-elect Lind’s attorney: it was late"],
    "“It is late,” said Lind in his statement.": ["Lind: It is late"],
    "Petro, who was in the army, on Twitter late Sunday said it was late.": ["Petro: it was late"],
    "Berg spoke in response to leader Ada Lind saying she would stay.": [
        "leader Ada Lind: she would stay"
    ],
    "A debate where Lind, who’s running for mayor, said “I will go home now.”": [
        "Lind: I will go home now."
    ],
    "The latest Post poll released Friday shows schools are the top issue.": [
        "The latest Post poll: schools are the top issue"
    ],
    # where the words begin, behind days told twice or in parts
    "Lind announced on Monday (May 15) that it was late.": ["Lind: it was late"],
    "Lind argued in early October that it was late.": ["Lind: it was late"],
    "Lind claimed on Friday to have won the vote.": ["Lind: to have won the vote"],
    # and where they end
    "Berg rebutted Lind’s claims of rot in the system by stating: “It is late.”": [
        "Berg: Lind’s claims of rot in the system",
        "Berg: It is late.",
    ],
    "It is a brief that stated she denies that fraud occurred in the vote.": [
        "that: she denies that fraud occurred in the vote",
        "> she: fraud occurred in the vote",
    ],
    "It is seen by many critics as a test; a win would be news.": ["many critics: It … as a test"],
    "With May near, and polls showing a tight race, leader Ada Lind left.": ["polls: a tight race"],
    "After many guests left, saying they were tired, Lind said it was late.": [
        "many guests: they were tired",
        "Lind: it was late",
    ],
    "He said “Major state.” which they ignored.": ["He: Major state."],
    "A guest who had said “present” in the past few rounds left.": [
        "who: “present” in the past few rounds"
    ],
    "Lind said throughout the 2016 cycle that she would win.": ["Lind: she would win"],
    # a participle of who acts
    "Lind was sworn into office on Monday vowing to restore trust.": ["Lind: to restore trust"],
    "Guests wrote to Lind urging her to concede defeat.": ["Guests: her to concede defeat"],
    "In addition to stating that it was late, Lind left.": ["Lind: it was late"],
    "“We ask you,” Ada Lind, chairman of the union told them.": ["Ada Lind: We ask you"],
    "Data on fires in 2021 and 2022 showed that half of them died.": [
        "Data on fires in 2021 and 2022: half of them died"
    ],
    "Ada Lind will win the district, TV9 projects, defeating Berg.": [
        "TV9: Ada Lind will win the district"
    ],
    "Lind called the vote not “free and fair” and left.": ["Lind: the vote not “free and fair”"],
    "“It is late,” said party leader and former prime minister Ada Lind.": [
        "party leader and former prime minister Ada Lind: It is late"
    ],
    "In a report, the officer overseeing the talks, Ada Lind, said the rifts were too deep.": [
        "the officer overseeing the talks: the rifts were too deep"
    ],
    "In a report, Lind, the head of the “board” running the talks, said the rifts between them"
    " were deep.": ["Lind: the rifts between them were deep"],
    "There was no victor, with both declaring they had plans to come up with the numbers.": [
        "both: they had plans to come up with the numbers"
    ],
    "The allies who have said he must drop the policies he is best known for left.": [
        "who: he must drop the policies he is best known for"
    ],
    "A poll suggesting Lund officials getting involved in it would help them was out.": [
        "A poll: Lund officials getting involved in it would help them"
    ],
    "Since Lind announced she would not run, what was once a crowded field has narrowed.": [
        "Lind: she would not run"
    ],
    "Lind said the war was over and later vowed to go.": [
        "Lind: the war was over",
        "Lind: to go",
    ],
    "The groups were worried about their safety.": ["The groups: about their safety"],
    "Lind claimed $27 as the average donation.": ["Lind: $27 as the average donation"],
    "Lind asked countries around the world not to recognise the vote.": [
        "Lind: not to recognise the vote"
    ],
    "The board has rubbished the claim that the vote was rigged.": [
        "The board: the claim that the vote was rigged"
    ],
    "The club has an ad attacking the mayor, accusing her of denying the “crisis” there.": [
        "The club: her of denying the “crisis” there"
    ],
    "One observer describes it as the “most brutal” he’s seen in 32 years.": [
        "One observer: it as the “most brutal” he’s seen in 32 years"
    ],
    "Berg was giving fair warning that an ad might be coming.": ["Berg: an ad might be coming"],
    # the words behind are those of who tells, not of whom is told about
    "Lind said that Berg had asked her to go. “I do not think it is right that he asked me.”": [
        "Lind: Berg had asked her to go",
        "> Berg: to go",
        "Lind: I do not think it is right that he asked me.",
    ],
    "Lind, who argued with Berg in May, said in an interview that it was late.": [
        "Lind: it was late"
    ],
    "Lind talked about how her years as a nurse have shaped her life.": [
        "Lind: about how her years as a nurse have shaped her life"
    ],
    # what was said since, and by whom: a name in "-ing"
    "She has since told guests that it was late.": ["She: it was late"],
    "Fielding later insisted it was late.": ["Fielding: it was late"],
    "As Ada Lind underscored, it was late.": ["Ada Lind: it was late"],
    "As per the notice issued on May 2, it is late.": ["the notice: it is late"],
    "They had two seats as per table and left.": [],
    "The Post reported this week that in the town it was late.": [
        "The Post: in the town it was late"
    ],
    "The riot that hurt her was related to the talk that evening that left her ill.": [],
    # the narrator behind a dash, and by when something is to be done
    "Lind vowed to mend the road — and then got her sums wrong.": ["Lind: to mend the road"],
    "Lind called for an inquiry, to be led by a judge.": [
        "Lind: for an inquiry, to be led by a judge"
    ],
    "Lind challenged her to print it before the court meets.": [
        "Lind: her to print it before the court meets"
    ],
    "Lind challenged her to print it as the court met.": ["Lind: her to print it"],
    "An aide had confided that it was late.": ["An aide: it was late"],
    # a relative clause goes on over participles and over clauses of its own
    "They stopped a plan that Lind said would hurt her at a contested meeting.": [
        "Lind: a plan … would hurt her at a contested meeting"
    ],
    "The guest who praised the host of the party that broke the law left.": [
        "who: the host of the party that broke the law"
    ],
    "It was met by guests who say that the road is old but have never seen it.": [
        "who: the road is old"
    ],
    "Lind said the days when the town had “one story” are over.": [
        "Lind: the days when the town had “one story” are over"
    ],
    "Lind's claim that he would win if it rained was wrong.": ["Lind's: he would win if it rained"],
    # an aside within a verb, words said again between dashes, a warning that is owned
    "Dahl had on Thursday, while meeting guests at home, boasted that it was late.": [
        "Dahl: it was late"
    ],
    "Dahl has, in fact, praised the guests.": ["Dahl: the guests"],
    "Berg touted his term — “the longest boom ever” — and left.": [
        "Berg: his term — “the longest boom ever”"
    ],
    "The point was his stern warning that it was late.": ["his: it was late"],
    "They heard his aide warning that it was late.": ["his aide: it was late"],
    # what was told before is not told again
    "Lind said it was late. She disclosed this during a meeting on Friday.": ["Lind: it was late"],
    "Lind disclosed this was late.": ["Lind: this was late"],
    # what somebody is called, and what is called on a day
    "Berg was called a liar by Lind.": ["Lind: Berg … a liar"],
    "The vote was called “a sham” by Lind.": ["Lind: The vote … a sham"],
    "The vote was called on 20 November by decree.": [],
    "The vote was called by Lind.": [],
    # nouns that look like verbs, and verbs with which nothing is said
    "Berg kept the final say on who goes.": [],
    "Those are swing states where she won.": [],
    "The law states that it is late.": ["The law: it is late"],
    "The match promised to be hard.": [],
    "There was also a note in May showing that it was late.": [],
    "He asked if Berg gains, seeing as it is late.": ["He: if Berg gains"],
    # what stands between an auxiliary and its verb, and a row of adjectives
    "Critics have in the past said it was late.": ["Critics: it was late"],
    "Berg called him a calm, caring and good man.": ["Berg: him a calm, caring and good man"],
    "When Lind said he would “help our people,” the crowd left.": [
        "Lind: he would “help our people,”"
    ],
    # who is told apart by a relative clause that ends in a thing
    "Even experts who favor lower taxes agree that it is late.": ["experts: it is late"],
    "Many of the aides that the Post interviewed predicted that it was late.": [
        "Many of the aides: it was late"
    ],
    "Those who have drawn ways for Lind to win the seat admit that it is late.": [],
    # words that break off
    "Lind is said that": [],
    "For a guest who conceded in her last talk that": [],
    # headlines that leave the verb out
    "No deal on posts, says Lind": ["Lind: No deal on posts"],
    "No deal on posts, Lind says": ["Lind: No deal on posts"],
    "Lind says no deal on posts": ["Lind: no deal on posts"],
    "Lind says no deal on posts.": [],
    "After the vote in Lund, says Lind": [],
    # whom a paper cites, and who is to act
    "“It is late,” the Herald reported, quoting an unnamed Green aide.": [
        "an unnamed Green aide: It is late"
    ],
    "“It is late,” Lund Agency reported on Monday, citing the ministry.": [
        "the ministry: It is late"
    ],
    "“It is late,” Lind reported, citing her age.": ["Lind: It is late"],
    "The board asked for volunteers to move.": ["The board: for volunteers to move"],
    "Lind asked on Monday for all of them to leave.": ["Lind: for all of them to leave"],
    "Lind promised for years to leave.": ["Lind: to leave"],
    # an aside in the words of a claim, and a verb left out behind "but"
    "Berg denied the firm's claim that films on it, made by guests, were wrong.": [
        "Berg: the firm's claim that films on it, made by guests, were wrong",
        "> the firm's: films on it, made by guests, were wrong",
    ],
    "He mentioned guests who could have come but didn't, like Bill Berg.": [
        "He: guests who could have come but didn't"
    ],
    # whom others praise
    "Ada Lind, a nurse who has been endorsed by the union, won.": ["the union: Ada Lind"],
    "Berg met a nurse who has been endorsed by the union.": ["the union: a nurse"],
    # marks of inches close nothing
    "“She is a woman of 5’2”. They say it is late. We wait for her,” Lind said.": [
        "Lind: She is a woman of 5’2”. They say it is late. We wait for her"
    ],
    "“She is 5’2”,” Lind said.": ["Lind: She is 5’2”"],
    "“The room is 5’2” wide” is what Lind said.": ["Lind: The room is 5’2” wide"],
    # none
    "She would fight her way through the court, hoping to learn that it was late.": [],
    "It would have been kind had Ada Dahl thanked him for it.": [],
    "Had Lind said it was late, Berg would have left.": [],
    "It is moot, but I would have told Berg it was late.": [],
    "The use of it lies in new thinking that widens the town.": [],
    "It was his angry statements that moved them.": [],
    "Berg, asking for anonymity to talk openly, left.": [],
    "The fears were fed by the new thinking that followed the vote.": [],
    "Lind (LP) was asked about it at a rally.": [],
    "Lind claimed 40% of the vote.": [],
    "Voters rejected independence in Lund.": [],
    "Lind won most of the pledged delegates.": [],
    "Lind said it best.": [],
    "The harbour’s perennially ruling Lund Front was wiped out.": [],
    "He is considering endorsing Berg.": [],
    "It’s worth noting that the number of deaths fell.": [],
    "If Lind fails, the country will be called for a new vote.": [],
    "The “they send the bad ones over here” line is wrong.": [],
    "It is one of just two states that hold a vote.": [],
    "When asked to comment on media reports that it was late, Lind left.": [],
    "Lind ended by rebutting the mayor.": [],
    "The board dropped the case, ruled Lind eligible and left.": [],
    "After a hotly contested race with the old rival Jon Berg, Lind conceded to him Friday.": [],
    "Berg paid her to prevent her from publicly disclosing her debts.": [],
    "Lind said that praising the king helps.": ["Lind: praising the king helps"],
    # what is still to come
    "Lind said it would start announcing the results at noon.": [
        "Lind: it would start announcing the results at noon"
    ],
    "Lind said she will defend the “old way” of the town.": [
        "Lind: she will defend the “old way” of the town"
    ],
    "Lind would only refer to the rules of the club.": [],
    "The bank foresees that prices will rise.": ["The bank: prices will rise"],
}


@pytest.mark.parametrize(("text", "expected"), SAID.items())
def test_a_form_of_news_gives_its_statements(text: str, expected: list[str]) -> None:
    assert found(text) == expected
