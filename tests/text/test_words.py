"""Every code has a word, and the words treat every party alike."""

from __future__ import annotations

import re

import pytest

from conflictmap.claims import presets
from conflictmap.record.record import Record
from conflictmap.tables import codes, conflict
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import words
from conflictmap.text.language import language_name
from conflictmap.ui.event_card import BADGES
from conflictmap.ui.palette import SIDE_HUES


@pytest.mark.parametrize(
    ("table", "known"),
    [
        (words.KIND, codes.KINDS), (words.KINDS, codes.KINDS),
        (words.STATUS, codes.STATUSES), (words.STATUS_MEANING, codes.STATUSES), (BADGES, codes.STATUSES), (words.PARTY, codes.PARTIES),
        (words.MEANS, codes.MEANS), (words.PUBLISHER_KIND, codes.PUBLISHER_KINDS), (words.SOURCE_ROLE, codes.SOURCE_ROLES),
        (words.RELATION, codes.RELATIONS), (words.RELATION_BACK, codes.RELATIONS), (words.WHERE_PREC, codes.WHERE_PRECS),
        (words.ANSWER, codes.ANSWERS), (words.CHECK, codes.CHECKS),
        (words.ACROSS, codes.ACROSS), (words.MEASURE, codes.MEASURES), (words.SIDE, tuple(conflict.SIDE_OF_PARTY.values())),
        (words.FORCES, tuple(conflict.SIDE_OF_PARTY.values())), (SIDE_HUES, tuple(conflict.SIDE_OF_PARTY.values())),
        (words.PRESET, tuple(presets.KINDS)),
        (words.DATE_PREC, codes.DATE_PRECS), (codes.SIGN_OF_PRECISION, codes.WHERE_PRECS),
    ],
)  # fmt: skip
def test_every_code_has_its_word_and_every_word_its_code(table: dict[str, str], known: tuple[str, ...]) -> None:
    assert set(table) == set(known)
    assert all(value != "" for value in table.values())


def test_no_two_codes_of_a_table_share_a_word() -> None:
    tables = [
        words.KIND,
        words.KINDS,
        words.STATUS,
        words.PARTY,
        words.MEANS,
        words.PUBLISHER_KIND,
        words.WHERE_PREC,
    ]
    assert [len(set(table.values())) for table in tables] == [len(table) for table in tables]


def test_every_language_of_a_source_has_a_word(record: Record) -> None:
    codes = set(record.tables["sources"]["language"])
    assert [code for code in codes if language_name(code) == code] == []


def test_a_code_without_a_word_is_shown_as_it_is() -> None:
    assert words.word(words.PARTY, "atlantis") == "atlantis"


def test_parties_are_in_alphabetical_order() -> None:
    named = [party for party in codes.PARTIES if party not in ("other", "unknown")]
    assert named == sorted(named)


def test_no_colour_stands_for_a_side() -> None:
    assert not set(EVENT_KINDS) & set(codes.PARTIES)
    assert all(re.fullmatch(r"#[0-9A-F]{6}", kind.colour) for kind in EVENT_KINDS.values())
    for name in ("sign", "shape", "colour", "colour_name"):
        assert len({getattr(kind, name) for kind in EVENT_KINDS.values()}) == len(EVENT_KINDS)


def test_periods_have_names_of_their_own(record: Record) -> None:
    names = record.phases["name"].to_list()
    assert len(set(names)) == len(names)
    assert all(name == name.strip() and 3 < len(name) < 70 for name in names)


def test_every_period_opens_on_days_of_its_own(record: Record) -> None:
    phases = record.phases
    assert ((phases["date_from"] <= phases["window_from"]) & (phases["window_to"] <= phases["date_to"])).all()
