"""Who belongs to which side of the conflict: one place for it, and the same questions for every party and publisher.

A party is of one of the two sides, or of neither. A publisher is of the party that the second half of its kind names
(`official_armenia`, `media_turkiye`). Russia was Armenia's ally by treaty, Türkiye is Azerbaijan's: an ally is of
neither side, and is named only where what it publishes may speak for one.
"""

from __future__ import annotations

from collections.abc import Iterable

SIDE_OF_PARTY = {"armenia": "armenian", "artsakh": "armenian", "azerbaijan": "azerbaijani"}
"""The side of each party that has one; every other party is of neither."""

SIDES = tuple(sorted(set(SIDE_OF_PARTY.values())))
"""The two sides, in alphabetical order."""

ATTRIBUTIONS = (*SIDES, "both", "others", "unknown")
"""To whom an act can be attributed: to one side, to both, to parties of neither, or to nobody known."""

ALLY_OF = {"russia": "armenian", "turkiye": "azerbaijani"}
"""The side with which a state has, or had in 2020, a treaty of mutual defence."""

MEDIATORS = frozenset({"eu", "france", "icrc", "osce", "russia", "un", "united_states"})
"""Parties that mediated whichever truce: the co-chair states of the OSCE Minsk Group, and international bodies."""

OBSERVERS = frozenset({"eu", "icrc", "media", "ngo", "osce", "un"})
"""Parties whose own findings count as independent when they are the claimant."""

INDEPENDENT_PUBLISHERS = frozenset({"international_body", "media_third_party", "ngo"})
"""Kinds of publishers that belong to no side and to no side's ally."""


def side_of(party: str) -> str:
    """Return the side of a party; empty for a party of neither."""
    return SIDE_OF_PARTY.get(party, "")


def other_side(side: str) -> str:
    """Return the other of the two sides."""
    first, second = SIDES
    return second if side == first else first


def sides_of(parties: Iterable[str]) -> frozenset[str]:
    """Return the sides among some parties; parties of neither side add nothing."""
    return frozenset(side for side in map(side_of, parties) if side)


def camps_of(parties: Iterable[str]) -> frozenset[str]:
    """Return the sides among some parties, and each party of neither side as itself."""
    return frozenset(side_of(party) or party for party in parties)


def parties_of(side: str) -> tuple[str, ...]:
    """Return the parties of a side, in alphabetical order."""
    return tuple(sorted(party for party, of in SIDE_OF_PARTY.items() if of == side))


def attributed_to(parties: Iterable[str]) -> str:
    """Return to whom an act of these parties is attributed: a code of `ATTRIBUTIONS`.

    An act of a side and of a party of neither is attributed to the side.
    """
    named = set(parties)
    sides = sides_of(named)
    if sides:
        return "both" if len(sides) > 1 else next(iter(sides))
    return "others" if named - {"unknown"} else "unknown"


def publisher_side(publisher_kind: str) -> str:
    """Return the side to which a kind of publisher belongs; empty for those of neither, an ally's included."""
    return side_of(_party_of_publisher(publisher_kind))


def publisher_ally_of(publisher_kind: str) -> str:
    """Return the side whose ally a kind of publisher belongs to; empty for all others, the sides' own included."""
    return ALLY_OF.get(_party_of_publisher(publisher_kind), "")


def publisher_camp(publisher_kind: str) -> str:
    """Return the side of a kind of publisher, `third` for one that is independent, or an empty text."""
    return "third" if publisher_kind in INDEPENDENT_PUBLISHERS else publisher_side(publisher_kind)


def _party_of_publisher(publisher_kind: str) -> str:
    return publisher_kind.partition("_")[2]
