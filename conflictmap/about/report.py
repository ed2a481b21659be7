"""The coverage of the record in words and tables: printed by the command, held by `data/README.md`, shown by About."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pandas as pd

from conflictmap.about import coverage
from conflictmap.about.narrowing import (
    Narrowing,
    asked_of_attacks,
    attacks_of_status,
    begun_in,
    blaming,
    claimed_by,
    of_kind,
    with_source,
)
from conflictmap.query.robustness import ONE_PUBLICATION
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.tables.codes import THEMED
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import _, day, listed, ngettext, number, percent

SHARE = {
    "two_publishers": N_("Attacks with sources of two or more publishers"),
    "neither_side": N_("Attacks with a source that belongs to neither side"),
    "own_findings": N_("Attacks with findings of a source that is independent by the rule for the status"),
    "tied": N_("Accusations and denials that a relation ties to another event"),
}
ATTRIBUTED_TO = {
    "armenian": N_("Attributed to Armenian forces or authorities"),
    "azerbaijani": N_("Attributed to Azerbaijani forces or authorities"),
    "other": N_("Attributed to both or to others"),
}


@dataclass(frozen=True)
class Part:
    """One table under a heading, and a sentence that says how to read it. The first column names the row."""

    title: str
    sentence: str
    table: pd.DataFrame


Narrow = Callable[[str], Narrowing]
"""Says what the rows, or the columns, of a table narrow the record to, by their codes."""


def parts(record: Record, figure: Figures = PLAIN) -> list[Part]:
    """Return every table of the coverage, in the reader's language; `figure` writes the numbers of events."""
    return [
        Part(
            _("What the record asks of itself"),
            _("Targets are set for the record as a whole; what falls short stays visible here."),
            _shares(record, figure),
        ),
        *_by_side(record, figure),
        *_by_kind(record, figure),
    ]


def _by_side(record: Record, figure: Figures) -> Iterator[Part]:
    """Yield the tables by the side that claims are attributed to."""
    kind, attributed_to = words.KINDS, ATTRIBUTED_TO
    asked, narrow = {"all": N_("All attacks"), **SHARE}, (asked_of_attacks, blaming)
    yield Part(
        _("By the side it is attributed to"),
        _("Attacks by their alleged perpetrator, accusations by whom they blame."),
        _worded(coverage.by_attributed_side(record), _("Kind"), kind, attributed_to, figure, (of_kind, blaming)),
    )
    yield Part(
        _("Sources of attacks by the side they are attributed to"),
        _("The rules are the same for each side; what reporters could reach was not."),
        _worded(coverage.sourcing(record), _("Attacks"), asked, attributed_to, figure, narrow),
    )
    found, by_status = coverage.by_status(record), (attacks_of_status, blaming)
    yield Part(
        _("Status of attacks by the side they are attributed to"),
        _("The status follows from sources and answers by one rule."),
        _worded(found, _("Status"), words.STATUS, attributed_to, figure, by_status),
    )


def _by_kind(record: Record, figure: Figures) -> Iterator[Part]:
    """Yield the tables by the kind of the events."""
    kind, sources = words.KINDS, words.PUBLISHER_KIND
    yield Part(
        _("By who claims or speaks"),
        _("An event with several claimants counts for each of their parties."),
        _worded(coverage.by_claimant(record), _("Party"), words.PARTY, kind, figure, (claimed_by, of_kind)),
    )
    found = coverage.by_source_kind(record)
    yield Part(
        _("By kind of source"),
        _("Events with at least one source of the kind."),
        _worded(found, _("Kind of publisher"), sources, kind, figure, (with_source, of_kind)),
    )
    yield Part(
        _("By month"),
        _("Months without a record are left out."),
        _worded(coverage.by_month(record), _("Month"), {}, kind, figure, (begun_in, of_kind)),
    )


def missing(record: Record, figure: Figures = PLAIN) -> list[str]:
    """Return what is known to be missing, a sentence each; `figure` writes the numbers of events."""
    return [*_missing(record), *_thin(record, figure)]


