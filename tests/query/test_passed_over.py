"""What a link names and cannot be used is told, by parameter; what can be used is not."""

from __future__ import annotations

import pytest

from conflictmap.query.passed_over import PassedOver, passed_over
from conflictmap.record.record import Record
from conflictmap.text import passed_over as wording


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ({}, []),
        ({"kind": ["attack"], "when": ["2020-10-10", "2020-10-17"], "event": [""]}, []),
        ({"when": ["2020-13-40"]}, [("when", "2020-13-40", "no date")]),
        ({"when": ["1990-01-01"]}, [("when", "1990-01-01", "outside")]),
        ({"when": ["2020-10-10", "2090-01-01"]}, [("when", "2020-10-10 – 2090-01-01", "partly outside")]),
        ({"when": ["2020-10-17", "2020-10-10"]}, []),
        ({"kind": ["attack", "bomb"], "by": ["x"]}, [("kind", "bomb", "unknown"), ("by", "x", "unknown")]),
        (
            {"columns": ["title", "x"], "claim_columns": ["y"]},
            [("columns", "x", "unknown"), ("claim_columns", "y", "unknown")],
        ),
        ({"event": ["nothing"]}, [("event", "nothing", "unknown")]),
        ({"phase": ["nothing"], "truce": ["none"]}, [("phase", "nothing", "unknown"), ("truce", "none", "unknown")]),
        ({"view": ["here"]}, [("view", "here", "no view")]),
        ({"q": ["a", "b"], "span": ["7", "7"]}, [("q", "a", "more than once")]),
        ({"when": ["2020-10-10", "2020-10-11", "2020-10-12"]}, [("when", "2020-10-12", "more than once")]),
        ({"beside": ["soon"]}, [("beside", "soon", "no date")]),
        ({"beside": ["1990-01-01"]}, [("beside", "1990-01-01", "outside")]),
        ({"beside": ["2022-09-12", "2022-09-14", "2022-09-15"]}, [("beside", "2022-09-15", "more than once")]),
        ({"utm_source": ["elsewhere"]}, []),
    ],
)
def test_what_cannot_be_used_is_named_with_its_parameter(
    record: Record, query: dict[str, list[str]], told: list[tuple[str, str, str]]
) -> None:
    assert [(one.parameter, one.value, one.reason) for one in passed_over(query, record)] == told


def test_a_text_that_is_too_long_is_used_in_part(record: Record) -> None:
    assert [one.reason for one in passed_over({"q": ["a" * 201]}, record)] == ["too long"]


def test_values_are_told_cut_and_on_one_line_and_no_more_than_a_few() -> None:
    many = [PassedOver("kind", f"x\n\u202e{number}" + "y" * 500, "unknown") for number in range(20)]
    line = wording.told(many)
    assert "\n" not in line and "\u202e" not in line
    assert len(line) < 500
    assert "15 more" in line
