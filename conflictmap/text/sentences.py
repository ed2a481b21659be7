"""What is on screen, in sentences: the caption, the map's accessible name, the note in a download."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from typing import Any

from conflictmap.query.fields import FIELDS, FilterField
from conflictmap.query.filters import Filters, RecordSet
from conflictmap.record.control import Holding
from conflictmap.record.record import Record
from conflictmap.record.status import Evidence
from conflictmap.tables.casualties import CasualtyRange, FigureCell
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.schema import split
from conflictmap.tables.timing import DAY, HOUR, Lapse
from conflictmap.text import words
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import _, about_day, days, listed, ngettext, number
from conflictmap.text.set_words import set_name


def counted(shown: int, total: int, figure: Figures = PLAIN, whole: Figures = PLAIN) -> str:
    """Return the live line: 106 of 477 records; the one writes what is shown, the other all there is."""
    return ngettext(
        "%(shown)s of %(count)s record",
        "%(shown)s of %(count)s records",
        total,
        shown=figure(shown),
        count=whole(total),
    )


def described(filters: Filters, record: Record) -> str:
    """Return what is chosen, one short sentence a filter; of all time it names no days."""
    dated = [] if filters == filters.without_dates else [_("Days: %(days)s.", days=days(filters.since, filters.until))]
    return " ".join([*dated, *_narrowing(filters, record)])


def narrowing(filters: Filters, record: Record) -> str:
    """Return what is chosen beside the days; empty when nothing is."""
    return " ".join(_narrowing(filters, record))


def _narrowing(filters: Filters, record: Record) -> Iterator[str]:
    for parameter, codes in filters.codes:
        field = FIELDS[parameter]
        yield _(field.sentence, values=listed((code_name(field, code, record) for code in codes), either=True))
    if filters.q:
        yield _("Holding the words “%(words)s”.", words=filters.q)
    for one in filters.sets:
        yield _("Records counted as: %(set)s.", set=_set_name(one, record).rstrip("."))


def _set_name(one: RecordSet, record: Record) -> str:
    return set_name(one, record, describe=described, name_code=code_name)


@dataclass(frozen=True)
class Chip:
    """One thing that narrows what is shown: the link's parameter and value that it stands for, and its words."""

    parameter: str
    value: str
    text: str


def chips(filters: Filters, window: tuple[date, date], record: Record) -> list[Chip]:
    """Return what narrows the choice, a chip each; days that are those of `window`, the period's own, are none."""
    found = []
    if (filters.since, filters.until) != window:
        found.append(Chip("when", "", days(filters.since, filters.until)))
    for parameter, codes in filters.codes:
        field = FIELDS[parameter]
        found += [Chip(parameter, code, _(field.chip, value=code_name(field, code, record))) for code in codes]
    if filters.q:
        found.append(Chip("q", "", _("“%(words)s”", words=filters.q)))
    return [*found, *(Chip("set", one.code, _set_name(one, record)) for one in filters.sets)]


def code_name(field: FilterField, code: str, record: Record) -> str:
    """Return the words for a code of a filter; of a place or a person, the name."""
    return words.word(getattr(words, field.words), code) if field.words else record.names_of(field.table)[code]


def who_says(event: Mapping[str, Any], record: Record) -> str:
    """Return who says what about whom, in one sentence."""
    kind = EVENT_KINDS[event["kind"]]
    actors, targets = _actors(event["actor_ids"], record), _actors(event["target_ids"], record)
    if kind.is_statement and event["speaker"]:
        actors = _("%(actors)s (%(speaker)s)", actors=actors, speaker=listed(split(event["speaker"])))
    claimants = _actors(event["claimant_ids"], record)
    with_targets, without = kind.says
    return _(with_targets if targets else without, claimants=claimants, actors=actors, targets=targets)


def _actors(ids: str, record: Record) -> str:
    return listed(record.actor_names(ids))


