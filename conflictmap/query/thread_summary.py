"""One thread, a claim and its answers, summed up: who accuses whom, what was answered and what was found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from conflictmap.query.filters import Filters
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.status import Evidence
from conflictmap.record.threads import Thread, all_threads, heads_by_claim
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS
from conflictmap.tables.schema import split


@dataclass(frozen=True)
class ThreadSummary:
    """One thread as the list of claims has it; its id is that of its primary event, the attack or the accusation.

    `evidence` is what bears on the primary event and on the accusations that belong to no other thread; `answer`,
    `checks` and `status` follow from it. `accusers` and `accused` are the parties of all of its claims, in alphabetical
    order.
    """

    thread: Thread
    evidence: Evidence
    accusers: tuple[str, ...]
    accused: tuple[str, ...]
    checks: tuple[str, ...]

    @property
    def primary_event(self) -> str:
        return self.thread.head

    @property
    def answer(self) -> str:
        return self.evidence.answer

    @property
    def denied(self) -> bool:
        """Whether a denial is known, though the accused side may have admitted it as well."""
        return bool(self.evidence.denies or self.evidence.denying_sources or self.thread.denials)

    @property
    def status(self) -> str:
        return self.evidence.status

    def fits(self, filters: Filters) -> bool:
        """Whether what is known of the thread as a whole is what the choice asks for."""
        return (
            (not filters["answer"] or self.answer in filters["answer"])
            and (not filters["status"] or self.status in filters["status"])
            and (not filters["checked"] or bool({*filters["checked"]} & {*self.checks}))
        )


def summaries(record: Record, threads: Iterable[str]) -> list[ThreadSummary]:
    """Return the summaries of some threads, by the ids of their primary events."""
    every = all_summaries(record)
    return [every[thread] for thread in threads]


@derived()
def all_summaries(record: Record) -> dict[str, ThreadSummary]:
    """Return the summary of every thread by the id of its primary event, in order of time."""
    kinds = record.sources["publisher_kind"]
    independent = frozenset(kinds.index[kinds.isin(INDEPENDENT_PUBLISHERS)])
    parties = {
        name: dict(zip(record.events["event_id"], record.events[name], strict=True)) for name in ("accuser", "accused")
    }
    return {
        primary_event: _summary(record, thread, independent, parties["accuser"], parties["accused"])
        for primary_event, thread in all_threads(record).items()
    }


def threads_containing(record: Record, event_id: str) -> tuple[str, ...]:
    """Return the threads of which an event is a part, by primary events in order of time; none for one of no thread."""
    return _threads_of_parts(record).get(event_id, ())


def _summary(
    record: Record, thread: Thread, independent: frozenset[str], accuser: dict[str, str], accused: dict[str, str]
) -> ThreadSummary:
    evidence = thread.evidence
    for claim in thread.accusations:
        if len(heads_by_claim(record)[claim]) == 1:
            evidence += record.evidence.get(claim, Evidence())
    return ThreadSummary(
        thread,
        evidence,
        _parties(accuser[claim] for claim in thread.claims),
        _parties(accused[claim] for claim in thread.claims),
        evidence.checks(independent),
    )


def _parties(cells: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({party for cell in cells for party in split(cell)}))


@derived()
def _threads_of_parts(record: Record) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for primary_event, thread in all_threads(record).items():
        for event_id in (*thread.claims, *thread.denials, *thread.statements):
            found.setdefault(event_id, []).append(primary_event)
    return {event_id: tuple(threads) for event_id, threads in found.items()}
