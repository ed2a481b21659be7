"""A new kind of event and a new filter are one entry each: a copy of the package gets one more and is asked for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conflictmap.settings import PROJECT
from making import tables

KIND = """    Kind(
        code="handover",
        name=N_("Handover"),
        plural=N_("Handovers"),
        counted=NN_("%(count)s handover", "%(count)s handovers"),
        meaning=N_("A territory, a body or a captive changes hands."),
        says=(N_("According to %(claimants)s, by %(actors)s to %(targets)s."), N_("According to %(claimants)s.")),
        sign="★",
        shape="cross",
        colour="#3B8A5A",
        edge="#1F5A37",
        colour_name="green",
    ),
)

EVENT_KINDS ="""
FIELD = """    FilterField(
        parameter="place_precision",
        column="stand_precision",
        codes=codes.WHERE_PRECS,
        words="WHERE_PREC",
        label=N_("How well the place is known"),
        chip=N_("Place: %(value)s"),
        sentence=N_("How well the place is known: %(values)s."),
        meaning="how well the place is known",
        many=False,
        offers_all=True,
    ),
)

FIELDS ="""
ASK = """
import datetime, json, sys
from pathlib import Path
from streamlit.testing.v1 import AppTest
from conflictmap.map.points import pack
from conflictmap.map.layer import _layer_options
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import read_choice, write_choice
from conflictmap.query.counts import counts_by_kind, events_over_time
from conflictmap.record.build import open_record
from conflictmap.settings import PACKAGE
from conflictmap.text import sentences
from conflictmap.text import summary
from conflictmap.tables.codes import KINDS

record = open_record(Path(sys.argv[1]))
query = json.loads(sys.argv[2])
choice = read_choice(query, record)
found = chosen(record, choice.filters)
app = AppTest.from_file(str(PACKAGE / "web" / "app.py"), default_timeout=60)
app.session_state["filters_wanted"] = True
for name, values in query.items():
    app.query_params[name] = values
app.run()
print(json.dumps({
    "problems": [str(problem) for problem in record.tables.problems],
    "ids": record.events["event_id"].iloc[found].to_list(),
    "link": write_choice(choice, record),
    "counts": {kind: count for kind, count in counts_by_kind(record, found).items() if count},
    "bars": events_over_time(record, choice.filters)["kind"].to_list(),
    "map": [kind["code"] for kind in _layer_options()["kinds"]],
    "number": pack(record, choice.filters.without_dates, said=False)[-2],
    "who": [sentences.who_says(record.event(i), record) for i in record.events["event_id"].iloc[found]],
    "described": sentences.described(choice.filters, record),
    "chips": [chip.text for chip in sentences.chips(choice.filters, (choice.filters.since, choice.filters.until), record)],
    "told": summary.summarise(record, found, choice.filters),
    "widgets": [widget.key for widget in app.multiselect],
    "pills": [option for group in app.button_group for option in group.options],
    "shown": [text.value for text in app.markdown],
    "exceptions": [error.message for error in app.exception],
}))
"""


def asked(folder: Path, file: str, before: str, entry: str, events: list[dict[str, str]], query: dict) -> dict:
    """Copy the package, put one entry into one file, and return what the copy says of some events."""
    import json

    for name in ("conflictmap", "pages"):
        shutil.copytree(PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("frontend", ".streamlit"):
        if (PROJECT / name).is_dir():
            (folder / name).symlink_to(PROJECT / name)
    path = folder / "conflictmap" / file
    source = path.read_text(encoding="utf-8")
    assert source.count(before) == 1
    path.write_text(source.replace(before, entry), encoding="utf-8")
    data = tables(folder / "made", events=events)
    command = [sys.executable, "-W", "error", "-c", ASK, str(data), json.dumps(query)]
    environment = {"PYTHONPATH": str(folder), "CONFLICTMAP_DATA": str(data), "PATH": "/usr/bin:/bin"}
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


@pytest.fixture(scope="module")
def events() -> list[dict[str, str]]:
    return [{"event_id": "raid"}, {"event_id": "gift", "kind": "handover", "where_prec": "3"}]


@pytest.mark.app
def test_a_new_kind_of_event_is_one_entry(tmp_path: Path, events: list[dict[str, str]]) -> None:
    said = asked(tmp_path, "tables/kinds.py", ")\n\nEVENT_KINDS =", KIND, events, {"kind": ["handover"]})
    assert (said["problems"], said["exceptions"]) == ([], [])
    assert (said["ids"], said["link"], said["counts"]) == (["gift"], {"kind": ["handover"]}, {"handover": 1})
    assert said["bars"] == ["handover"]
    assert said["map"][-1] == "handover"
    assert said["number"] == len(said["map"]) - 1
    assert said["who"] == ["According to Someone, by Someone to Someone."]
    assert "Handovers" in said["described"]
    assert said["chips"] == ["Handovers"]
    assert "1 handover" in said["told"]
    assert any("Handovers" in str(option) for option in said["pills"])


@pytest.mark.app
def test_a_new_filter_is_one_entry(tmp_path: Path) -> None:
    events = [{"event_id": "raid"}, {"event_id": "far", "where_prec": "3"}]
    query = {"place_precision": ["3"]}
    said = asked(tmp_path, "query/fields.py", ")\n\nFIELDS =", FIELD, events, query)
    assert (said["problems"], said["exceptions"]) == ([], [])
    assert (said["ids"], said["link"]) == (["far"], query)
    assert "How well the place is known: Known only to the district." in said["described"]
    assert said["chips"] == ["Place: Known only to the district"]
    assert "place_precision" in said["widgets"]
