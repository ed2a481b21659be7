"""One thread in sentences: who accuses whom, what was answered, how long that took, and independent findings."""

from __future__ import annotations

from collections.abc import Iterator

from conflictmap.claims.pair_wording import party_names
from conflictmap.query.thread_summary import ThreadSummary
from conflictmap.record.record import Record
from conflictmap.tables.conflict import camps_of
from conflictmap.text import words
from conflictmap.text.language import _
from conflictmap.text.sentences import duration, independent_findings, who_denies


def thread_text(record: Record, summary: ThreadSummary) -> str:
    """Return who accuses whom in a thread, what was answered, how long that took, and what was found."""
    return " ".join(_sentences(record, summary))


def findings(record: Record, summary: ThreadSummary) -> str:
    """Return what independent sources found, or that no findings are known."""
    return independent_findings(summary.evidence, record) or _("No independent findings known.")


def _sentences(record: Record, summary: ThreadSummary) -> Iterator[str]:
    yield _("Accused by: %(accusers)s.", accusers=party_names(summary.accusers))
    yield _("Accused: %(accused)s.", accused=party_names(summary.accused))
    own = [party for party in summary.accusers if camps_of([party]) & camps_of(summary.accused)]
    if own:
        yield _("Told as an act of its own side by: %(parties)s.", parties=party_names(own))
    deniers = who_denies(summary.evidence, record)
    if summary.answer != "denied" or not deniers:
        yield _("Answer: %(answer)s.", answer=words.word(words.ANSWER, summary.answer))
    if deniers:
        yield _("Denied by %(deniers)s.", deniers=deniers)
    if summary.thread.answered:
        yield _("Time to the first denial: %(lapse)s.", lapse=duration(summary.thread.answered))
    yield findings(record, summary)
