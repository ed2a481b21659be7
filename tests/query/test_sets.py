"""Sets of records: each against plain pandas, in links as they were written, and refused where nobody wrote them so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np
import pandas as pd
import pytest

from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.links import read_choice
from conflictmap.query.passed_over import PassedOver, passed_over
from conflictmap.query.sets import (
    DEFINITIONS,
    RecordSet,
    count,
    read_filters,
    read_set,
    threads_of,
    write_filters,
)
from conflictmap.query.strictness import read_strictly
from conflictmap.query.thread_summary import all_summaries
from conflictmap.record.record import Record
from conflictmap.tables.problems import BadParameter
from conflictmap.text.sentences import chips, narrowing
from conflictmap.text.set_words import FIXED

WEEK = Filters(date(2020, 10, 10), date(2020, 10, 17))
ALL = Filters(date.min, date.max)
SIDE = {"armenia": "armenian", "artsakh": "armenian", "azerbaijan": "azerbaijani"}
DENIED = WEEK.with_codes(answer=("denied",))
SETS = (
    *(f"publications:{code}" for code in ("one", "not_one")),
    *(f"publishers:{code}" for code in ("one", "several")),
    *(f"basis:{code}" for code in ("armenian", "azerbaijani", "one_side", "third_only", "third_party", "mixed")),
    "basis:unsourced",
    *(f"attributed:{code}" for code in ("armenian", "azerbaijani", "both", "others", "unknown")),
    *(f"blamed:{code}" for code in ("armenian", "azerbaijani", "other")),
    *(f"claimant:{party}" for party in ("armenia", "azerbaijan", "russia")),
    *(f"casualties:{what}:{state}" for what in ("killed", "injured") for state in ("known", "unknown")),
    "single_attacks",
    "operation_totals",
    "stands:ganja",
    "began:2020-10-10:2020-10-17",
    "during:2020-10-11:2020-10-12",
    "no_theme",
    "tied",
    "outside:by=armenia,artsakh",
    "known_denial",
    "dated_denial",
    threads_of(DENIED).code,
)


@pytest.fixture(scope="module")
def rows(record: Record) -> pd.DataFrame:
    """The events with what their sources and actors are, put together by pandas from the tables as they are."""
    tables, events = record.tables, record.tables["events"].set_index("event_id").loc[record.events["event_id"]]
    links = tables["event_sources"].drop_duplicates(["event_id", "source_id"])
    cited = links.merge(tables["sources"], on="source_id").groupby("event_id")
    kinds = cited["publisher_kind"].agg(set).reindex(events.index)
    party = tables["actors"].set_index("actor_id")["party"].to_dict()

    def parties(column: str) -> pd.Series:
        return events[column].map(lambda cell: {party[actor] for actor in cell.split(";") if actor})

    return events.assign(
        first=events["date"].dt.strftime("%Y-%m-%d"),
        last=events["end_date"].fillna(events["date"]).dt.strftime("%Y-%m-%d"),
        publications=cited["source_id"].nunique().reindex(events.index, fill_value=0),
        publishers=cited["publisher"].nunique().reindex(events.index, fill_value=0),
        camps=[{_camp(kind) for kind in found} if isinstance(found, set) else set() for found in kinds],
        actors=parties("actor_ids"),
        targets=parties("target_ids"),
        claimants=parties("claimant_ids"),
        stands=record.events["stand_id"].to_numpy(),
    )


def _camp(kind: str) -> str:
    third = kind in ("international_body", "media_third_party", "ngo")
    return "third" if third else SIDE.get(kind.split("_")[-1], "rest")


def by_pandas(rows: pd.DataFrame, record: Record, code: str) -> Iterator[bool]:
    """Yield for each event whether it belongs to a set, by the set's meaning and none of our code for it."""
    related = {*record.tables["relations"]["event_id"], *record.tables["relations"]["other_id"]}
    for event_id, row in rows.iterrows():
        attack, total = row["kind"] == "attack", bool(row["aggregate"])
        accused = row["actors"] if attack else row["targets"]
        blamed = {SIDE.get(party, party) for party in accused}
        one_side = next(iter(blamed)) if len(blamed) == 1 and blamed <= {*SIDE.values()} else "other"
        sides = {SIDE[party] for party in accused if party in SIDE}
        rest = "others" if accused - {"unknown"} else "unknown"
        attributed = next(iter(sides)) if len(sides) == 1 else "both" if sides else rest
        camps, day, last = row["camps"], row["first"], row["last"]
        yield {
            "publications": {"one": row["publications"] == 1, "not_one": row["publications"] != 1},
            "publishers": {"one": row["publishers"] == 1, "several": row["publishers"] > 1},
            "basis": {
                **{side: camps == {side} for side in ("armenian", "azerbaijani")},
                "one_side": camps in ({"armenian"}, {"azerbaijani"}),
                "third_only": camps == {"third"},
                "third_party": "third" in camps,
                "mixed": bool(camps) and "third" not in camps and camps not in ({"armenian"}, {"azerbaijani"}),
                "unsourced": not camps,
            },
            "attributed": {attributed: attack},
            "blamed": {one_side: row["kind"] in ("attack", "accusation")},
            "claimant": dict.fromkeys(row["claimants"] if attack else row["actors"], True),
            "casualties": {
                f"{what}:{state}": attack and not total and pd.isna(row[f"{what}_low"]) == (state == "unknown")
                for what in ("killed", "injured")
                for state in ("known", "unknown")
            },
            "single_attacks": {"": attack and not total},
            "operation_totals": {"": attack and total},
            "stands": {row["stands"]: True},
            "began": {"2020-10-10:2020-10-17": "2020-10-10" <= day <= "2020-10-17"},
            "during": {"2020-10-11:2020-10-12": day <= "2020-10-12" and last >= "2020-10-11"},
            "no_theme": {"": not row["themes"]},
            "tied": {"": event_id in related},
            "outside": {"by=armenia,artsakh": not row["actors"] & {"armenia", "artsakh"}},
        }[code.partition(":")[0]].get(code.partition(":")[2], False)


