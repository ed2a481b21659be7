"""The page of the truces, as Streamlit runs it: every truce opens, is put in words, and can be compared and opened."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from conflictmap.ceasefires import wording
from conflictmap.ceasefires.breach_wording import breach_summary
from conflictmap.ceasefires.clock_wording import clock_summary, milestone_name, time_taken
from conflictmap.ceasefires.commitments_wording import compliance_counts
from conflictmap.ceasefires.cumulative_wording import cumulative_summary
from conflictmap.record.clock import clock
from conflictmap.record.commitments import commitments
from conflictmap.record.record import Record
from conflictmap.record.truces import truce, truces
from conflictmap.settings import PAGES, PROJECT
from conflictmap.tables.codes import BEARINGS
from making import Cells, tables
from opening import HOSTILE, address, opened, shows, texts, told

TRUCES: list[Cells] = [
    {"ceasefire_id": "truce", "announced_event_id": "halt", "source_ids": "east-paper"},
    {"ceasefire_id": "later", "effective_from": "2020-10-12", "source_ids": "east-paper"},
]
HALT: Cells = {
    "event_id": "halt", "kind": "ceasefire_statement", "date": "2020-10-10", "actor_ids": "east-ministry", "target_ids": "",
    "claimant_ids": "",
}  # fmt: skip
TIED: list[Cells] = [{"event_id": "raid", "relation": "violates", "other_id": "halt"}]


@pytest.fixture(autouse=True)
def _data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(PROJECT / "data"))
    monkeypatch.syspath_prepend(PROJECT)


def errors(app: AppTest) -> list[str]:
    return [error.message for error in app.exception]


def charts(app: AppTest) -> int:
    return len(app.get("arrow_vega_lite_chart")) + len(app.get("vega_lite_chart"))


def test_every_truce_opens_with_its_clock(record: Record) -> None:
    known = truces(record)
    assert known
    for one in known:
        app = opened("ceasefires", truce=[one.truce_id])
        assert errors(app) == []
        assert app.selectbox(key="truce").value == one.truce_id
        assert shows(app, wording.untied(record, one) or breach_summary(record, one))
        for milestone in clock(record, one.truce_id):
            assert shows(app, milestone_name(milestone))
            assert shows(app, time_taken(milestone))
        assert all(shows(app, commitment.text) for commitment in commitments(record, one.truce_id))
        assert len(told(app, "counted")[-1]["table"]["rows"]) == len(known)


def test_two_truces_are_compared_by_a_link(record: Record) -> None:
    app = opened("ceasefires", truce=["truce-2020-10-18"], versus=["truce-2020-10-26"], span=["14"])
    assert errors(app) == []
    assert "The two truces compared" in [header.value for header in app.header]
    compared = [truce(record, truce_id) for truce_id in ("truce-2020-10-18", "truce-2020-10-26")]
    assert shows(app, cumulative_summary(record, compared))
    assert all(shows(app, clock_summary(one, clock(record, one.truce_id))) for one in compared)
    assert charts(app) == 3
    assert address(app) == {"truce": ["truce-2020-10-18"], "versus": ["truce-2020-10-26"], "span": ["14"]}


def test_a_truce_compared_with_one_without_a_known_breach_draws_no_line_at_zero(record: Record) -> None:
    app = opened("ceasefires", truce=["unilateral-halt-2016-04-03"], versus=["body-search-pause-2016-04-08"])
    assert errors(app) == []
    compared = [truce(record, name) for name in ("unilateral-halt-2016-04-03", "body-search-pause-2016-04-08")]
    assert shows(app, cumulative_summary(record, compared))
    assert charts(app) == 2


def test_picking_a_truce_and_a_span_changes_the_link(record: Record) -> None:
    app = opened("ceasefires")
    assert (address(app), charts(app)) == ({}, 2)
    app.selectbox(key="truce").set_value("truce-2022-09-14").run()
    app.button_group(key="span").set_value("30").run()
    assert errors(app) == []
    assert address(app) == {"truce": ["truce-2022-09-14"], "span": ["30"]}
    assert shows(app, wording.in_force(truce(record, "truce-2022-09-14")))


def test_the_truce_that_was_compared_with_can_be_picked_itself() -> None:
    app = opened("ceasefires", versus=["truce-2020-10-26"])
    app.selectbox(key="truce").set_value("truce-2020-10-26").run()
    assert errors(app) == []
    assert (app.selectbox(key="versus").value, address(app)) == ("", {"truce": ["truce-2020-10-26"]})


def test_the_truce_stays_when_the_reader_goes_to_another_page_and_back() -> None:
    app = opened("ceasefires", truce=["truce-2020-10-26"])
    for page in ("records", "ceasefires"):
        app.switch_page(str(PAGES / f"{page}.py")).run()
        assert address(app) == {"truce": ["truce-2020-10-26"]}


def test_an_event_that_is_clicked_opens_on_its_page(record: Record) -> None:
    app = opened("ceasefires")
    event = clock(record, "truce-2020-10-10")[0].event_ids[0]
    app.session_state["event"] = event
    app.session_state["next_page"] = "event"
    app.run()
    assert errors(app) == []
    assert [title.value.replace("\\", "") for title in app.title] == [record.event(event)["title"]]


def test_what_narrows_the_counts_stands_above_as_a_chip_and_the_clock_stays(record: Record) -> None:
    app = opened("ceasefires", kind=["denial"], q=["no-such-word"])
    one = truce(record, "truce-2020-10-10")
    assert errors(app) == []
    assert shows(app, breach_summary(record, one))
    assert shows(
        app, "In the 7 full days after: 0 attributed to Armenian forces and 0 attributed to Azerbaijani forces."
    )


def test_a_commitment_holds_what_followed_folded(record: Record) -> None:
    app = opened("ceasefires", truce=["truce-2020-10-26"])
    assert errors(app) == []
    found = [one for one in commitments(record, "truce-2020-10-26") if any(one.events.values())]
    assert found
    folded = [one for one in told(app, "event_list") if one["few"] == 0]
    assert {one["fold"] for one in folded} == {"Which events"}
    assert all(shows(app, compliance_counts(commitment)) for commitment in found)
    for one, commitment in zip(folded, found, strict=True):
        followed = [event_id for bearing in BEARINGS for event_id in commitment.events[bearing]]
        assert [row["event_id"] for row in one["rows"]] == followed


def test_a_record_without_truces_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFLICTMAP_DATA", str(tables(tmp_path)))
    app = opened("ceasefires", truce=["nonsense"], versus=["<b>"])
    assert errors(app) == []
    assert app.info[0].value == "The record holds no truce."


@pytest.mark.parametrize(
    "link", [{"truce": ["nonsense"]}, {"truce": ["truce"], "versus": ["later"]}, {"truce": ["later"]}]
)
def test_a_small_record_has_its_page(
    kept_tables: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, link: dict[str, list[str]]
) -> None:
    folder = kept_tables(events=[HALT, {"event_id": "raid"}], ceasefires=TRUCES, relations=TIED)
    monkeypatch.setenv("CONFLICTMAP_DATA", str(folder))
    app = opened("ceasefires", **link)
    assert errors(app) == []
    assert shows(app, "The record holds no commitment of this truce.")
    assert shows(app, "None in the record")


def test_hostile_text_stays_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tables(
        tmp_path,
        events=[{**HALT, "title": HOSTILE}, {"event_id": "raid", "title": HOSTILE}],
        ceasefires=[{**row, "name": HOSTILE, "note": HOSTILE} for row in TRUCES],
        relations=TIED,
        sources=[{"source_id": "east-paper", "publisher": HOSTILE, "url": "https://example.org/a(b)*c*"}],
        commitments=[{"commitment_id": "captives", "text": HOSTILE, "note": HOSTILE}],
        commitment_events=[{"event_id": "raid", "note": HOSTILE}],
    )
    monkeypatch.setenv("CONFLICTMAP_DATA", str(folder))
    app = opened("ceasefires", truce=["truce"], versus=["later"])
    shown = [text for text in texts(app) if "alert" in text]
    assert errors(app) == []
    assert len(shown) > 3
    assert [text for text in shown if re.search(r"<script>|\*\*bold|\]\(javascript|\$x\$|:material/home:", text)] == []
