"""Parties and sides in words, and who accuses whom."""

from __future__ import annotations

from collections.abc import Iterable

from conflictmap.tables.conflict import camps_of
from conflictmap.text import words
from conflictmap.text.language import _, listed


def of_one_side(accuser: str, accused: str) -> bool:
    """Whether who accuses and who is accused are the same party, or parties of the same side."""
    return camps_of([accuser]) == camps_of([accused])


def party_name(code: str) -> str:
    """Return the name of a party or of a side."""
    return words.word(words.SIDE if code in words.SIDE else words.PARTY, code)


def party_names(codes: Iterable[str]) -> str:
    """Return the names of some parties, as a list in a sentence."""
    return listed(party_name(code) for code in codes)


def pair(accuser: str, accused: str) -> str:
    """Return who accuses whom, by codes of sides or of parties; what a side says of itself is no accusation."""
    if accuser == accused:
        return _("%(party)s tells of an act of its own", party=party_name(accuser))
    if of_one_side(accuser, accused):
        return _(
            "%(accuser)s tells of an act of %(accused)s, of the same side",
            accuser=party_name(accuser),
            accused=party_name(accused),
        )
    return _("%(accuser)s accuses %(accused)s", accuser=party_name(accuser), accused=party_name(accused))
