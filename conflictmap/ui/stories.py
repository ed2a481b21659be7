"""The stories that a reader can go through: which there are, and the way to a step of one and out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from conflictmap.query.links import Choice, read_choice, write_choice
from conflictmap.query.stories import Story, stories
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.settings import PAGES
from conflictmap.text.language import _, ngettext
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui import session


def at_step(choice: Choice, story_id: str, number: int, record: Record) -> Choice:
    """Return what a step shows; how the pages on truces and claims are set, and the charts, stay as they are."""
    step = read_choice({"story": [story_id], "step": [str(number)]}, record)
    stays = ("charts", "truce", "versus", "span", "across", "measure", "data")
    return replace(step, **{name: getattr(choice, name) for name in stays})


def open_step(story_id: str, number: int) -> None:
    """Show a step of a story."""
    record = current_record()
    session.show(at_step(session.current(record), story_id, number, record))


def close_story() -> None:
    """Leave the story; what its step shows stays."""
    record = current_record()
    session.show(replace(session.current(record), story="", step=0))


def stories_popover(record: Record) -> None:
    """Draw the button behind which the stories are listed, where there are any."""
    if not stories(record):
        return
    opened = st.popover(_("Stories"), key="stories", type="tertiary", on_change="rerun")
    if opened.open:
        with opened:
            for story in stories(record).values():
                _entry(story, on_click=_begin)


def story_list(record: Record) -> None:
    """Draw the stories under a heading, each with a button that leads to the map and begins it; nothing without any."""
    if stories(record):
        st.header(_("Stories"), anchor="stories")
    for story in stories(record).values():
        if _entry(story, on_click=open_step):
            choice = replace(session.current(record), view=None)
            st.switch_page(PAGES / "map.py", query_params=write_choice(choice, record))


def _entry(story: Story, *, on_click: Callable[[str, int], None]) -> bool:
    first, steps = story.steps[0].number, len(story.steps)
    pressed = st.button(
        escape_markdown(story.title), key=f"story-{story.story_id}", on_click=on_click, args=(story.story_id, first)
    )
    length = ngettext("%(count)s step.", "%(count)s steps.", steps)
    st.caption(escape_markdown(f"{story.summary} {length}"))
    return pressed


def _begin(story_id: str, number: int) -> None:
    st.session_state["stories"] = False
    open_step(story_id, number)
