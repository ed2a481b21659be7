"""The search box: Enter searches for the words, and while somebody types, names are suggested that they may mean.

Its script is made of `frontend/src/search`, which asks for the suggestions at an address of its own: nothing of the
page runs for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import streamlit as st

from conflictmap.query.fields import FIELDS
from conflictmap.query.links import Choice, codes_of, query_string
from conflictmap.query.naming import FILTERED, suggestible
from conflictmap.query.search import Suggestion, suggest
from conflictmap.query.values import LONGEST_TEXT, read_text
from conflictmap.record.record import Record
from conflictmap.record.store import current_record
from conflictmap.settings import FRONTEND
from conflictmap.tables.messages import N_, NN_
from conflictmap.text import sentences, words
from conflictmap.text.language import _, days_language, ngettext, plural_forms, spoken
from conflictmap.ui import event_card, session
from conflictmap.ui.next_page import lead_to
from conflictmap.ui.styles import style_sheet

KEY = "search"
ROUTE = "search/suggest.json"
FILTERS: Mapping[str, str] = {str(what): parameter for what, parameter in FILTERED.items()}
"""What a suggestion is that sets a filter, and the filter's parameter."""
LABELS = {
    "place": N_("Place"),
    "person": N_("Person"),
    "institution": N_("Institution"),
    "party": N_("Party"),
    "means": N_("Means"),
    "theme": N_("Theme"),
    "truce": N_("Truce"),
    "event": N_("Event"),
}
LEADS = ("truce", "event")
"""What opens something else than the records that are chosen."""
COUNTED = NN_("%(count)s suggestion", "%(count)s suggestions")
HTML = f"""<form role="search">
<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="6.6" cy="6.6" r="4.8"/><path d="M10.2 10.2l4.4 4.4"/></svg>
<button type="submit" class="submit"></button>
<input type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="suggestions"
 autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="{LONGEST_TEXT}">
<button type="button" class="clear" hidden></button>
<ul id="suggestions" role="listbox" hidden></ul>
</form><span role="status"></span>"""

_box = st.components.v2.component(
    "search_box",
    html=HTML,
    css=style_sheet("components/search.css"),
    js=(FRONTEND / "dist" / "search.js").read_text(encoding="utf-8"),
)


def search_box(choice: Choice, *, opens_here: bool) -> None:
    """Draw the search box; `opens_here`: the page shows an event that is opened, else it opens on its own page.

    What can be suggested is put together now, once a record, so that nobody who types waits for it.
    """
    suggestible(current_record())
    data = {
        "q": choice.filters.q,
        "source": f"{ROUTE}?{query_string({'language': [spoken()]})}",
        "words": {
            "search": _("Search"),
            "hint": _("Place, person, words, in any script"),
            "clear": _("Clear the search"),
            "list": _("Suggestions"),
            "none": _("No suggestion"),
        },
        "counted": plural_forms(*COUNTED),
        "language": days_language(),
    }
    _box(data=data, key=KEY, on_told_change=partial(_take, opens_here=opens_here))


def suggestions(record: Record, text: str) -> list[dict[str, Any]]:
    """Return what the browser shows of the names that a text may mean: see `Suggestion` in frontend/src/python.d.ts.

    A party and an institution of one name are one: whoever chooses either searches for the name.
    """
    found: dict[tuple[str, str], Suggestion] = {}
    for one in suggest(record, read_text([text])):
        found.setdefault(_told(one), one)
    return [
        {
            "told": told,
            "name": _name(record, one),
            "label": words.word(LABELS, one.what),
            "note": _note(record, one),
            "leads": one.what in LEADS,
        }
        for told, one in found.items()
    ]


def _told(suggestion: Suggestion) -> tuple[str, str]:
    """Return what the browser tells when a suggestion is chosen: what has no filter is searched for by its name."""
    if suggestion.what in FILTERS or suggestion.what in LEADS:
        return suggestion.what, suggestion.code
    return "search", suggestion.name


def _name(record: Record, suggestion: Suggestion) -> str:
    if suggestion.what in FILTERS:
        return sentences.code_name(FIELDS[FILTERS[suggestion.what]], suggestion.code, record)
    return suggestion.name


def _note(record: Record, suggestion: Suggestion) -> str:
    """Return the day of an event, and how many records another suggestion has."""
    if suggestion.what == "event":
        return event_card.days_of(record.event(suggestion.code))
    return ngettext("%(count)s record", "%(count)s records", suggestion.count)


def _take(*, opens_here: bool) -> None:
    """Do what the browser tells: it may tell anything."""
    record = current_record()
    match st.session_state[KEY].told:
        case ["search", str(text)]:
            session.search(text)
        case ["event", str(code)] if code in record.position:
            session.open_event(code)
            if not opens_here:
                lead_to("event")
        case ["truce", str(code)] if code in record.ceasefires.index:
            st.session_state["truce"] = code
            lead_to("ceasefires")
        case [str(what), str(code)] if what in FILTERS and code in codes_of(FIELDS[FILTERS[what]], record):
            session.search("")
            session.narrow(**{FILTERS[what]: [code]})
