"""Sets of records by their definition: what a number counts that no filter tells, so that it can be opened.

A set is a value of the link's parameter `set`: a name of `DEFINITIONS` and its arguments, between colons. Whoever
counts one counts it here (`count`), and whoever lists it is given the same records: the two cannot differ. Sets narrow
a choice as filters do, and a record has to belong to each of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qs, urlencode

import numpy as np

from conflictmap.query import set_members, truce_members
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters
from conflictmap.query.set_members import BLAMED
from conflictmap.query.source_basis import GROUPS, rests_on, single_attack
from conflictmap.query.thread_summary import all_summaries
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.relation_graph import graph_around, tied
from conflictmap.tables.codes import COUNTED, PARTIES, RELATIONS
from conflictmap.tables.conflict import ATTRIBUTIONS

SEPARATOR = ":"
LONGEST = 4000
"""Characters of a set's code that are read."""


@dataclass(frozen=True)
class RecordSet:
    """One set of records: a name of `DEFINITIONS` and its arguments."""

    name: str
    arguments: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The set as links write it."""
        return SEPARATOR.join((self.name, *self.arguments))

    def mask(self, record: Record) -> np.ndarray:
        """Return for each event of the record whether it belongs to the set (bool, read-only)."""
        return _mask(record, self)


@derived(keep=64)
def _mask(record: Record, one: RecordSet) -> np.ndarray:
    mask = np.array(DEFINITIONS[one.name].members(record, *one.arguments), dtype=bool)
    mask.flags.writeable = False
    return mask


def count(record: Record, positions: np.ndarray, *sets: RecordSet) -> int:
    """Return how many of the records at `positions` belong to each of the sets."""
    inside = np.ones(len(positions), dtype=bool)
    for one in sets:
        inside &= one.mask(record)[positions]
    return int(inside.sum())


def read_set(code: str, record: Record) -> RecordSet | None:
    """Return the set that a code names; none where its name or an argument is not known."""
    name, *rest = code.split(SEPARATOR, 1)
    definition = DEFINITIONS.get(name)
    if not definition or len(code) > LONGEST:
        return None
    arguments = tuple(rest[0].split(SEPARATOR, len(definition.arguments) - 1)) if rest else ()
    return RecordSet(name, arguments) if definition.takes(record, arguments) else None


NO_THEME = RecordSet("no_theme")
KNOWN_DENIAL = RecordSet("known_denial")
"""The primary events of the threads of which a denial is known, though they may be admitted as well."""
DATED_DENIAL = RecordSet("dated_denial")
"""The primary events of the threads of which a denial has a day."""


def threads_of(filters: Filters) -> RecordSet:
    """Return the primary events of the threads that a choice brings: what the page of claims counts."""
    return RecordSet("threads", (write_filters(filters),))


def write_filters(filters: Filters) -> str:
    """Return a choice as one text, `when=2020-10-10&when=2020-10-17&kind=attack`; of all time it names no day."""
    days = [] if filters == filters.without_dates else [filters.since.isoformat(), filters.until.isoformat()]
    return urlencode([(name, value) for name, values in ({"when": days} | filters.query).items() for value in values])


def read_filters(text: str, record: Record) -> Filters | None:
    """Return the choice that `write_filters` wrote; none where it is not written so, or names what is not known."""
    query = parse_qs(text, keep_blank_values=True)
    try:
        days = [date.fromisoformat(day) for day in query.get("when", (date.min.isoformat(), date.max.isoformat()))]
    except ValueError:
        return None
    sets = [read_set(code, record) for code in query.get("set", ())]
    known = all(_known(parameter, codes, record) for parameter, codes in query.items() if parameter in FIELDS)
    if len(days) != 2 or None in sets or not known:
        return None
    codes = {parameter: query.get(parameter, []) for parameter in FIELDS}
    read = (
        Filters(days[0], days[1], q=query.get("q", [""])[-1]).with_codes(**codes).within(*(one for one in sets if one))
    )
    return read if write_filters(read) == text else None


def _known(parameter: str, codes: list[str], record: Record) -> bool:
    return {*codes} <= {*(FIELDS[parameter].codes or record.places.index)}


def _threads(record: Record, text: str) -> np.ndarray:
    filters = read_filters(text, record)
    return record.events["event_id"].isin(chosen_threads(record, filters) if filters else ()).to_numpy()


def _tied_to(record: Record, event_id: str, relation: str, way: str) -> np.ndarray:
    ends = {(one.relation, one.back): one.others for one in tied(record, event_id)}
    return truce_members.events_of(record, ends.get((relation, way == "back"), ()))


def _graph(record: Record, event_id: str) -> np.ndarray:
    return truce_members.events_of(record, (one for one in graph_around(record, event_id).nodes if one != event_id))


def _listed(record: Record, event_ids: str) -> np.ndarray:
    return truce_members.events_of(record, event_ids.split(","))


def _dated_denial(record: Record) -> np.ndarray:
    every = all_summaries(record).values()
    return record.events["event_id"].isin([one.primary_event for one in every if one.thread.answered]).to_numpy()


def _known_denial(record: Record) -> np.ndarray:
    every = all_summaries(record).values()
    return record.events["event_id"].isin([one.primary_event for one in every if one.denied]).to_numpy()


Allowed = Callable[[str, Record], bool]
"""Whether an argument is one that a definition takes."""


def _one_of(*codes: str) -> Allowed:
    return lambda argument, record: argument in codes


def _day(argument: str, record: Record) -> bool:
    try:
        return date.fromisoformat(argument).isoformat() == argument
    except ValueError:
        return False


def _place(argument: str, record: Record) -> bool:
    return argument in record.places.index


def _choice(argument: str, record: Record) -> bool:
    return read_filters(argument, record) is not None


def _codes(argument: str, record: Record) -> bool:
    """Whether it is codes of a filter of which a cell holds several: `by=armenia,azerbaijan`."""
    parameter, _, codes = argument.partition("=")
    return parameter in FIELDS and FIELDS[parameter].many and _known(parameter, codes.split(","), record)


def _truce(argument: str, record: Record) -> bool:
    return argument in record.ceasefires.index


def _commitment(argument: str, record: Record) -> bool:
    return argument in truce_members.all_commitments(record)


def _event(argument: str, record: Record) -> bool:
    return argument in record.position


def _events(argument: str, record: Record) -> bool:
    return all(event_id in record.position for event_id in argument.split(","))


@dataclass(frozen=True)
class Definition:
    """What belongs to a set (a cell for each event), what each of its arguments may be, an example, what it means."""

    members: Callable[..., np.ndarray]
    arguments: tuple[Allowed, ...]
    example: str
    meaning: str

    def takes(self, record: Record, arguments: tuple[str, ...]) -> bool:
        """Whether these are arguments of the definition; days stand in order."""
        if len(arguments) != len(self.arguments) or (self.arguments == _DAYS and arguments != tuple(sorted(arguments))):
            return False
        return all(allowed(one, record) for allowed, one in zip(self.arguments, arguments, strict=True))


_DAYS = (_day, _day)
"""The first and the last of some days."""
_IN_SPAN = (_truce, _one_of(*truce_members.SPANS), _one_of(*truce_members.CERTAINTIES))
_TIE = (_event, _one_of(*RELATIONS), _one_of("own", "back"))

DEFINITIONS: dict[str, Definition] = {
    name: Definition(members, arguments, f"{name}:{example}".rstrip(":"), meaning)
    for name, members, arguments, example, meaning in (
        ("publications", set_members.publications, (_one_of("one", "not_one"),), "one", "rests on one publication"),
        ("publishers", set_members.publishers, (_one_of("one", "several"),), "several", "rests on several publishers"),
        ("basis", rests_on, (_one_of(*GROUPS),), "one_side", "rests on the sources of one side only"),
        ("attributed", set_members.attributed, (_one_of(*ATTRIBUTIONS),), "both", "attack attributed to both sides"),
        ("blamed", set_members.blamed, (_one_of(*BLAMED),), "armenian", "claim laid on this side alone"),
        ("claimant", set_members.claimant, (_one_of(*PARTIES),), "un", "claimed or said by this party"),
        ("single_attacks", single_attack, (), "", "attack that is no total of an operation"),
        ("operation_totals", set_members.operation_totals, (), "", "attack that is the total of a whole operation"),
        (
            "casualties", set_members.casualties, (_one_of(*COUNTED), _one_of("known", "unknown")),
            "killed:unknown", "single attack without a number of killed",
        ),
        ("stands", set_members.stands, (_place,), "ganja", "shown at this place"),
        ("began", set_members.began, _DAYS, "2020-10-10:2020-10-17", "begun on these days"),
        ("during", set_members.during, _DAYS, "2020-10-10:2020-10-17", "on these days as well"),
        ("rough_day", truce_members.day_known_roughly, (), "", "its day is known only roughly"),
        ("no_theme", set_members.no_theme, (), "", "without a theme, as attacks are"),
        ("tied", set_members.tied, (), "", "tied to another event by a relation"),
        ("tied_to", _tied_to, _TIE, "2020-10-11-ganja-attack:denies:back", "tied so to this event"),
        ("graph", _graph, (_event,), "2020-10-11-ganja-attack", "drawn around this event"),
        ("events", _listed, (_events,), "2020-10-11-ganja-attack", "one of these events, with commas between them"),
        ("outside", set_members.outside, (_codes,), "by=armenia,azerbaijan", "has none of these codes"),
        ("threads", _threads, (_choice,), "kind=attack", "first record of a thread that this choice brings"),
        ("known_denial", _known_denial, (), "", "first record of a thread with a denial"),
        ("dated_denial", _dated_denial, (), "", "first record of a thread with a denial that has a day"),
        (
            "breaches", truce_members.alleged_breaches, _IN_SPAN,
            "truce-2020-10-10:day:possible", "alleged breach that may lie in the first day of this truce",
        ),
        (
            "alleged_by", truce_members.alleged_by, (_truce, _one_of(*truce_members.ALLEGED_BY)),
            "truce-2020-10-10:armenian", "breach of this truce that this side alleges",
        ),
        (
            "milestone", truce_members.milestone, (_truce, _one_of(*truce_members.MILESTONES)),
            "truce-2020-10-10:death", "may be this milestone of the clock of this truce",
        ),
        (
            "commitment", truce_members.of_commitment, (_commitment, _one_of(*truce_members.PARTS)),
            "truce-2020-10-10-exchange-of-captives:carried_out", "bears so on this commitment",
        ),
        ("statements", truce_members.statements_on, (_truce,), "truce-2020-10-10", "a statement of its time"),
        ("incidents", truce_members.incident, (), "", "attack or accusation of a breach, no total of an operation"),
    )
}  # fmt: skip
"""Every set by its name; what is asked of each argument stands in the order in which a link names them."""


def table_of_sets() -> str:
    """Return the sets as a Markdown table: an example of each, and what an event of it is."""
    rows = [f"| `{one.example}` | {one.meaning} |" for one in DEFINITIONS.values()]
    return "\n".join(["| set, for example | an event that is, or was |", "|---|---|", *rows])
