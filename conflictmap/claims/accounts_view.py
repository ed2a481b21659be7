"""Drawn for the reader: an incident in two voices, and how firm a choice is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from conflictmap.claims.accounts import Cited, Compared, Voice, Voices, voices
from conflictmap.query.robustness import firmness
from conflictmap.record.record import Record
from conflictmap.tables.conflict import publisher_ally_of
from conflictmap.text import robustness, sentences, words
from conflictmap.text.language import _, day, listed, ngettext, number
from conflictmap.text.markdown import bold, link, plain
from conflictmap.ui import event_card, session
from conflictmap.ui.chart import download_table
from conflictmap.ui.components import event_list

FINDINGS = ("corroborates", "contradicts")
"""Roles of sources that looked for themselves; these are always in sight."""


def voices_view(record: Record, head: str) -> None:
    """Draw what each side says of the thread of `head`, side by side, and below what those of neither side found."""
    found = voices(record, head)
    for column, voice in zip(st.columns(len(found.sides), gap="medium"), found.sides, strict=True):
        with column, st.container(border=True, height="stretch", key=f"voice-{voice.side}-{head}"):
            _voice(record, voice, head)
    _figures(found)
    _neither(record, found)
    _mirrors(record, found)


def _voice(record: Record, voice: Voice, head: str) -> None:
    st.subheader(plain(words.word(words.SIDE, voice.side)), anchor=False)
    if voice.silent:
        st.caption(plain(_("No account of this side is in the record. That does not mean that it gave none.")))
        return
    st.write(bold(_("What it says")))
    if not voice.events:
        st.caption(plain(_("No claim, accusation, denial or statement of this side is in the record.")))
    _told(record, voice, head)
    st.write(bold(_("Its officials and media")))
    if not voice.sources:
        st.caption(plain(_("No publication of its officials or media on this is in the record.")))
    _cited(record, voice.sources)


def _told(record: Record, voice: Voice, head: str) -> None:
    """Draw the events of a voice: title and day as a row that opens it, who says it, and the summary."""
    for event in record.rows(voice.events):
        key = f"told-{head}-{voice.side}-{event['event_id']}"
        with st.container(gap="xxsmall"):
            event_list([event_card.row(record, event)], key=key, on_open=session.open_event)
            st.caption(plain(sentences.who_says(event, record)))
            st.markdown(plain(event["summary"]))


def _cited(record: Record, sources: Iterable[Cited]) -> None:
    for cited in sources:
        source: dict[Any, Any] = record.sources.loc[cited.source_id].to_dict()
        published = day(source["published"].date()) if pd.notna(source["published"]) else _("date not known")
        ally = publisher_ally_of(cited.publisher_kind)
        about = [words.word(words.PUBLISHER_KIND, cited.publisher_kind)]
        about += [words.word(words.ALLY, ally)] if ally else []
        about += [published, words.word(words.SOURCE_ROLE, cited.role)]
        texts = [plain(text) for text in (sentences.figures(cited.figures), cited.note, _weight(cited)) if text]
        with st.container(gap="xxsmall"):
            st.markdown(
                f"{plain(source['publisher'])}: {link(source['title'], source['url'])}"
                f"  \n:small[:gray[{plain(' · '.join(about))}]]"
            )
            if texts:
                st.caption("  \n".join(texts))


def _weight(cited: Cited) -> str:
    return "" if cited.weighs else _("By the rule for the status this is no independent finding.")


def _figures(found: Voices) -> None:
    """Draw the figures of all voices side by side; what differs is marked by a sign and a word."""
    st.write(bold(_("Figures in each voice")))
    if not found.compared:
        st.caption(plain(_("No source of this incident gives a figure.")))
        return
    names = [*(words.word(words.SIDE, voice.side) for voice in found.sides), _("Neither side")]
    rows = [[_counted(row), *_people(row), words.word(words.FIGURES_MARK, row.mark)] for row in found.compared]
    _table(pd.DataFrame(rows, columns=[_("Figure"), *names, _("Compared")]), key=f"voices-{found.head}")
    st.caption(plain(_("A figure stands with whoever published it, who may pass on another's count.")))


def _counted(row: Compared) -> str:
    return sentences.limited(words.word(words.CASUALTY, row.name), row.note)


def _people(row: Compared) -> list[str]:
    return [sentences.people(count) if count else _("no figure") for count in row.counts]


def _neither(record: Record, found: Voices) -> None:
    st.write(bold(_("What those of neither side found")))
    if found.observers:
        names = listed(str(record.actors.at[actor, "name"]) for actor in found.observers)
        st.markdown(plain(_("The claim comes from an observer of neither side: %(observers)s.", observers=names)))
    findings = [cited for cited in found.neither.sources if cited.role in FINDINGS]
    if not findings:
        st.caption(plain(_("No source of neither side with findings of its own is in the record.")))
    _cited(record, findings)
    rest = [cited for cited in found.neither.sources if cited.role not in FINDINGS]
    if rest:
        message = ngettext(
            "%(count)s source of neither side that reports what others say",
            "%(count)s sources of neither side that report what others say",
            len(rest),
        )
        with st.expander(plain(message)):
            _cited(record, rest)
    if found.neither.events:
        st.write(bold(_("What those of neither side said")))
        _told(record, found.neither, found.head)


def _mirrors(record: Record, found: Voices) -> None:
    if not found.mirrors:
        return
    st.write(bold(_("The other side tells an attack of its own")))
    ties = {mirror.event_id: words.word(words.MIRROR, mirror.tie) for mirror in found.mirrors}
    rows = [event_card.row(record, event, ties[event["event_id"]]) for event in record.rows(ties, event_card.LISTED)]
    event_list(rows, key=f"mirrors-{found.head}", on_open=session.open_event)


def firmness_view(record: Record, positions: np.ndarray, *, days: tuple[date, date] | None = None) -> None:
    """Draw how firm the records at `positions` are: sentences, and a table to download; `days` are those shown."""
    if not len(positions):
        st.info(_("No record fits. Widen the days or clear a filter."))
        return
    found = firmness(record, positions, days=days)
    left, right = st.columns(2, gap="medium")
    with left:
        _sentences(_("On what it rests"), robustness.sources_told(found))
        _sentences(_("Casualties of the attacks"), robustness.casualties_told(found))
    with right:
        _sentences(_("Where most events are"), robustness.ranking_told(found.ranking, record))
        _sentences(_("First and second half of the days"), robustness.trend_told(found.trend))
    _table(robustness.shares_table(found), key="firmness")
    opened = st.expander(_("Casualties and places as tables"), key="firmness_tables", on_change="rerun")
    if not opened.open:
        return
    with opened:
        _table(robustness.casualties_table(found), key="firmness_casualties")
        _table(robustness.ranking_table(found.ranking, record), key="firmness_places")
        st.caption(plain(_("“Without” leaves out the events of one publication. Equal numbers share a rank.")))


def _sentences(heading: str, told: Iterable[str]) -> None:
    st.write(f"**{plain(heading)}**")
    st.markdown("\n".join(f"- {plain(sentence)}" for sentence in told))


def _table(table: pd.DataFrame, *, key: str) -> None:
    """Draw a table of which the first column names the rows, and the button that hands it out."""
    st.table(table.map(_cell).set_index(table.columns[0]))
    download_table(table, key=key)


def _cell(value: object) -> str:
    if isinstance(value, str):
        return plain(value)
    return "" if pd.isna(value) else number(int(value))  # type: ignore[call-overload]
