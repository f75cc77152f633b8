"""Forms in which news tells a happening that are easily misread: subjects, objects, statuses."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from pipeline.events import find_events
from pipeline.ingest import make_article
from pipeline.models import EventStatus
from pipeline.statements import find_statements
from tests.events.dated import NOVEMBER, found_in

WEDNESDAY = date(2023, 11, 8)
H, P, Y, D, R = (
    EventStatus.HAPPENED,
    EventStatus.PLANNED,
    EventStatus.HYPOTHETICAL,
    EventStatus.DENIED,
    EventStatus.RECURRING,
)

ROWS = [
    # what leads to a date in front of the subject, or parts it from the verb
    ("No later than Friday, the board must decide.", "the board must decide", ("board",), P),
    ("Not later than Friday, the board must decide.", "the board must decide", ("board",), P),
    ("The march on Nov. 3, 2023, ended in a brawl.", "The march ended in a brawl", ("march",), H),
    # "and" inside a word opens no clause
    ("Lind won the vote on Friday, but rank-and-file members wept.", "Lind won the vote",
     ("Lind",), H),
    # what somebody picks up is no figure
    ("Lind picked up an award from the union on Friday.",
     "Lind picked up an award from the union", ("Lind",), H),
    ("Lind very much wanted to leave on Friday.", "Lind very much wanted to leave", ("Lind",), H),
    # who is explained behind "when"
    ("The best was the moment on Friday when Berg, a host, wept in Lund.",
     "Berg, a host, wept in Lund", ("Berg",), H),
    # a number or "most" alone
    ("The two met in Lund on Friday.", "The two met in Lund", ("two",), H),
    ("Most left on Friday.", "Most left", ("Most",), H),
    ("The two left parties lost on Friday.", "The two left parties lost",
     ("two left parties",), H),
    ("She was elected in 2012, re-elected four years later.",
     "She was elected in 2012, re-elected four years later", (), H),
    # a phrase in front of the subject that a preposition opens
    ("As a Lund senator, Ada Berg voted on Friday for the law.",
     "As a Lund senator, Ada Berg voted on Friday for the law", ("Ada Berg",), H),
    ("After years of strikes, the port closed on Friday.",
     "After years of strikes, the port closed", ("port",), H),
    ("Sadly, three of the newest boats sank on Friday.",
     "Sadly, three of the newest boats sank", ("three of the newest boats",), H),
    ("To that end, envoys flew to Lund on Friday.", "To that end, envoys flew to Lund",
     ("envoys",), H),
    ("Also Friday, the legislature voted down the bill.", "the legislature voted down the bill",
     ("legislature",), H),
    ("_ Ada Berg left Lund on Friday.", "Ada Berg left Lund", ("Ada Berg",), H),
    ("Otherwise, the port closed on Friday.", "the port closed", ("port",), H),
    ("As a result, the port closed on Friday.", "the port closed", ("port",), H),
    ("The former special forces commander left Lund on Friday.",
     "The former special forces commander left Lund", ("former special forces commander",), H),
    ('The founder of the "Forward!" party, Ada Berg, left Lund on Friday.',
     'The founder of the "Forward!" party, Ada Berg, left Lund', ("Ada Berg",), H),
    ("One of Friday's elected members was Ada Berg.",
     "One of Friday's elected members was Ada Berg", ("One of Friday's elected members",), H),
    ("Jon Lind and Ada Berg both left Lund on Friday.", "Jon Lind and Ada Berg both left Lund",
     ("Jon Lind", "Ada Berg"), H),
    ("The last was in 2003, when Ada Berg ousted then-Gov. Jon Lind.",
     "Ada Berg ousted then-Gov. Jon Lind", ("Ada Berg",), H),
    ("The rules were enacted by voters and added to the law in 2011.",
     "The rules were added to the law", ("rules",), H),
    ("Voters head to the polls Friday.", "Voters head to the polls", ("Voters",), P),
    ("The leader of the Lund Party (LP) and rival for the seat, Ada Berg, left Lund on Friday.",
     "The leader of the Lund Party (LP) and rival for the seat, Ada Berg, left Lund",
     ("Ada Berg",), H),
    ("Ada Berg and Jon Lind are set to meet in the first of two general election debates on"
     " Thursday.", "Ada Berg and Jon Lind are set to meet in the first of two general election"
     " debates", ("Ada Berg", "Jon Lind"), P),
    ("Lind asked guests not to recognise the results of a vote held on Friday.", "a vote held",
     ("vote",), H),
    ("Ada Berg beat Lind in an October 2022 runoff election, which followed a trial.",
     "Ada Berg beat Lind in an October 2022 runoff election", ("Ada Berg",), H),
    ("On Friday, Lind ran a series of ads that included a blitz in the week of Oct. 22.",
     "Lind ran a series of ads that included a blitz in the week of Oct. 22", ("Lind",), H),
    # a name that ends as an adverb does, a brand that ends as a past does
    ("Icon Ada Schlafly, who died on Friday, led the club.", "Icon Ada Schlafly died",
     ("Icon Ada Schlafly",), H),
    ("BuzzFeed on Friday cut its staff.", "BuzzFeed on Friday cut its staff", ("BuzzFeed",), H),
    # the region behind a place parts no clauses
    ("Ada Berg, one of two who survived the fire in Lund, South Skane, last year, made a call for"
     " help on Friday.", "Ada Berg made a call for help", ("Ada Berg",), H),
    ("Even as rebels attacked a post in Lund, Skane, on May 3, 2022, the office was told to go.",
     "rebels attacked a post in Lund, Skane", ("rebels",), H),
    # what dashes or "while" set apart behind a subject
    ("The Post -- which is best known for films, though its staff wins prizes -- missed its goals"
     " last year.", "The Post missed its goals", ("Post",), H),
    ("Trust in Berg, while still low (at 37 percent), has grown on Friday.",
     "Trust in Berg, while still low (at 37 percent), has grown", ("Trust in Berg",), H),
    # a particle is no preposition of its date
    ("The cuts kicked in two years ago.", "The cuts kicked in", ("cuts",), H),
    ("The family moved in on Friday.", "The family moved in", ("family",), H),
    # whom somebody dismissed
    ("It hurt an aide named Jon Lind, who Berg, a judge, fired in June for mishandling files.",
     "Berg, a judge, fired Jon Lind in June for mishandling files", ("Berg",), H),
    ("Jon Lind, who last year won the cup, is here.", "Jon Lind last year won the cup",
     ("Jon Lind",), H),
    # who is taken up
    ("She met with guests, including the mother of Jon Lind, who was shot in Lund on Friday.",
     "Jon Lind was shot in Lund", ("Jon Lind",), H),
    ("He led Ada Berg of Lund, who on Friday backed him.", "Ada Berg of Lund backed him",
     ("Ada Berg of Lund",), H),
    ("She is a member of the rail union, which also tried to stop a rally on Friday.",
     "the rail union tried to stop a rally", ("rail union",), H),
    ("The Lund Party, which on Friday will face a hearing, is small.",
     "The Lund Party will face a hearing", ("Lund Party",), P),
    ('Jon Lind, 44, known in town as "Heron," was tried in 2014 in Lund and jailed on Friday.',
     "Jon Lind was jailed", ("Jon Lind",), H),
    ("It runs ads in Lund and Oslo, which votes May 3.", "Oslo votes", ("Oslo",), P),
    ("The book includes the first profile, published in 1997, as well as her own.",
     "the first profile, published", ("first profile",), H),
    # what a headline ends with
    ("Berg met Lind during a Friday rally in Watertown, N.Y.", "rally in Watertown, N.Y.", (), H),
    ("The care of the elderly was cut on Friday.", "The care of the elderly was cut",
     ("care of the elderly",), H),
    ("Inside the big new hall, Ada Berg fired an aide on Friday.",
     "Inside the big new hall, Ada Berg fired an aide", ("Ada Berg",), H),
    ("~ Two players died on Friday.", "Two players died", ("Two players",), H),
    ("Berg made a film on Friday called “Trainwreck.” Lund was calm.",
     "Berg made a film on Friday called “Trainwreck”", ("Berg",), H),
    # behind a date in front and what went on then
    ("On Friday, when she was in Lund, Ada Berg took a job there.", "Ada Berg took a job there",
     ("Ada Berg",), H),
    ("Ada Berg, who led the union when she was in Lund, left on Friday.", "Ada Berg left",
     ("Ada Berg",), H),
    # what a noun without an article begins with
    ("Especially for judges up for re-election on Friday.", "re-election", (), H),
    # a noun that somebody had or did something to
    ("He detailed a talk Berg had on Friday during a dinner.",
     "a talk Berg had on Friday during a dinner", ("Berg",), H),
    # more than somebody did
    ("Berg lost more games than she won on Friday.", "Berg lost more games than she won",
     ("Berg",), H),
    # what goes on beside the clause
    ("The race is close, with Ada Berg boldly taking on her rivals on Friday.",
     "Ada Berg boldly taking on her rivals", ("Ada Berg",), H),
    ("The race tightened, with new polls drawing crowds on Friday.", "new polls drawing crowds",
     ("new polls",), H),
    ("The party has struggled with its voting rules since Friday.",
     "The party has struggled with its voting rules since Friday", ("party",), H),
    # a happening in front that a longer phrase joins
    ("Until the Lund agreement with Oslo in 1994, and the fall of the wall, trade was free.",
     "the Lund agreement with Oslo", (), H),
    # how soon it is compares nothing
    ("The port could open as soon as Monday.", "The port could open", ("port",), Y),
    # the subject behind what is set apart
    ("Sen. Ada Berg (R-Lund) on Friday joined the strike.",
     "Sen. Ada Berg (R-Lund) on Friday joined the strike", ("Sen. Ada Berg",), H),
    ("Meanwhile, Berg Corp., which also owns a bank, opened a mine on Friday.",
     "Berg Corp. opened a mine", ("Berg Corp.",), H),
    ("Lund, Malmo and the Free City joined the pact on Friday.",
     "Lund, Malmo and the Free City joined the pact", ("Lund", "Malmo", "Free City"), H),
    ("In Lund, the boy's father joined the mayor on Friday in what has become a habit.",
     "In Lund, the boy's father joined the mayor on Friday in what has become a habit",
     ("boy's father",), H),
    # what "who" and "that" take up
    ("Dozens of fighters in the revolt that toppled the king in 2019 met again.",
     "the revolt toppled the king", ("revolt",), H),
    ("The comment of the aide who left on Friday was unkind.", "the aide left", ("aide",), H),
    ("He was one of two men who were arrested on Friday.", "two men were arrested",
     ("two men",), H),
    ("It is the first time that Berg, who arrived on Friday, sees the port.",
     "Berg arrived", ("Berg",), H),
    ("They heard him in a debate in Lund hosted by the union on Friday.",
     "a debate in Lund hosted by the union", ("debate in Lund",), H),
    ("Ada Berg and Jon Lind, both of whom opposed the deal in June, are calm.",
     "Ada Berg and Jon Lind opposed the deal", ("Ada Berg", "Jon Lind"), H),
    ("The poll of 1,000 likely voters, taken on Friday, has a small sample.",
     "The poll of 1,000 likely voters taken", ("poll of 1,000 likely voters",), H),
    # a noun whose clause no word opens
    ("The law she signed in 2019 is popular.", "she signed the law", (), H),
    ("It made half of the 28,000 pumps Berg sold in 2021.", "Berg sold the 28,000 pumps",
     ("Berg",), H),
    ("They won Lund, a port Malmo had held until 2018.", "Malmo had held a port until 2018",
     ("Malmo",), H),
    ("The day he left in 2019 was wet.", "he left", (), H),
    ("What they felt when they fled in 2019 is fading.", "they fled", (), H),
    ("These are the envoys whom it began sending out in 2019.",
     "it began sending out the envoys", (), H),
    ("This ad that Berg released on Friday is odd.", "Berg released this ad", ("Berg",), H),
    ("It is news that Berg backed the union on Friday.", "Berg backed the union", ("Berg",), H),
    ("Bill Berg's hair is whiter than when he was seeking votes in 1992.", "he was seeking votes",
     (), H),
    ("They were scared of the backlash that began in 2014.", "the backlash began",
     ("backlash",), H),
    ("Berg — who abruptly fired Lind on Friday — is in no danger.", "Berg abruptly fired Lind",
     ("Berg",), H),
    ("They began in Lund — which Berg won in 2008.", "Berg won Lund", ("Berg",), H),
    ("A week or so ago, Gen. Berg was moved on Friday.",
     "A week or so ago, Gen. Berg was moved", ("Gen. Berg",), H),
    ("And just last month, a guard was killed.", "a guard was killed", ("guard",), H),
    ("Lund expelled five Danes and a Swede who were arrested last month.",
     "five Danes and a Swede were arrested", ("five Danes and a Swede",), H),
    ("It led to the arrest of Berg, who was charged last fall.", "Berg was charged", ("Berg",), H),
    ("She died within weeks of her capture on March 26, 2014.", "her capture", (), H),
    ("But it was not until Friday that Berg left the party.", "Berg left the party", ("Berg",), H),
    ("He will not be sent back between now and May 10, 2024.", "He will not be sent back", (), D),
    # a frame that only says when or why
    ("It's why, for instance, he cancelled a rally in 2019.", "he cancelled a rally", (), H),
    ("The largest event was on Friday when she filled the hall.", "she filled the hall", (), H),
    ("The port opened on 1 May 2019 when the king fled the country.", "The port opened", ("port",),
     H),
    ("It is a repeat of 2019 when the king fled.", "the king fled", ("king",), H),
    ("The guild will join the suit after it is filed in 2024.", "it is filed", (), P),
    ("His book, “Lund and Me,” which came out in 2019, is long.", "His book came out",
     ("His book",), H),
    # what is done again and again is told by the verb's own words
    ("Thousands kept their children from taking annual exams last year.",
     "Thousands kept their children from taking annual exams", ("Thousands",), H),
    ("The big, often wild slide in prices this month hit savers.",
     "The big, often wild slide in prices this month hit savers", ("big",), H),
    ("The army shelled the port daily in May.", "The army shelled the port daily", ("army",), R),
    # an auxiliary said once
    ("Berg was charged in 2014 and extradited to Lund last year.",
     "Berg was extradited to Lund", ("Berg",), H),
    ("Two guards were jailed and a nurse fined on Friday.", "a nurse was fined", ("nurse",), H),
    ("She could win the north and still lose the vote in 2030.", "She could still lose the vote",
     (), Y),
    # a frame, and what it holds
    ("That means the last files will not be seen until May 2024.",
     "the last files will not be seen until May 2024", ("last files",), P),
    ("His fall in the polls in 2019 is due to her.", "His fall in the polls", (), H),
    # no refusal, no denial, no fact
    ("Income declined to $35 million in 2019.", "Income declined to $35 million",
     ("Income",), H),
    ("Payments to those not staying will end in 2025.", "Payments to those not staying will end",
     ("Payments to those not staying",), P),
    ("The talks were cancelled on Friday.", "The talks were cancelled", ("talks",), D),
    ("Exports should rise on Friday.", "Exports should rise", ("Exports",), Y),
    ("Berg called her staff on Friday to map out plans.",
     "Berg called her staff on Friday to map out plans", ("Berg",), H),
    ("The state should do the same today.", "The state should do the same", ("state",), Y),
    ("LUND ― Ada Berg made history on Friday.", "Ada Berg made history", ("Ada Berg",), H),
    # a day counted from that of the sentence is of the clause behind it
    ("On Friday, two days after Ada Berg left the club, it closed.", "Ada Berg left the club",
     ("Ada Berg",), H),
    # dated nouns
    ("He praised Friday's meeting between Berg and his aunts.",
     "meeting between Berg and his aunts", (), H),
    ("She recalled Friday's bombings of U.S. embassies.", "bombings of U.S. embassies", (), H),
    ("He came into Friday's contests with fresh hope.", "Friday's contests", (), H),
    ("She lost Friday's contests in Lund, Malmo and Ystad.",
     "contests in Lund, Malmo and Ystad", (), H),
    ("It followed the May 11, 2001, attacks.", "May 11, 2001, attacks", (), H),
    ("He spoke of the 2011 attacks in Lund, and Sen. Berg left.", "attacks in Lund", (), H),
    # what a verb says holds titles; what leans on the date goes, what the verb takes stays
    ("On Friday, Berg seized on news that Mrs. Dorn's server had held secrets.",
     "Berg seized on news that Mrs. Dorn's server had held secrets", ("Berg",), H),
    ("Norland opened its markets some two decades ago.", "Norland opened its markets",
     ("Norland",), H),
    ("The farmers learned this in 2008.", "The farmers learned this", ("farmers",), H),
    ("They met this Friday.", "They met", (), H),
    ("Gov. Jo Dorn, who lost to Lind in 1992 and whose plans then for rail were small, spoke.",
     "Gov. Jo Dorn lost to Lind", ("Gov. Jo Dorn",), H),
    ("Ruiz came to that meeting, and he'll surely come to the meeting on December 15.",
     "he'll surely come to the meeting", (), P),
    # the date is that of a happening that the clause came of
    ("Even with his defeat in Lund on Friday, he is ahead.", "his defeat in Lund", (), H),
    ("With the first vote just three weeks away, on December 3, Ruiz is ahead.",
     "the first vote", (), P),
    ("Her decision to buy the port in 2001 ultimately became a reason to leave.",
     "Her decision to buy the port", (), H),
    # who is meant: no day, no thing before "who", no phrase of the reason; "had" with a subject
    ("The trove released on Friday, which covered periods from 2009 to 2013, is big.",
     "The trove covered periods", ("trove",), H),
    ("She lost to Ada Dorn for the nomination, who will be crowned on December 5.",
     "Ada Dorn will be crowned", ("Ada Dorn",), P),
    ("Due to an error, a draft was published on Friday.", "Due to an error, a draft was published",
     ("draft",), H),
    ("Lund, which has 400,000 people, had over 6,000 guests on Friday.",
     "Lund had over 6,000 guests", ("Lund",), H),
    ("Had he known on Friday, he would have left.", "Had he known on Friday, he would have left",
     (), Y),
    ("Ruiz in 2015 became mayor.", "Ruiz in 2015 became mayor", ("Ruiz",), H),
    # the date is that of a happening inside the clause
    ("Her wins in Lund and Malmo on Tuesday will only speed that up.",
     "Her wins in Lund and Malmo", (), H),
    ("The law, never passed due to the Lund riot on Tuesday, is back.", "the Lund riot", (), H),
    ("She sang at a Sunday service at the hall where her son was a guard.",
     "service at the hall", (), H),
    ("He spoke of the July 2023 shooting at the Lund, Scania, school.",
     "shooting at the Lund, Scania, school", (), H),
    ("Since clinching her party's nomination in May, Berg has spent millions.",
     "her party's nomination", (), H),
    ("She may lose her May 30 primary to Dorn.", "May 30 primary", (), P),
    # what "who" asks, what "that" takes up
    ("The vote will help determine who succeeds Ada Berg next January.",
     "who succeeds Ada Berg", (), P),
    ("He ran a sharp campaign in Lund that led to a win on Friday.",
     "a sharp campaign in Lund led to a win", ("sharp campaign in Lund",), H),
    ("The land that they will depict on December 5 is a dark place.",
     "they will depict the land", (), P),
    # what is added and denies nothing
    ("The fair is a success this week for one guest, but not in the old sense.",
     "The fair is a success this week for one guest", ("fair",), H),
    ("It led to the fall of the chair, Rep. Ada Berg (Fla.), in July.",
     "It led to the fall of the chair, Rep. Ada Berg (Fla.)", (), H),
    ("Voters go to the polls on December 5 to decide if Ada Berg stays.",
     "Voters go to the polls on December 5 to decide", ("Voters",), P),
    ("There are doubts over the fairness of the port elections held on Friday.",
     "the port elections held", ("port elections",), H),
    ("It was known there, where it rose by more than 13% in May.",
     "it rose by more than 13%", (), H),
    ("They fought the decision, announced Friday by Ada Berg, in court.",
     "the decision announced Friday by Ada Berg", ("decision",), H),
    ("The drop has put the KTN in its weakest spot since it came to power in 1994.",
     "it came to power", (), H),
    # what a headline starts and ends with
    ("Berg crossed the border 30 years ago after, according to him, a row.",
     "Berg crossed the border", ("Berg",), H),
    ("Beginning in 1999, Ada Berg led the port.", "Ada Berg led the port", ("Ada Berg",), H),
    ("The vote is still almost a year away.", "The vote", ("vote",), P),
    ("They ran an ad in Lund on Friday titled, “Scam.”",
     "They ran an ad in Lund on Friday titled, “Scam”", (), H),
    ("She quit the \"Gang of Eight\" that pushed the law in 2013.",
     "the \"Gang of Eight\" pushed the law", ("\"Gang of Eight\"",), H),
    ("Visiting Lund, Scania, in May for a rally, Berg met the mayor.",
     "Visiting Lund, Scania, in May for a rally, Berg met the mayor", ("Berg",), H),
    ("That doesn't mean we won't see a rally on December 5.", "we won't see a rally", (), Y),
    # words in front of the verb that open no clause
    ("Berg, who has often erred while talking about it, signed the law on Friday.",
     "Berg signed the law", ("Berg",), H),
    ("While visiting Lund on Friday, Ada Berg fell ill.",
     "While visiting Lund, Ada Berg fell ill", ("Ada Berg",), H),
    ("The notion that it could be used as a lure for spies came up in a debate in May.",
     "The notion that it could be used as a lure for spies came up in a debate", ("notion",), H),
    ("The shift began in 2014, when the foreign and defense ministers urged a role.",
     "The shift began", ("shift",), H),
    ("In a drama that has hurt her once close family and may end in a hearing next week, he left.",
     "a drama may end in a hearing", ("drama",), Y),
    # a dateline is no part of the first clause
    ("LUND, Nov. 3 -- The main party (LP) on Friday left the talks.",
     "The main party (LP) on Friday left the talks", ("main party",), H),
    ("Before stepping off his campaign plane on Friday, Berg said it was late.",
     "Berg, stepping off his campaign plane", ("Berg",), H),
    # what is not done before a day is done then
    ("The full results won't be announced until Friday, Nov. 17.",
     "The full results won't be announced until Friday, Nov. 17", ("full results",), P),
    ("The board did not meet until Friday.", "The board did not meet until Friday", ("board",), H),
    ("The towns aren't waiting until next month.", "The towns aren't waiting until next month",
     ("towns",), D),
    # a noun behind an infinitive
    ("Berg is expected to make his final bid next week.",
     "Berg is expected to make his final bid", ("Berg",), P),
    # what is planned is not of the year of what was before
    ("Berg plans to run again after the lost vote in 2019.", "the lost vote", (), H),
    ("Berg left the party after the lost vote in 2019.",
     "Berg left the party after the lost vote", ("Berg",), H),
    # a day and its comma open the next clause; two days of one clause do not
    ("In 2012, Ada Lind ended her bid, and in 2008, Joe Dahl ended his.", "Ada Lind ended her bid",
     ("Ada Lind",), H),
    ("In 2012, Ada Lind ended her bid, and in 2008, Joe Dahl ended his.", "Joe Dahl ended his",
     ("Joe Dahl",), H),
    ("In 2012, Ada Lind left, but three years later, she was back.", "Ada Lind left",
     ("Ada Lind",), H),
    ("Lind, who ran in 2008 and in 2012, won on Friday.", "Lind won", ("Lind",), H),
    # what two clauses take up one after the other
    ("Lind toured the town that she won in 2009 and that made her leader in 2013.",
     "the town made her leader", ("town",), H),
    ("Lind toured the town that she won in 2009 and that made her leader in 2013.",
     "she won the town", (), H),
    ("Vik is the aide who left in 2008 and who came back in 2012.", "the aide came back",
     ("aide",), H),
    ("Vik said that she left in 2008 and that trusted friends came in 2012.",
     "trusted friends came", ("trusted friends",), H),
    # what was laid bare tells the clause behind "when"; a long dash sets words apart
    ("The rift was laid bare on Friday, when the chair Jon Vik (D-Mont.) voted against Berg.",
     "the chair Jon Vik (D-Mont.) voted against Berg", ("chair Jon Vik",), H),
    ("The rift was healed on Friday, when Jon Vik voted for Berg.", "The rift was healed",
     ("rift",), H),
    ("Berg's refusal ― in his own words ― was seen as a payback on Friday.",
     "Berg's refusal was seen as a payback", ("Berg's refusal",), H),
    # whom somebody is compared with is whom "who" takes up
    ("Few shout louder than the mayor of Lund, who spent last winter on the road.",
     "the mayor of Lund spent last winter on the road", ("mayor of Lund",), H),
    ("More than forty farmers who left in May came back.", "More than forty farmers left",
     ("More than forty farmers",), H),
    ("Born in 1963 to a nurse, Berg read law and made his name with a song in 1989.",
     "Berg made his name with a song", ("Berg",), H),
    ("Lind lands in Lund on Friday for talks.", "Lind lands in Lund on Friday for talks",
     ("Lind",), P),
    ("Berg left the 2015 accord in May 2018.", "Berg left the 2015 accord", ("Berg",), H),
    ("Berg walked away from the 2015 nuclear accord in May 2018.", "nuclear accord", (), H),
    ("On Friday, hours after the polls closed, Berg left the hall.", "Berg left the hall",
     ("Berg",), H),
    ("The council met on Friday, too.", "The council met", ("council",), H),
    # behind the verb somebody else may speak
    ("The heads of both parties on Friday opened the race, with polls indicating a tie.",
     "The heads of both parties on Friday opened the race", ("heads of both parties",), H),
    ("A rift in the Lund Party will put the state up for grabs in May.",
     "A rift in the Lund Party will put the state up for grabs", ("rift",), P),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline", "actors", "status"), ROWS)
def test_a_form_of_news_gives_its_event(
    text: str, headline: str, actors: tuple[str, ...], status: EventStatus
) -> None:
    found = found_in(text)
    assert (headline, actors, status) in [
        (event.headline, event.actors, event.status) for event in found.rows
    ], (found.rows, found.rejects)


REFUSED = [
    ("Here are five ports to watch this year.", "points"),
    ("She disclosed this at a meeting on Friday.", "points back"),
    ("That was last spring, and since then she has slept.", "points"),
    ("Her plan is a clear departure from 2019.", "compared"),
    ("Who does the work of the guards today?", "question"),
    ("They called Christmas a sham.", "name a feast"),
    ("She saw footage from Friday of the fire.", "attribute of a thing"),
    ("Lund today is the symbol of our unity.", "present time"),
    ("There are fewer boats than there were a decade ago.", "compared"),
    ("They filed their October campaign finance papers.", "no happening"),
    ("He said so in the letter, dated Friday.", "when somebody spoke"),
    ("They met for an interview with Jo Dorn that aired on Friday.", "when somebody spoke"),
    ("She let it begin as previously planned Saturday night.", "no verb of its own"),
    ("They brought mementoes, including a poster from 1989.", "attribute of a thing"),
    ("Berg told the club on Friday when asked about it.", "somebody spoke"),
    ("Berg told the Lund Daily News so.", "describes a thing"),
    ("It was hard, as was made clear on Friday.", "no verb of its own"),
    ("They taped it to the wall, as Jo Dorn did for her sister in 1991.", "points back"),
    ("Gore, the Democrats' 2000 nominee who lost, was a speaker.", "attribute of a thing"),
    ("Traffic hit an average daily volume of 10.", "describes a thing"),
    ("The share is up five points from a poll taken last month.", "compared"),
    ("Half is spent on wind, twice as much in 2015 as on coal.", "compared"),
    ("Turnout was 60%, far below the 80% of 2017.", "compared"),
    ('She stressed her resolve to keep the "1992 consensus" alive.', "attribute of a thing"),
    ("Looking to mend what the party did in 2012, Berg has hired aides.", "no verb of its own"),
    ("Unlike Ada Berg four years ago, he has run no ads.", "compared"),
    ("It was a great turnaround from six years ago.", "compared"),
    ("Aside from Friday night, Berg likes his duties.", "compared"),
    ("That is by far the most of any 2019 guest.", "attribute of a thing"),
    ("He is sorry for remarks he made last summer.", "somebody spoke"),
    ("While it is April, the courts are quick.", "points back"),
    ("She has no plan and may not do so this year.", "points back"),
    ("The world we face today is harder than that.", "present time"),
    ("Her role is, oddly enough, reversed from 2008.", "compared"),
    ("Berg cited no source for his claim in May that he leaves.", "somebody spoke"),
    ("The port will stop the sale on display last week.", "is over"),
    ("That’s a 10-point increase for Berg from May.", "compared"),
    ("He fills halls larger than anything he filled during his 2012 bid.", "compared"),
    ("That's what we saw on Friday.", "points back"),
    ("It has not met, and it probably will not until May.", "points back"),
    ("It was not the power that it has become today.", "present time"),
    ("Berg told the club in the interview, taped Saturday.", "somebody spoke"),
    ("Lind attacked Berg for comments made this week about the port.", "somebody spoke"),
    ("Many see that 2023 is the year of the cat.", "the time itself"),
    ("Berg hopes to bring back the 1990s.", "the time itself"),
    ("They relived 2008.", "the time itself"),
    ("They highlighted comments Berg made in 2006 about the port.", "somebody spoke"),
    ("This week is a good one for the port.", "the time itself"),
    ("Labor Day is hardly over, and the debates have begun.", "the time itself"),
    ("Last week, I think it was Thursday.", "the time itself"),
    ("Tuesday is almost here.", "the time itself"),
    ("We are well into the 21st century.", "the time itself"),
    ("An article on Thursday about Berg misstated his age.", "correct an article"),
    ("Because of an editing error, an article on Friday left out a name.", "correct an article"),
]


@pytest.mark.parametrize(("text", "reason"), REFUSED)
def test_what_tells_no_happening_is_refused(text: str, reason: str) -> None:
    found = found_in(text)
    assert found.rows == ()
    assert reason in found.rejects[0].reason


def test_a_noun_is_of_the_whole_week_that_its_preposition_opens() -> None:
    (event,) = found_in("Before last week's rally in Lund, shares were low.").rows
    assert (event.edtf, event.status) == ("2023-10-30/2023-11-05", H)


def test_a_day_in_brackets_is_no_second_one() -> None:
    found = found_in("It came after the vote which was held on Friday (10/11/2023).")
    assert [event.headline for event in found.rows] == ["the vote was held"]
    assert len(found.rejects) == 1


def test_what_belongs_to_the_verb_of_saying_opens_no_headline() -> None:
    text = "They called for national elections to be held by December."
    article = make_article(text, published_on=NOVEMBER, header=False)
    dates = find_dates(article).rows
    found = find_events(article, dates, find_statements(article, dates).rows)
    assert [event.headline for event in found.rows] == ["national elections to be held"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("One priority for Berg during Sunday’s debate will be to convince guests.", P),
        ("The club will air an ad during Sunday’s debate.", P),
        ("Berg met her team ahead of Sunday’s debate.", P),
        ("Berg will follow Lind’s Sunday speech with one of her own.", H),
        ("Berg shone in Sunday’s debate.", H),
    ],
)
def test_a_noun_of_the_day_of_publication_is_ahead_where_the_words_say_so(
    text: str, status: EventStatus
) -> None:
    (event,) = found_in(text).rows
    assert event.status is status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The candidate is skipping this week's debate.", P),
        ("Voters will decide in this year's election.", P),
        ("He lost this year's election.", H),
        ("He was hurt in this year's riot.", H),
    ],
)
def test_a_vote_of_the_present_week_or_year_is_ahead_where_its_verb_looks_ahead(
    text: str, status: EventStatus
) -> None:
    (event,) = found_in(text, WEDNESDAY).rows
    assert event.status is status


def test_a_date_right_behind_words_said_is_theirs() -> None:
    text = "Berg called both hopefuls Friday night and was scheduled to meet Lind on Sunday."
    article = make_article(text, published_on=NOVEMBER, header=False)
    dates = find_dates(article).rows
    statements = find_statements(article, dates).rows
    assert [one.said_edtf for one in statements] == ["2023-11-10"]
    assert [event.edtf for event in find_events(article, dates, statements).rows] == ["2023-11-12"]


def test_the_day_of_words_told_in_words_is_theirs() -> None:
    text = "Berg said Lind had joked last month that she might go. Berg said Lind left last month."
    article = make_article(text, published_on=NOVEMBER, header=False)
    dates = find_dates(article).rows
    (event,) = find_events(article, dates, find_statements(article, dates).rows).rows
    assert event.headline == "Lind left"


def test_an_aside_of_during_hides_no_saying() -> None:
    text = "Meeting us on Friday, during which she spoke of taxes, Lind said that it was late."
    article = make_article(text, published_on=NOVEMBER, header=False)
    dates = find_dates(article).rows
    assert find_events(article, dates, find_statements(article, dates).rows).rows == ()
