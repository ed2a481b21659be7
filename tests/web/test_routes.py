"""Our own addresses, asked over HTTP."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from urllib.parse import urljoin

import pandas as pd
import pytest
from streamlit_folium import generate_leaflet_string

from asking import get
from conflictmap.map.layer import OUTLINES, base_map
from conflictmap.map.points import pack
from conflictmap.query.export import COLUMNS, to_csv
from conflictmap.query.filters import chosen, chosen_at_any_time
from conflictmap.query.links import data_address, read_choice, write_choice
from conflictmap.record.record import Record
from conflictmap.settings import FRONTEND, OPEN_STREET_MAP
from conflictmap.tables.codes import KINDS
from conflictmap.tables.timing import EPOCH

JUNK = {
    "kind": ["nonsense", "'; drop table"],
    "place": ["../../x"],
    "event": ["<b>"],
    "view": ["nan,1,2"],
    "zzz": ["1"],
}


pytestmark = [pytest.mark.curated, pytest.mark.usefixtures("own_tables")]


def events(text: str) -> list[str]:
    return [row["event_id"] for row in csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""))]


@pytest.mark.parametrize("query", [{}, {"kind": ["attack"]}, {"q": ["ganja"], "said": ["1"]}, {"when": ["2020-10-11"]}])
def test_points_are_the_chosen_columns_of_all_time(record: Record, query: dict[str, list[str]]) -> None:
    choice = read_choice(query, record)
    answer = get("/map/points", query)
    assert answer.content == pack(record, choice.filters.without_dates, said=choice.said)
    assert answer.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize(
    "route", ["/map/points", "/map/days", "/map/arcs", "/map/held.json", "/map/labels.json", "/data/events.csv"]
)
def test_what_the_browser_holds_is_not_sent_again(route: str) -> None:
    first = get(route)
    again = get(route, if_none_match=first.headers["etag"])
    assert (first.status, again.status, again.content) == (200, 304, b"")
    assert again.headers["etag"] == first.headers["etag"]


@pytest.mark.parametrize("route", ["/map/points", "/map/days", "/data/events.csv"])
def test_another_choice_has_another_tag(route: str) -> None:
    tags = {
        get(route, query).headers["etag"] for query in ({}, {"kind": ["attack"]}, {"kind": ["denial"]}, {"q": ["a"]})
    }
    assert len(tags) == 4


@pytest.mark.parametrize("route", ["/map/points", "/map/days"])
@pytest.mark.parametrize(("version", "lasting"), [(True, True), (False, False)])
def test_only_an_address_with_the_version_is_kept_for_long(
    record: Record, route: str, version: bool, lasting: bool
) -> None:
    answer = get(route, {"v": [record.content_hash if version else "old"]})
    assert ("immutable" in answer.headers["cache-control"]) is lasting


@pytest.mark.parametrize("query", [{}, {"kind": ["attack"], "when": ["2020-10-11"]}, {"q": ["no-such-word"]}])
def test_days_tell_how_many_chosen_events_begin_and_end_on_them(record: Record, query: dict[str, list[str]]) -> None:
    choice = read_choice(query, record)
    told = get("/" + data_address("map/days", choice, record).split("?")[0], query).json()
    events = record.events.iloc[chosen_at_any_time(record, choice.filters.without_dates)]
    lasts = {"starts": events["date"], "ends": events["end_date"].fillna(events["date"])}
    assert told["version"] == record.content_hash
    for name, days in lasts.items():
        expected = pd.crosstab((days - EPOCH).dt.days, events["kind"]).reindex(columns=KINDS, fill_value=0)
        assert told[name] == [
            [day, *counts] for day, counts in zip(expected.index, expected.to_numpy().tolist(), strict=True)
        ]


def test_the_csv_holds_the_records_of_the_link(record: Record) -> None:
    query = {"kind": ["attack", "denial"], "by": ["azerbaijan"], "when": ["2020-10-10", "2020-10-12"]}
    answer = get("/data/events.csv", query)
    assert answer.content == to_csv(record, chosen(record, read_choice(query, record).filters))
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert (
        answer.headers["content-disposition"]
        == 'attachment; filename="caucasus-events-2020-10-10-2020-10-12-kind-attack-denial-by-azerbaijan.csv"'
    )
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_csv_leads_to_what_its_columns_mean_and_stays_plain() -> None:
    answer = get("/data/events.csv")
    target, _, relation = answer.headers["link"].partition(">")
    assert 'rel="describedby"' in relation
    page = get(urljoin("/data/events.csv", target.lstrip("<")).partition("#")[0])
    assert (page.status, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert page.headers["x-content-type-options"] == "nosniff"
    read = pd.read_csv(io.BytesIO(answer.content))
    assert tuple(read.columns) == COLUMNS
    assert all(f"<code>{name}</code>" in page.text for name in COLUMNS)


@pytest.mark.parametrize("when", ["nonsense", "2020-13-01", "", "2020-1-1", "<script>alert(1)</script>" * 9])
def test_a_date_that_is_none_is_refused_with_a_sentence(when: str) -> None:
    answer = get("/data/events.csv", {"when": [when]})
    assert (answer.status, answer.headers["content-type"]) == (400, "text/plain; charset=utf-8")
    assert "is not a date: write when=YYYY-MM-DD" in answer.text
    assert len(answer.text) < 120


STORY = {"story": ["truce-week-october-2020"]}


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"kind": ["attack", "atack"]}, "“atack” is not known: write kind= and one of attack, accusation, denial,"),
        ({"place": ["../../x"]}, "“../../x” is not known: write place= and an id of places.csv."),
        ({"checked": [""]}, "“” is not known: write checked= and one of borne_out, contradicted, unchecked."),
        ({"phase": ["44-days-war"]}, "“44-days-war” is not known: write phase= and an id of phases.csv."),
        ({"story": ["nothing"]}, "“nothing” is not known: write story= and an id of stories.csv."),
        ({**STORY, "step": ["99"]}, "“99” is not known: write step= and one of 1, 2, 3, 4,"),
        (
            {**STORY, "step": ["9" * 5000]},
            "“9999999999999999999999999999999999999999” is not known: write step= and one of",
        ),
        ({**STORY, "step": ["1", "2"]}, "step is given more than once: write it once."),
        ({"set": ["began:2020-10-12:2020-10-11"]}, "“began:2020-10-12:2020-10-11” is no set of records"),
        ({"knid": ["attack"]}, "“knid” is no parameter: write one of phase, when, beside, kind,"),
        ({"when": ["9999-12-31"]}, "“9999-12-31” lies outside the record: write when= and days from 2016-"),
        ({"when": ["0001-01-01", "1980-01-01"]}, "“0001-01-01” lies outside the record"),
        ({"when": ["2020-10-10", "2020-10-11", "2020-10-12"]}, "There are more than two days: write when="),
        ({"q": ["a" * 201]}, "The text of q is too long: write q= and up to 200 characters."),
        (
            {"q": ["\u200b \u2060"]},
            "The text of q holds nothing that can be seen: write q= and a word, or leave it out.",
        ),
        ({"by": ["<script>" * 20]}, "“<script><script>"),
    ],
)
def test_what_would_bring_other_records_is_refused_with_a_sentence(query: dict[str, list[str]], sentence: str) -> None:
    answer = get("/data/events.csv", query)
    assert (answer.status, answer.headers["content-type"]) == (400, "text/plain; charset=utf-8")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.text.startswith(sentence)
    assert len(answer.text) < 360


@pytest.mark.parametrize("query", [{}, {"phase": ["all"]}, {"when": ["1980-01-01", "2016-12-31"]}])
def test_a_link_of_the_page_is_an_address_of_data(record: Record, query: dict[str, list[str]]) -> None:
    link = write_choice(replace(read_choice(query, record), charts=True, data=record.link_version), record)
    assert get("/data/events.csv", link).status == 200
    assert events(get("/data/events.csv", query).text) == events(get("/data/events.csv", link).text)


def test_what_says_nothing_of_the_records_is_not_looked_at() -> None:
    shown = {"event": ["<b>"], "view": ["nan,1,2"], "truce": ["none"], "data": ["old"]}
    assert get("/data/events.csv", shown).content == get("/data/events.csv").content


@pytest.mark.parametrize("route", ["/map/points", "/map/days", "/map/arcs", "/map/held.json"])
@pytest.mark.parametrize(
    "query",
    [JUNK, {"when": ["nonsense"]}, {"when": ["9999-12-31"]}, {"when": ["0001-01-01"]}, {"q": ["\x00\u202e" * 300]}],
)
def test_the_map_is_served_whatever_the_link_says(route: str, query: dict[str, list[str]]) -> None:
    assert get(route, query).status == 200


def test_arcs_lead_from_where_it_was_said(record: Record) -> None:
    arcs = get("/map/arcs").json()
    assert {KINDS[kind] for _, _, kind, *_ in arcs} == {"accusation", "denial"}
    assert all(len(arc) == 7 and all(0 <= end <= 256 for end in arc[3:]) for arc in arcs)
    assert [arc[0] for arc in arcs] == sorted(arc[0] for arc in arcs)
    ends = dict(zip(record.events["minute"], record.last_minutes, strict=True))
    assert all(arc[1] >= arc[0] for arc in arcs)
    assert {arc[1] for arc in arcs if arc[1] > arc[0]} <= set(ends.values())


def test_labels_name_towns_in_world_coordinates() -> None:
    labels = get("/map/labels.json").json()
    assert {"id", "name", "x", "y", "min_zoom", "anchor", "country", "region"} == set(labels[0])
    assert all(0 < label["x"] < 256 and 0 < label["y"] < 256 for label in labels)
    assert {label["country"] for label in labels} == {True, False}


def test_labels_carry_the_names_that_both_sides_use(record: Record) -> None:
    labels = {label["id"]: label["name"] for label in get("/map/labels.json").json()}
    shared = [place for place in labels if place in record.places.index]
    assert shared
    assert {place: labels[place] for place in shared} == {place: record.place_name(place) for place in shared}


def test_a_region_is_named_as_in_the_tables_and_is_no_country(record: Record) -> None:
    regions = [label for label in get("/map/labels.json").json() if label["region"]]
    assert [label["name"] for label in regions] == [record.place_name("nagorno-karabakh")]
    assert not any(label["country"] for label in regions)


def links() -> list[str]:
    base = base_map()
    return [address for _name, address in [*base.default_js, *base.default_css]]


def sent_to_the_frame() -> str:
    return generate_leaflet_string(base_map()) + " ".join(links())


def addresses() -> list[str]:
    """Return every address that the map's script and page name, from the root of the app."""
    return sorted(set(re.findall(r"\.\./\.\.(/[\w./-]+)", sent_to_the_frame())))