def span(low: int | None, high: int | None) -> str:
    """Return a range of casualties in words: unknown, none, one number, or from the lowest to the highest count."""
    if low is None or high is None:
        return _("not known")
    if high == 0:
        return _("none")
    if low == high:
        return number(low)
    return _("%(low)s to %(high)s", low=number(low), high=number(high))


def people(count: CasualtyRange | None) -> str:
    """Return the same of an event's or a source's own count."""
    return span(count.low, count.high) if count else span(None, None)


def figures(cells: Iterable[FigureCell]) -> str:
    """Return the figures that a source gives on one line: killed 1; injured 2-7 (about)."""
    return "; ".join(_figure(cell) for cell in cells)


def _figure(cell: FigureCell) -> str:
    low, high = number(cell.count.low), number(cell.count.high)
    count = low if low == high else _("%(low)s-%(high)s", low=low, high=high)
    return limited(_(words.FIGURE[cell.name], people=count), cell.note)


def limited(figure: str, note: str) -> str:
    """Return a figure, or its name, with what limits it."""
    return _("%(figure)s (%(note)s)", figure=figure, note=note) if note else figure


def duration(lapse: Lapse) -> str:
    """Return a length of time as well as it is known: 5 minutes, 2 h 10 min, at most 12 hours, 1 to 3 days.

    A range is told in whole minutes, hours, days or months that hold it: its ends are bounds and not times that were
    measured. What took longer than `LONG` is told as about so many years and months.
    """
    if lapse.least >= LONG:
        return _long(lapse)
    if lapse.exact:
        return _exactly(lapse.least)
    if lapse.most < HOUR:
        least, most = lapse.least, lapse.most
        if not least:
            return ngettext("at most %(count)s minute", "at most %(count)s minutes", most)
        return ngettext("%(least)s to %(count)s minute", "%(least)s to %(count)s minutes", most, least=number(least))
    if lapse.most <= DAY:
        least, most = lapse.least // HOUR, ceil(lapse.most / HOUR)
        if not least:
            return ngettext("at most %(count)s hour", "at most %(count)s hours", most)
        return ngettext("%(least)s to %(count)s hour", "%(least)s to %(count)s hours", most, least=number(least))
    least, most = lapse.least // DAY, ceil(lapse.most / DAY)
    if not least:
        return ngettext("at most %(count)s day", "at most %(count)s days", most)
    return ngettext("%(least)s to %(count)s day", "%(least)s to %(count)s days", most, least=number(least))


LONG, MONTH = 92 * DAY, 365.2425 * DAY / 12
"""Minutes: what is told in months and years, and a month of mean length."""


def _long(lapse: Lapse) -> str:
    if lapse.most - lapse.least < MONTH:
        months = round((lapse.least + lapse.most) / 2 / MONTH)
        return _("about %(length)s", length=_years_and_months(months))
    least, most = floor(lapse.least / MONTH), ceil(lapse.most / MONTH)
    return _("%(least)s to %(most)s", least=_years_and_months(least), most=_years_and_months(most))


def _years_and_months(count: int) -> str:
    """Return months as a reader counts them: 5 months, 2 years, 21 years and 11 months."""
    years, months = divmod(count, 12)
    parts = [ngettext("%(count)s year", "%(count)s years", years)] if years else []
    parts += [ngettext("%(count)s month", "%(count)s months", months)] if months else []
    return listed(parts)


