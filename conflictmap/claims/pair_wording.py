"""Parties and sides in words, and who accuses whom."""

from __future__ import annotations

from collections.abc import Iterable

from conflictmap.text import words
from conflictmap.text.language import _, listed


def party_name(code: str) -> str:
    """Return the name of a party or of a side."""
    return words.word(words.SIDE if code in words.SIDE else words.PARTY, code)


def party_names(codes: Iterable[str]) -> str:
    """Return the names of some parties, as a list in a sentence."""
    return listed(party_name(code) for code in codes)


def pair(accuser: str, accused: str) -> str:
    """Return who accuses whom, by codes of sides or of parties."""
    return _("%(accuser)s accuses %(accused)s", accuser=party_name(accuser), accused=party_name(accused))
