"""A walk over all pages: every number that opens what it counts says how many that are, by the address of the data."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from asking import get
from opening import opened

ATTACK = "2020-10-11-ganja-attack"
WALKED = {
    "map": ("map", {"charts": ["1"]}),
    "map-war": ("map", {"charts": ["1"], "when": ["2020-09-27", "2020-11-10"], "kind": ["attack"]}),
    "map-set": ("map", {"phase": ["all"], "set": ["basis:one_side", "breaches:truce-2020-10-10:week:possible"]}),
    "records": ("records", {"phase": ["all"]}),
    "records-set": ("records", {"phase": ["all"], "set": ["threads:answer=denied"]}),
    "claims": ("claims", {}),
    "claims-all": ("claims", {"phase": ["all"], "when": ["2016-04-01", "2025-09-30"], "across": ["theme"], "measure": ["denied"]}),
    "claims-narrow": ("claims", {"accuser": ["azerbaijan"], "checked": ["borne_out", "contradicted"], "across": ["month"]}),
    "ceasefires": ("ceasefires", {"versus": ["truce-2020-10-18"]}),
    "ceasefires-filtered": ("ceasefires", {"truce": ["truce-2020-11-10"], "kind": ["attack"], "span": ["14"]}),
    "compare": ("compare", {}),
    "compare-shared": ("compare", {"beside": ["2020-10-15", "2020-11-10"], "kind": ["attack", "denial"]}),
    "event": ("event", {"event": [ATTACK]}),
    "about": ("about", {}),
}  # fmt: skip
"""A page and a link to it, by a name."""
LEAST = {"map": 20, "records": 8, "claims": 45, "ceasefires": 60, "compare": 40, "event": 5, "about": 100}
"""Numbers that open something on each page, at the least: a page on which they are no longer found is no success."""
LINKED = re.compile(r'<a [^>]*data-records="([^"]*)"[^>]*>([^<]*)</a>')
"""A number that opens its records in markup of ours."""
FOLDS = ("source_basis_tables", "counts_by_day")
"""Parts that are drawn when the reader opens them."""


def numbers(told: Any) -> Iterator[tuple[str, str]]:
    """Yield each number that a component draws with the query of what it opens, wherever in what it was told."""
    if isinstance(told, dict):
        if told.get("query") and "text" in told:
            yield _count(told), told["query"]
        if told.get("query") and "count" in told:
            yield told["count"], told["query"]
        for query, text in LINKED.findall(told.get("markup", "")):
            yield text, unescape(query)
        for value in told.values():
            yield from numbers(value)
    if isinstance(told, list):
        for value in told:
            yield from numbers(value)


def _count(told: dict[str, Any]) -> str:
    """Return the number of a piece of text; of a cell of the matrix it stands first in its label."""
    if "shade" not in told:
        return str(told["text"])
    found = re.search(r": ([\d,]+) threads?", told["label"])
    return found[1] if found else ""


def walked(name: str) -> tuple[AppTest, list[tuple[str, str]]]:
    """Return a page that was opened, and the numbers on it that open something."""
    page, link = WALKED[name]
    app = opened(page, **link)
    for fold in FOLDS:
        app.session_state[fold] = True
    app.run()
    assert [error.message for error in app.exception] == []
    parts = [json.loads(one.proto.json) for one in app.get("bidi_component") if one.proto.json]
    return app, [found for told in parts for found in numbers(told)]


def rows_of(query: str) -> int:
    """Return how many records the address of the data answers with."""
    answer = get("/data/events.csv", parse_qs(query))
    assert answer.status == 200, answer.text
    return len(list(csv.reader(io.StringIO(answer.text)))) - 1


@pytest.mark.parametrize("name", WALKED)
def test_every_number_of_a_page_opens_as_many_records_as_it_says(name: str) -> None:
    found = dict.fromkeys(walked(name)[1])
    assert len(found) >= LEAST.get(name, 1)
    wrong = {query: (text, rows_of(query)) for text, query in found if int(re.sub(r"\D", "", text)) != rows_of(query)}
    assert wrong == {}
