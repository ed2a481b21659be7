"""The ledger: one line a thread, with who accuses whom, what was answered, who else looked and how long it took.

A chosen claim brings the lines of its threads. An accusation about several attacks brings those whose own answer,
findings and status fit the choice, and all of them where none does: so every chosen claim stands in some line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from conflictmap.query.filters import Filters, chosen
from conflictmap.record.derived import derived
from conflictmap.record.record import Record
from conflictmap.record.status import Evidence
from conflictmap.record.threads import Thread, all_threads, heads_by_claim
from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS
from conflictmap.tables.schema import split
from conflictmap.tables.timing import Lapse, middle


@dataclass(frozen=True)
class Line:
    """One thread as the ledger tells it.

    `evidence` is what bears on the head and on the accusations that belong to no other thread; `answer`, `checks` and
    `status` follow from it. `accusers` and `accused` are the parties of all of its claims, in alphabetical order.
    """

    thread: Thread
    evidence: Evidence
    accusers: tuple[str, ...]
    accused: tuple[str, ...]
    checks: tuple[str, ...]

    @property
    def head(self) -> str:
        return self.thread.head

    @property
    def answer(self) -> str:
        return self.evidence.answer

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


@dataclass(frozen=True)
class Claim:
    """One attack or accusation: who accuses whom, of what, when, and the heads of its threads.

    `month` is `YYYY-MM`; `answer` and `checks` are the claim's own.
    """

    accusers: tuple[str, ...]
    accused: tuple[str, ...]
    themes: tuple[str, ...]
    month: str
    answer: str
    checks: tuple[str, ...]
    heads: tuple[str, ...]


@dataclass(frozen=True)
class Sums:
    """What some lines come to: how many, by answer, by what was found, and the median time to the first denial.

    `denied`, `admitted` and `unanswered` add up to `threads`; `borne_out` and `contradicted` are of those `looked` at
    by an independent source, and both may hold for one. `delay` is of the `timed` lines, those of which a denial has a
    day; it is the range in which the median lies.
    """

    threads: int
    denied: int
    admitted: int
    unanswered: int
    looked: int
    borne_out: int
    contradicted: int
    timed: int
    delay: Lapse | None


@derived(keep=16)
def heads(record: Record, filters: Filters) -> tuple[str, ...]:
    """Return the heads of the lines that a choice brings, in order of time."""
    return record.in_order(head for claim in chosen_claims(record, filters) for head in brought(record, claim, filters))


def chosen_claims(record: Record, filters: Filters) -> list[Claim]:
    """Return the attacks and accusations among the chosen records, in order of time."""
    every = _claims(record)
    return [every[position] for position in chosen(record, filters).tolist() if position in every]


def brought(record: Record, claim: Claim, filters: Filters) -> tuple[str, ...]:
    """Return the heads of the lines that a chosen claim brings."""
    every = all_lines(record)
    return tuple(head for head in claim.heads if every[head].fits(filters)) or claim.heads


def lines(record: Record, found: Iterable[str]) -> list[Line]:
    """Return the lines of these heads."""
    every = all_lines(record)
    return [every[head] for head in found]


@derived()
def all_lines(record: Record) -> dict[str, Line]:
    """Return every line of the record by its head, in order of time."""
    kinds = record.sources["publisher_kind"]
    independent = frozenset(kinds.index[kinds.isin(INDEPENDENT_PUBLISHERS)])
    parties = {
        name: dict(zip(record.events["event_id"], record.events[name], strict=True)) for name in ("accuser", "accused")
    }
    return {
        head: _line(record, thread, independent, parties["accuser"], parties["accused"])
        for head, thread in all_threads(record).items()
    }


def heads_with(record: Record, event_id: str) -> tuple[str, ...]:
    """Return the heads of the threads of which an event is a part, in order of time; none for one of no thread."""
    return _heads_of_parts(record).get(event_id, ())


def sums(record: Record, found: Iterable[str]) -> Sums:
    """Return what the lines of these heads come to."""
    told = lines(record, found)
    answers = [line.answer for line in told]
    delays = [line.thread.answered for line in told if line.thread.answered]
    return Sums(
        threads=len(told),
        denied=answers.count("denied"),
        admitted=answers.count("admitted"),
        unanswered=answers.count("unanswered"),
        looked=sum("unchecked" not in line.checks for line in told),
        borne_out=sum("borne_out" in line.checks for line in told),
        contradicted=sum("contradicted" in line.checks for line in told),
        timed=len(delays),
        delay=middle(delays),
    )


def _line(
    record: Record, thread: Thread, independent: frozenset[str], accuser: dict[str, str], accused: dict[str, str]
) -> Line:
    evidence = thread.evidence
    for claim in thread.accusations:
        if len(heads_by_claim(record)[claim]) == 1:
            evidence += record.evidence.get(claim, Evidence())
    return Line(
        thread,
        evidence,
        _parties(accuser[claim] for claim in thread.claims),
        _parties(accused[claim] for claim in thread.claims),
        evidence.checks(independent),
    )


def _parties(cells: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({party for cell in cells for party in split(cell)}))


@derived()
def _claims(record: Record) -> dict[int, Claim]:
    """Return every claim by its position in `record.events`."""
    names = ["event_id", "accuser", "accused", "themes", "answer", "checked"]
    events = record.events[record.events["kind"].isin(CLAIMS)]
    months = events["date"].dt.strftime("%Y-%m")
    of = heads_by_claim(record)
    rows = zip(events.index, months, *(events[name].to_list() for name in names), strict=True)
    return {
        int(position): Claim(
            tuple(split(accuser)), tuple(split(accused)), tuple(split(themes)), month, answer, tuple(split(checked)),
            of[event_id],
        )
        for position, month, event_id, accuser, accused, themes, answer, checked in rows
    }  # fmt: skip


@derived()
def _heads_of_parts(record: Record) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for head, thread in all_threads(record).items():
        for event_id in (*thread.claims, *thread.denials, *thread.statements):
            found.setdefault(event_id, []).append(head)
    return {event_id: tuple(of) for event_id, of in found.items()}
