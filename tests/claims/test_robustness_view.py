"""How well a choice is sourced, as it is drawn: sentences, a table, and two more where the reader opens them."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from opening import told


def _drawn(folder: str) -> None:
    from datetime import date
    from pathlib import Path

    import numpy as np

    from conflictmap.claims.robustness_view import robustness_view
    from conflictmap.query.filters import Filters, chosen
    from conflictmap.record.build import open_record

    record = open_record(Path(folder))
    filters = Filters(date(2016, 4, 1), date(2025, 9, 30))
    robustness_view(record, chosen(record, filters), filters)
    robustness_view(record, np.array([], dtype="int32"), filters)


@pytest.mark.app
@pytest.mark.curated
@pytest.mark.parametrize(("opened", "count"), [(False, 1), (True, 3)])
def test_the_source_basis_is_drawn_and_nothing_is_said_to_be_nothing(project: Path, opened: bool, count: int) -> None:
    app = AppTest.from_function(_drawn, args=(str(project / "data"),), default_timeout=60)
    app.session_state["source_basis_tables"] = opened
    app.run()
    assert not app.exception
    assert sum(bool(one["table"]) for one in told(app, "counted")) == count
    assert [info.value for info in app.info] == ["No record fits. Widen the days or clear a filter."]
