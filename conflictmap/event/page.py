"""The page of one event: all that the record holds on it, and the ways on from it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import streamlit as st

from conflictmap.event.graph_chart import SELECTED, graph_chart
from conflictmap.event.graph_wording import graph_summary
from conflictmap.map.map_view import location_view
from conflictmap.query.download import Download
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import Choice, whole_record, write_choice
from conflictmap.query.neighbours import among, neighbours
from conflictmap.query.robustness import standing_at
from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.record.relation_graph import Tied, edge_table, graph_around, tied
from conflictmap.settings import PAGES
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.figures import Figures
from conflictmap.text.language import _, ngettext, number
from conflictmap.text.markdown import bold, escape_markdown
from conflictmap.text.summary import summarise_event
from conflictmap.ui import event_card, panel, session
from conflictmap.ui.chart import figure
from conflictmap.ui.citing import citation_line, cite_event
from conflictmap.ui.components import copy_button, event_list, to_the_top
from conflictmap.ui.counted import counted_text
from conflictmap.ui.frame import name_tab
from conflictmap.ui.glossary import glossary_popover
from conflictmap.ui.stepping import stepping
from conflictmap.ui.versions import history_view

MAP = PAGES / "map.py"


def way_back(record: Record, choice: Choice) -> None:
    """Draw the way back to the map and on through the records chosen, and say when the link asked for an id given up.

    The tab bears the event's name.
    """
    name_tab(record.event(choice.event)["title"])
    to_the_top(choice.event)
    query = write_choice(choice, record)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.page_link(MAP, label=_("Back to the map"), icon=":material/map:", query_params=query)
        stepping(record, among(record, chosen(record, choice.filters), choice.event))
    asked = session.requested_event()
    if asked and asked != choice.event:
        st.info(
            escape_markdown(
                _("The record %(asked)s was merged into this one, %(event)s.", asked=asked, event=choice.event)
            )
        )


def account(record: Record, choice: Choice) -> None:
    """Draw what kind of event it is, its title, when and where, how to cite it, and its summary."""
    event = record.event(choice.event)
    event_card.heading(record, event, whole_page=True)
    cite_event(record, choice.event)
    event_card.account(record, event)
    text = summarise_event(record, choice.event)
    with st.container(horizontal=True, vertical_alignment="center"):
        copy_button(_("Copy as a sentence"), text=text, key="say_event")
        glossary_popover()


def location(record: Record, choice: Choice) -> None:
    """Draw the small map, the way to the large one, and what else is known of the same place."""
    event = record.event(choice.event)
    location_view(record, choice.event)
    first = event["date"].date()
    if st.button(
        _("Show on the map"), key="show_on_map", icon=":material/map:", on_click=session.show_days,
        args=(first, first),
    ):  # fmt: skip
        st.switch_page(MAP, query_params=write_choice(replace(session.current(record), view=None), record))
    _before_and_after(record, choice.event)


def _before_and_after(record: Record, event_id: str) -> None:
    beside = neighbours(record, event_id)
    place = record.place_name(record.event(event_id)["stand_id"])
    st.write(bold(_("At %(place)s", place=place)))
    if beside.total == 1:
        st.caption(escape_markdown(_("No other record here.")))
        return
    total = _of_record(record)(beside.total, standing_at(str(record.event(event_id)["stand_id"])))
    which = _("Record %(number)s of %(total)s here.", number=number(beside.number), total=total)
    counted_text(which, key="records_here", look="note")
    _step(record, beside.before, "previous_event", N_("Before, %(when)s: %(title)s"), _("No earlier record here."))
    _step(record, beside.after, "next_event", N_("After, %(when)s: %(title)s"), _("No later record here."))


def _of_record(record: Record) -> Figures:
    """Return what writes numbers of events of the whole record."""
    return Figures(Filters(*whole_record(record)))


def _step(record: Record, event_id: str, key: str, message: str, none: str) -> None:
    if not event_id:
        st.caption(escape_markdown(none))
        return
    event = record.event(event_id)
    st.button(
        escape_markdown(_(message, title=event["title"], when=event_card.when(event))),
        key=key,
        icon=":material/arrow_upward:" if key == "previous_event" else ":material/arrow_downward:",
        on_click=session.open_event,
        args=(event_id,),
        width="stretch",
    )


def relations(record: Record, choice: Choice) -> None:
    """Draw what the event answers and what answers it: as a drawing, and as lists by relation."""
    st.header(_("What it answers, and what answers it"), anchor=False)
    graph = graph_around(record, choice.event)
    if len(graph.nodes) < 2:
        st.caption(escape_markdown(_("No other record is tied to this one.")))
        return
    key = f"relations-{choice.event}"
    figure(
        graph_chart(record, graph),
        key=key,
        summary=graph_summary(record, graph, _of_record(record)),
        table=edge_table(record, graph),
        download=Download("relations", choice.event),
        on_select=partial(_open_clicked, key),
        selection_mode=SELECTED,
    )
    for group in tied(record, choice.event):
        _tied(record, choice.event, group)


def _open_clicked(key: str) -> None:
    points = st.session_state[key]["selection"].get(SELECTED) or []
    if points:
        session.open_event(str(points[0]["event_id"]))


def _tied(record: Record, event_id: str, group: Tied) -> None:
    table = words.RELATION_BACK if group.back else words.RELATION
    way = "back" if group.back else "own"
    count = _of_record(record)(len(group.others), RecordSet("tied_to", (event_id, group.relation, way)))
    heading = _("%(what)s: %(count)s", what=words.word(table, group.relation), count=count)
    rows = [event_card.row(record, event) for event in record.rows(group.others, event_card.LISTED)]
    more = ngettext("%(count)s more", "%(count)s more", len(rows) - panel.PAGE)
    key = f"tied-{group.relation}-{way}"
    counted_text(heading, key=f"{key}-count", look="strong")
    event_list(rows, key=key, on_open=session.open_event, folded=(panel.PAGE, more))


def sources(record: Record, choice: Choice) -> None:
    """Draw the sources, in their order."""
    cited = record.citations.of(choice.event)
    st.header(escape_markdown(ngettext("%(count)s source", "%(count)s sources", len(cited))), anchor=False)
    for one in cited:
        event_card.publication(one)


def quoting(record: Record, choice: Choice) -> None:
    """Draw what became of the event from version to version of the data, and its citation in full."""
    st.header(_("Versions, and how to cite it"), anchor=False)
    history_view(record, choice.event)
    citation_line(record, choice.event)
