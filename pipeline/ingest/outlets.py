"""Who publishes at an address or under a name."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from pipeline.models import Outlet


@dataclass(frozen=True)
class Outlets:
    """The known outlets, by their web domains and by their names."""

    by_domain: dict[str, Outlet] = field(default_factory=dict)
    by_name: dict[str, Outlet] = field(default_factory=dict)

    @classmethod
    def of(cls, outlets: Iterable[Outlet]) -> "Outlets":
        """Index the outlets of the reference data."""
        known = tuple(outlets)
        return cls(
            {domain.lower(): outlet for outlet in known for domain in outlet.domains},
            {_key(outlet.name): outlet for outlet in known},
        )

    def name_of(self, url: str | None) -> str | None:
        """The outlet behind an address: its known name, else the bare domain."""
        domain = _domain(url)
        if domain is None:
            return None
        known = self.at(url)
        return known.name if known else domain

    def called(self, name: str) -> Outlet | None:
        """The known outlet of a name, or of a domain that stands for one."""
        by_name = self.by_name.get(_key(name))
        return by_name or (self.at(name) if "." in name and " " not in name else None)

    def at(self, url: str | None) -> Outlet | None:
        """The known outlet behind an address, subdomains included."""
        domain = _domain(url)
        while domain:
            if domain in self.by_domain:
                return self.by_domain[domain]
            domain = domain.partition(".")[2]
        return None


def _key(name: str) -> str:
    """A name without its article, case and spacing."""
    return " ".join(name.casefold().split()).removeprefix("the ")


def _domain(url: str | None) -> str | None:
    if not url:
        return None
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