@pytest.mark.parametrize("code", [code for code in SETS if not code.startswith(("threads", "dated", "known"))])
def test_a_set_holds_what_pandas_finds(record: Record, rows: pd.DataFrame, code: str) -> None:
    one = read_set(code, record)
    assert one
    assert one.mask(record).tolist() == list(by_pandas(rows, record, code))


OF_TRUCES_AND_EVENTS = {
    "rough_day", "tied_to", "graph", "events", "breaches", "alleged_by", "milestone", "commitment", "statements", "incidents",
}  # fmt: skip
"""Tried in `test_truce_sets.py`."""


def test_every_set_is_tried(record: Record) -> None:
    assert {code.partition(":")[0] for code in SETS} | OF_TRUCES_AND_EVENTS == {*DEFINITIONS}
    assert {*FIXED} - OF_TRUCES_AND_EVENTS <= {*SETS}


@pytest.mark.parametrize("code", [*SETS, *(one.example for one in DEFINITIONS.values())])
def test_a_set_is_read_as_it_was_written_and_has_words(record: Record, code: str) -> None:
    one = read_set(code, record)
    assert one and one.code == code
    (chip,) = chips(WEEK.within(one), (WEEK.since, WEEK.until), record)
    assert (chip.parameter, chip.value) == ("set", code)
    assert chip.text.rstrip(".") in narrowing(WEEK.within(one), record)


@pytest.mark.parametrize("filters", [WEEK, DENIED, WEEK.with_codes(source=("ngo",)), ALL])
def test_the_set_of_threads_is_what_the_page_of_claims_counts(record: Record, filters: Filters) -> None:
    threads = chosen_threads(record, filters)
    positions = chosen(record, ALL.within(threads_of(filters)))
    assert tuple(record.events["event_id"].iloc[positions]) == threads
    dated = [thread for thread in threads if all_summaries(record)[thread].thread.answered]
    assert count(record, positions, RecordSet("dated_denial")) == len(dated)


@pytest.mark.parametrize(
    "filters", [ALL, WEEK, DENIED.within(RecordSet("tied")), Filters(date.min, date.max, q="a&b=ş:%"), WEEK.within(threads_of(DENIED))]
)  # fmt: skip
def test_a_choice_in_a_set_is_read_as_it_was_written(record: Record, filters: Filters) -> None:
    assert read_filters(write_filters(filters), record) == filters


WRONG = (
    "", ":", "nothing", "tied:", "tied:more", "stands", "stands:nowhere", "stands:", "basis:third_too", "began:2020-10-10",
    "began:20201010:2020-10-11", "began:2020-10-10:2020-10-11:x", "outside:by", "outside:by=", "outside:by=nobody",
    "outside:kind=attack", "outside:place=nowhere", "threads", "threads:kind=nothing", "threads:when=2020-10-10",
    "threads:when=x&when=y", "threads:other=1", "threads:set=nothing", "threads:kind=denial&kind=attack",
    f"threads:q={'x' * 5000}",
)  # fmt: skip


@pytest.mark.parametrize("code", WRONG)
def test_what_names_no_set_is_passed_over_or_refused(record: Record, code: str) -> None:
    assert read_set(code, record) is None
    assert read_choice({"set": [code, "tied"]}, record).filters.sets == (RecordSet("tied"),)
    assert passed_over({"set": [code, "tied"]}, record) == [PassedOver("set", code, "unknown")] * bool(code)
    with pytest.raises(BadParameter, match="is no set of records"):
        read_strictly({"set": [code]}, record)


def test_sets_narrow_whatever_their_order(record: Record) -> None:
    one, other = RecordSet("tied"), RecordSet("publications", ("one",))
    both = WEEK.within(one, other)
    assert both == WEEK.within(other).within(one, one)
    held = np.flatnonzero(one.mask(record) & other.mask(record))
    assert set(chosen(record, both)) == set(held) & set(chosen(record, WEEK))
    assert both.without(one.code) == WEEK.within(other)
