"""Who is reported to have held which town on the last day shown, as text: what the map's marks say, with sources."""

from __future__ import annotations

import streamlit as st

from conflictmap.query.links import Choice
from conflictmap.record.control import Holding, Town, on_day
from conflictmap.record.record import Record
from conflictmap.tables.schema import split
from conflictmap.text import sentences
from conflictmap.text.language import _, day, listed
from conflictmap.text.markdown import escape_markdown, link


def control_list(record: Record, choice: Choice) -> None:
    """Draw the list of the towns, folded; the map above marks the same towns."""
    until = choice.filters.until
    towns = on_day(record, until)
    with st.expander(_("Who held which town on %(day)s, by town, as reported", day=day(until))):
        if not towns:
            st.caption(_("No town has a report for that day."))
        for town in towns:
            st.markdown(_town(record, town))


def _town(record: Record, town: Town) -> str:
    reports = "  \n".join(_holding(record, holding) for holding in town.told)
    return f"**{escape_markdown(record.place_name(town.place_id))}**  \n{reports}"


def _holding(record: Record, holding: Holding) -> str:
    cited = [record.sources.loc[source_id] for source_id in split(holding.source_ids)]
    publishers = listed(link(str(source["publisher"]), str(source["url"])) for source in cited)
    note = f" {escape_markdown(holding.note)}" if holding.note else ""
    return f"{escape_markdown(sentences.holding(holding))}{note} :small[{publishers}]"
