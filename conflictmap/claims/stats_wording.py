"""What the chosen threads come to, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from conflictmap.claims.thread_stats import ThreadStats
from conflictmap.query.filters import Filters
from conflictmap.query.sets import DATED_DENIAL, KNOWN_DENIAL
from conflictmap.record.record import Record
from conflictmap.text.figures import PLAIN
from conflictmap.text.language import _, ngettext
from conflictmap.text.sentences import duration, narrowing
from conflictmap.text.summary import scope_of

Write = Callable[..., str]
"""What writes a number of threads: `ThreadFigures`, or a plain number."""


def stats_text(stats: ThreadStats, filters: Filters, record: Record, figure: Write = PLAIN) -> str:
    """Return what the chosen threads come to; with filters beside the days it says which. `figure` writes numbers."""
    chosen = narrowing(filters, record)
    scope = scope_of(filters.since, filters.until, narrowed=bool(chosen))
    sentences = [
        ngettext(
            "%(scope)s the record holds %(count)s thread of a claim and its answers.",
            "%(scope)s the record holds %(count)s threads of a claim and its answers.",
            stats.threads,
            count=figure(stats.threads),
            scope=scope,
        )
    ]
    if stats.threads:
        sentences += [*_answers(stats, figure), *_findings(stats, figure), *_delay(stats, figure)]
    if chosen:
        sentences.append(_("Filters: %(filters)s", filters=chosen))
    return " ".join(sentences)


def _answers(stats: ThreadStats, figure: Write) -> Iterator[str]:
    if stats.denied:
        yield ngettext(
            "The accused side denied %(count)s of them.",
            "The accused side denied %(count)s of them.",
            stats.denied,
            count=figure(stats.denied, answer=["denied"]),
        )
    elif not stats.denied_too:
        yield _("No denial of them is known.")
    if stats.admitted:
        yield ngettext(
            "The accused side admitted %(count)s.",
            "The accused side admitted %(count)s.",
            stats.admitted,
            count=figure(stats.admitted, answer=["admitted"]),
        )
    if stats.denied_too:
        yield ngettext(
            "Of those admitted it denied %(count)s as well.",
            "Of those admitted it denied %(count)s as well.",
            stats.denied_too,
            count=figure(stats.denied_too, KNOWN_DENIAL, answer=["admitted"]),
        )
    if stats.unanswered:
        yield ngettext(
            "To %(count)s no answer is known.",
            "To %(count)s no answer is known.",
            stats.unanswered,
            count=figure(stats.unanswered, answer=["unanswered"]),
        )


def _findings(stats: ThreadStats, figure: Write) -> Iterator[str]:
    if not stats.checked:
        yield _("No independent findings are known.")
        return
    yield ngettext(
        "There are independent findings on %(count)s.",
        "There are independent findings on %(count)s.",
        stats.checked,
        count=figure(stats.checked, checked=["borne_out", "contradicted"]),
    )
    yield _(
        "Corroborated: %(corroborated)s; contradicted: %(contradicted)s.",
        corroborated=figure(stats.corroborated, checked=["borne_out"]),
        contradicted=figure(stats.contradicted, checked=["contradicted"]),
    )


def _delay(stats: ThreadStats, figure: Write) -> Iterator[str]:
    if stats.delay:
        yield ngettext(
            "For the %(count)s whose denial has a day, the median time to it is %(delay)s.",
            "For the %(count)s whose denials have a day, the median time to the first is %(delay)s.",
            stats.timed,
            count=figure(stats.timed, DATED_DENIAL),
            delay=duration(stats.delay),
        )
