"""Marks texts as messages for the catalogues; they are translated where they are shown."""

from __future__ import annotations


def N_(message: str) -> str:
    """Mark a message for the catalogues without translating it yet."""
    return message


def NN_(one: str, many: str) -> tuple[str, str]:
    """Mark a message that counts, in its two English forms, without translating it yet."""
    return one, many
