"""What the chosen threads come to, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from conflictmap.claims.thread_stats import ThreadStats
from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from conflictmap.text.language import _, ngettext, number
from conflictmap.text.sentences import duration, narrowing
from conflictmap.text.summary import scope_of


def stats_text(stats: ThreadStats, filters: Filters, record: Record) -> str:
    """Return what the chosen threads come to; with filters beside the days it says which."""
    chosen = narrowing(filters, record)
    scope = scope_of(filters.since, filters.until, narrowed=bool(chosen))
    sentences = [
        ngettext(
            "%(scope)s the record holds %(count)s thread of a claim and its answers.",
            "%(scope)s the record holds %(count)s threads of a claim and its answers.",
            stats.threads,
            scope=scope,
        )
    ]
    if stats.threads:
        sentences += [*_answers(stats), *_findings(stats), *_delay(stats)]
    if chosen:
        sentences.append(_("Filters: %(filters)s", filters=chosen))
    return " ".join(sentences)


def _answers(stats: ThreadStats) -> Iterator[str]:
    if stats.denied:
        yield ngettext(
            "The accused side denied %(count)s of them.", "The accused side denied %(count)s of them.", stats.denied
        )
    elif not stats.denied_too:
        yield _("No denial of them is known.")
    if stats.admitted:
        yield ngettext("The accused side admitted %(count)s.", "The accused side admitted %(count)s.", stats.admitted)
    if stats.denied_too:
        yield ngettext(
            "Of those admitted it denied %(count)s as well.",
            "Of those admitted it denied %(count)s as well.",
            stats.denied_too,
        )
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
