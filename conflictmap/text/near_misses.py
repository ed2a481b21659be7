"""Why nothing fits, and what just does not, in words."""

from __future__ import annotations

from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters
from conflictmap.query.near_misses import NearMiss
from conflictmap.record.record import Record
from conflictmap.text.language import _, listed, ngettext, number
from conflictmap.text.sentences import code_name


def told(miss: NearMiss, filters: Filters, record: Record) -> str:
    """Return what fits once one thing is given up: 12 without the filter Means: drone."""
    if miss.parameter == "when":
        return ngettext(
            "None in these days, %(count)s in all years.", "None in these days, %(count)s in all years.", miss.count
        )
    if miss.parameter == "q":
        words = filters.q
        if miss.any_day:
            return _("%(count)s in all years without the words “%(words)s”.", count=number(miss.count), words=words)
        return _("%(count)s without the words “%(words)s”.", count=number(miss.count), words=words)
    name = _filter_name(miss.parameter, filters, record)
    if miss.any_day:
        return _("%(count)s in all years without the filter “%(filter)s”.", count=number(miss.count), filter=name)
    return _("%(count)s without the filter “%(filter)s”.", count=number(miss.count), filter=name)


def other_days(inside: int, outside: int) -> str:
    """Return how many fit in the days shown, and how many more on others."""
    return _(
        "%(inside)s in these days, %(outside)s more on other days.", inside=number(inside), outside=number(outside)
    )


def _filter_name(parameter: str, filters: Filters, record: Record) -> str:
    field = FIELDS[parameter]
    names = (code_name(field, code, record) for code in filters[parameter])
    return _(field.chip, value=listed(names, either=True))
