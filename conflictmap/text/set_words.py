"""Sets of records in words: what a number that was opened counts, for the chip, the sentence and the download."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from conflictmap.query.fields import FIELDS, FilterField
from conflictmap.query.filters import Filters, RecordSet
from conflictmap.query.sets import SEPARATOR, read_filters
from conflictmap.record.record import Record
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.language import _, days, listed, ngettext

FIXED: Mapping[str, str] = {
    "publications:one": N_("One publication"),
    "publications:not_one": N_("Not one publication alone"),
    "publishers:one": N_("One publisher"),
    "publishers:several": N_("Several publishers"),
    "basis:one_side": N_("Sources of one side only"),
    "basis:third_only": N_("Third-party sources only"),
    "basis:third_party": N_("A third-party source"),
    "basis:mixed": N_("Sources of both sides, allies or others, no third party"),
    "basis:unsourced": N_("No source in the record"),
    "blamed:other": N_("Attributed to both sides or to others"),
    "single_attacks": N_("Attacks, totals of operations left out"),
    "operation_totals": N_("Totals of whole operations"),
    "casualties:killed:known": N_("Attacks with a number of killed"),
    "casualties:killed:unknown": N_("Attacks without a number of killed"),
    "casualties:injured:known": N_("Attacks with a number of injured"),
    "casualties:injured:unknown": N_("Attacks without a number of injured"),
    "no_theme": N_("No theme"),
    "rough_day": N_("Day known only roughly"),
    "incidents": N_("Attacks and alleged breaches of a truce, totals of operations left out"),
    "tied": N_("Tied to another record"),
    "known_denial": N_("A denial is known"),
    "dated_denial": N_("Denied on a day that is known"),
}
"""What the sets without an argument of the reader's tables mean, by their codes."""


Describe = Callable[[Filters, Record], str]
"""Says in words what a choice is."""
NameCode = Callable[[FilterField, str, Record], str]
"""Says a code of a filter in words."""


def set_name(one: RecordSet, record: Record, *, describe: Describe, name_code: NameCode) -> str:
    """Return what belongs to a set, as a name; a choice and codes that the set is made of are worded as told."""
    if one.code in FIXED:
        return _(FIXED[one.code])
    name, _colon, argument = one.code.partition(SEPARATOR)
    if name == "threads":
        return _threads(read_filters(argument, record), record, describe)
    if name == "outside":
        return _outside(argument, record, name_code)
    return _NAMED[name](record, *argument.split(SEPARATOR))


def _threads(filters: Filters | None, record: Record, describe: Describe) -> str:
    chosen = describe(filters, record) if filters else ""
    if not chosen:
        return _("First records of all threads")
    return _("First records of threads: %(choice)s", choice=chosen)


def _basis(record: Record, side: str) -> str:
    return _("%(side)s: its sources only", side=words.word(words.SIDE, side))


def _attributed(record: Record, code: str) -> str:
    return _("Attacks %(attributed)s", attributed=words.word(words.ATTRIBUTED, code))


def _blamed(record: Record, side: str) -> str:
    return _("Laid on one side alone: %(side)s", side=words.word(words.SIDE, side))


def _claimant(record: Record, party: str) -> str:
    return _("Claimed or said by: %(party)s", party=words.word(words.PARTY, party))


def _stands(record: Record, place_id: str) -> str:
    return _("Shown at: %(place)s", place=record.place_name(place_id))


def _outside(argument: str, record: Record, name_code: NameCode) -> str:
    parameter, _equals, codes = argument.partition("=")
    field = FIELDS[parameter]
    names = [name_code(field, code, record) for code in codes.split(",")]
    return _("%(filter)s: none of %(names)s", filter=_(field.label), names=listed(names, either=True))


def _began(record: Record, since: str, until: str) -> str:
    return _("Begun: %(days)s", days=days(date.fromisoformat(since), date.fromisoformat(until)))


def _during(record: Record, since: str, until: str) -> str:
    return _("On these days as well: %(days)s", days=days(date.fromisoformat(since), date.fromisoformat(until)))


