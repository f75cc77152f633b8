"""Who publishes at an address."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from pipeline.models import Outlet


@dataclass(frozen=True)
class Outlets:
    """The known outlets, by their web domains."""

    by_domain: dict[str, Outlet] = field(default_factory=dict)

    @classmethod
    def of(cls, outlets: Iterable[Outlet]) -> "Outlets":
        """Index the outlets of the reference data."""
        return cls({domain.lower(): outlet for outlet in outlets for domain in outlet.domains})

    def name_of(self, url: str | None) -> str | None:
        """The outlet behind an address: its known name, else the bare domain."""
        domain = _domain(url)
        if domain is None:
            return None
        known = self.at(url)
        return known.name if known else domain

    def at(self, url: str | None) -> Outlet | None:
        """The known outlet behind an address, subdomains included."""
        domain = _domain(url)
        while domain:
            if domain in self.by_domain:
                return self.by_domain[domain]
            domain = domain.partition(".")[2]
        return None


def _domain(url: str | None) -> str | None:
    if not url:
        return None
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
