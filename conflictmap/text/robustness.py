"""How well sourced a choice is, in sentences and as a table."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from conflictmap.query.ranking import Ranking
from conflictmap.query.robustness import CasualtyTotal, Robustness, Trend, direction
from conflictmap.record.record import Record
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.language import _, days, listed, ngettext, number, percent
from conflictmap.text.sentences import people

MOST_NAMES = 5
"""Places named in a sentence; the others are counted."""
TREND = {
    "more": N_("more in the second half"),
    "fewer": N_("fewer in the second half"),
    "same": N_("the same number in both halves"),
}


def source_sentences(found: Robustness) -> Iterator[str]:
    """Yield on how few sources, and on whose, the events rest."""
    total = number(found.total)
    yield ngettext(
        "%(count)s event of %(total)s rests on one publication.",
        "%(count)s events of %(total)s rest on one publication.",
        found.one_source,
        total=total,
    )
    yield ngettext(
        "%(count)s event of %(total)s rests on one publisher.",
        "%(count)s events of %(total)s rest on one publisher.",
        found.one_publisher,
        total=total,
    )
    for side, count in found.one_side.items():
        yield ngettext(
            "%(side)s: %(count)s event of %(total)s is known from its officials and media only.",
            "%(side)s: %(count)s events of %(total)s are known from its officials and media only.",
            count,
            side=words.word(words.SIDE, side),
            total=total,
        )
    yield from _third_parties(found, total)


def _third_parties(found: Robustness, total: str) -> Iterator[str]:
    yield ngettext(
        "%(count)s event of %(total)s has a third-party source.",
        "%(count)s events of %(total)s have a third-party source.",
        found.third_only + found.third_too,
        total=total,
    )
    yield ngettext(
        "%(count)s event of %(total)s has third-party sources only.",
        "%(count)s events of %(total)s have third-party sources only.",
        found.third_only,
        total=total,
    )
    if found.unsourced:
        yield ngettext(
            "%(count)s event of %(total)s has no source in the record.",
            "%(count)s events of %(total)s have no source in the record.",
            found.unsourced,
            total=total,
        )


def casualty_sentences(found: Robustness) -> Iterator[str]:
    """Yield how many were killed and injured in the attacks, and how many attacks give no number."""
    for one in found.casualties if found.attacks else ():
        yield from _sum_told(one)
    if found.aggregates:
        yield ngettext(
            "%(count)s total of a whole operation is left out of these sums.",
            "%(count)s totals of whole operations are left out of these sums.",
            found.aggregates,
        )


def _sum_told(one: CasualtyTotal) -> Iterator[str]:
    if one.known:
        yield ngettext(
            "%(what)s: %(people)s in the %(count)s attack that has a number.",
            "%(what)s: %(people)s in the %(count)s attacks that have a number.",
            one.known,
            what=words.word(words.CASUALTY, one.what),
            people=people(one.count),
        )
    if one.unknown:
        yield ngettext(
            "%(what)s: %(count)s attack gives no figure.",
            "%(what)s: %(count)s attacks give no figure.",
            one.unknown,
            what=words.word(words.CASUALTY, one.what),
        )


def ranking_sentences(ranking: Ranking, record: Record) -> Iterator[str]:
    """Yield which places have most events, and whether they do without the events of one publication."""
    if ranking.every:
        leading = [
            _("%(place)s (%(count)s)", place=record.place_name(one.place_id), count=number(one.count))
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


def trend_sentences(trend: Trend | None) -> Iterator[str]:
    """Yield how the second half of the days compares with the first, and whether that holds."""
    if not trend:
        yield _("A single day has no trend.")
        return
    yield _(
        "%(first)s: %(before)s; %(second)s: %(after)s, so %(trend)s.",
        first=days(*trend.first),
        before=_events(trend.every[0]),
        second=days(*trend.second),
        after=_events(trend.every[1]),
        trend=words.word(TREND, direction(trend.every)),
    )
    counts = {"before": number(trend.without[0]), "after": number(trend.without[1])}
    if trend.changed:
        yield _(
            "Without the events of one publication this changes: %(before)s and %(after)s, so %(trend)s.",
            **counts,
            trend=words.word(TREND, direction(trend.without)),
        )
    else:
        yield _("Without the events of one publication this stays: %(before)s and %(after)s.", **counts)


def _events(count: int) -> str:
    return ngettext("%(count)s event", "%(count)s events", count)


def shares_table(found: Robustness) -> pd.DataFrame:
    """Return what the events rest on: a name, how many, of how many, and the share (text)."""
    rows = [
        (_("One publication"), found.one_source),
        (_("One publisher"), found.one_publisher),
        *(
            (_("%(side)s: its sources only", side=words.word(words.SIDE, side)), n)
            for side, n in found.one_side.items()
        ),
        (_("A third-party source"), found.third_only + found.third_too),
        (_("Third-party sources only"), found.third_only),
        (_("Both sides, allies or others, no third party"), found.mixed),
        (_("No source in the record"), found.unsourced),
    ]
    share = [percent(count / found.total) if found.total else "" for _name, count in rows]
    names, counts = zip(*rows, strict=True)
    return pd.DataFrame(
        {_("Rests on"): names, _("Events"): counts, _("Of"): [found.total] * len(rows), _("Share"): share}
    )


def casualties_table(found: Robustness) -> pd.DataFrame:
    """Return the sums of casualties: low, high, and how many attacks give a number and how many do not."""
    rows = [(words.word(words.CASUALTY, one.what), *_ends(one), one.known, one.unknown) for one in found.casualties]
    names = [_("Casualties"), _("Low"), _("High"), _("Attacks with a number"), _("Attacks without")]
    return pd.DataFrame(rows, columns=names).astype(dict.fromkeys(names[1:3], "Int64"))


def _ends(one: CasualtyTotal) -> tuple[int | None, int | None]:
    """Return the lowest and the highest sum, none where no attack gives a number."""
    return (one.count.low, one.count.high) if one.known else (None, None)


def ranking_table(ranking: Ranking, record: Record) -> pd.DataFrame:
    """Return the places of either ranking with rank and number of events in both; empty where not among the first."""
    every, without = ({one.place_id: one for one in some} for some in (ranking.every, ranking.without))
    places = [*every, *ranking.gained]
    return pd.DataFrame(
        {
            _("Place"): [record.place_name(place) for place in places],
            _("Rank"): _column([every[place].rank if place in every else None for place in places]),
            _("Events"): _column([every[place].count if place in every else None for place in places]),
            _("Rank without"): _column([without[place].rank if place in without else None for place in places]),
            _("Events without"): _column([without[place].count if place in without else None for place in places]),
        }
    )


def _column(values: list[int | None]) -> pd.Series:
    return pd.Series(values, dtype="Int64")
