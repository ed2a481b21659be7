"""The made-up tables of the benchmarks are good tables: what is measured is what readers would load."""

from __future__ import annotations

from pathlib import Path

from bench.synthetic import write_tables
from conflictmap.tables.validation import load


def test_the_made_up_tables_pass_the_gate(tmp_path: Path) -> None:
    write_tables(tmp_path / "made", 200)
    found = load(tmp_path / "made")
    assert found.problems == ()
    assert len(found["events"]) == 200
