"""What differs in an event between two states of the record, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import takewhile

from conflictmap.record.event_diff import Difference
from conflictmap.record.record import Record
from conflictmap.tables.messages import N_
from conflictmap.tables.schema import split
from conflictmap.text import words
from conflictmap.text.language import _, day, listed, ngettext, number

COLUMN = {
    "kind": N_("Kind"),
    "date": N_("Day"),
    "end_date": N_("Last day"),
    "time": N_("Time"),
    "date_prec": N_("How well the day is known"),
    "place_id": N_("Place"),
    "about_place_id": N_("Place it is about"),
    "where_prec": N_("How well the place is known"),
    "actor_ids": N_("By"),
    "speaker": N_("Speaker"),
    "target_ids": N_("Against"),
    "claimant_ids": N_("Claimant"),
    "means": N_("Means"),
    "themes": N_("Themes"),
    "killed_low": N_("Killed, lowest count"),
    "killed_high": N_("Killed, highest count"),
    "injured_low": N_("Injured, lowest count"),
    "injured_high": N_("Injured, highest count"),
    "civilians_killed_low": N_("Civilians killed, lowest count"),
    "civilians_killed_high": N_("Civilians killed, highest count"),
    "civilians_injured_low": N_("Civilians injured, lowest count"),
    "civilians_injured_high": N_("Civilians injured, highest count"),
    "military_killed_low": N_("Military personnel killed, lowest count"),
    "military_killed_high": N_("Military personnel killed, highest count"),
    "military_injured_low": N_("Military personnel injured, lowest count"),
    "military_injured_high": N_("Military personnel injured, highest count"),
    "casualty_note": N_("Who gives which figure"),
    "aggregate": N_("Total of a whole operation"),
    "title": N_("Title"),
    "summary": N_("Summary"),
    "note": N_("Note"),
}
TEXTS = ("title", "summary", "note", "casualty_note")
"""Columns of running text, of which only the part that differs is told."""
AROUND = 4
"""Words told before and after the part of a text that differs."""
LONGEST = 60
"""Words of a text that are told at most."""


def in_short(found: Sequence[Difference]) -> str:
    """Return what differs in an event on one line: the status, then the columns by name, sources and links counted."""
    columns = [_(COLUMN[one.name]) for one in found if one.what == "cell"]
    parts = [
        _("Status: %(old)s → %(new)s", old=_status(o.old), new=_status(o.new)) for o in found if o.what == "status"
    ]
    parts += [_("Changed: %(columns)s", columns=listed(columns))] if columns else []
    return " · ".join([*parts, *_of_sources(found), *_of_links(found)])


def _of_sources(found: Iterable[Difference]) -> Iterator[str]:
    links = [one for one in found if one.what == "source"]
    added, removed = ({one.name for one in links if not getattr(one, side)} for side in ("old", "new"))
    changed = {one.name for one in found if one.what in ("source", "figures")} - added - removed
    if added:
        yield ngettext("%(count)s source added", "%(count)s sources added", len(added))
    if removed:
        yield ngettext("%(count)s source removed", "%(count)s sources removed", len(removed))
    if changed:
        yield ngettext(
            "role or figures of %(count)s source changed", "role or figures of %(count)s sources changed", len(changed)
        )


def _of_links(found: Iterable[Difference]) -> Iterator[str]:
    links = [one for one in found if one.what in ("relation", "relation_back")]
    added = sum(not one.old for one in links)
    if added:
        yield ngettext("%(count)s link added", "%(count)s links added", added)
    if added < len(links):
        yield ngettext("%(count)s link removed", "%(count)s links removed", len(links) - added)


def in_full(found: Sequence[Difference], record: Record) -> list[str]:
    """Return what differs in an event, a line each, with what stood there and what stands there now."""
    fresh = {one.name for one in found if one.what == "source" and not (one.old and one.new)}
    return [_told(one, record) for one in found if one.what != "figures" or one.name not in fresh]


def _told(one: Difference, record: Record) -> str:
    if one.what == "status":
        return _between(_("Status"), _status(one.old), _status(one.new))
    if one.what == "cell":
        return _between(_(COLUMN[one.name]), *_cells(one, record))
    if one.what == "figures":
        return _between(_of_figure(one, record), one.old, one.new)
    if one.what == "source":
        return _of_source(one, record)
    return _of_relation(one, record)


def _between(what: str, old: str, new: str) -> str:
    if not old:
        return _("%(what)s, now given: %(new)s", what=what, new=new)
    if not new:
        return _("%(what)s, no longer given: %(old)s", what=what, old=old)
    return _("%(what)s: %(old)s → %(new)s", what=what, old=old, new=new)


def _of_figure(one: Difference, record: Record) -> str:
    source = _source(one.name, record)
    if one.count not in words.CASUALTY:
        return _("Figures of %(source)s", source=source)
    return _("%(count)s, by %(source)s", count=words.word(words.CASUALTY, one.count), source=source)


def _of_source(one: Difference, record: Record) -> str:
    source, old, new = _source(one.name, record), *(words.word(words.SOURCE_ROLE, role) for role in (one.old, one.new))
    if not one.old:
        return _("Source added: %(source)s (%(role)s)", source=source, role=new)
    if not one.new:
        return _("Source removed: %(source)s (%(role)s)", source=source, role=old)
    return _between(source, old, new)


def _of_relation(one: Difference, record: Record) -> str:
    table = words.RELATION if one.what == "relation" else words.RELATION_BACK
    relation, title = words.word(table, one.name), _title(one.new or one.old, record)
    if one.new:
        return _("Link added: %(relation)s “%(title)s”", relation=relation, title=title)
    return _("Link removed: %(relation)s “%(title)s”", relation=relation, title=title)


def _title(event_id: str, record: Record) -> str:
    return str(record.event(event_id)["title"]) if event_id in record.position else event_id


def _source(source_id: str, record: Record) -> str:
    if source_id not in record.sources.index:
        return source_id
    publisher, title = record.sources.loc[source_id, ["publisher", "title"]]
    return _("%(publisher)s, “%(title)s”", publisher=publisher, title=title) if title else str(publisher)


def _status(code: str) -> str:
    return words.word(words.STATUS, code) if code else _("none")


def _cells(one: Difference, record: Record) -> Iterator[str]:
    """Yield the old and the new cell in words; of running text, the part that differs."""
    if one.name in TEXTS:
        return (_("“%(text)s”", text=text) if text else "" for text in apart(one.old, one.new))
    return (_cell(one.name, cell, record) if cell else "" for cell in (one.old, one.new))


def _cell(column: str, cell: str, record: Record) -> str:
    if column in ("date", "end_date"):
        return day(date.fromisoformat(cell))
    if column.endswith(("_low", "_high")):
        return number(int(cell))
    if column in ("place_id", "about_place_id"):
        return record.place_name(cell) if cell in record.places.index else cell
    if column in ("actor_ids", "target_ids", "claimant_ids"):
        known = record.actors["name"]
        return listed(str(known.get(actor, actor)) for actor in split(cell))
    if column == "aggregate":
        return _("yes") if cell == "1" else _("no")
    tables = {
        "kind": words.KIND, "date_prec": words.DATE_PREC, "where_prec": words.WHERE_PREC,
        "means": words.MEANS, "themes": words.THEME,
    }  # fmt: skip
    return listed(words.word(tables.get(column, {}), code) for code in split(cell))


def apart(old: str, new: str) -> tuple[str, str]:
    """Return the parts of two texts that differ, with a few words around them; `…` stands for what is left out."""
    one, other = old.split(), new.split()
    if not one or not other:
        return _cut(one, 0, len(one)), _cut(other, 0, len(other))
    same = _alike(one, other)
    tail = min(_alike(one[::-1], other[::-1]), min(len(one), len(other)) - same)
    start = max(0, same - AROUND)
    before, after = (_cut(text, start, min(len(text), len(text) - tail + AROUND)) for text in (one, other))
    return before, after


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Return with how many words two texts begin alike."""
    return len(list(takewhile(bool, map(str.__eq__, one, other))))


def _cut(text: list[str], start: int, end: int) -> str:
    end = min(end, start + LONGEST)
    return " ".join(["…"] * (start > 0) + text[start:end] + ["…"] * (end < len(text)))
