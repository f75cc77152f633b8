"""Every date expression of an article: found, resolved no finer than the text, explained.

What goes in: rules for expressions, the resolver, what they are counted from. What stays out:
what happened on a day (``events``), when something was said (``statements``).

How it works: ``rules.Grammar`` finds candidates; ``find`` settles overlaps, resolves them from
left to right in a ``Context`` (day of publication, last date mentioned, sentence), widens them by
their modifiers, opens the bounds that prepositions leave open and joins what belongs together.
English rules stand in the modules that ``english`` lists, those of other languages in
``localized``. dateparser does calendar arithmetic in ``arithmetic`` and finds nothing.

``DateMention.stated`` names the parts that the text gives. A check of 'no finer than the text':

==============  ==========================================================================
precision       is justified by one of these in ``stated``
==============  ==========================================================================
minute          minute
hour            hour, minute
part_of_day     part_of_day, event
day             day, weekday, holiday, event; with an anchor also relative, unit
week            with an anchor: unit, relative
month           month, event; with an anchor also unit, relative
season          season
quarter         quarter; with an anchor also unit, relative
year            year, half, event, the quarter of a fiscal year; with an anchor also unit, relative
decade          decade, event; with an anchor also unit, relative
century         century; with an anchor also unit, relative
unknown         anything: such a mention has no bounds, or only those of an open event
==============  ==========================================================================

``relative`` is a word that counts from elsewhere ('yesterday', 'last', 'ago'), ``unit`` the unit
counted in, ``count`` how many, ``vague`` a word like 'recently', ``frequency`` a repetition.

Named events ('the inauguration') have days only from the reference; without it they are refused.
To add a form in English: a ``Rule`` with examples in the module of its family.
"""

from pipeline.dates.find import find_dates

__all__ = ["find_dates"]
