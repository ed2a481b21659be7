"""What the chosen threads come to, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from conflictmap.claims.thread_stats import ThreadStats
from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from conflictmap.text.language import _, day, ngettext, number
from conflictmap.text.sentences import duration, narrowing


def stats_text(stats: ThreadStats, filters: Filters, record: Record) -> str:
    """Return what the chosen threads come to; with filters beside the days it says which."""
    sentences = [_count(stats.threads, filters.since, filters.until)]
    if stats.threads:
        sentences += [*_answers(stats), *_findings(stats), *_delay(stats)]
    if filters != Filters(filters.since, filters.until):
        sentences.append(narrowing(filters, record))
    return " ".join(sentences)


def _count(count: int, since: date, until: date) -> str:
    if since == until:
        return ngettext(
            "On %(day)s the record holds %(count)s thread of a claim and its answers.",
            "On %(day)s the record holds %(count)s threads of a claim and its answers.",
            count,
            day=day(since),
        )
    return ngettext(
        "Between %(since)s and %(until)s the record holds %(count)s thread of a claim and its answers.",
        "Between %(since)s and %(until)s the record holds %(count)s threads of a claim and its answers.",
        count,
        since=day(since),
        until=day(until),
    )


def _answers(stats: ThreadStats) -> Iterator[str]:
    yield ngettext(
        "The accused side denied %(count)s of them.", "The accused side denied %(count)s of them.", stats.denied
    )
    if stats.admitted:
        yield ngettext("It admitted %(count)s.", "It admitted %(count)s.", stats.admitted)
    if stats.unanswered:
        yield ngettext("To %(count)s no answer is known.", "To %(count)s no answer is known.", stats.unanswered)


def _findings(stats: ThreadStats) -> Iterator[str]:
    if not stats.checked:
        yield _("No independent findings are known.")
        return
    yield ngettext(
        "There are independent findings on %(count)s.", "There are independent findings on %(count)s.", stats.checked
    )
    yield _(
        "Corroborated: %(corroborated)s; contradicted: %(contradicted)s.",
        corroborated=number(stats.corroborated),
        contradicted=number(stats.contradicted),
    )


def _delay(stats: ThreadStats) -> Iterator[str]:
    if stats.delay:
        yield ngettext(
            "For the %(count)s whose denial has a day, the median time to it is %(delay)s.",
            "For the %(count)s whose denials have a day, the median time to the first is %(delay)s.",
            stats.timed,
            delay=duration(stats.delay),
        )
