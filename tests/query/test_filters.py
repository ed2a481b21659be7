"""Which records a choice takes: by kind, side, place, means, status, source, words and days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import narwhals as nw
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmap.query.filters import Filters, chosen, chosen_at_any_time
from conflictmap.record.normalise import normalise_text
from conflictmap.record.record import Record
from conflictmap.record.status import Evidence
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS
from conflictmap.tables.schema import split
from making import recorded

ALL = Filters(date(1988, 1, 1), date(2100, 1, 1))


def ids(record: Record, filters: Filters) -> set[str]:
    return set(record.events["event_id"].iloc[chosen(record, filters)])


def parties(record: Record, cell: str) -> set[str]:
    return set(record.actors["party"].loc[split(cell)])


def kinds_of_sources(record: Record, event_id: str) -> set[str]:
    links = record.tables["event_sources"]
    return set(record.sources["publisher_kind"].loc[links["source_id"][links["event_id"] == event_id]])


def accuser_ids(event: dict[str, Any]) -> str:
    return str({"attack": event["claimant_ids"], "accusation": event["actor_ids"]}.get(event["kind"], ""))


def accused_ids(event: dict[str, Any]) -> str:
    return str({"attack": event["actor_ids"], "accusation": event["target_ids"]}.get(event["kind"], ""))


def speaker_id(name: str) -> str:
    return name.lower().replace(" ", "-")


def answer(record: Record, event: dict[str, Any]) -> str:
    found = record.evidence.get(event["event_id"], Evidence())
    denied = "denied" if found.denies or found.denying_sources else "unanswered"
    return ("admitted" if found.admits else denied) if event["kind"] in ("attack", "accusation") else ""


def findings(record: Record, event: dict[str, Any]) -> set[str]:
    found = record.evidence.get(event["event_id"], Evidence())
    against = {record.sources.at[source, "publisher_kind"] for source in found.contradicts}
    borne_out, contradicted = found.corroborates or found.observers, against & INDEPENDENT_PUBLISHERS
    return {code for code, holds in (("borne_out", borne_out), ("contradicted", contradicted)) if holds}


FITS = {
    "kind": (("attack", "denial"), lambda record, event: {event["kind"]}),
    "by": (("artsakh", "russia"), lambda record, event: parties(record, event["actor_ids"])),
    "against": (("azerbaijan",), lambda record, event: parties(record, event["target_ids"])),
    "place": (("ganja", "yerevan"), lambda record, event: {event["place_id"], event["stand_id"]}),
    "speaker": (
        ("sergey-lavrov", "edi-rama"),
        lambda record, event: {speaker_id(one) for one in split(event["speaker"])},
    ),
    "means": (("drone", "mortar"), lambda record, event: set(split(event["means"]))),
    "theme": (("captives", "foreign_fighters"), lambda record, event: set(split(event["themes"]))),
    "status": (("contested", "acknowledged"), lambda record, event: {event["status"]}),
    "source": (("ngo", "media_turkiye"), lambda record, event: kinds_of_sources(record, event["event_id"])),
    "accuser": (("artsakh", "turkiye"), lambda record, event: parties(record, accuser_ids(event))),
    "accused": (("armenia",), lambda record, event: parties(record, accused_ids(event))),
    "answer": (("admitted", "denied"), lambda record, event: {answer(record, event)}),
    "checked": (("borne_out", "contradicted"), lambda record, event: findings(record, event)),
}
"""A choice for each filter, and what an event holds that the filter looks at."""


@pytest.mark.parametrize("name", FITS)
def test_a_filter_takes_exactly_what_holds_one_of_its_codes(record: Record, name: str) -> None:
    codes, holds = FITS[name]
    events = record.events.to_dict("records")
    expected = {event["event_id"] for event in events if holds(record, event) & set(codes)}
    assert ids(record, ALL.with_codes(**{name: codes})) == expected
    assert 0 < len(expected) < len(events)


def test_no_filter_takes_everything(record: Record) -> None:
    assert chosen(record, ALL).tolist() == list(range(len(record.events)))


def test_filters_narrow_together(record: Record) -> None:
    both = ids(record, ALL.with_codes(kind=("attack",), against=("azerbaijan",)))
    assert both == ids(record, ALL.with_codes(kind=("attack",))) & ids(record, ALL.with_codes(against=("azerbaijan",)))


def test_a_code_is_never_found_inside_another(record: Record) -> None:
    assert ids(record, ALL.with_codes(means=("missile",))) == {
        event["event_id"] for event in record.events.to_dict("records") if "missile" in split(event["means"])
    }


@pytest.mark.parametrize(
    ("since", "until"),
    [
        ("2020-10-10", "2020-10-17"),
        ("2020-10-11", "2020-10-11"),
        ("2016-04-01", "2016-04-05"),
        ("2019-01-01", "2019-01-02"),
    ],
)
def test_both_ends_of_the_days_are_included(record: Record, since: str, until: str) -> None:
    first, last = record.events["date"], record.events["end_date"].fillna(record.events["date"])
    expected = set(record.events["event_id"][(last >= since) & (first <= until)])
    assert ids(record, replace(ALL, since=date.fromisoformat(since), until=date.fromisoformat(until))) == expected


def test_days_side_by_side_share_only_what_lasted_and_lose_none(record: Record) -> None:
    first = date(2020, 10, 10)
    single = [replace(ALL, since=first + timedelta(i), until=first + timedelta(i)) for i in range(8)]
    positions, times = np.unique(np.concatenate([chosen(record, one) for one in single]), return_counts=True)
    assert positions.tolist() == chosen(record, replace(ALL, since=first, until=first + timedelta(7))).tolist()
    assert set(positions[times > 1]) <= set(record.lasting)
    assert (times > 1).sum() > 0


LASTED = st.lists(st.tuples(st.integers(1, 12), st.one_of(st.none(), st.integers(0, 9))), max_size=12)
"""Days of October on which events began, and how many more they lasted: none where no end is given."""


@given(LASTED, st.integers(1, 25), st.integers(0, 9), st.sets(st.integers(0, 11)))
def test_an_event_is_chosen_when_any_of_its_days_is_among_them(
    events: list[tuple[int, int | None]], since: int, more: int, of: set[int]
) -> None:
    cells = [
        {
            "event_id": f"e{number}", "date": f"2020-10-{begins:02}", "title": "yes" if number in of else "no",
            "end_date": "" if lasts is None else f"2020-10-{begins + lasts:02}",
        }
        for number, (begins, lasts) in enumerate(events)
    ]  # fmt: skip
    made, days = recorded(events=cells), (date(2020, 10, since), date(2020, 10, since) + timedelta(more))
    for words, fits in (("", range(12)), ("yes", of)):
        found = made.events["event_id"].iloc[chosen(made, Filters(*days, q=words))].to_list()
        holds = [(begins, number) for number, (begins, lasts) in enumerate(events)
                 if number in fits and begins <= since + more and begins + (lasts or 0) >= since]  # fmt: skip
        assert found == sorted((f"e{number}" for _, number in holds), key=made.position.__getitem__)
        assert [int(i[1:]) for i in found] == [
            number for _, number in sorted(holds, key=lambda one: (one[0], f"e{one[1]}"))
        ]


def test_days_in_the_wrong_order_hold_nothing(record: Record) -> None:
    assert not len(chosen(record, replace(ALL, since=date(2020, 10, 11), until=date(2020, 10, 10))))


@pytest.mark.parametrize(
    "words",
    [
        "Stepanakert", "Khankendi", "Xankəndi", "Ստեփանակերտ", "Степанакерт", "ستيباناكيرت", "STEPANAKERT", "xankəndi", "СТЕПАНАКЕРТ",
        "  stepanakert  ", "khankendi stepanakert",
    ],
)  # fmt: skip
def test_a_name_in_any_script_finds_the_place(record: Record, words: str) -> None:
    there = ids(record, ALL.with_codes(place=("khankendi-stepanakert",)))
    found = ids(record, replace(ALL, q=words))
    assert there and there <= found
    assert len(found) < len(record.events)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Agdam", "Ağdam"), ("Fuzuli", "Füzuli"), ("Susa", "Şuşa"),
        ("Qubadli", "Qubadlı"), ("QUBADLI", "Qubadlı"), ("İmişli", "imisli"), ("Артем", "Артём"), ("Սեւան", "Սևան"), ("اغدام", "أغدام"),
    ],
)  # fmt: skip
def test_letters_are_found_without_their_marks(typed: str, written: str) -> None:
    assert normalise_text(typed) == normalise_text(written)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Gence", "ganja"),
        ("Xankendi", "khankendi-stepanakert"),
        ("Fuzuli", "fuzuli"),
        ("Berde", "barda"),
        ("Gandzak", "ganja"),
        ("Кировабад", "ganja"),
        ("Khankandi", "khankendi-stepanakert"),
        ("Ханкенди", "khankendi-stepanakert"),
        ("خانكندي", "khankendi-stepanakert"),
        ("Mardakert", "aghdara-martakert"),
        ("Агдере", "aghdara-martakert"),
        ("Shushi", "shusha"),
        ("شوشا", "shusha"),
        ("Mingechevir", "mingachevir"),
        ("Мингечаур", "mingachevir"),
    ],
)
def test_a_name_typed_on_a_plain_keyboard_finds_the_place(record: Record, typed: str, place: str) -> None:
    there = ids(record, ALL.with_codes(place=(place,)))
    assert there and there <= ids(record, replace(ALL, q=typed))


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("no-such-word-anywhere", ()), ("stepanakert no-such-word-anywhere", ()), ("attack|denial", ("attack", "denial")),
        ("wounded hospital", ("wounded", "hospital")), ("Hospital WOUNDED", ("wounded", "hospital")),
    ],
)  # fmt: skip
def test_words_are_taken_as_they_are_and_must_all_occur(record: Record, words: str, holds: tuple[str, ...]) -> None:
    alone = [ids(record, replace(ALL, q=word)) for word in holds]
    assert ids(record, replace(ALL, q=words)) == (set.intersection(*alone) if alone else set())
    assert all(0 < len(found) < len(record.events) for found in alone)


def test_the_same_choice_asks_any_frame_that_narwhals_knows(record: Record) -> None:
    filters = ALL.with_codes(kind=("accusation",), by=("armenia", "azerbaijan"))
    columns = ["kind", "by", "event_id"]
    arrow: Any = nw.from_native(record.events[columns]).to_arrow()
    found = filters.apply(nw.from_native(arrow, eager_only=True))["event_id"].to_list()
    assert set(found) == ids(record, filters) != set()


def test_the_kept_choice_cannot_be_changed(record: Record) -> None:
    with pytest.raises(ValueError, match="read-only"):
        chosen_at_any_time(record, ALL.without_dates)[0] = 7
