"""Sentences, published on Wednesday 6 November 2024, and every expression that is found in them."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from pipeline.models import DateMention, Outlet, Reference, ReferenceEvent
from tests.dates.prose import WEDNESDAY, prose

INAUGURATION = ReferenceEvent(
    event_id="inauguration",
    name="the inauguration of 2025",
    kind="inauguration",
    earliest=date(2025, 1, 20),
    latest=date(2025, 1, 20),
)
ELECTION = ReferenceEvent(
    event_id="election",
    name="the election of 2024",
    kind="election",
    forms=("2024 election",),
    earliest=date(2024, 11, 5),
    latest=date(2024, 11, 5),
)
REFERENCE = Reference(events=(INAUGURATION, ELECTION))
NO_REFERENCE = Reference()

SENTENCES = [
    ("It lasted a half-dozen weeks.", [("a half-dozen weeks", "P6W")]),
    ("She promised to end the war in a day.", [("a day", "P1D")]),
    ("He wrote that she had ordered them to wait until Thursday.", [("Thursday", "2024-11-07")]),
    ("She had ordered them to wait until Thursday.", [("Thursday", "2024-10-31")]),
    ("He left a day before the vote.", [("a day", "P1D")]),
    ("They met half a dozen years ago.", [("half a dozen years ago", "2018")]),
    ("He wants a 15 dollar-an-hour wage.", []),
    ("His show “Lopez Tonight” was cancelled.", []),
    ("It was on Entertainment Tonight.", []),
    ("She spoke on ''Lund News Sunday.''", []),
    ("“I left Sunday,” she said.", [("Sunday", "2024-11-03")]),
    ("He left on the day after Christmas.", [("the day after Christmas", "2023-12-26")]),
    ("The mayor, June Adams, left.", []),
    ("April Vik's party lost in the May Senate election.", [("May", "2024-05")]),
    ("A June Supreme Court ruling was met by August Berg.", [("June", "2024-06")]),
    ("In June Berg left.", [("June", "2024-06")]),
    ("He died on the tenth anniversary of the March 2, 2001, storm, on the anniversary of 9/11.",
     [("the tenth anniversary of the March 2, 2001", "2011-03-02"), ("9/11", "2001-09-11")]),
    ("It marked the 50th anniversary of the club in 2016.", [("2016", "2016")]),
    # a distance beside the day of the sentence leads to the day of what stands behind it
    ("Lind said on Tuesday that she would go, a day after Berg accused her.",
     [("Tuesday", "2024-11-05"), ("a day", "2024-11-04")]),
    ("On November 5, just three days before the club voted, Lind left.",
     [("November 5", "2024-11-05"), ("three days", "2024-11-08")]),
    ("His remarks on Tuesday came two days after the vote.",
     [("Tuesday", "2024-11-05"), ("two days", "2024-11-03")]),
    ("His remarks came two days after the vote.", [("two days", "P2D")]),
    ("She left on Tuesday, nearly two days after the vote.",
     [("Tuesday", "2024-11-05"), ("nearly two days", "P2D")]),
    ("She said on Tuesday that Berg had left two days after the vote.",
     [("Tuesday", "2024-11-05"), ("two days", "P2D")]),
    ("She left on Tuesday, a month after the vote.",
     [("Tuesday", "2024-11-05"), ("a month", "P1M")]),
    # papers and parties with a time in their name
    ("The Sunday Ledger, a free daily, and the pro-government daily Sabir said so.", []),
    ("She told daily Sabir that the Lund daily was wrong.", []),
    ("The Future Party sold its only weekly.", []),
    ("The daily briefing on bread, sold daily, was in the future.",
     [("daily", "P1D"), ("daily", "P1D"), ("the future", "FUTURE_REF")]),
    ("The Sunday Senate vote was close.", [("Sunday", "2024-11-03")]),
    ("She read the Sunday paper.", [("Sunday", "2024-11-03")]),
    ("On Sunday Chronicle staff left.", [("Sunday", "2024-11-03")]),
    # 'earlier in the day' is of the day told of, no matter which vote is named
    ("The club said on Tuesday that it would fight the results of the Oct. 27 vote. Earlier in"
     " the day, Lind had wept.",
     [("Tuesday", "2024-11-05"), ("Oct. 27", "2024-10-27"), ("Earlier in the day", "2024-11-05")]),
    ("Lind said on November 5 that she was fit. She has run twice since January. In a note later"
     " that evening, Berg said no.",
     [("November 5", "2024-11-05"), ("January", "2024-01"),
      ("later that evening", "2024-11-05TEV")]),
    ("On Tuesday, Lind said they vote on November 26. Later that evening, Berg left.",
     [("Tuesday", "2024-11-05"), ("November 26", "2024-11-26"),
      ("Later that evening", "2024-11-05TEV")]),
    ("On Monday, they met. At Tuesday's debate, they fought. Later that night, Lind left.",
     [("Monday", "2024-11-04"), ("Tuesday", "2024-11-05"), ("Later that night", "2024-11-05TNI")]),
    ("In 2010 he came to Lund. Later that evening he left.",
     [("2010", "2010"), ("Later that evening", "XXXX-XX-XXTEV")]),
    ("During December Berg left.", [("December", "2023-12")]),
    ("The mayor spoke on Wednesday.", [("Wednesday", "2024-11-06")]),
    ("The mayor spoke on Tuesday.", [("Tuesday", "2024-11-05")]),
    ("Their strategies for gaining in April are at risk.", [("April", "2025-04")]),
    ("She has made a deal that allows Berg to gain a seat in April.", [("April", "2025-04")]),
    ("He weighed a 1998 run.\n\nIn an October interview, Berg left.",
     [("1998", "1998"), ("October", "2024-10")]),
    ("The vote was moved from Oct. 30 to Nov. 4.",
     [("Oct. 30", "2024-10-30"), ("Nov. 4", "2024-11-04")]),
    ("In the April election she won.", [("April", "2024-04")]),
    ("In the April election voters chose Berg.", [("April", "2024-04")]),
    ("Results of Tuesday's election came in late.", [("Tuesday", "2024-11-05")]),
    ("The mayor will speak on Friday.", [("Friday", "2024-11-08")]),
    ("The mayor planned to leave on Monday.", [("Monday", "2024-11-11")]),
    ("A hearing is scheduled for Thursday.", [("Thursday", "2024-11-07")]),
    ("She has time until 9 a.m. Tuesday.", [("9 a.m. Tuesday", "2024-11-12T09:00")]),
    ("It could come as early as Monday.", [("Monday", "2024-11-11")]),
    ("The deal had been due to close Friday.", [("Friday", "2024-11-01")]),
    ("He said on Thursday that he would resign.", [("Thursday", "2024-10-31")]),
    ("The rally this past July drew thousands.", [("this past July", "2024-07")]),
    ("They agreed in June on a price.", [("June", "2024-06")]),
    ("The payment falls due on Dec. 7.", [("Dec. 7", "2024-12-07")]),
    ("Back in 2020, nobody knew.", [("2020", "2020")]),
    ("In its nearly three-year war", [("nearly three-year", "P3Y")]),
    ("We will make a deal within 24 hours.", [("24 hours", "PT24H")]),
    ("He called the same night that he won.", [("the same night", "XXXX-XX-XXTNI")]),
    ("The talks of 5 p.m. EST, Nov. 9 failed.", [("5 p.m. EST, Nov. 9", "2024-11-09T17:00")]),
    ("They met on May 22, 1995, and the following year they split.",
     [("May 22, 1995", "1995-05-22"), ("the following year", "1996")]),
    ("It began in October 1998. That day he left.",
     [("October 1998", "1998-10"), ("That day", "1998-10-XX")]),
    ("In the quarter ended Sept. 30 it earned more than a year earlier.",
     [("the quarter", "2024-Q3"), ("Sept. 30", "2024-09-30"), ("a year earlier", "2023-Q3")]),
    ("He hoped for the end of the year.", [("the end of the year", "2024")]),
    ("She hopes that she will one day lead; he stayed one day.",
     [("one day", "FUTURE_REF"), ("one day", "P1D")]),
    ("They may return some day.", [("some day", "FUTURE_REF")]),
    ("Lawyers look for ways to get around Friday's ruling.", [("Friday", "2024-11-01")]),
    ("Monday's ruling will be felt for years.", [("Monday", "2024-11-04"), ("years", "PXY")]),
    ("Friday's ruling will be read at noon.",
     [("Friday", "2024-11-08"), ("noon", "2024-11-08T12:00")]),
    ("We will know more a week from tonight.", [("a week from tonight", "2024-11-13TNI")]),
    ("They used it to raise their chances in an October vote.", [("October", "2025-10")]),
    ("At half past nine on Friday she left.", [("half past nine on Friday", "2024-11-01T09:30")]),
    ("Sales rose in the third quarter to five billion.", [("the third quarter", "2024-Q3")]),
    ("It was not passed due to the Lund riot on Monday.", [("Monday", "2024-11-04")]),
    ("It has doubled in the last decade.", [("the last decade", "P10Y")]),
    ("It doubled in the last decade.", [("the last decade", "201")]),
    ("He told them that a vote on Thursday would help.", [("Thursday", "2024-11-07")]),
    ("He noted that Monday would have been a feast.", [("Monday", "2024-11-04")]),
    ("She was the mayor of Lund until May.", [("May", "2024-05")]),
    ("The port will be shut until May.", [("May", "2025-05")]),
    ("Later on Monday the paper, citing people close to her, reported it.",
     [("Monday", "2024-11-04")]),
    ("On Sunday shops close early.", [("Sunday", "2024-11-10")]),
    ("It came in his last year in office.", [("last year", "P1Y")]),
    ("It came last year.", [("last year", "2023")]),
    ("They said results were unlikely before Monday.", [("Monday", "2024-11-11")]),
    ("They agreed on a snap election in March.", [("March", "2025-03")]),
    ("They lost the election in March.", [("March", "2024-03")]),
    ("Time named her person of the year.", []),
    ("It was named play of the year.", []),
    ("It was the worst day of the year.", [("the year", "2024")]),
    ("Those she must not only win in October but hold.", [("October", "2025-10")]),
    ("They are due to leave on Tuesday.", [("Tuesday", "2024-11-12")]),
    ("Nobody will talk when the case is heard in May.", [("May", "2025-05")]),
    ("The firm, which had been sold, must repay the loan by February.",
     [("February", "2025-02")]),
    ("Sales rose this year through December.",
     [("this year", "2024"), ("December", "2024-12")]),
    ("He was buried after the May 8 attack.", [("May 8", "2024-05-08")]),
    ("The pact follows months of delay.", [("months", "PXM")]),
    ("It earned less in the fourth quarter than a year earlier.",
     [("the fourth quarter", "2024-Q4"), ("a year earlier", "2023-Q4")]),
    ("By late Tuesday it was over; this Saturday they meet.",
     [("Tuesday", "2024-11-05"), ("this Saturday", "2024-11-09")]),
    ("Two and a half years later she left; minutes later he followed.",
     [("Two and a half years later", "P2Y6M"), ("minutes", "PTXM")]),
    ("It began at 10:35 a.m. (0735 GMT) on Monday.",
     [("10:35 a.m. (0735 GMT) on Monday", "2024-11-04T10:35")]),
    ("It began at 10:35 a.m. (08:35 GMT), Monday.",
     [("10:35 a.m. (08:35 GMT), Monday", "2024-11-04T10:35")]),
    ("The siren sounded at 5:30 this morning.", [("5:30 this morning", "2024-11-06T05:30")]),
    ("Polls closed at 8 o'clock on Sunday evening.",
     [("8 o'clock on Sunday evening", "2024-11-03T20:00")]),
    ("It struck shortly after midnight on Tuesday.",
     [("midnight on Tuesday", "2024-11-05T00:00")]),
    ("She spoke at 9 p.m. Eastern on Friday.",
     [("9 p.m. Eastern on Friday", "2024-11-01T21:00")]),
    ("It lasted two hours and 30 minutes, then one hour, five minutes.",
     [("two hours and 30 minutes", "PT2H30M"), ("one hour, five minutes", "PT1H5M")]),
    ("They get aid for the next five fiscal years.", [("the next five fiscal years", "P5Y")]),
    ("She ended a several-year feud and a multi-day strike.",
     [("several-year", "PXY"), ("multi-day", "PXD")]),
    ("The riots on Monday and Tuesday nights hurt nobody.",
     [("Monday", "2024-11-04TNI"), ("Tuesday nights", "2024-11-05TNI")]),
    ("She plays on Tuesday nights.", [("Tuesday nights", "XXXX-WXX-2TNI")]),
    ("The summit will be held on the 15th in Vienna.", [("the 15th", "2024-11-15")]),
    ("He came on Oct. 12 and left on the 15th.",
     [("Oct. 12", "2024-10-12"), ("the 15th", "2024-10-15")]),
    ("They meet on April 24 and 25, and again on 2, 3 and 4 June.",
     [("April 24", "2025-04-24"), ("25", "2025-04-25"), ("2", "2025-06-02"), ("3", "2025-06-03"),
      ("4 June", "2025-06-04")]),
    ("He called in the early hours of Thursday.",
     [("the early hours of Thursday", "2024-10-31TMO")]),
    ("They vanished on the night of July 13.", [("the night of July 13", "2024-07-13TNI")]),
    ("Profit fell in H1 2024, as in the first half of the year; first-half sales rose.",
     [("H1 2024", "2024-H1"), ("the first half of the year", "2024-H1"),
      ("first-half", "2024-H1")]),
    ("It rained in the first two quarters of 2023.",
     [("the first two quarters of 2023", "2023-H1")]),
    ("Orders grew in the second and third quarters.",
     [("the second", "2024-Q2"), ("third quarters", "2024-Q3")]),
    ("Empires fell in the 19th and 20th centuries.",
     [("the 19th", "18"), ("20th centuries", "19")]),
    ("It was cut off in the winter of 2009-10.", [("the winter of 2009-10", "2009-WI")]),
    ("It formed 13 billion years ago; people came 12,000 years ago.",
     [("13 billion years ago", "GA13"), ("12,000 years ago", "KA12")]),
    ("It was signed on 5 Nov 24.", [("5 Nov 24", "2024-11-05")]),
    ("Since 9/11 and D-Day much has changed.",
     [("9/11", "2001-09-11"), ("D-Day", "1944-06-06")]),
    ("Four years ago today they split; two years ago this month they met.",
     [("Four years ago today", "2020-11-06"), ("two years ago this month", "2022-11")]),
    ("The vote is 12 days away.", [("12 days away", "2024-11-18")]),
    ("On this day in 1991 the union ended.", [("this day in 1991", "1991-11-06")]),
    ("He denied it on Tuesday; later in the day he flew home.",
     [("Tuesday", "2024-11-05"), ("later in the day", "2024-11-05")]),
    ("Earlier in the day they spoke.", [("Earlier in the day", "2024-11-06")]),
    ("The permit expired on 31 December.", [("31 December", "2023-12-31")]),
    ("On 31 December, the permit expired.", [("31 December", "2023-12-31")]),
    ("On 31 December, permits issued in May will expire.",
     [("31 December", "2024-12-31"), ("May", "2024-05")]),
    ("On 31 December, the board said, they expire.", [("31 December", "2024-12-31")]),
    ("They meet on the first Tuesday of every month.",
     [("the first Tuesday of every month", "P1M")]),
    ("Drones fell overnight.", [("overnight", "2024-11-05TNI")]),
    ("Profit rose in the latest fiscal year.", [("the latest fiscal year", "2023")]),
    ("In the year to October, prices rose.", [("the year", "P1Y"), ("October", "2024-10")]),
    ("In spring, the front moved.", [("spring", "2024-SP")]),
    ("Traffic is heavy on Thanksgiving weekend and in Christmas week.",
     [("Thanksgiving weekend", "2024-W48-WE"), ("Christmas week", "2024-W52")]),
    ("It hurt three on Monday and 25 in all; on Nov. 2, 49-46 for him.",
     [("Monday", "2024-11-04"), ("Nov. 2", "2024-11-02")]),
    ("It lost much in the second quarter of 2008, more than a year earlier.",
     [("the second quarter of 2008", "2008-Q2"), ("a year earlier", "2007-Q2")]),
    ("He won in 2011; a year earlier he had lost.",
     [("2011", "2011"), ("a year earlier", "2010")]),
    ("Sales fell in the month of May and in the years 2014 to 2019.",
     [("the month of May", "2024-05"), ("2014", "2014"), ("2019", "2019")]),
    ("They fled in the spring and summer of 2022, in July and August 2021, from May to June 2020.",
     [("the spring", "2022-SP"), ("summer of 2022", "2022-SU"), ("July", "2021-07"),
      ("August 2021", "2021-08"), ("May", "2020-05"), ("June 2020", "2020-06")]),
    ("It ran from Nov. 5 to Dec. 8, 2022.",
     [("Nov. 5", "2022-11-05"), ("Dec. 8, 2022", "2022-12-08")]),
    ("The Feb. 24 invasion shook him.", [("Feb. 24", "2024-02-24")]),
    ("On the night of 2-3 November, drones came.",
     [("the night of 2-3 November", "2024-11-02TNI")]),
    ("In the early morning hours of Nov. 4 they left; by late afternoon all was quiet.",
     [("the early morning hours of Nov. 4", "2024-11-04TMO"),
      ("late afternoon", "2024-11-04TAF")]),
    ("In fiscal 2023-24 it grew, in FY24 too.",
     [("fiscal 2023-24", "2023/2024"), ("FY24", "2024")]),
    ("Every second Tuesday and each weekend they meet, every two to three months they move.",
     [("Every second Tuesday", "XXXX-WXX-2"), ("each weekend", "XXXX-WXX-WE"),
      ("every two to three months", "PXM")]),
    ("One day soon they will meet.", [("One day soon", "FUTURE_REF")]),
    ("Shops fill on Black Friday.", [("Black Friday", "2024-11-29")]),
    ("The raid was at 2000 hours on Friday.", [("2000 hours on Friday", "2024-11-01T20:00")]),
    ("He came on the third of October.", [("the third of October", "2024-10-03")]),
    ("It fell by 10:00 a.m. EDT (1400 UTC) on Friday.",
     [("10:00 a.m. EDT (1400 UTC) on Friday", "2024-11-01T10:00")]),
    ("As recently as October, she denied it, most recently in July.",
     [("October", "2024-10"), ("July", "2024-07")]),
    ("More recently he left.", [("More recently", "PAST_REF")]),
    ("In July, August and September 2021 it fell.",
     [("July", "2021-07"), ("August", "2021-08"), ("September 2021", "2021-09")]),
    ("Polls were open on Nov. 5 and 6, 2023.",
     [("Nov. 5", "2023-11-05"), ("6, 2023", "2023-11-06")]),
    ("They met last Thursday, this Thursday they will part.",
     [("last Thursday", "2024-10-31"), ("this Thursday", "2024-11-07")]),
    ("They vote the Friday after next; they voted the Friday before last.",
     [("the Friday after next", "2024-11-15"), ("the Friday before last", "2024-10-25")]),
    ("It will end by the end of the decade.", [("the end of the decade", "202")]),
    ("He lost in 2008; ten years before, he had won; the subsequent year he quit.",
     [("2008", "2008"), ("ten years before", "1998"), ("the subsequent year", "1999")]),
    ("It began in June 2019. That summer he left, the following winter he came back.",
     [("June 2019", "2019-06"), ("That summer", "2019-SU"), ("the following winter", "2019-WI")]),
    ("It was lit an hour ago and went out half an hour later, in the last hour.",
     [("an hour ago", "2024-11-06"), ("half an hour later", "PT30M"), ("the last hour", "PT1H")]),
    ("They hope for peace in the new year.", [("the new year", "2025")]),
    ("It was so in the late '90s.", [("the late '90s", "199")]),
    ("Orthodox Easter 2024 came late.", [("Orthodox Easter 2024", "2024-05-05")]),
    ("He was born in '62 and left in the summer of ’69.",
     [("'62", "1962"), ("the summer of ’69", "1969-SU")]),
    ("They work a Monday-to-Friday week.", [("Monday", "2024-11-04"), ("Friday", "2024-11-08")]),
    ("He left in December 2022; the following March he was back.",
     [("December 2022", "2022-12"), ("the following March", "2023-03")]),
    ("Twenty-five years ago this December, he quit; this August he sang.",
     [("Twenty-five years ago this December", "1999-12"), ("this August", "2024-08")]),
    ("A weeklong visit ended a monthslong siege.", [("weeklong", "P1W"), ("monthslong", "PXM")]),
    ("A quarter-century ago he led; a quarter century is long.",
     [("A quarter-century ago", "1999"), ("a quarter century", "P25Y")]),
    ("Between 1 a.m. and 4 a.m. Friday, drones fell.",
     [("1 a.m.", "2024-11-01T01:00"), ("4 a.m. Friday", "2024-11-01T04:00")]),
    ("Article 5 of the 1949 treaty was used.", [("1949", "1949")]),
    ("We do it now, or at a later date.",
     [("now", "PRESENT_REF"), ("a later date", "FUTURE_REF")]),
    ("The Data Protection Act 2018 came in.", [("2018", "2018")]),
    ("The shuttle is due to land at 5:57 a.m. EDT on Thursday.",
     [("5:57 a.m. EDT on Thursday", "2024-11-07T05:57")]),
    ("It began six years, four months and 12 days ago and lasted two years, one month and a week.",
     [("six years, four months and 12 days ago", "2018-06-24"),
      ("two years, one month and a week", "P2Y1M1W")]),
    ("It began a year and two months ago and will end two weeks and three days from now.",
     [("a year and two months ago", "2023-09"),
      ("two weeks and three days from now", "2024-11-23")]),
    ("It broke two hours and 10 minutes ago.", [("two hours and 10 minutes ago", "2024-11-06")]),
    ("The court meets in the second week of November.",
     [("the second week of November", "2024-W46")]),
    ("The court met in the first week of May 2023, and the last week in October.",
     [("the first week of May 2023", "2023-W18"), ("the last week in October", "2024-W44")]),
    ("Sales rose in Q3 FY24, in Q1 of FY 2023 and in FY25 Q2.",
     [("Q3 FY24", "2024-Q3"), ("Q1 of FY 2023", "2023-Q1"), ("FY25 Q2", "2025-Q2")]),
    ("It airs at 9 p.m. Eastern Friday and ended at 8 p.m. Pacific leaders cheered.",
     [("9 p.m. Eastern Friday", "2024-11-08T21:00"), ("8 p.m.", "XXXX-XX-XXT20:00")]),
    ("They strike from the midnight of November 23.",
     [("midnight of November 23", "2024-11-23T24:00")]),
    ("The deadline is midnight on Friday.", [("midnight on Friday", "2024-11-08T24:00")]),
    ("The leaders meet Monday; they did not meet Thursday.",
     [("Monday", "2024-11-11"), ("Thursday", "2024-10-31")]),
    ("The January 6 riot shook him.", [("January 6", "2024-01-06")]),
    ("It rained from June through August.", [("June", "2024-06"), ("August", "2024-08")]),
    ("He served two four-year terms.", [("four-year", "P4Y")]),
    ("It was founded in 2011; in July of that year it grew.",
     [("2011", "2011"), ("July of that year", "2011-07")]),
    ("A mid-March vote came on the last day of the visit.", [("mid-March", "2024-03")]),
    ("On Monday, the league plans to meet.", [("Monday", "2024-11-11")]),
    ("The attack began as planned Saturday.", [("Saturday", "2024-11-02")]),
    ("It has an agreement to buy the bank in January.", [("January", "2025-01")]),
    ("A storm tore through the town Friday.", [("Friday", "2024-11-01")]),
    ("Claims fell in the week ended Oct. 26.",
     [("the week", "2024-W43"), ("Oct. 26", "2024-10-26")]),
    ("This is the September figure; the vote is in May.",
     [("September", "2024-09"), ("May", "2025-05")]),
    ("Two decades later nobody cared.", [("Two decades later", "P20Y")]),
    ("The shelter stays open until at least the end of 2026; at least 2026 slept there.",
     [("the end of 2026", "2026")]),
    ("It was under fire over the last decade and will be over the next decade.",
     [("the last decade", "P10Y"), ("the next decade", "P10Y")]),
    ("It reported on Tuesday, a week earlier than planned.",
     [("Tuesday", "2024-11-05"), ("a week earlier", "P1W")]),
    ("It was introduced in 2019 and passed a year later.",
     [("2019", "2019"), ("a year later", "2020")]),
    ("The trial starts in three weeks, the runoff will be held in two days.",
     [("three weeks", "2024-W48"), ("two days", "2024-11-08")]),
    ("Voters go to the polls in two months; the lease expires in six years.",
     [("two months", "2025-01"), ("six years", "2030")]),
    ("She is due in court in two weeks' time.", [("two weeks' time", "2024-W47")]),
    ("It will build nine ships in two years and can do so in two years.",
     [("two years", "P2Y"), ("two years", "P2Y")]),
    ("It will meet for the third time in two weeks, in a week that was quiet.",
     [("two weeks", "P2W"), ("a week", "P1W")]),
    ("The talks were to last three days.", [("three days", "P3D")]),
    ("Just over a quarter, 26 percent, agree; a quarter or a third will vote.", []),
    ("It rose for the first time in more than a quarter.", [("more than a quarter", "P1Q")]),
    ("'Wait a minute,' she said. It took a minute.", [("a minute", "PT1M")]),
    ("One of these days she will pay; in this day and age few do.",
     [("One of these days", "FUTURE_REF"), ("this day and age", "PRESENT_REF")]),
    ("Women in their 30s, 40s and 50s smoke less than in the 1950s.", [("the 1950s", "195")]),
    ("Polls are open 5:30 a.m. to 7 p.m. Friday.",
     [("5:30 a.m.", "2024-11-08T05:30"), ("7 p.m. Friday", "2024-11-08T19:00")]),
    ("It grew in the past year and a half, since the last weekend in October.",
     [("the past year and a half", "P1Y6M"), ("the last weekend in October", "2024-W43-WE")]),
    ("They met on Martin Luther King Jr. Day and on Cinco de Mayo.",
     [("Martin Luther King Jr. Day", "2024-01-15"), ("Cinco de Mayo", "2024-05-05")]),
    ("In the '16 race it was the lowest since 1996, the year Berg won.",
     [("'16", "2016"), ("1996", "1996"), ("the year", "P1Y")]),
    ("I hope I can be like that one day and just rest.", [("one day", "FUTURE_REF")]),
    ("TODAY NORLAND (XYZ) The vote is over.", []),
    ("The 20th Century Works closed in 19th Century Oslo; the Bread Now Coalition left.",
     [("19th Century", "18")]),
    ("He met the rest of the 2016 runners and left for the rest of 2016.",
     [("2016", "2016"), ("the rest of 2016", "2016")]),
    ("They meet next Thursday, next Friday and this coming Thursday.",
     [("next Thursday", "2024-11-14"), ("next Friday", "2024-11-08"),
      ("this coming Thursday", "2024-11-07")]),
    ("They met last Tuesday, last Monday and this past Tuesday.",
     [("last Tuesday", "2024-10-29"), ("last Monday", "2024-11-04"),
      ("this past Tuesday", "2024-11-05")]),
    ("It will inherit a rate that peaked at 85% in July.", [("July", "2024-07")]),
    ("He crossed the river in 49 BC, it fell in AD 476; in 2013 B.C. voted.",
     [("49 BC", "BC0049"), ("AD 476", "0476"), ("2013", "2013")]),
    ("It was sacked in the 5th century BC.", [("the 5th century BC", "BC04")]),
    ("The truce, agreed on 26 November 2023, took effect the next day, at 4 a.m. the next day.",
     [("26 November 2023", "2023-11-26"), ("the next day", "2023-11-27"),
      ("4 a.m. the next day", "2023-11-28T04:00")]),
    ("It began in May 1863. In the autumn of that year they moved; the next year they lost.",
     [("May 1863", "1863-05"), ("the autumn of that year", "1863-FA"), ("the next year", "1864")]),
    ("In 2019 he lost. The next week will tell.",
     [("2019", "2019"), ("The next week", "2024-W46")]),
    ("She paused for a second and left in half a second.",
     [("a second", "PT1S"), ("half a second", "PT0.5S")]),
    ("In 1968, on March 31, he gave up.", [("1968", "1968"), ("March 31", "1968-03-31")]),
    ("On Monday she ran. She ran in 2019, dropping out that December; he said that April was dull.",
     [("Monday", "2024-11-04"), ("2019", "2019"), ("that December", "2019-12"),
      ("April", "2024-04")]),
    ("It widened in the 12 months through September and will shrink in the year to December.",
     [("the 12 months", "P12M"), ("September", "2024-09"), ("the year", "P1Y"),
      ("December", "2024-12")]),
    ("She told the Today programme it closes on Friday.", [("Friday", "2024-11-08")]),
    ("He will face them on Monday week; it ends a week tomorrow.",
     [("Monday week", "2024-11-18"), ("a week tomorrow", "2024-11-14")]),
    ("It will report in the autumn of next year.", [("the autumn of next year", "2025-FA")]),
    ("It struck on Monday, in the early hours.",
     [("Monday", "2024-11-04"), ("the early hours", "2024-11-04TMO")]),
    ("He won on Monday. “We rest from Friday,” she said. A day earlier she had wept.",
     [("Monday", "2024-11-04"), ("Friday", "2024-11-01"), ("A day earlier", "2024-11-03")]),
    ("“We met on Monday. The next day he left,” she said.",
     [("Monday", "2024-11-04"), ("The next day", "2024-11-05")]),
    ("On Monday, we met Berg, who had left on Saturday. The next day he was back.",
     [("Monday", "2024-11-04"), ("Saturday", "2024-11-02"), ("The next day", "2024-11-05")]),
    ("On Monday, we spoke of the vote of Saturday. That day he left.",
     [("Monday", "2024-11-04"), ("Saturday", "2024-11-02"), ("That day", "2024-11-02")]),
    ("“We met on Monday,” she said. The next day he left.",
     [("Monday", "2024-11-04"), ("The next day", "2024-11-05")]),
    ("The report was delayed to the fall, as it led to the fall of the house.",
     [("the fall", "2024-FA")]),
    ("It was lifted in 2003 and came back a decade later.",
     [("2003", "2003"), ("a decade later", "2013")]),
    ("Sales fell in the week to Oct. 26.", [("the week", "2024-W43"), ("Oct. 26", "2024-10-26")]),
    ("In 2016 Volvo grew.", [("2016", "2016")]),
    ("On 2 July 1644 the armies met. On 14 July the city fell, and in August the king fled.",
     [("2 July 1644", "1644-07-02"), ("14 July", "1644-07-14"), ("August", "1644-08")]),
    ("He was born on May 4, 1931. He died on March 3.",
     [("May 4, 1931", "1931-05-04"), ("March 3", "2024-03-03")]),
    ("He left on Friday. It began on May 4, 1998. On March 3 he was back.",
     [("Friday", "2024-11-01"), ("May 4, 1998", "1998-05-04"), ("March 3", "2024-03-03")]),
    ("The case is listed for 2 April, the lease runs out in August.",
     [("2 April", "2025-04-02"), ("August", "2025-08")]),
    ("The shop opens every Tuesday and sells bread daily.",
     [("every Tuesday", "XXXX-WXX-2"), ("daily", "P1D")]),
]  # fmt: skip

NOTHING = [
    "We may march on.",
    "She got a second chance on Second Street.",
    "It cost 64.1 billion dollars and 34 of the 100 seats.",
    "The 44-year-old won 21-14 with version 2.0.24.",
    "Call 202-555-1990 or meet 2000 people at 1984 Main Street.",
    "The sun sat low; I am one of two.",
    "Prices fall when springs break.",
    "Section 1989 of the act was cited.",
    "He is in his 30s.",
    "The future of the party is open.",
    "The phrase soon became a cry and he was soon freed.",
    "The bus runs 24 hours a day and sells 700 seats a week.",
    "It was her third defeat in as many months.",
    "Resolution 1701 and Project 2025 were quoted.",
    "They sold at 1987 pence.",
    "He came 3rd, the 21st floor is shut and the 90th minute was quiet.",
    "In today's world, the people of tomorrow decide.",
    "The Sunday Times quoted April Smith on Super Tuesday and Bloody Sunday.",
    "He ran a 4:05 mile; the ratio is 3:10, see John 3:16.",
    "They read “1984” again.",
    "Section 3, 7 and 9 were cut; 12 won.",
    "He drove a 1987 Chevrolet behind her 2019 Toyota.",
    "They head for a second round, for a second term, in a second vote.",
    "Output grows 20% annually, read the daily Courier.",
]

REFUSED = [
    ("She got a second chance.", "a second"),
    ("We won.", "We"),
    ("They may go.", "may"),
    ("It cost 64.1 billion.", "64.1 billion"),
    ("It holds 34 of the 100 seats.", "34 of the 100"),
    ("A 44-year-old man left.", "44-year-old"),
    ("They met on Second Street.", "Second Street"),
    ("They began to march home.", "march"),
    ("Version 2.0.24 is out.", "Version 2.0.24"),
    ("The quarter of voters who stayed home left.", "The quarter"),
]


def found_in(
    text: str, published: date | None = WEDNESDAY, reference: Reference = NO_REFERENCE
) -> tuple[DateMention, ...]:
    return find_dates(prose(text, published), reference).rows


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[one for one, _ in SENTENCES])
def test_sentence(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.text, one.value) for one in found_in(sentence)] == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_nothing_is_found(sentence: str) -> None:
    assert [(one.text, one.value) for one in found_in(sentence)] == []


@pytest.mark.parametrize(("sentence", "words"), REFUSED)
def test_what_is_refused_is_kept_with_a_reason(sentence: str, words: str) -> None:
    rejects = find_dates(prose(sentence)).rejects
    assert [reject.text for reject in rejects] == [words]
    assert all(len(reject.reason.split()) > 3 for reject in rejects)


BOUNDS = [
    ("It has lasted since 2022.", date(2022, 1, 1), None, "2022/.."),
    ("We must be there by January.", None, date(2025, 1, 31), "../2025-01"),
    ("Until the inauguration, we advance.", None, date(2025, 1, 20), "../2025-01-20"),
    ("It ran Oct. 30 to Nov. 4.", date(2024, 10, 30), date(2024, 11, 4), "2024-10-30/2024-11-04"),
    ("It ran from Monday to Thursday.", date(2024, 11, 4), date(2024, 11, 7), None),
    ("It grew between 2014 and 2016.", date(2014, 1, 1), date(2016, 12, 31), "2014/2016"),
    ("It met November 5–7.", date(2024, 11, 5), date(2024, 11, 7), "2024-11-05/2024-11-07"),
    ("It came two days before the election.", date(2024, 11, 3), date(2024, 11, 3), "2024-11-03"),
    ("It came a week before the vote.", date(2024, 10, 28), date(2024, 11, 3), None),
    ("It came a fortnight before the election.", date(2024, 10, 21), date(2024, 10, 27), None),
    ("It was in the 1980s.", date(1980, 1, 1), date(1989, 12, 31), "198X"),
    ("Sales rose to 3% from the first half of 2023.", date(2023, 1, 1), date(2023, 6, 30), None),
    ("Prices were unchanged from 2022.", date(2022, 1, 1), date(2022, 12, 31), "2022"),
    ("They ran from Sept. 10 to 16.", date(2024, 9, 10), date(2024, 9, 16), None),
    ("As of 2022 there were nine.", date(2022, 1, 1), date(2022, 12, 31), "2022"),
    ("It was in the winter of 2009-10.", date(2009, 12, 1), date(2010, 2, 28), None),
    ("It grew over the past week.", date(2024, 10, 30), date(2024, 11, 6), None),
    ("It grew over the last week.", date(2024, 10, 30), date(2024, 11, 6), None),
    ("It has been slow in the last year.", date(2023, 11, 6), date(2024, 11, 6), None),
    ("It closed in the last year.", date(2023, 1, 1), date(2023, 12, 31), "2023"),
    ("It lasted for the last quarter.", date(2024, 7, 1), date(2024, 9, 30), None),
    ("Drones fell overnight.", date(2024, 11, 5), date(2024, 11, 6), None),
    ("It met in the second week of November.", date(2024, 11, 3), date(2024, 11, 17), None),
    ("It met in the last week of May 2023.", date(2023, 5, 21), date(2023, 5, 31), None),
    ("It met in the first week of May 2023.", date(2023, 5, 1), date(2023, 5, 13), None),
    (
        "She will emerge from the November 9 runoff as mayor.",
        date(2024, 11, 9),
        date(2024, 11, 9),
        "2024-11-09",
    ),
    ("She ruled from the 2016 vote until her fall.", date(2016, 1, 1), None, "2016/.."),
    (
        "They counted votes from Tuesday's election.",
        date(2024, 11, 5),
        date(2024, 11, 5),
        "2024-11-05",
    ),
    ("It was last week.", date(2024, 10, 28), date(2024, 11, 3), "2024-10-28/2024-11-03"),
    ("She said so this week.", date(2024, 11, 4), date(2024, 11, 10), "2024-11-04/2024-11-10"),
    ("She said so earlier this week.", date(2024, 11, 4), WEDNESDAY, "2024-11-04/2024-11-06"),
    ("She left earlier in the month.", date(2024, 11, 1), WEDNESDAY, "2024-11-01/2024-11-06"),
    ("She won just after noon on Monday.", date(2024, 11, 4), date(2024, 11, 4), "2024-11-04"),
    ("It must end before noon on Friday.", None, date(2024, 11, 8), "../2024-11-08"),
    ("She leaves later this month.", WEDNESDAY, date(2024, 11, 30), "2024-11-06/2024-11-30"),
]


@pytest.mark.parametrize(("sentence", "earliest", "latest", "edtf"), BOUNDS)
def test_bounds(
    sentence: str, earliest: date | None, latest: date | None, edtf: str | None
) -> None:
    for one in found_in(sentence, reference=REFERENCE):
        assert (one.earliest, one.latest) == (earliest, latest)
        assert edtf is None or one.edtf == edtf
    assert found_in(sentence, reference=REFERENCE)


FISCAL = [
    ("Profit fell in the fourth quarter ended June 30.", "2024-Q4", "2024-04", "2024-06"),
    ("Its fiscal third quarter ended Oct. 27.", "2024-Q3", "2024-08", "2024-10"),
    ("Fiscal third-quarter profit fell.", "2024-Q3", "2024-01", "2024-12"),
    ("Profit fell in the third quarter.", "2024-Q3", "2024-07", "2024-09"),
    ("Profit fell in Q3 FY24.", "2024-Q3", "2024-01", "2024-12"),
]


@pytest.mark.parametrize(("sentence", "value", "first", "last"), FISCAL)
def test_a_fiscal_quarter_has_its_own_months(
    sentence: str, value: str, first: str, last: str
) -> None:
    quarter = found_in(sentence)[0]
    assert quarter.value == value
    assert (str(quarter.earliest)[:7], str(quarter.latest)[:7]) == (first, last)


def test_a_weekday_beside_an_event() -> None:
    text = "He quit the Friday before the election and left on the Monday after the inauguration."
    found = [(one.text, one.value) for one in found_in(text, reference=REFERENCE)]
    assert found == [
        ("the Friday before the election", "2024-11-01"),
        ("the Monday after the inauguration", "2025-01-27"),
    ]
    assert found_in("He quit the Friday before the election.") == ()


def test_a_fiscal_year_may_begin_before_or_after_its_number() -> None:
    (mention,) = found_in("It was so in fiscal 2023.")
    assert (mention.value, mention.precision) == ("2023", "year")
    assert (mention.earliest, mention.latest) == (date(2022, 7, 1), date(2024, 3, 31))


def test_an_event_that_nobody_knows_has_no_day() -> None:
    found = find_dates(prose("Until the inauguration, they advance."))
    assert found.rows == ()
    assert [reject.text for reject in found.rejects] == ["the inauguration"]


def test_without_a_day_of_publication_only_what_is_said_outright_has_a_day() -> None:
    text = "On 3 May 2020 he spoke; on Wednesday and last week he did not."
    assert [one.value for one in found_in(text, published=None)] == ["2020-05-03"]


def test_the_order_of_a_date_in_digits_is_that_of_the_outlet() -> None:
    article = prose("It was 03/04/2024 then.").model_copy(update={"outlet": "Herald"})
    outlet = Outlet(outlet_id="herald", name="Herald", date_order="DMY")
    told = find_dates(article, Reference(outlets=(outlet,))).rows[0]
    untold = find_dates(article).rows[0]
    assert (told.value, told.edtf) == ("2024-04-03", "2024-04-03")
    assert untold.edtf == "[2024-03-04,2024-04-03]"
    assert (untold.earliest, untold.latest) == (date(2024, 3, 4), date(2024, 4, 3))


def test_a_mention_says_what_it_rests_on() -> None:
    (mention,) = found_in("The mayor spoke on Tuesday.")
    assert (mention.stated, mention.anchor, mention.anchor_on) == (
        ("weekday",),
        "published",
        WEDNESDAY,
    )
    assert mention.why.startswith("'Tuesday' is 2024-11-05")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("It was two decades ago.", "20 years back"),
        ("It starts in a week.", "1 week ahead"),
        ("It ends a week from Friday.", "1 week after the coming one"),
    ],
)
def test_the_reason_counts_as_a_reader_would(text: str, counted: str) -> None:
    (mention,) = found_in(text)
    assert counted in mention.why


@pytest.mark.parametrize(
    ("published", "known", "unknown"),
    [(date(2024, 2, 6), "2024-11", "2023-11"), (date(2025, 2, 6), "2024-11", "2024-11")],
)
def test_a_lone_month_is_that_of_the_election_to_come(
    published: date, known: str, unknown: str
) -> None:
    """Where no verb tells, the reference does, until the election is over."""
    for reference, value in ((REFERENCE, known), (NO_REFERENCE, unknown)):
        found = found_in("She is the best candidate for November.", published, reference)
        assert [one.value for one in found] == [value]
