"""What is cited is what is there: versions, licences and titles agree wherever they are told."""

from __future__ import annotations

import json

from conflictmap.settings import PROJECT

PACKAGE = json.loads((PROJECT / "data" / "datapackage.json").read_text(encoding="utf-8"))


def test_the_data_are_cited_in_their_current_version() -> None:
    assert f"> Caucasus Conflict Map, data version {PACKAGE['version']}." in (PROJECT / "data" / "README.md").read_text(
        encoding="utf-8"
    )
