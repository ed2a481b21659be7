"""What has changed since a link was made in what the page of ceasefires shows of a truce, whatever days are chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass

from conflictmap.query.links import Choice
from conflictmap.record.commitments import Commitment, commitments
from conflictmap.record.event_diff import compared
from conflictmap.record.record import Record
from conflictmap.record.statements import statements
from conflictmap.record.truces import tied_claims, truces


@dataclass(frozen=True)
class TruceChanges:
    """What differs of one truce: whether its own row does, its commitments by id, and the events that are told of it.

    A commitment differs with its text, its sources, or what is reported on it; an event, when it is told of the truce
    in one of the two states only, or is not the same.
    """

    truce_id: str
    own: bool
    commitments: tuple[str, ...]
    events: tuple[str, ...]

    def __bool__(self) -> bool:
        return self.own or bool(self.commitments or self.events)


def truce_changes(old: Record, new: Record, choice: Choice) -> list[TruceChanges]:
    """Return what differs of the truces that are looked at; those that are the same are left out."""
    found = (_changes(old, new, truce_id) for truce_id in (choice.truce, choice.versus) if truce_id)
    return [changes for changes in found if changes]


def _changes(old: Record, new: Record, truce_id: str) -> TruceChanges:
    own, promised, told = zip(*(_state(record, truce_id) for record in (old, new)), strict=True)
    both = [event_id for event_id in told[1] if event_id in old.position]
    told_then = {new.canonical_id(event_id) or event_id for event_id in told[0]}
    events = told_then ^ {*told[1]} | compared(old, new, both).keys()
    return TruceChanges(truce_id, own[0] != own[1], _differing(*promised), tuple(sorted(events)))


def _state(record: Record, truce_id: str) -> tuple[object, Mapping[str, object], tuple[str, ...]]:
    """Return the truce, its commitments and the events that are told of it, as one record has them."""
    one = next((one for one in truces(record) if one.truce_id == truce_id), None)
    if not one:
        return None, {}, ()
    promised = commitments(record, truce_id)
    reported = (event_id for commitment in promised for event_id in _events(commitment))
    told = record.in_order([*reported, *tied_claims(record, one), *statements(record, truce_id)])
    return one, {commitment.commitment_id: asdict(commitment) for commitment in promised}, told


def _events(commitment: Commitment) -> Iterator[str]:
    return (event_id for event_ids in commitment.events.values() for event_id in event_ids)


def _differing(then: Mapping[str, object], now: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(name for name in {**then, **now} if then.get(name) != now.get(name))
