"""What is shown of the record, told to the tab of the browser, to a screen reader and to the keyboard."""

from __future__ import annotations

import streamlit as st

from conflictmap.query.filters import Filters
from conflictmap.query.links import Choice, whole_record
from conflictmap.query.stories import stories
from conflictmap.record.record import Record
from conflictmap.text import sentences
from conflictmap.text.figures import PLAIN, Figures, unmarked
from conflictmap.text.language import _, number
from conflictmap.ui.components import keep_focus, status
from conflictmap.ui.frame import name_tab
from conflictmap.ui.next_page import open_records


def tell_shown(
    record: Record, choice: Choice, shown: int, *, page: str = "", draws: bool = False, lists: bool = False
) -> None:
    """Tell how many records a page shows, and which event is open: the keyboard and the tab's name go with it.

    `page` is the page's own name, which the tab bears while no event is open. With `draws` the line is seen too; its
    numbers open what they count, save where the page `lists` the records itself.
    """
    title = record.event(choice.event)["title"] if choice.event else ""
    name_tab(title or page)
    figure, whole = PLAIN if lists else Figures(choice.filters), Figures(Filters(*whole_record(record)))
    count = sentences.counted(shown, len(record.events), figure, whole)
    described = sentences.described(choice.filters, record)
    step = step_of_story(record, choice)
    told = [f"{step}: {stories(record)[choice.story].step(choice.step).title}."] if step else []
    told += [f"{unmarked(count)}.", described, *([_("Open: %(title)s.", title=title)] if title else [])]
    status(" ".join(told), count=count if draws else "", described=described if draws else "", on_follow=open_records)
    keep_focus(_opened(record, choice))


def _opened(record: Record, choice: Choice) -> str:
    """Return what the keyboard is brought to: the story, where its step opened what is open, an event, or a list."""
    if choice.story:
        story = stories(record)[choice.story]
        opens = next(iter(story.step(choice.step).shows.get("event", ())), "")
        if choice.event == opens:
            return "the story's end" if story.position(choice.step) + 1 == len(story.steps) else "the story"
    return choice.event or ("several" if st.session_state["picked"] else "")


def step_of_story(record: Record, choice: Choice) -> str:
    """Return which step of the open story is shown; empty where none is open."""
    if not choice.story:
        return ""
    story = stories(record)[choice.story]
    which, total = story.position(choice.step) + 1, len(story.steps)
    return _("Step %(number)s of %(total)s", number=number(which), total=number(total))