@pytest.mark.parametrize("address", addresses())
def test_every_file_that_the_map_names_is_served_from_here(address: str) -> None:
    answer = get(address)
    assert answer.status == 200
    assert len(answer.content) > 100


@pytest.mark.parametrize("name", OUTLINES)
def test_the_map_names_its_outlines(name: str) -> None:
    (address,) = [address for address in addresses() if address.endswith(f"/{name}.geojson")]
    assert json.loads(get(address).text)["features"]


def test_the_map_asks_no_other_host_for_its_files() -> None:
    assert links()
    assert [address for address in links() if not address.startswith("../../")] == []
    assert re.findall(r"https?://[^\"]*", sent_to_the_frame()) == [OPEN_STREET_MAP]


def test_nothing_beside_them_is_served() -> None:
    routes_outside = [
        "/vendor/leaflet/../../../../pyproject.toml",
        "/vendor/leaflet/%2e%2e/%2e%2e/pyproject.toml",
        "/map/../app.py",
        "/data/events",
    ]
    assert [get(route).status for route in routes_outside] == [404] * len(routes_outside)


def test_no_file_of_the_map_names_another_host() -> None:
    folders = [FRONTEND / name for name in ("dist", "components", "styles")]
    text = "".join(path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.iterdir()))
    assert "ConflictMap" in text
    assert "https://" not in text.replace("https://www.w3.org/", "")
    assert "//cdn" not in text


@pytest.mark.parametrize("route", ["/data/nothing.csv", "/data/", "/data/events.csv/more", "/map/x", "/print/"])
def test_an_address_without_data_says_so_and_where_they_are(route: str) -> None:
    answer = get(route, {})
    assert answer.status == 404
    assert answer.content.decode() == "There is nothing at this address. The records are at /data/events.csv.\n"


def test_an_empty_value_takes_back_what_a_step_would_choose_as_on_a_page() -> None:
    step = {**STORY, "step": ["8"]}
    narrow, wide = (get("/data/events.csv", query) for query in (step, {**step, "kind": [""]}))
    assert (narrow.status, wide.status) == (200, 200)
    assert len(narrow.text) < len(wide.text)
    assert get("/data/events.csv", {**step, "when": [""]}).status == 200


@pytest.mark.parametrize(("query", "to"), [({}, "./"), ({"kind": ["attack", "denial"]}, "./?kind=attack&kind=denial")])
def test_the_map_by_its_name_leads_to_the_map(query: dict[str, list[str]], to: str) -> None:
    answer = get("/map", query)
    assert (answer.status, answer.headers["location"]) == (307, to)
