"""The story that is open: the text of its step beside the map, and the way on, back and out."""

from __future__ import annotations

import streamlit as st

from conflictmap.query.links import Choice
from conflictmap.query.stories import Step, stories
from conflictmap.record.record import Record
from conflictmap.text.language import _
from conflictmap.text.markdown import escape_markdown
from conflictmap.ui.components import step_by_keys
from conflictmap.ui.shown import step_of_story
from conflictmap.ui.stepping import BACK, ON, hint
from conflictmap.ui.stories import close_story, open_step


def story_view(record: Record, choice: Choice) -> None:
    """Draw the open step: which it is, its text, and the buttons; nothing while no story is open."""
    if not choice.story:
        return
    story = stories(record)[choice.story]
    step, at = story.step(choice.step), story.position(choice.step)
    with st.container(border=True, key="story", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", key="story_way"):
            _way(story.story_id, story.steps[at - 1 : at], "previous_step", _("Previous"), BACK)
            st.caption(escape_markdown(step_of_story(record, choice)))
            _way(story.story_id, story.steps[at + 1 : at + 2], "next_step", _("Next"), ON)
            name = _("Close the story")
            st.button(name, key="close_story", icon=":material/close:", type="tertiary", on_click=close_story)
        st.header(escape_markdown(step.title), anchor=False)
        st.write(escape_markdown(step.text))
        st.caption(escape_markdown(story.title))
    step_by_keys("story_keys")


def _way(story_id: str, steps: tuple[Step, ...], key: str, name: str, keys: str) -> None:
    """Draw the button to a step, which cannot be pressed where there is none."""
    number, title = (steps[0].number, steps[0].title) if steps else (0, "")
    st.button(
        name,
        key=key,
        type="primary" if key == "next_step" else "secondary",
        help=hint(title, keys),
        disabled=not steps,
        on_click=open_step,
        args=(story_id, number),
    )