def _missing(record: Record) -> Iterator[str]:
    bare = coverage.war_days_without(record)
    quiet = coverage.war_days_without(record, ["attack"])
    if bare:
        days = listed(day(one.date()) for one in bare)
        yield _("Days of the 44-day war without any event: %(days)s.", days=days)
    else:
        yield _("Every day of the 44-day war has an event.")
    if quiet:
        days = listed(day(one.date()) for one in quiet)
        yield _(
            "Days of the 44-day war without an attack, which does not mean that there was none: %(days)s.", days=days
        )
    towns = coverage.towns_without(record)
    if towns:
        names = listed(sorted(record.place_name(town) for town in towns))
        yield ngettext(
            "%(count)s settlement is named in texts or titles of sources and has no attack of its own: %(names)s.",
            "%(count)s settlements are named in texts or titles of sources and have no attack of their own: %(names)s.",
            len(towns),
            names=names,
        )


def _thin(record: Record, figure: Figures) -> Iterator[str]:
    yield ngettext(
        "%(single)s of %(count)s event rests on one publication only; many others on one statement that many carry.",
        "%(single)s of %(count)s events rest on one publication only; many others on one statement that many carry.",
        len(record.events),
        count=figure(len(record.events)),
        single=figure(coverage.of_one_source(record), ONE_PUBLICATION),
    )
    yield ngettext(
        "%(undated)s of %(count)s publication shows no date.",
        "%(undated)s of %(count)s publications show no date.",
        len(record.sources),
        undated=number(coverage.undated(record)),
    )
    yield ngettext(
        "%(proxy)s of %(count)s place stands at the point of its district or a neighbour; its note says so.",
        "%(proxy)s of %(count)s places stand at the point of their district or a neighbour; their notes say so.",
        len(record.places),
        proxy=number(coverage.places_by_proxy(record)),
    )


def markdown(record: Record) -> str:
    """Return the whole coverage as Markdown."""
    heading, gaps = _("What is missing"), "\n".join(f"- {sentence}" for sentence in missing(record))
    sections = [f"### {part.title}\n\n{part.sentence}\n\n{_markdown_table(part.table)}" for part in parts(record)]
    return "\n\n".join([*sections, f"### {heading}\n\n{gaps}"]) + "\n"


def _markdown_table(table: pd.DataFrame) -> str:
    head = f"| {' | '.join(table.columns)} |\n|---{'|---:' * (len(table.columns) - 1)}|"
    return "\n".join([head, *(f"| {' | '.join(row)} |" for row in table.to_numpy().tolist())])


def _shares(record: Record, figure: Figures) -> pd.DataFrame:
    rows = [
        (_(SHARE[one.code]), " / ".join(_share(one, figure)), percent(one.share), percent(one.target))
        for one in coverage.shares(record)
    ]
    return pd.DataFrame(rows, columns=[_("What"), _("Count"), _("Share"), _("Target")])


def _share(one: coverage.Share, figure: Figures) -> tuple[str, str]:
    """Return how many meet a demand, and of how many."""
    if one.code == "tied":
        return figure(one.count, RecordSet("tied"), kind=THEMED), figure(one.of, kind=THEMED)
    sets, codes = asked_of_attacks(one.code)
    return figure.of(one.count, sets, codes), figure(one.of, kind=["attack"])


def _worded(
    counts: pd.DataFrame,
    head: str,
    rows: dict[str, str],
    columns: dict[str, str],
    figure: Figures,
    narrow: tuple[Narrow, Narrow],
) -> pd.DataFrame:
    """Return counts of codes as a table of words and written numbers; `narrow` says what row and column count."""

    def cells(column: str) -> list[str]:
        sets, codes = narrow[1](column)
        own = ((int(count), *narrow[0](str(row))) for row, count in counts[column].items())
        return [figure.of(count, (*more, *sets), {**more_codes, **codes}) for count, more, more_codes in own]

    named = {head: [words.word(rows, str(code)) for code in counts.index]}
    return pd.DataFrame(named | {words.word(columns, str(code)): cells(str(code)) for code in counts})
