"""The parts of the About page."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from conflictmap.about import report
from conflictmap.query.filters import Filters
from conflictmap.query.links import whole_record
from conflictmap.record.record import Record
from conflictmap.settings import REPOSITORY
from conflictmap.tables import codes
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import failures, words
from conflictmap.text.figures import Figures
from conflictmap.text.language import _, days, ngettext, number
from conflictmap.text.markdown import bold, escape_markdown
from conflictmap.ui.controls import legend_entry
from conflictmap.ui.counted import counted_frame, counted_text
from conflictmap.ui.frame import published_by


def purpose() -> None:
    """Say what the map is and is not."""
    st.write(
        _(
            "This map shows who said what about whom, when, where and on what source, in the conflict between Armenia "
            "and Azerbaijan, and what the other side answered. It does not say who is right. Every attack on it is "
            "somebody's claim: it stands here because someone named it in public, and it carries the name of who did."
        )
    )
    st.write(
        _(
            "The same rules, codes, colours and words hold for every party. Colours stand for kinds of events, never "
            "for a side; only where both sides are counted beside each other has each a tint of its own, none of a "
            "flag. Places carry the names that both sides use, in alphabetical order; borders are drawn as "
            "Natural Earth draws them and are no position of ours."
        )
    )


def kinds_and_status() -> None:
    """Say what each kind is and how a status comes about."""
    for code, kind in EVENT_KINDS.items():
        meaning = _(kind.meaning)
        st.markdown(f"**{legend_entry(code)}.** {escape_markdown(meaning)}")
    st.write(
        _(
            "The status of an attack or an accusation is worked out by one rule from sources and answers, and never "
            "typed in. The strongest that holds is shown; the reason beside it gives all that bears on the claim."
        )
    )
    for status in reversed(codes.STATUSES):
        meaning = words.word(words.STATUS_MEANING, status)
        st.markdown(f"{bold(words.word(words.STATUS, status) + '.')} {escape_markdown(meaning)}")
    st.write(
        _(
            "A source is independent when it is third-party media, an international body or a non-governmental "
            "organisation, or belongs to the accused side or to its treaty ally (Russia was Armenia's in 2020, Türkiye "
            "is Azerbaijan's), since it then speaks against its own interest. A source that only relays a statement "
            "corroborates nothing."
        )
    )
    st.write(
        _("Casualties are a range from the lowest to the highest credible count. Not known and none are different.")
    )


def threads_and_truces() -> None:
    """Say how claims are put together, how truces are counted and how times are given."""
    st.write(
        _(
            "A thread is an attack, or an accusation that is about no attack attributed to the same side, together "
            "with the accusations about it and the denials and statements tied to it. It counts as denied, "
            "admitted or corroborated as a whole. Independent findings are those that an independent source made "
            "itself; where the record holds none, it says that none are known, not that nobody has looked."
        )
    )
    st.write(
        _(
            "An alleged breach of a truce is an incident, an attack or an accusation with the accusations about it, of "
            "which a claim is tied to the statement that announced the truce. It is counted once, by when it began, "
            "attributed to the sides that it accuses and alleged by those who claim it; totals of whole operations are "
            "left out. Statements with the theme “Breach of a truce” are another thing: accusations and denials, of "
            "any truce, each a record."
        )
    )
    st.write(
        _(
            "What is attributed to one side is reported by the other: for a day on which the record holds nothing of a "
            "side, the number attributed to the other is unknown, and not zero. Mediators are those who brokered the "
            "truce, the co-chair states of the OSCE Minsk Group and international bodies."
        )
    )
    st.write(
        _(
            "Where an hour is not known, a time is a range: the first of several things happened between the earliest "
            "that is possible and the latest of the one that was over first. A range is given in whole hours or days "
            "that hold it, and more than three months in about so many years and months."
        )
    )


def precisions() -> None:
    """Say what the precision codes mean and how they are drawn."""
    st.write(
        _(
            "The codes are those of the Uppsala Conflict Data Program. A place known only to its district is drawn "
            "with one dashed ring, one known only to a region, a stretch of front or a country with two."
        )
    )
    st.write(
        _(
            "An event of several days is shown and counted on each of them, and once in every total. Of a day that is "
            "not known exactly it is known how many days it may be off, but not which they are: the event is shown on "
            "the day that its row names. Within a day known hours come in order, and what has no known hour after what "
            "it denies, responds to or is about, else last; played, it comes with the beginning of its day."
        )
    )
    left, right = st.columns(2)
    for column, table in ((left, words.WHERE_PREC), (right, words.DATE_PREC)):
        column.markdown("\n".join(f"- `{code}` {escape_markdown(words.word(table, code))}" for code in table))


def sources(record: Record) -> None:
    """Show the sources by kind and count, and what they do for the events."""
    found = record.tables["sources"]
    st.write(
        ngettext(
            "%(count)s publication is cited; publishers and kinds follow one written rule.",
            "%(count)s publications are cited; publishers and kinds follow one written rule.",
            len(found),
        )
    )
    publishers = found.groupby("publisher_kind")["publisher"].nunique()
    counts = found["publisher_kind"].value_counts()
    rows = {
        _("Kind of publisher"): [words.word(words.PUBLISHER_KIND, kind) for kind in counts.index],
        _("Publications"): [number(int(count)) for count in counts],
        _("Publishers"): [number(int(publishers[kind])) for kind in counts.index],
    }
    st.table(pd.DataFrame(rows), hide_index=True)


def _whole(record: Record) -> Figures:
    """Return what writes numbers of events of the whole record."""
    return Figures(Filters(*whole_record(record)))


def coverage(record: Record) -> None:
    """Show what the record holds, by side, claimant, kind of source and month: the balance of the record."""
    st.write(
        _(
            "An event gets in when a published source reports it, names who says so, and gives the day and the place "
            "at least roughly; the rule is the same for each side. Counts are of rows in a selection: more rows for "
            "one side may only mean that more of its reports were found."
        )
    )
    first, *others = report.parts(record, _whole(record))
    _part(first, key="coverage")
    for at, part in enumerate(others):
        with st.expander(part.title):
            _part(part, key=f"coverage-{at}", titled=False)


def _part(part: report.Part, *, key: str, titled: bool = True) -> None:
    if titled:
        st.markdown(f"**{escape_markdown(part.title)}**")
    st.caption(escape_markdown(part.sentence))
    counted_frame(part.table, key=key)


def gaps(record: Record) -> None:
    """Say what the record does not hold."""
    events = record.events
    if len(events):
        first, last = events["date"].min().date(), events["date"].max().date()
        st.write(escape_markdown(_("The record runs over these days: %(days)s, with gaps.", days=days(first, last))))
    counted_text(
        _("It holds what published sources were found to say, mostly in English; much local news is missing."),
        _("It is a selection and no census: never read a count as the number of all attacks."),
        *report.missing(record, _whole(record)),
        _("Some pages were seen only in part, without their title."),
        key="gaps",
        look="list",
    )


def set_aside(record: Record) -> None:
    """Show how many rows were set aside when the tables were read, and why."""
    problems = record.tables.problems
    if not problems:
        st.write(_("None: every row of the tables passed the checks."))
        return
    st.warning(escape_markdown(failures.set_aside(record.tables)))
    rows = [(problem.file, problem.row, problem.column, problem.sentence) for problem in problems[:500]]
    st.dataframe(pd.DataFrame(rows, columns=[_("File"), _("Row"), _("Column"), _("Problem")]), hide_index=True)


def licence(record: Record) -> None:
    """Say how the data may be used, how to cite it, and where to tell an error."""
    st.write(
        _(
            "The tables are free to use under the Creative Commons Attribution 4.0 licence, the program under the MIT "
            "licence. Outlines are made with Natural Earth (public domain); place names and coordinates come mostly "
            "from GeoNames (CC BY 4.0)."
        )
    )
    st.write(escape_markdown(_("Data version %(version)s.", version=record.citation_version)))
    st.write(_("Is something wrong or missing? Say which record, what is wrong and which source shows it:"))
    st.link_button(_("Tell us of an error"), f"{REPOSITORY}/issues")


def publisher() -> None:
    """Say who publishes this copy of the map, or that nobody is named."""
    st.markdown(published_by() or escape_markdown(_("Whoever runs this copy of the map has not said who they are.")))
