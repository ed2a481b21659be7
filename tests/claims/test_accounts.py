"""The accounts of one incident: figures are read and compared, and both sides are treated by the same rule."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from streamlit.testing.v1 import AppTest

from conflictmap.claims.accounts import Account, FigureComparison, OpposingAttack, accounts
from conflictmap.record.record import Record
from conflictmap.record.threads import all_threads
from conflictmap.tables.casualties import CasualtyRange, FigureCell
from conflictmap.tables.codes import PUBLISHER_KINDS
from conflictmap.tables.conflict import SIDE_OF_PARTY, SIDES, publisher_side
from conflictmap.text.words import ALLY, ATTRIBUTED, ATTRIBUTED_FIRST, ATTRIBUTED_NEXT, MIRROR
from making import MINIMAL, Cells, recorded, tables
from mirroring import OTHER_SIDE, Rows, exchanged, made_up

GANJA = "2020-10-11-ganja-attack"


def killed(count: str, note: str = "") -> Cells:
    return {"killed_low": count, "killed_high": count, "killed_note": note}


def test_every_tie_and_side_has_its_words() -> None:
    assert set(MIRROR) == {"place", "responds_to", "same_as"}
    assert set(ALLY) == set(SIDE_OF_PARTY.values())
    assert set(ATTRIBUTED) == set(ATTRIBUTED_FIRST) == set(ATTRIBUTED_NEXT)


def test_a_publisher_belongs_to_a_side_only_where_its_own_country_does() -> None:
    assert {kind: publisher_side(kind) for kind in PUBLISHER_KINDS if publisher_side(kind)} == {
        "media_armenia": "armenian", "media_artsakh": "armenian", "media_azerbaijan": "azerbaijani",
        "official_armenia": "armenian", "official_artsakh": "armenian", "official_azerbaijan": "azerbaijani",
    }  # fmt: skip


def test_the_sides_stand_in_alphabetical_order(record: Record) -> None:
    found = accounts(record, GANJA)
    assert [account.side for account in found.sides] == sorted(set(SIDE_OF_PARTY.values())) == list(SIDES)


def test_one_strike_in_both_accounts(record: Record) -> None:
    found = accounts(record, GANJA)
    armenian, azerbaijani = found.sides
    assert [record.event(i)["kind"] for i in armenian.events] == ["denial", "denial", "denial"]
    assert azerbaijani.events[0] == GANJA
    assert {source.citation.publisher_kind for source in azerbaijani.sources} == {
        "official_azerbaijan",
        "media_azerbaijan",
    }
    assert {(row.name, row.comparison) for row in found.figures} == {("killed", "overlaps"), ("injured", "overlaps")}


def test_only_counts_with_the_same_limit_are_set_side_by_side() -> None:
    papers = [
        ("east-paper", killed("2")),
        ("west-paper", killed("3")),
        ("ngo", killed("9", "about")),
        ("un", killed("4")),
    ]
    sources = [*MINIMAL["sources"], {"source_id": "ngo", "publisher_kind": "ngo"}, {"source_id": "un"}]
    cited = [{"event_id": "raid", "source_id": source, **figures} for source, figures in papers]
    found = accounts(recorded(sources=sources, event_sources=cited), "raid")
    two, three, four, nine = (CasualtyRange(number, number) for number in (2, 3, 4, 9))
    assert found.figures == (
        FigureComparison("killed", "", (three, two, four)),
        FigureComparison("killed", "about", (None, None, nine)),
    )
    assert [row.comparison for row in found.figures] == ["differs", "alone"]


def test_each_event_and_each_source_of_a_thread_stands_in_an_account(record: Record) -> None:
    links = record.tables["event_sources"]
    cited = links.groupby("event_id")["source_id"].agg(set).to_dict()
    for head, thread in all_threads(record).items():
        found = accounts(record, head)
        every = (*found.sides, found.neither)
        members = {head, *thread.accusations, *thread.denials, *thread.statements}
        assert {event_id for account in every for event_id in account.events} == members
        assert sorted(source.citation.source_id for account in every for source in account.sources) == sorted(
            cited[head]
        )


def test_an_event_that_is_the_primary_event_of_no_thread_has_no_accounts(record: Record) -> None:
    denial = record.events["event_id"][record.events["kind"] == "denial"].iloc[0]
    with pytest.raises(KeyError):
        accounts(record, denial)


def test_the_account_of_a_side_without_a_word_is_empty(small: Record) -> None:
    armenian, azerbaijani = accounts(small, "raid").sides
    assert armenian == Account("armenian", (), ())
    assert (armenian.is_empty, azerbaijani.is_empty) == (True, False)


@pytest.mark.parametrize(
    ("cells", "opposes"),
    [
        ({"date": "2020-10-12"}, True),
        ({"date": "2020-10-13"}, False),
        ({"place_id": "west-town"}, False),
        ({"actor_ids": "west-ministry"}, False),
    ],
)
def test_an_attack_attributed_to_the_other_side_at_the_same_place_and_days_is_opposing(
    cells: dict[str, str], opposes: bool
) -> None:
    other = {"event_id": "counter", "actor_ids": "east-army", "claimant_ids": "west-ministry", **cells}
    record = recorded(events=[{"event_id": "raid"}, other])
    assert accounts(record, "raid").opposing == ((OpposingAttack("counter", "place"),) if opposes else ())


@pytest.mark.parametrize("relation", ["responds_to", "same_as"])
def test_attacks_of_both_sides_that_a_relation_ties_are_opposing_wherever_they_are(relation: str) -> None:
    other = {"event_id": "counter", "actor_ids": "east-army", "date": "2020-10-14", "place_id": "west-town"}
    tied = [{"event_id": "counter", "relation": relation, "other_id": "raid"}]
    record = recorded(events=[{"event_id": "raid"}, other], relations=tied)
    assert accounts(record, "raid").opposing == (OpposingAttack("counter", relation),)
    assert accounts(record, "counter").opposing == (OpposingAttack("raid", relation),)


@settings(max_examples=25, deadline=None)
@given(made_up())
def test_exchanging_the_sides_exchanges_the_accounts(rows: Rows) -> None:
    one, other = recorded(**rows), recorded(**exchanged(rows))
    assert list(all_threads(one)) == list(all_threads(other))
    for head in all_threads(one):
        mine, theirs = accounts(one, head), accounts(other, head)
        assert [OTHER_SIDE[account.side] for account in reversed(mine.sides)] == [
            account.side for account in theirs.sides
        ]
        assert [account.events for account in reversed(mine.sides)] == [account.events for account in theirs.sides]
        assert [_cited(account) for account in reversed(mine.sides)] == [_cited(account) for account in theirs.sides]
        assert (_cited(mine.neither), mine.opposing) == (_cited(theirs.neither), theirs.opposing)
        assert [(row.name, row.note, _turned(row.counts), row.comparison) for row in mine.figures] == [
            (row.name, row.note, row.counts, row.comparison) for row in theirs.figures
        ]


def _cited(account: Account) -> list[tuple[str, str, tuple[FigureCell, ...], bool]]:
    return [(one.citation.source_id, one.citation.role, one.citation.figures, one.counts) for one in account.sources]


def _turned(counts: tuple[CasualtyRange | None, ...]) -> tuple[CasualtyRange | None, ...]:
    first, second, neither = counts
    return second, first, neither


def _drawn(folder: str, head: str) -> None:
    from pathlib import Path

    from conflictmap.claims.accounts_view import accounts_view
    from conflictmap.record.build import open_record

    accounts_view(open_record(Path(folder)), head)


@pytest.mark.app
@pytest.mark.curated
@pytest.mark.parametrize("head", [GANJA, "2020-07-29-armenia-mod-accusation", "2023-09-20-janyatagh-chankatagh-attack"])
def test_both_accounts_are_drawn(project: Path, head: str) -> None:
    app = AppTest.from_function(_drawn, args=(str(project / "data"), head), default_timeout=60).run()
    assert not app.exception
    assert [heading.value for heading in app.subheader] == ["Armenian side", "Azerbaijani side"]


@pytest.mark.app
def test_hostile_text_stays_text(tmp_path: Path) -> None:
    hostile = "**bold** [x](javascript:alert(1)) $x$ :material/home:"
    events = [{"event_id": "raid", "title": hostile, "summary": hostile}]
    cited = [{"event_id": "raid", **killed("1", hostile), "note": hostile, "source_id": "west-paper"}]
    cited += [{"event_id": "raid", **killed("2", "**fat**"), "note": hostile}]
    folder = tables(tmp_path, events=events, event_sources=cited)
    app = AppTest.from_function(_drawn, args=(str(folder), "raid"), default_timeout=60).run()
    assert not app.exception
    shown = [element.value for kind in ("markdown", "caption") for element in app.get(kind)]
    assert not [text for text in shown if "**bold" in text or "](javascript" in text or " :material" in text]
    assert "Killed \\(\\*\\*fat\\*\\*\\)" in app.table[0].value.index