def _tied_to(record: Record, event_id: str, relation: str, way: str) -> str:
    table = words.RELATION_BACK if way == "back" else words.RELATION
    return _("%(relation)s: “%(title)s”", relation=words.word(table, relation), title=_title(record, event_id))


def _graph(record: Record, event_id: str) -> str:
    return _("Around “%(title)s”", title=_title(record, event_id))


def _events(record: Record, event_ids: str) -> str:
    count = len(event_ids.split(","))
    return ngettext("%(count)s record by its id", "%(count)s records by their ids", count)


def _title(record: Record, event_id: str) -> str:
    return str(record.events.at[record.position[event_id], "title"])


_BREACHES = {
    "day:possible": N_("Alleged breaches of “%(truce)s” in its first 24 hours"),
    "day:sure": N_("Alleged breaches of “%(truce)s” in its first 24 hours, of known hour"),
    "week:possible": N_("Alleged breaches of “%(truce)s” in its first 7 days"),
    "week:sure": N_("Alleged breaches of “%(truce)s” in its first 7 days, of known hour"),
    "all:possible": N_("Alleged breaches of “%(truce)s”"),
    "all:sure": N_("Alleged breaches of “%(truce)s”"),
}
_ALLEGED_BY = {
    "armenian": N_("Alleged by the Armenian side as breaches of “%(truce)s”"),
    "azerbaijani": N_("Alleged by the Azerbaijani side as breaches of “%(truce)s”"),
    "others": N_("Alleged by others as breaches of “%(truce)s”"),
}
_MILESTONE = {
    "breach-armenian": N_("May be the first alleged breach of “%(truce)s” attributed to Armenian forces"),
    "breach-azerbaijani": N_("May be the first alleged breach of “%(truce)s” attributed to Azerbaijani forces"),
    "death": N_("May be the first reported death after “%(truce)s”"),
    "denial": N_("May be the first denial of an alleged breach of “%(truce)s”"),
    "statement": N_("May be the next statement by a mediator on “%(truce)s”"),
}
_COMMITMENT = {
    "carried_out": N_("Reported as carrying out a commitment of “%(truce)s”"),
    "breach": N_("Alleged breaches of a commitment of “%(truce)s”"),
    "spoken_of": N_("Mention a commitment of “%(truce)s”"),
    "tied": N_("Tied to the announcement of “%(truce)s” as its breach"),
    "apart": N_("Alleged breaches not tied to the announcement of “%(truce)s”"),
}


def _breaches(record: Record, truce_id: str, span: str, certainty: str) -> str:
    return _(_BREACHES[f"{span}:{certainty}"], truce=_truce(record, truce_id))


def _alleged_by(record: Record, truce_id: str, who: str) -> str:
    return _(_ALLEGED_BY[who], truce=_truce(record, truce_id))


def _milestone(record: Record, truce_id: str, which: str) -> str:
    return _(_MILESTONE[which], truce=_truce(record, truce_id))


def _commitment(record: Record, commitment_id: str, part: str) -> str:
    table = record.tables["commitments"]
    truce_id = str(table["ceasefire_id"][table["commitment_id"] == commitment_id].iloc[0])
    return _(_COMMITMENT[part], truce=_truce(record, truce_id))


def _statements(record: Record, truce_id: str) -> str:
    return _("Statements on “%(truce)s”", truce=_truce(record, truce_id))


def _truce(record: Record, truce_id: str) -> str:
    return str(record.ceasefires.at[truce_id, "name"])


_NAMED: Mapping[str, Callable[..., str]] = {
    "basis": _basis,
    "attributed": _attributed,
    "blamed": _blamed,
    "claimant": _claimant,
    "stands": _stands,
    "began": _began,
    "during": _during,
    "tied_to": _tied_to,
    "graph": _graph,
    "events": _events,
    "breaches": _breaches,
    "alleged_by": _alleged_by,
    "milestone": _milestone,
    "commitment": _commitment,
    "statements": _statements,
}
