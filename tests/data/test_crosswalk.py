"""The crosswalk of the data dictionary names every code once, and nothing that ACLED and UCDP GED do not have."""

from __future__ import annotations

import re

import pytest

from conflictmap.settings import PROJECT
from conflictmap.tables import codes
from conflictmap.tables.schema import EVENTS

README = (PROJECT / "data" / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("\n## Crosswalk to ACLED and UCDP GED\n")[2].partition("\n## ")[0]
CASUALTIES = tuple(column.name for column in EVENTS.columns if column.name.endswith(("_low", "_high")))
CODES = {
    "kind": codes.KINDS,
    "means": codes.MEANS,
    "columns": CASUALTIES,
    "date_prec": codes.DATE_PRECS,
    "where_prec": codes.WHERE_PRECS,
}
"""By the head of a table's first column: what that column lists, in the order of the vocabulary."""

SUB_EVENT_TYPES = (
    "Abduction/forced disappearance", "Agreement", "Air/drone strike", "Armed clash", "Arrests", "Attack",
    "Change to group/activity", "Chemical weapon", "Disrupted weapons use", "Excessive force against protesters",
    "Government regains territory", "Grenade", "Headquarters or base established", "Looting/property destruction",
    "Mob violence", "Non-state actor overtakes territory", "Non-violent transfer of territory", "Other",
    "Peaceful protest", "Protest with intervention", "Remote explosive/landmine/IED", "Sexual violence",
    "Shelling/artillery/missile attack", "Suicide bomb", "Violent demonstration",
)  # fmt: skip
"""ACLED's 25 sub-event types, by table 2 of its codebook."""

UCDP_COLUMNS = {"low", "best", "high", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "type_of_violence"}


def tables() -> dict[str, list[dict[str, str]]]:
    """Return the tables of the section by the head of their first column: a row each, by the heads of its columns.

    Heads that occur twice, such as `match`, are told apart by the head before them: `ACLED match`.
    """
    found = {}
    for lines in re.findall(r"(?:^\|.*\|\n)+", SECTION, re.MULTILINE):
        head, _, *rows = ([cell.strip() for cell in line[1:-1].split("|")] for line in lines.splitlines())
        whole = [f"{head[at - 1].split()[0]} match" if name == "match" else name for at, name in enumerate(head)]
        found[head[0].strip("`")] = [dict(zip(whole, row, strict=True)) for row in rows]
    return found


TABLES = tables()
ROWS = [(name, row) for name, rows in TABLES.items() for row in rows]


def told(row: dict[str, str]) -> str:
    return next(iter(row.values()))


def test_there_is_a_table_for_each_of_the_five() -> None:
    assert list(TABLES) == list(CODES)


@pytest.mark.parametrize("name", CODES)
def test_every_code_is_matched_once_in_the_order_of_the_vocabulary(name: str) -> None:
    listed = [code.strip("` ") for row in TABLES[name] for code in told(row).split(",")]
    assert listed == list(CODES[name])


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[f"{name}-{told(row)}" for name, row in ROWS])
def test_a_row_says_how_well_it_matches_and_what_is_lost(name: str, row: dict[str, str]) -> None:
    matches = {head: cell for head, cell in row.items() if head.endswith(" match")}
    theirs = {head: cell for head, cell in row.items() if head.startswith(("ACLED", "UCDP")) and head not in matches}
    assert list(matches) == [f"{head.split()[0]} match" for head in theirs]
    assert set(matches.values()) <= {"exact", "rough", "none"}
    assert row["what is lost"]
    for head, cell in theirs.items():
        assert (cell.split(":")[0] == "none") == (matches[f"{head.split()[0]} match"] == "none")


def test_ucdp_has_no_means_and_the_crosswalk_says_so() -> None:
    assert [head for head in TABLES["means"][0] if "UCDP" in head] == []
    assert "UCDP GED has no column for means." in SECTION


@pytest.mark.parametrize("row", TABLES["means"], ids=told)
def test_means_lead_to_sub_event_types_that_acled_has(row: dict[str, str]) -> None:
    rest, named = re.subn("|".join(SUB_EVENT_TYPES), "", row["ACLED `sub_event_type`"])
    assert (named > 0) == (row["ACLED match"] != "none")
    assert re.findall("[A-Z]", rest) == []


def test_every_column_of_deaths_in_ucdp_has_its_place() -> None:
    assert {name for name in UCDP_COLUMNS if f"`{name}`" not in SECTION} == set()


def test_precisions_that_acled_leaves_out_have_no_match_there() -> None:
    lost = {
        name: [told(row) for row in TABLES[name] if row["ACLED match"] == "none"]
        for name in ("date_prec", "where_prec")
    }
    assert lost == {"date_prec": ["5"], "where_prec": ["6"]}


def test_the_codebooks_are_named_with_their_addresses() -> None:
    assert "https://acleddata.com/methodology/acled-codebook" in SECTION
    assert "[UCDP GED Codebook version 25.1](https://ucdp.uu.se/downloads/ged/ged251.pdf)" in SECTION
