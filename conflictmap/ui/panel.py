"""The panel beside the map: what is shown, the events under a symbol, or one event in full."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from conflictmap.query.counts import counts_by_kind
from conflictmap.query.links import Choice, write_choice
from conflictmap.record.citations import Citation
from conflictmap.record.record import Record
from conflictmap.record.status import Evidence
from conflictmap.settings import PAGES
from conflictmap.tables.casualties import casualty_range, counted
from conflictmap.tables.codes import CASUALTIES
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.schema import split
from conflictmap.text import sentences, words
from conflictmap.text.language import _, day, days, language_name, listed, ngettext, number
from conflictmap.text.markdown import bold, link, plain
from conflictmap.ui import session
from conflictmap.ui.citing import citing_view
from conflictmap.ui.controls import legend_entry
from conflictmap.ui.eventlist import Row, event_list

Event = Mapping[str, Any]
"""One row of the record."""
LISTED = ("event_id", "kind", "title", "date", "end_date", "time", "stand_id")
"""The columns that a row of a list is made of."""
NAMES = ("name_en", "name_az", "name_hy", "name_ru", "name_ar")
PAGE = 20
"""Events in a list at a time."""
HEIGHT = 440
"""Of the panel, in pixels: as tall as time and map together."""
BADGES = {"claimed": "gray", "contested": "orange", "corroborated": "blue", "acknowledged": "violet"}


def panel(record: Record, choice: Choice, positions: np.ndarray) -> None:
    """Draw the panel: the open event, else the events that were picked, else all that are shown."""
    if choice.event:
        event_panel(record, choice)
        return
    with st.container(height=HEIGHT, border=True, key="panel"):
        if st.session_state["picked"]:
            _picked(record)
        else:
            _overview(record, positions)


def event_panel(record: Record, choice: Choice) -> None:
    """Draw the open event in a frame of its own."""
    with st.container(height=HEIGHT, border=True, key="event_panel"):
        event_view(record, choice)


def _overview(record: Record, positions: np.ndarray) -> None:
    st.subheader(_("What is shown"))
    if not len(positions):
        st.info(_("No record fits. Widen the days or clear a filter."))
        st.button(_("Clear filters"), key="clear_here", on_click=session.clear_filters)
        return
    counts = counts_by_kind(record, positions)
    st.markdown("  \n".join(f"{legend_entry(kind)}: **{number(count)}**" for kind, count in counts.items()))
    st.caption(_("Every attack is somebody's claim. Click a symbol to see who says so and who answers."))
    _list(record, record.events["event_id"].iloc[positions[: _listed_until()]].to_list(), len(positions))


def _picked(record: Record) -> None:
    picked, total = st.session_state["picked"], st.session_state["picked_total"]
    st.button(_("Back to all"), icon=":material/arrow_back:", type="tertiary", on_click=session.pick, args=([], 0))
    st.subheader(ngettext("%(count)s record here", "%(count)s records here", total))
    if total > len(picked):
        st.caption(_("The first %(count)s are listed; zoom in for the others.", count=number(len(picked))))
    _list(record, [i for i in picked if i in record.position][: _listed_until()], len(picked))


def _listed_until() -> int:
    return PAGE * (1 + int(st.session_state.get("listed", 0)))


def _list(record: Record, event_ids: list[str], total: int) -> None:
    event_list(
        [row(record, event) for event in record.rows(event_ids, LISTED)], key="events", on_open=session.open_event
    )
    if total > len(event_ids):
        st.button(_("Show more"), on_click=_more, width="stretch")


def row(record: Record, event: Event, lead: str = "") -> Row:
    """Return an event, with at least the columns of `LISTED`, as a row of a list."""
    under = f"{when(event)} · {_place_name(record, event)}"
    return Row(
        event["event_id"],
        EVENT_KINDS[event["kind"]].sign,
        EVENT_KINDS[event["kind"]].colour,
        event["title"],
        under,
        lead,
    )


def _more() -> None:
    st.session_state["listed"] = int(st.session_state.get("listed", 0)) + 1


def event_view(record: Record, choice: Choice) -> None:
    """Draw the open event in full, and the way back to the list it was opened from."""
    event = record.event(choice.event)
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        back = _("Back to the list")
        st.button(back, icon=":material/arrow_back:", type="tertiary", on_click=session.open_event, args=("",))
        _link_to_page(record, choice)
    heading(record, event)
    account(record, event)
    _threads(record, event["event_id"])
    _sources(record, event["event_id"])
    citing_view(record, choice)


def _link_to_page(record: Record, choice: Choice) -> None:
    query = write_choice(replace(choice, view=None), record)
    st.page_link(PAGES / "event.py", label=_("Page of this event"), icon=":material/open_in_full:", query_params=query)


def account(record: Record, event: Event) -> None:
    """Draw what is told of an event: what happened, who says what, who was hurt, by what means, how firm it is."""
    st.write(plain(event["summary"]))
    st.write(f"**{plain(_('Who says what'))}.** {plain(sentences.who_says(event, record))}")
    if EVENT_KINDS[event["kind"]].has_casualties:
        _casualties(event)
    if event["means"]:
        names = listed(words.word(words.MEANS, code) for code in split(event["means"]))
        _told(_("Means"), names)
    if event["themes"]:
        names = listed(words.word(words.THEME, code) for code in split(event["themes"]))
        _told(_("Themes"), names)
    if event["status"]:
        reasons = " ".join(sentences.reasons(record.evidence.get(event["event_id"], Evidence()), record))
        status = words.word(words.STATUS, event["status"])
        _told(_("Status: %(status)s", status=status), reasons)
    if event["note"]:
        st.caption(plain(event["note"]))


def _told(title: str, text: str) -> None:
    st.write(f"**{plain(title)}.** {plain(text)}")


def heading(record: Record, event: Event, *, whole_page: bool = False) -> None:
    """Draw what kind of event it is, its title, when and where, and how well these are known."""
    with st.container(horizontal=True, gap="small"):
        kind = EVENT_KINDS[event["kind"]]
        st.markdown(f":{kind.colour_name}[{kind.sign}] {plain(words.word(words.KIND, kind.code))}", width="content")
        if event["status"]:
            st.badge(words.word(words.STATUS, event["status"]), color=BADGES[event["status"]])  # type: ignore[arg-type]
    (st.title if whole_page else st.subheader)(plain(event["title"]), anchor=False)
    names = dict.fromkeys(str(record.places.at[event["place_id"], column]) for column in NAMES)
    where = _place_name(record, event, said=True)
    st.caption(
        plain(f"{when(event)} · {where}") + "  \n" + plain(" · ".join(name for name in names if name and name != where))
    )
    if event["stand_id"] != event["place_id"]:
        st.caption(plain(_("Shown at %(place)s, which it is about.", place=_place_name(record, event))))
    unsure = [words.word(words.WHERE_PREC, event["where_prec"])] * (event["where_prec"] != "1")
    unsure += [words.word(words.DATE_PREC, event["date_prec"])] * (event["date_prec"] != "1")
    for sentence in unsure:
        st.caption(f":material/location_searching: {plain(sentence)}")


def when(event: Event) -> str:
    """Return the day or days of an event, and the hour where it is known."""
    first, last = event["date"].date(), event["end_date"]
    if pd.notna(last) and last.date() != first:
        return days(first, last.date())
    if event["time"]:
        return _("%(day)s, %(time)s local time", day=day(first), time=event["time"])
    return day(first)


def _place_name(record: Record, event: Event, *, said: bool = False) -> str:
    return record.place_name(event["place_id" if said else "stand_id"])


def _casualties(event: Event) -> None:
    def cells(what: str) -> list[str]:
        names = [name for name in CASUALTIES if counted(name) == what]
        return [sentences.people(casualty_range(event, name)) for name in names]

    rows = {_("Killed"): cells("killed"), _("Injured"): cells("injured")}
    columns = [_("All"), _("Civilians"), _("Military")]
    st.write(bold(_("Casualties")))
    st.table(pd.DataFrame.from_dict(rows, orient="index", columns=columns))
    if event["aggregate"]:
        st.caption(plain(_("Total of a whole operation; never added to the single incidents in it.")))
    if event["casualty_note"]:
        st.caption(plain(event["casualty_note"]))


def _threads(record: Record, event_id: str) -> None:
    relations = record.relations
    rows = [(words.RELATION, one.relation, one.other_id) for one in relations.from_event(event_id)]
    rows += [(words.RELATION_BACK, one.relation, one.event_id) for one in relations.to_event(event_id)]
    if not rows:
        return
    st.write(bold(_("What it answers, and what answers it")))
    events = record.rows((other for *__, other in rows), LISTED)
    leads = [words.word(table, relation) for table, relation, __ in rows]
    listed_rows = [row(record, event, lead) for event, lead in zip(events, leads, strict=True)]
    event_list(listed_rows, key="threads", on_open=session.open_event)


def _sources(record: Record, event_id: str) -> None:
    cited = record.citations.of(event_id)
    st.write(f"**{plain(ngettext('%(count)s source', '%(count)s sources', len(cited)))}**")
    for one in cited:
        publication(one)


def publication(one: Citation, *, kind: bool = True) -> None:
    """Draw a source of an event: who published what, when, and what it says of the event.

    `kind` says whether to tell the kind of the publisher.
    """
    published = day(one.published) if one.published else _("date not known")
    title = link(one.title, one.url) if one.url else plain(one.title)
    about = [words.word(words.PUBLISHER_KIND, one.publisher_kind)] * kind + [published]
    about += [language_name(one.language)] if one.language != "en" else []
    about += [words.word(words.SOURCE_ROLE, one.role)] if one.role != "reports" else []
    notes = " ".join(filter(None, (sentences.figures(one.figures), one.note, one.source_note)))
    st.markdown(f"{plain(one.publisher)}: {title}  \n:small[:gray[{plain(' · '.join(about))}]]")
    if notes:
        st.caption(plain(notes))
