"""What has changed since a link was made, and what became of one event from version to version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import streamlit as st

from conflictmap.query.changes import Changes, changed_in_view, history, origin
from conflictmap.query.links import Choice, write_choice
from conflictmap.record import archive
from conflictmap.record.event_diff import compared
from conflictmap.record.record import Record
from conflictmap.settings import PAGES
from conflictmap.text import event_changes, view_changes
from conflictmap.text.language import _, ngettext, number
from conflictmap.text.markdown import bold, escape_markdown
from conflictmap.ui import event_card, session
from conflictmap.ui.components import Row, event_list

LISTED = 50
"""Events listed in each group at most: whoever wants more narrows the view."""
HEIGHT = 360
"""Of the lists, in pixels: the page below stays in reach."""
Tell = Callable[[Record, Record, Choice], str]
"""Says what differs, between an older and the current record, in what a page shows beside the chosen events."""


def version_banner(record: Record, choice: Choice, *, beside: Tell | None = None) -> None:
    """Say that a link was made with other data than those shown, and what has changed since; else draw nothing."""
    if not choice.data or choice.data == record.link_version:
        return
    _follow(record, choice)
    with st.container(border=True, key="version_banner", gap="xsmall"):
        try:
            _since(record, choice, beside)
        except archive.ArchiveError as error:
            message = _("This link was made with other data, %(data)s. %(error)s", data=choice.data, error=str(error))
            _line(record, escape_markdown(message))


def history_view(record: Record, event_id: str) -> None:
    """Draw, behind a line to open, in which version an event first stood and what became of it since."""
    opened = st.expander(_("In earlier versions of the data"), key="version_history", on_change="rerun")
    if not opened.open:
        return
    with opened:
        try:
            steps = history(_folder(record), record, event_id)
        except archive.ArchiveError as error:
            st.caption(escape_markdown(str(error)))
            return
        for step in steps:
            st.write(f"**{escape_markdown(view_changes.step(step, record))}**")
            lines = event_changes.in_full(step.differences, record)
            if lines:
                st.markdown("\n".join(f"- {escape_markdown(line)}" for line in lines))
        st.caption(escape_markdown(_("A change of a place, an actor or a publication itself is not listed here.")))


def _folder(record: Record) -> Path:
    return record.tables.folder


def _since(record: Record, choice: Choice, beside: Tell | None) -> None:
    made = origin(_folder(record), record, choice.data)
    sentence = escape_markdown(view_changes.made_with(made, record))
    if made.state not in ("kept", "near"):
        _line(record, sentence)
        return
    old = archive.opened(_folder(record), made.version)
    changes = changed_in_view(old, record, choice.filters)
    further = beside(old, record, choice) if beside else ""
    of_days = view_changes.since_then(changes, choice.filters.since, choice.filters.until)
    found = " ".join([*[of_days] * bool(changes), *[further] * bool(further)])
    _line(record, f"{sentence} {bold(found) if found else escape_markdown(of_days)}")
    if not changes:
        return
    opened = st.expander(_("Which events"), key="version_changes", type="compact", on_change="rerun")
    if opened.open:
        with opened, st.container(height=HEIGHT, border=False):
            _lists(old, record, changes)


def _line(record: Record, markup: str) -> None:
    """Draw the sentence, and beside it the way to make the link one to the data that are shown."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f":small[{markup}]", width="stretch")
        st.button(
            _("Use the current data in this link"),
            key="current_data",
            icon=":material/update:",
            type="tertiary",
            on_click=session.adopt_current_data,
        )


def _lists(old: Record, record: Record, changes: Changes) -> None:
    _group(_("Added: new in the record"), "new", _rows(record, changes.new))
    _group(_("Added: in this view since a change"), "entered", _changed_rows(old, record, changes.entered))
    _group(_("Removed: merged into another record"), "merged", _merged_rows(old, record, changes.gone))
    _taken_out(old, [event_id for event_id in changes.gone if not record.canonical_id(event_id)])
    _group(_("Removed: out of this view since a change"), "left", _changed_rows(old, record, changes.left))
    _group(_("Changed"), "changed", _changed_rows(old, record, changes.changed))


def _group(heading: str, key: str, rows: Sequence[Row]) -> None:
    if not rows:
        return
    st.write(bold(_("%(what)s: %(count)s", what=heading, count=number(len(rows)))))
    event_list(rows[:LISTED], key=f"version_{key}", on_open=_ask_for)
    if len(rows) > LISTED:
        st.caption(
            _("The first %(count)s are listed; narrow the days or the filters for others.", count=number(LISTED))
        )


def _rows(record: Record, event_ids: Sequence[str]) -> list[Row]:
    return [event_card.row(record, event) for event in record.rows(event_ids, event_card.LISTED)]


def _changed_rows(old: Record, record: Record, event_ids: Sequence[str]) -> list[Row]:
    """Return rows that tell below the title what has changed."""
    found = compared(old, record, event_ids)
    return [replace(row, under=event_changes.in_short(found.get(row.event_id, ()))) for row in _rows(record, event_ids)]


def _merged_rows(old: Record, record: Record, event_ids: Sequence[str]) -> list[Row]:
    """Return rows with the old title that lead to the event which holds what they told."""
    merged = [event_id for event_id in event_ids if record.canonical_id(event_id)]
    into = [record.canonical_id(event_id) for event_id in merged]
    titles = [event["title"] for event in record.rows(into, ("title",))]
    rows = zip(_rows(old, merged), into, titles, strict=True)
    return [
        replace(row, event_id=event_id, under=_("Merged into “%(title)s”", title=title))
        for row, event_id, title in rows
    ]


def _taken_out(old: Record, event_ids: Sequence[str]) -> None:
    if not event_ids:
        return
    heading = ngettext(
        "Removed: %(count)s event taken out of the record",
        "Removed: %(count)s events taken out of the record",
        len(event_ids),
    )
    st.write(f"**{escape_markdown(heading)}**")
    rows = _rows(old, event_ids[:LISTED])
    st.markdown(
        "\n".join(
            f"- {escape_markdown(row.title)} ({escape_markdown(row.under)}, {escape_markdown(row.event_id)})"
            for row in rows
        )
    )


def _ask_for(event_id: str) -> None:
    """Open an event on its own page, which also tells its history, with the next run."""
    session.open_event(event_id)
    st.session_state["version_event"] = event_id


def _follow(record: Record, choice: Choice) -> None:
    if st.session_state.pop("version_event", "") and choice.event:
        st.switch_page(PAGES / "event.py", query_params=write_choice(replace(choice, view=None), record))
