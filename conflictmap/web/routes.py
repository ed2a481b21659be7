"""Our own addresses beside Streamlit's: the map's columns of events, the data, and the map's files.

Everything that the map loads comes from here, so that it works with no network and tells no third party who looks.
"""

from __future__ import annotations

import hashlib
import json

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from conflictmap.map.layer import speaker_arcs
from conflictmap.map.points import pack, web_mercator
from conflictmap.query.columns import columns_page
from conflictmap.query.counts import day_counts
from conflictmap.query.download import Download
from conflictmap.query.export import csv_lines
from conflictmap.query.filters import chosen, chosen_at_any_time
from conflictmap.query.links import Choice, Query, query_string, read_choice, write_choice
from conflictmap.query.strictness import read_strictly
from conflictmap.record.control import holdings
from conflictmap.record.record import Record
from conflictmap.record.store import current_record, failure, lost_events
from conflictmap.tables.codes import KINDS, MOVED
from conflictmap.tables.problems import BadParameter, UnusableTables
from conflictmap.tables.timing import day_number
from conflictmap.text import failures, sentences, words
from conflictmap.text.language import _, speak, spoken
from conflictmap.ui import printed_table, search_box
from conflictmap.ui.downloads import COLUMNS_PAGE
from conflictmap.web import map_files
from conflictmap.web.caching import cached, matches

MOST_ARCS = 3000
"""Beyond so many arcs the map would show nothing but arcs; the latest are drawn."""
EVENTS_CSV = "/data/events.csv"
NOT_KEPT = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


def _query(request: Request) -> Query:
    return {name: request.query_params.getlist(name) for name in request.query_params}


async def health(request: Request) -> Response:
    """Whether there is a record to show, for whoever runs the map: 200 and what is wrong with it, or 503 and why."""

    def answer() -> Response:
        return PlainTextResponse(f"{_health(current_record())}\n", headers=NOT_KEPT)

    return await anyio.to_thread.run_sync(answer)


def _health(record: Record) -> str:
    """Return `ok`, with what whoever runs the map should mend."""
    error, lost, set_aside = failure(), lost_events(), failures.set_aside(record.tables)
    if error:
        return f"ok, with the tables of before: {failures.told(error)}"
    if not set_aside:
        return "ok"
    sentences = [failures.lost_events(lost)] if lost else []
    return " ".join(["ok, but:", *sentences, set_aside, _("python -m conflictmap check lists every problem.")])


def unusable(request: Request, error: Exception) -> Response:
    """The answer to whatever needs a record, while there is none."""
    assert isinstance(error, UnusableTables)
    return PlainTextResponse(f"{failures.told(error)}\n", status_code=503, headers=NOT_KEPT)


def refused(request: Request, error: Exception) -> Response:
    """The answer to a parameter that cannot be read."""
    return PlainTextResponse(f"{error}\n", status_code=400, headers=NOT_KEPT)


async def points(request: Request) -> Response:
    """The columns of the chosen events of all time, as `columns` lays them out."""

    def answer() -> Response:
        record = current_record()
        choice = read_choice(_query(request), record)
        tag = _tag(record, choice)
        lasting = request.query_params.get("v") == record.content_hash

        def make() -> bytes:
            return pack(record, choice.filters.without_dates, said=choice.said)

        return cached(request, tag, make, "application/octet-stream", lasting=lasting)

    return await anyio.to_thread.run_sync(answer)


async def days(request: Request) -> Response:
    """How many of the chosen events begin and end on each day, for each kind, as `day_counts` tells them."""

    def answer() -> Response:
        record = current_record()
        choice = read_choice(_query(request), record)
        lasting = request.query_params.get("v") == record.content_hash

        def make() -> bytes:
            return _days(record, choice)

        return cached(request, _tag(record, choice), make, "application/json", lasting=lasting)

    return await anyio.to_thread.run_sync(answer)


def _days(record: Record, choice: Choice) -> bytes:
    counts = day_counts(record, choice.filters.without_dates)
    told = {"version": record.content_hash, "starts": counts.starts.tolist(), "ends": counts.ends.tolist()}
    return json.dumps(told, separators=(",", ":")).encode()


async def arcs(request: Request) -> Response:
    """The arcs of the chosen accusations and denials: [minute, last, kind, x1, y1, x2, y2] each, in world coordinates.

    An arc is shown as its event is: from its minute up to the last one. They come in the order in which they are
    played.
    """

    def answer() -> Response:
        record = current_record()
        choice = read_choice(_query(request), record)
        return cached(request, _tag(record, choice), lambda: _arcs(record, choice), "application/json", lasting=False)

    return await anyio.to_thread.run_sync(answer)


def _arcs(record: Record, choice: Choice) -> bytes:
    rows = record.events.iloc[chosen_at_any_time(record, choice.filters.without_dates)]
    rows = rows[rows["kind"].isin(MOVED)].sort_values("minute", kind="stable").tail(MOST_ARCS)
    last = record.last_minutes[rows.index].tolist()
    drawn = [
        [minute, end, KINDS.index(kind), *arc]
        for event_id, minute, end, kind in zip(rows["event_id"], rows["minute"], last, rows["kind"], strict=True)
        for arc in speaker_arcs(record, event_id)
    ]
    return json.dumps(drawn, separators=(",", ":")).encode()


