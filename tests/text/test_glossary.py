"""The words behind the field: each once, with what it means, in step with what the methods say."""

from __future__ import annotations

import pytest

from conflictmap.record.record import Record
from conflictmap.settings import PROJECT
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import words
from conflictmap.text.glossary import MEANINGS, glossary

ASKED = (
    "Claim", "Accusation", "Denial", "Contested", "Corroborated", "Acknowledged", "Attributed to", "Line of contact",
    "Truce", "Alleged breach", "Thread", "Independent finding",
)  # fmt: skip


def test_the_words_of_the_field_are_explained() -> None:
    assert [word for word in ASKED if word not in MEANINGS] == []


def test_kinds_and_statuses_mean_what_they_are_declared_to() -> None:
    assert [MEANINGS[kind.name] for kind in EVENT_KINDS.values()] == [kind.meaning for kind in EVENT_KINDS.values()]
    assert [MEANINGS[words.STATUS[code]] for code in words.STATUS] == list(words.STATUS_MEANING.values())


def test_the_words_are_in_order_and_each_meaning_is_a_sentence() -> None:
    listed = [word for word, _ in glossary()]
    assert listed == sorted(listed, key=str.casefold)
    assert len(set(listed)) == len(listed) == len(MEANINGS)
    assert [word for word, meaning in glossary() if not meaning.endswith(".")] == []


def test_an_independent_source_is_one_by_the_rule() -> None:
    named = {
        "international_body": "international body",
        "media_third_party": "Third-party media",
        "ngo": "non-governmental",
    }
    assert set(named) == INDEPENDENT_PUBLISHERS
    assert [name for name in named.values() if name not in MEANINGS["Independent source"]] == []


@pytest.mark.curated
def test_the_methods_say_the_same_of_a_breach() -> None:
    readme = " ".join((PROJECT / "data" / "README.md").read_text(encoding="utf-8").split())
    assert "happened while that truce or pledge was to hold" in readme
    assert "happened while the truce was to hold" in MEANINGS["Alleged breach"]


def test_the_gazetteer_says_the_same_of_the_line_of_contact(record: Record) -> None:
    lines = record.places["note"][record.places.index.str.startswith("line-of-contact")]
    assert len(lines) and lines.str.startswith("line of contact of 1994-2020; a line, not a place").all()
    assert "from 1994 to 2020. It is a line and no place" in MEANINGS["Line of contact"]
