"""What of a link was passed over, in words: by parameter, each value cut to what can be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conflictmap.query.fields import FIELDS
from conflictmap.query.passed_over import PassedOver
from conflictmap.tables.messages import N_
from conflictmap.text.language import _, number

LONGEST, MOST = 40, 5
"""Characters of a value, and values, that are told; a link can hold any number of either."""

REASONS: Mapping[str, str] = {
    "unknown": N_("%(what)s: “%(value)s” is not known."),
    "no date": N_("%(what)s: “%(value)s” is no date."),
    "outside": N_("%(what)s: %(value)s lies outside the record."),
    "partly outside": N_("%(what)s: %(value)s lies partly outside the record."),
    "too long": N_("%(what)s: only the first characters of “%(value)s” are used."),
    "more than once": N_("%(what)s: “%(value)s” is one too many."),
    "no view": N_("%(what)s: “%(value)s” is no place to look at."),
}

NAMES: Mapping[str, str] = {
    "phase": N_("Period"),
    "when": N_("Days"),
    "beside": N_("Compared days"),
    "q": N_("Search"),
    "set": N_("Records counted as"),
    "truce": N_("Truce"),
    "versus": N_("Compared with"),
    "span": N_("Days before and after"),
    "across": N_("Columns"),
    "measure": N_("In the cells"),
    "columns": N_("Columns of the records"),
    "claim_columns": N_("Columns of the claims"),
    "story": N_("Story"),
    "step": N_("Step"),
    "event": N_("Event"),
    "view": N_("View of the map"),
}
"""Of the parameters that are no filter by code."""


def told(found: Sequence[PassedOver]) -> str:
    """Return one line that says what was passed over."""
    lines = [_one(one) for one in found[:MOST]]
    if len(found) > MOST:
        lines.append(_("And %(count)s more.", count=number(len(found) - MOST)))
    return " ".join([_("Something in this link was passed over."), *lines])


def _one(one: PassedOver) -> str:
    name = FIELDS[one.parameter].label if one.parameter in FIELDS else NAMES[one.parameter]
    return _(REASONS[one.reason], what=_(name), value=cut(one.value))


def cut(value: str) -> str:
    """Return a value of a link as it can be shown: on one line, without marks that cannot be seen, not too long."""
    seen = " ".join("".join(mark if mark.isprintable() else " " for mark in value).split())
    return seen if len(seen) <= LONGEST else f"{seen[:LONGEST]}…"