async def held(request: Request) -> Response:
    """Who is reported to hold each town that changed hands, from which day on: what the map marks at its label."""

    def answer() -> Response:
        speak(request.query_params.get("language", ""))
        record = current_record()
        tag = f"{record.content_hash}-{spoken()}"
        lasting = request.query_params.get("v") == record.content_hash
        return cached(request, tag, lambda: _held(record), "application/json", lasting=lasting)

    return await anyio.to_thread.run_sync(answer)


def _held(record: Record) -> bytes:
    towns = []
    for place_id, rows in holdings(record).items():
        x, y = web_mercator(*record.places.loc[[place_id], ["lat", "lon"]].to_numpy()[0])
        steps = [
            {
                "minute": day_number(row.since) * 1440,
                "party": words.word(words.PARTY_SHORT, row.party),
                "name": words.word(words.PARTY, row.party),
                "firm": row.firm,
                "text": sentences.holding(row),
            }
            for row in rows
        ]
        towns.append(
            {"id": place_id, "name": record.place_name(place_id), "x": float(x), "y": float(y), "steps": steps}
        )
    return json.dumps(towns, ensure_ascii=False, separators=(",", ":")).encode()


async def events_csv(request: Request) -> Response:
    """The chosen records as CSV, by the page's own parameters."""

    def prepare() -> Response:
        record = current_record()
        choice = read_strictly(_query(request), record)
        headers = {
            "Content-Disposition": f'attachment; filename="{Download("events", filters=choice.filters).file_name}"',
            "ETag": f'"{_tag(record, choice)}"',
            "Link": '<columns#events>; rel="describedby"; type="text/html"',
            "Cache-Control": "no-cache",
            "X-Content-Type-Options": "nosniff",
        }
        if matches(request, _tag(record, choice)):
            return Response(status_code=304, headers=headers)
        lines = csv_lines(record, chosen(record, choice.filters))
        return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=headers)

    return await anyio.to_thread.run_sync(prepare)


async def columns(request: Request) -> Response:
    """What each column of each download means, as a page to read."""
    return HTMLResponse(columns_page(), headers={"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"})


async def map_page(request: Request) -> Response:
    """The way to the page of the map by its name: Streamlit knows the first page at the root alone."""
    query = request.url.query
    return RedirectResponse(f"./?{query}" if query else "./", headers=NOT_KEPT)


async def nothing_here(request: Request) -> Response:
    """The answer to any other address below the folders of ours, where Streamlit would answer with its page."""
    speak(request.query_params.get("language", ""))
    text = _("There is nothing at this address. The records are at %(address)s.") % {"address": EVENTS_CSV}
    return PlainTextResponse(f"{text}\n", status_code=404, headers=NOT_KEPT)


async def records_on_paper(request: Request) -> Response:
    """The table of the chosen records that paper shows, by the page's own parameters: `head`, `rows` and `rest`."""

    def answer() -> Response:
        speak(request.query_params.get("language", ""))
        record = current_record()
        choice = read_choice(_query(request), record)
        table = printed_table.records_on_paper(record, chosen(record, choice.filters))
        return Response(json.dumps(table, ensure_ascii=False), media_type="application/json", headers=NOT_KEPT)

    return await anyio.to_thread.run_sync(answer)


async def suggest(request: Request) -> Response:
    """What the text that somebody types in the search box may mean, the likeliest first; never an error for a text."""

    def answer() -> Response:
        speak(request.query_params.get("language", ""))
        found = search_box.suggestions(current_record(), request.query_params.get("q", ""))
        return Response(json.dumps(found, ensure_ascii=False), media_type="application/json", headers=NOT_KEPT)

    return await anyio.to_thread.run_sync(answer)


def _tag(record: Record, choice: Choice) -> str:
    text = f"{record.content_hash}?{query_string(write_choice(choice, record))}"
    return hashlib.sha256(text.encode()).hexdigest()[:24]


exception_handlers = {UnusableTables: unusable, BadParameter: refused}
"""Given to `st.App`: what is answered to an error that is raised on purpose."""

routes = [
    *map_files.routes,
    Route("/health", health),
    Route("/map", map_page),
    Route("/map/points", points),
    Route("/map/days", days),
    Route("/map/arcs", arcs),
    Route("/map/held.json", held),
    Route(EVENTS_CSV, events_csv),
    Route(f"/{COLUMNS_PAGE}", columns),
    Route(f"/{printed_table.ROUTE}", records_on_paper),
    Route(f"/{search_box.ROUTE}", suggest),
    *(Route(f"/{folder}/{{rest:path}}", nothing_here) for folder in ("data", "map", "print", "search")),
]
"""Given to `st.App` beside Streamlit's own."""
