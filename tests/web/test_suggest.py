"""The address that the search box asks while somebody types."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from asking import get
from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.query.naming import FILTERED
from conflictmap.record.record import Record
from conflictmap.text.language import ngettext
from conflictmap.ui.search_box import ROUTE

pytestmark = [pytest.mark.curated, pytest.mark.usefixtures("own_tables")]


def asked(**query: str) -> list[dict[str, Any]]:
    answer = get(f"/{ROUTE}", {name: [value] for name, value in query.items()})
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    assert answer.headers["cache-control"] == "no-store"
    return list(answer.json())


@pytest.mark.parametrize("text", ["Ganja", "gan", "Gəncə", "Гянджа", "Գանձակ", "گنجه"])
def test_a_name_in_any_script_suggests_its_place(record: Record, text: str) -> None:
    names = {tuple(one["told"]): one["name"] for one in asked(q=text, language="en")}
    assert names["place", "ganja"] == record.place_name("ganja")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00\u202e",
        "%",
        "</script><b>",
        "*(?[",
        "' or 1=1",
        "a" * 5000,
        "🚀",
        "ى" * 300,
        "-",
        "{{x}}",
    ],
)
def test_no_text_is_an_error_and_the_answer_is_short(text: str) -> None:
    found = asked(q=text, language="../../x")
    assert len(found) <= 8
    assert len(json.dumps(found)) < 4000


def test_without_a_text_nothing_is_suggested() -> None:
    assert asked() == asked(q="") == []


@pytest.mark.parametrize(
    "text", ["a", "armenia", "azerb", "union", "united", "ministry", "drone", "captives", "aliyev", "Лавров"]
)
def test_a_suggestion_brings_as_many_records_as_it_promises(record: Record, text: str) -> None:
    promised, brought = {}, {}
    for one in asked(q=text):
        what, code = one["told"]
        if one["leads"]:
            continue
        narrowing = {"q": code} if what == "search" else {FILTERED[what]: [code]}
        found = len(chosen_at_any_time(record, Filters.of(date.min, date.max, **narrowing)))
        brought[what, code], promised[what, code] = (
            ngettext("%(count)s record", "%(count)s records", found),
            one["note"],
        )
    assert promised == brought
    assert promised or text == "a"
