"""What some threads come to: how many, by answer and by finding, and the median time to the first denial."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from conflictmap.query.thread_summary import summaries
from conflictmap.record.record import Record
from conflictmap.tables.timing import Lapse, middle


@dataclass(frozen=True)
class ThreadStats:
    """The numbers of some threads, each counted by what is known of it as a whole.

    `denied`, `admitted` and `unanswered` add up to `threads`; `corroborated` and `contradicted` are of those `checked`
    by an independent source, and both may hold for one. `delay` is of the `timed` threads, those of which a denial has
    a day; it is the range in which the median lies. `denied_too` are those of the admitted that were denied as well.
    """

    threads: int
    denied: int
    admitted: int
    unanswered: int
    checked: int
    corroborated: int
    contradicted: int
    timed: int
    delay: Lapse | None
    denied_too: int = 0


def thread_stats(record: Record, threads: Iterable[str]) -> ThreadStats:
    """Return what some threads come to, by the ids of their primary events."""
    found = summaries(record, threads)
    answers = [summary.answer for summary in found]
    delays = [summary.thread.answered for summary in found if summary.thread.answered]
    return ThreadStats(
        threads=len(found),
        denied=answers.count("denied"),
        admitted=answers.count("admitted"),
        unanswered=answers.count("unanswered"),
        checked=sum("unchecked" not in summary.checks for summary in found),
        corroborated=sum("borne_out" in summary.checks for summary in found),
        contradicted=sum("contradicted" in summary.checks for summary in found),
        timed=len(delays),
        delay=middle(delays),
        denied_too=sum(summary.answer == "admitted" and summary.denied for summary in found),
    )