def _exactly(minutes: int) -> str:
    if minutes < HOUR:
        return ngettext("%(count)s minute", "%(count)s minutes", minutes)
    if minutes < 2 * DAY:
        hours, rest = divmod(minutes, HOUR)
        return _("%(hours)s h %(minutes)s min", hours=number(hours), minutes=number(rest))
    days_long, rest = divmod(minutes, DAY)
    if rest < HOUR:
        return ngettext("%(count)s day", "%(count)s days", days_long)
    return ngettext("%(count)s day %(hours)s h", "%(count)s days %(hours)s h", days_long, hours=number(rest // HOUR))


def holding(row: Holding) -> str:
    """Return who is reported to hold a town since when, and on what that rests."""
    since = about_day(row.since, row.date_prec)
    party, basis = words.word(words.PARTY, row.party), words.word(words.BASIS, row.basis)
    return _("%(party)s, since %(day)s, %(basis)s.", party=party, day=since, basis=basis)


def reasons(evidence: Evidence, record: Record) -> list[str]:
    """Return why a claim has its status, a sentence for each thing that bears on it."""
    return list(_reasons(evidence, record))


def _reasons(evidence: Evidence, record: Record) -> Iterator[str]:
    if evidence.admits:
        yield _(
            "The accused side admits it, as reported by %(publishers)s.",
            publishers=_publishers(evidence.admits, record),
        )
    if evidence.observers:
        names = listed(str(record.actors.at[actor, "name"]) for actor in evidence.observers)
        yield _("The claim comes from an observer of neither side: %(observers)s.", observers=names)
    if evidence.corroborates:
        names = _publishers(evidence.corroborates, record)
        yield _("Corroborated by findings of a source independent of the claimant: %(publishers)s.", publishers=names)
    if evidence.denies:
        names = _deniers(evidence.denies, record)
        yield _("Denied by %(deniers)s.", deniers=names)
    if evidence.denying_sources:
        names = _publishers(evidence.denying_sources, record)
        yield _("A denial by the accused side is reported by %(publishers)s.", publishers=names)
    if evidence.contradicts:
        yield _("Contradicted by %(publishers)s.", publishers=_publishers(evidence.contradicts, record))
    if evidence == Evidence():
        yield words.word(words.STATUS_MEANING, "claimed")


def text_of(originals: Sequence[str]) -> list[str]:
    """Return whose text a source carries: one line, or none where the text is its own."""
    return [_("Text of %(originals)s", originals=listed(originals))] if originals else []


def _publishers(ids: Iterable[str], record: Record) -> str:
    return listed(dict.fromkeys(_publisher(source, record) for source in ids))


def _publisher(source: str, record: Record) -> str:
    publisher, original = (str(record.sources.at[source, name]) for name in ("publisher", "original_publisher"))
    if not original:
        return publisher
    return _("%(original)s (via %(publisher)s)", original=listed(split(original)), publisher=publisher)


def _deniers(ids: Iterable[str], record: Record) -> str:
    rows = (record.events.at[record.position[event], "actor_ids"] for event in ids if event in record.position)
    names = (name for cell in rows for name in record.actor_names(str(cell)))
    return listed(dict.fromkeys(names))


def who_denies(evidence: Evidence, record: Record) -> str:
    """Return who denies a claim: those who speak, and whose reports tell of a denial; empty when nobody is known to."""
    told = [_deniers(evidence.denies, record)] if evidence.denies else []
    if evidence.denying_sources:
        names = _publishers(evidence.denying_sources, record)
        told.append(_("the accused side, as reported by %(publishers)s", publishers=names))
    return listed(told)


def independent_findings(evidence: Evidence, record: Record) -> str:
    """Return what independent sources found on a claim, a sentence for each finding; empty when there is none.

    Only a source independent of the claimant counts: what a party's own publisher says against a claim is given
    among the reasons of its status.
    """
    observers = [str(record.actors.at[actor, "name"]) for actor in evidence.observers]
    publishers = [_publisher(source, record) for source in evidence.corroborates]
    corroborating = listed(dict.fromkeys([*observers, *publishers]))
    against = [i for i in evidence.contradicts if record.sources.at[i, "publisher_kind"] in INDEPENDENT_PUBLISHERS]
    found = [_("Corroborated by %(names)s.", names=corroborating)] if corroborating else []
    found += [_("Contradicted by %(names)s.", names=_publishers(against, record))] if against else []
    return " ".join(found)
