"""How well sourced a choice is, in sentences and as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pandas as pd

from conflictmap.query.ranking import Ranked, Ranking
from conflictmap.query.robustness import (
    NOT_ONE_PUBLICATION,
    ONE_PUBLICATION,
    ONE_PUBLISHER,
    OPERATION_TOTALS,
    CasualtyTotal,
    Robustness,
    Trend,
    attacks_telling,
    direction,
    resting_on,
    standing_at,
)
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.figures import PLAIN, Figures, Write, bare
from conflictmap.text.language import _, days, listed, ngettext, number, percent
from conflictmap.text.sentences import people

MOST_NAMES = 5
"""Places named in a sentence; the others are counted."""
TREND = {
    "more": N_("more in the second half"),
    "fewer": N_("fewer in the second half"),
    "same": N_("the same number in both halves"),
}


def source_sentences(found: Robustness, figure: Figures = PLAIN) -> Iterator[str]:
    """Yield on how few sources, and on whose, the events rest; `figure` writes the numbers."""
    total = number(found.total)
    yield ngettext(
        "%(count)s event of %(total)s rests on one publication.",
        "%(count)s events of %(total)s rest on one publication.",
        found.one_source,
        count=figure(found.one_source, ONE_PUBLICATION),
        total=total,
    )
    yield ngettext(
        "%(count)s event of %(total)s rests on one publisher.",
        "%(count)s events of %(total)s rest on one publisher.",
        found.one_publisher,
        count=figure(found.one_publisher, ONE_PUBLISHER),
        total=total,
    )
    for side, count in found.one_side.items():
        yield ngettext(
            "%(side)s: %(count)s event of %(total)s is known from its officials and media only.",
            "%(side)s: %(count)s events of %(total)s are known from its officials and media only.",
            count,
            count=figure(count, resting_on(side)),
            side=words.word(words.SIDE, side),
            total=total,
        )
    yield from _third_parties(found, total, figure)


def _third_parties(found: Robustness, total: str, figure: Figures) -> Iterator[str]:
    yield ngettext(
        "%(count)s event of %(total)s has a third-party source.",
        "%(count)s events of %(total)s have a third-party source.",
        found.third_party,
        count=figure(found.third_party, resting_on("third_party")),
        total=total,
    )
    yield ngettext(
        "%(count)s event of %(total)s has third-party sources only.",
        "%(count)s events of %(total)s have third-party sources only.",
        found.third_only,
        count=figure(found.third_only, resting_on("third_only")),
        total=total,
    )
    if found.unsourced:
        yield ngettext(
            "%(count)s event of %(total)s has no source in the record.",
            "%(count)s events of %(total)s have no source in the record.",
            found.unsourced,
            count=figure(found.unsourced, resting_on("unsourced")),
            total=total,
        )


def casualty_sentences(found: Robustness, figure: Figures = PLAIN) -> Iterator[str]:
    """Yield how many were killed and injured in the attacks, and how many attacks give no number."""
    for one in found.casualties if found.attacks else ():
        yield from _sum_told(one, figure)
    if found.aggregates:
        yield ngettext(
            "%(count)s total of a whole operation is left out of these sums.",
            "%(count)s totals of whole operations are left out of these sums.",
            found.aggregates,
            count=figure(found.aggregates, OPERATION_TOTALS),
        )


def _sum_told(one: CasualtyTotal, figure: Figures) -> Iterator[str]:
    if one.known:
        yield ngettext(
            "%(what)s: %(people)s in the %(count)s attack that has a number.",
            "%(what)s: %(people)s in the %(count)s attacks that have a number.",
            one.known,
            count=figure(one.known, attacks_telling(one.what, "known")),
            what=words.word(words.CASUALTY, one.what),
            people=people(one.count),
        )
    if one.unknown:
        yield ngettext(
            "%(what)s: %(count)s attack gives no figure.",
            "%(what)s: %(count)s attacks give no figure.",
            one.unknown,
            count=figure(one.unknown, attacks_telling(one.what, "unknown")),
            what=words.word(words.CASUALTY, one.what),
        )


def ranking_sentences(ranking: Ranking, record: Record, figure: Figures = PLAIN) -> Iterator[str]:
    """Yield which places have most events, and whether they do without the events of one publication."""
    if ranking.every:
        leading = [
            _("%(place)s (%(count)s)", place=record.place_name(one.place_id), count=_counted(one, figure))
            for one in ranking.every
        ]
        yield _("Most events: %(places)s.", places=_named(leading))
    if not ranking.without:
        yield _("Without the events of one publication no place is left.")
        return
    if not ranking.changed:
        yield _("Without the events of one publication the first five places stay the same, in the same order.")
        return
    if not ranking.gained and not ranking.lost:
        yield _("Without the events of one publication the first five places stay the same, in another order.")
    if ranking.gained:
        yield ngettext(
            "Without the events of one publication %(count)s place comes in among the first five: %(places)s.",
            "Without the events of one publication %(count)s places come in among the first five: %(places)s.",
            len(ranking.gained),
            places=_named([record.place_name(place) for place in ranking.gained]),
        )
    if ranking.lost:
        yield ngettext(
            "Without the events of one publication %(count)s place falls out of the first five: %(places)s.",
            "Without the events of one publication %(count)s places fall out of the first five: %(places)s.",
            len(ranking.lost),
            places=_named([record.place_name(place) for place in ranking.lost]),
        )


def _named(names: list[str]) -> str:
    if len(names) <= MOST_NAMES:
        return listed(names)
    rest = len(names) - MOST_NAMES
    return listed([*names[:MOST_NAMES], ngettext("%(count)s other", "%(count)s others", rest)])


def trend_sentences(trend: Trend | None, figure: Figures = PLAIN) -> Iterator[str]:
    """Yield how the second half of the days compares with the first, and whether that holds."""
    if not trend:
        yield _("A single day has no trend.")
        return
    yield _(
        "%(first)s: %(before)s; %(second)s: %(after)s, so %(trend)s.",
        first=days(*trend.first),
        before=_events(trend.every[0], figure(trend.every[0], days=trend.first)),
        second=days(*trend.second),
        after=_events(trend.every[1], figure(trend.every[1], days=trend.second)),
        trend=words.word(TREND, direction(trend.every)),
    )
    counts = {
        "before": figure(trend.without[0], NOT_ONE_PUBLICATION, days=trend.first),
        "after": figure(trend.without[1], NOT_ONE_PUBLICATION, days=trend.second),
    }
    if trend.changed:
        yield _(
            "Without the events of one publication this changes: %(before)s and %(after)s, so %(trend)s.",
            **counts,
            trend=words.word(TREND, direction(trend.without)),
        )
    else:
        yield _("Without the events of one publication this stays: %(before)s and %(after)s.", **counts)


def _events(count: int, written: str) -> str:
    return ngettext("%(count)s event", "%(count)s events", count, count=written)


def shares_table(found: Robustness, figure: Write = bare) -> pd.DataFrame:
    """Return what the events rest on: a name, how many, of how many, and the share (text)."""
    rows = [
        (_("One publication"), found.one_source, ONE_PUBLICATION),
        (_("One publisher"), found.one_publisher, ONE_PUBLISHER),
        *(
            (_("%(side)s: its sources only", side=words.word(words.SIDE, side)), count, resting_on(side))
            for side, count in found.one_side.items()
        ),
        (_("A third-party source"), found.third_party, resting_on("third_party")),
        (_("Third-party sources only"), found.third_only, resting_on("third_only")),
        (_("Both sides, allies or others, no third party"), found.mixed, resting_on("mixed")),
        (_("No source in the record"), found.unsourced, resting_on("unsourced")),
    ]
    return pd.DataFrame(
        {
            _("Rests on"): [name for name, _count, _set in rows],
            _("Events"): [figure(count, one) for _name, count, one in rows],
            _("Of"): [figure(found.total)] * len(rows),
            _("Share"): [percent(count / found.total) if found.total else "" for _name, count, _set in rows],
        }
    )


def casualties_table(found: Robustness, figure: Write = bare) -> pd.DataFrame:
    """Return the sums of casualties: low, high, and how many attacks give a number and how many do not."""
    rows = [
        (
            words.word(words.CASUALTY, one.what),
            *_ends(one),
            figure(one.known, attacks_telling(one.what, "known")),
            figure(one.unknown, attacks_telling(one.what, "unknown")),
        )
        for one in found.casualties
    ]
    names = [_("Casualties"), _("Low"), _("High"), _("Attacks with a number"), _("Attacks without")]
    return pd.DataFrame(rows, columns=names).astype(dict.fromkeys(names[1:3], "Int64"))


def _ends(one: CasualtyTotal) -> tuple[int | None, int | None]:
    """Return the lowest and the highest sum, none where no attack gives a number."""
    return (one.count.low, one.count.high) if one.known else (None, None)


def ranking_table(ranking: Ranking, record: Record, figure: Write = bare) -> pd.DataFrame:
    """Return the places of either ranking with rank and number of events in both; empty where not among the first."""
    every, without = ({one.place_id: one for one in some} for some in (ranking.every, ranking.without))
    places = [*every, *ranking.gained]
    return pd.DataFrame(
        {
            _("Place"): [record.place_name(place) for place in places],
            _("Rank"): _column(every[place].rank if place in every else None for place in places),
            _("Events"): _column(_counted(every[place], figure) if place in every else None for place in places),
            _("Rank without"): _column(without[place].rank if place in without else None for place in places),
            _("Events without"): _column(
                _counted(without[place], figure, NOT_ONE_PUBLICATION) if place in without else None for place in places
            ),
        }
    )


def _column(values: Iterable[str | int | None]) -> pd.Series:
    return pd.Series(list(values), dtype="object")


def _counted(one: Ranked, figure: Write, *sets: RecordSet) -> str | int:
    return figure(one.count, standing_at(one.place_id), *sets)
