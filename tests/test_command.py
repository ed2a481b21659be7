"""`python -m conflictmap`: what it prints, and the exit code by which a script knows."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conflictmap.__main__ import main
from conflictmap.settings import PROJECT
from conflictmap.tables.datapackage import data_package
from making import tables


def test_good_tables_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tables(tmp_path))]) == 0
    assert capsys.readouterr().out == (
        "No problem found: 6 actors, 2 places, 2 sources, 1 events, 1 event sources, 0 relations, 0 ceasefires, 0 commitments, "
        "0 commitment events, 0 control, 0 retired, 1 phases, 0 stories, 0 story steps, "
        "0 persons, 0 synonyms.\n"
    )


def test_every_problem_is_a_line_that_an_editor_can_follow(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tables(
        tmp_path, events=[{"event_id": "raid", "date": "soon"}, {"event_id": "two", "kind": "raid", "means": "stones"}]
    )
    assert main(["check", str(folder)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(": ")[0:2] for line in lines[:3]] == [
        ["events.csv:2", "date"],
        ["events.csv:3", "kind"],
        ["events.csv:3", "means"],
    ]
    assert all(re.fullmatch(r"[a-z_]+\.csv:\d+: \w+: .+\.", line) for line in lines)


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["check", "a", "b"]])
def test_other_words_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "usage: python -m conflictmap" in capsys.readouterr().err


@pytest.mark.parametrize(("standing", "version"), [(None, "0.1.0"), ('{"version": "7.8.9"}', "7.8.9")])
def test_the_descriptor_is_written_and_keeps_its_version(tmp_path: Path, standing: str | None, version: str) -> None:
    tables(tmp_path)
    if standing:
        (tmp_path / "datapackage.json").write_text(standing, encoding="utf-8")
    assert main(["generate", str(tmp_path)]) == 0
    assert json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8")) == data_package(version)


def test_a_version_is_kept_once_and_never_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tables(tmp_path)
    assert main(["archive", str(folder)]) == 1
    assert "names no version" in capsys.readouterr().err
    main(["generate", str(folder)])
    assert [main(["archive", str(folder)]), main(["archive", str(folder)])] == [0, 0]
    kept = (folder / "versions" / "0.1.0.zip").read_bytes()
    tables(tmp_path, events=[{"event_id": "raid"}, {"event_id": "two"}])
    capsys.readouterr()
    assert main(["archive", str(folder)]) == 1
    assert capsys.readouterr().err == (
        f"{folder}/versions/0.1.0.zip holds other tables than {folder}: a released version stays as it is; "
        "give the tables a new version in datapackage.json first.\n"
    )
    assert (folder / "versions" / "0.1.0.zip").read_bytes() == kept


@pytest.mark.app
@pytest.mark.parametrize(("broken", "code"), [(False, 0), (True, 1)])
def test_the_shell_sees_the_exit_code(tmp_path: Path, broken: bool, code: int) -> None:
    folder = tables(tmp_path, phases=None) if broken else tables(tmp_path)
    found = subprocess.run(
        [sys.executable, "-m", "conflictmap", "check", folder], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert (found.returncode, found.stderr) == (code, "")
    assert found.stdout.startswith("phases.csv:0: file: " if broken else "No problem found")
