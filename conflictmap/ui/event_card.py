"""One event as pages show it: as a row of a list, and in full: what happened, who says what, on which source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from conflictmap.record.citations import Citation
from conflictmap.record.record import Record
from conflictmap.record.status import Evidence
from conflictmap.tables.casualties import casualty_range, counted
from conflictmap.tables.codes import CASUALTIES
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.schema import split
from conflictmap.text import sentences, words
from conflictmap.text.language import _, about_day, day, days, language_name, listed
from conflictmap.text.markdown import escape_markdown, link
from conflictmap.ui.components import Row

Event = Mapping[str, Any]
"""One row of the record."""
LISTED = ("event_id", "kind", "title", "date", "end_date", "date_prec", "time", "stand_id")
"""The columns that a row of a list is made of."""
NAMES = ("name_en", "name_az", "name_hy", "name_ru", "name_ar")
BADGES = {"claimed": "gray", "contested": "orange", "corroborated": "blue", "acknowledged": "violet"}


def row(record: Record, event: Event, lead: str = "") -> Row:
    """Return an event, with at least the columns of `LISTED`, as a row of a list."""
    under = f"{when(event)} · {_place_name(record, event)}"
    kind = EVENT_KINDS[event["kind"]]
    return Row(event["event_id"], kind.sign, kind.colour, event["title"], under, lead)


def heading(record: Record, event: Event, *, whole_page: bool = False) -> None:
    """Draw what kind of event it is, its title, when and where, and how well these are known."""
    with st.container(horizontal=True, gap="small"):
        kind = EVENT_KINDS[event["kind"]]
        st.markdown(
            f":{kind.colour_name}[{kind.sign}] {escape_markdown(words.word(words.KIND, kind.code))}", width="content"
        )
        if event["status"]:
            st.badge(words.word(words.STATUS, event["status"]), color=BADGES[event["status"]])  # type: ignore[arg-type]
    (st.title if whole_page else st.header)(escape_markdown(event["title"]), anchor=False)
    names = dict.fromkeys(str(record.places.at[event["place_id"], column]) for column in NAMES)
    where = _place_name(record, event, said=True)
    st.caption(
        escape_markdown(f"{when(event)} · {where}")
        + "  \n"
        + escape_markdown(" · ".join(name for name in names if name and name != where))
    )
    if event["stand_id"] != event["place_id"]:
        st.caption(escape_markdown(_("Shown at %(place)s, which it is about.", place=_place_name(record, event))))
    unsure = [words.word(words.WHERE_PREC, event["where_prec"])] * (event["where_prec"] != "1")
    unsure += [words.word(words.DATE_PREC, event["date_prec"])] * (event["date_prec"] != "1")
    for sentence in unsure:
        st.caption(f":material/location_searching: {escape_markdown(sentence)}")


def account(record: Record, event: Event) -> None:
    """Draw the account of an event: what happened, who says what, who was hurt, by what means, its status."""
    st.write(escape_markdown(event["summary"]))
    _paragraph(_("Who says what"), sentences.who_says(event, record))
    if EVENT_KINDS[event["kind"]].has_casualties:
        _casualties(event)
    if event["means"]:
        names = listed(words.word(words.MEANS, code) for code in split(event["means"]))
        _paragraph(_("Means"), names)
    if event["themes"]:
        names = listed(words.word(words.THEME, code) for code in split(event["themes"]))
        _paragraph(_("Themes"), names)
    if event["status"]:
        reasons = " ".join(sentences.reasons(record.evidence.get(event["event_id"], Evidence()), record))
        status = words.word(words.STATUS, event["status"])
        _paragraph(_("Status: %(status)s", status=status), reasons)
    if event["note"]:
        st.caption(escape_markdown(event["note"]))


def _paragraph(title: str, text: str) -> None:
    st.write(f"**{escape_markdown(title)}.** {escape_markdown(text)}")


def when(event: Event) -> str:
    """Return the day or days of an event as well as they are known, and the hour where it is known."""
    first, last = event["date"].date(), event["end_date"]
    if event["time"] and event["date_prec"] == "1" and (pd.isna(last) or last.date() == first):
        return _("%(day)s, %(time)s local time", day=day(first), time=event["time"])
    return days_of(event)


def days_of(event: Event) -> str:
    """Return the day or days of an event as well as they are known."""
    first, last = event["date"].date(), event["end_date"]
    if pd.notna(last) and last.date() != first:
        return days(first, last.date())
    return about_day(first, event["date_prec"])


def _place_name(record: Record, event: Event, *, said: bool = False) -> str:
    return record.place_name(event["place_id" if said else "stand_id"])


def said_by(record: Record, kind: str, claimant_ids: str, actor_ids: str) -> str:
    """Return whose word an event is: who claims an attack, who makes a statement."""
    return listed(record.actor_names(actor_ids if EVENT_KINDS[kind].is_statement else claimant_ids))


def _casualties(event: Event) -> None:
    def cells(what: str) -> list[str]:
        names = [name for name in CASUALTIES if counted(name) == what]
        return [sentences.people(casualty_range(event, name)) for name in names]

    rows = [[_("Killed"), *cells("killed")], [_("Injured"), *cells("injured")]]
    columns = [_("Casualties"), _("All"), _("Civilians"), _("Military")]
    st.table(pd.DataFrame(rows, columns=columns), hide_index=True)
    if event["aggregate"]:
        st.caption(escape_markdown(_("Total of a whole operation; never added to the single incidents in it.")))
    if event["casualty_note"]:
        st.caption(escape_markdown(event["casualty_note"]))


def publication(one: Citation) -> None:
    """Draw a source of an event: who published what, when, whose text it is, and what it says of the event."""
    published = day(one.published) if one.published else _("date not known")
    title = link(one.title, one.url) if one.url else escape_markdown(one.title)
    about = [*sentences.text_of(one.originals), words.word(words.PUBLISHER_KIND, one.publisher_kind), published]
    about += [language_name(one.language)] if one.language != "en" else []
    about += [words.word(words.SOURCE_ROLE, one.role)] if one.role != "reports" else []
    notes = " · ".join(filter(None, (sentences.figures(one.figures), one.note, one.source_note)))
    st.markdown(f"{escape_markdown(one.publisher)}: {title}  \n:small[{escape_markdown(' · '.join(about))}]")
    if notes:
        st.caption(escape_markdown(notes))
