"""Alleged breaches: one definition, by which every part of the page counts, and the same number by plain pandas."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from conflictmap.ceasefires.before_after import before_after
from conflictmap.ceasefires.before_after_wording import before_after_summary
from conflictmap.ceasefires.breach_count import CountRange, breach_count
from conflictmap.ceasefires.breach_wording import breach_summary
from conflictmap.ceasefires.cumulative import cumulative
from conflictmap.record.clock import clock
from conflictmap.record.commitments import commitments
from conflictmap.record.record import Record
from conflictmap.record.truces import FIRST_DAY, FIRST_WEEK, breaches, breaches_within, truce, truces
from conflictmap.tables.conflict import SIDES
from truce_making import ANY, BY_EAST, attack, made

MOSCOW = "truce-2020-10-10"
SPANS = {"first day": FIRST_DAY, "first week": FIRST_WEEK, "whole": None}


def test_only_claims_that_are_tied_to_the_truce_are_breaches() -> None:
    record = made([attack("tied", time="13:00"), attack("loose", time="12:01")], violates=("tied",))
    assert [breach.event_id for breach in breaches(record, "truce")] == ["tied"]


def test_the_first_day_is_counted_as_a_range_where_hours_are_not_known() -> None:
    events = [
        attack("sure", time="12:05"), attack("same-day"), attack("next-day", "2020-10-11"),
        attack("next-noon", "2020-10-11", "12:00"), attack("east", time="13:00", **BY_EAST),
    ]  # fmt: skip
    cited = [
        {"event_id": "sure", "source_id": "east-paper"}, {"event_id": "sure", "source_id": "west-paper"},
        {"event_id": "east", "source_id": "west-paper"},
    ]  # fmt: skip
    found = breach_count(
        made(events, violates=tuple(event["event_id"] for event in events), event_sources=cited), "truce", FIRST_DAY
    )
    assert found.total == CountRange(3, 4)
    assert found.attributed_to == {"armenian": CountRange(2, 3), "azerbaijani": CountRange(1, 1)}
    assert found.one_sided == CountRange(2, 3)


def test_an_incident_counts_once_however_many_accusations_are_about_it_and_whoever_makes_them() -> None:
    blame = {
        **attack("blame", "2020-10-11"),
        "kind": "accusation",
        "claimant_ids": "",
        "target_ids": "west-army",
        "themes": "truce_breach",
    }
    events = [
        attack("one", time="13:00"),
        {**blame, "actor_ids": "east-ministry"},
        {**blame, "event_id": "others", "actor_ids": "north-ministry"},
    ]
    about = [{"event_id": event_id, "relation": "about", "other_id": "one"} for event_id in ("blame", "others")]
    record = made(events, violates=("one", "blame", "others"), relations=about)
    (breach,) = breaches(record, "truce")
    assert (breach.event_id, breach.claims) == ("one", ("one", "blame", "others"))
    assert (breach.sides, breach.alleged_by) == ({"armenian"}, {"azerbaijani", "others"})
    assert breach_count(record, "truce").total == CountRange(1, 1)


def test_an_accusation_about_an_attack_before_the_truce_stands_for_itself() -> None:
    blame = {**attack("blame", "2020-10-11"), "kind": "accusation", "actor_ids": "east-ministry", "claimant_ids": "",
             "target_ids": "west-army", "themes": "truce_breach"}  # fmt: skip
    about = [{"event_id": "blame", "relation": "about", "other_id": "early"}]
    record = made([attack("early", "2020-10-09"), blame], violates=("blame",), relations=about)
    assert [breach.event_id for breach in breaches(record, "truce")] == ["blame"]


def test_what_the_accused_side_says_itself_is_not_alleged_by_it() -> None:
    own = attack("own", "2020-10-12", claimant_ids="west-ministry;east-ministry")
    (breach,) = breaches(made([own], violates=("own",)), "truce")
    assert (breach.sides, breach.alleged_by) == ({"armenian"}, {"azerbaijani"})


def by_pandas(folder: Path, truce_id: str) -> pd.DataFrame:
    """Return the alleged breaches of a truce worked out from the tables alone: `least` and `most` (hours), `side`."""
    names = ("events", "relations", "ceasefires", "actors")
    events, relations, ceasefires, actors = (
        pd.read_csv(folder / f"{name}.csv", dtype=str, keep_default_na=False) for name in names
    )
    one = ceasefires.set_index("ceasefire_id").loc[truce_id]
    begins, ends = (
        pd.Timestamp(one[name]).tz_convert("Etc/GMT-4").tz_localize(None) for name in ("effective_from", "effective_to")
    )
    events = events[events["kind"].isin(["attack", "accusation"]) & (events["aggregate"] != "1")].set_index("event_id")
    party = actors.set_index("actor_id")["party"].replace({"artsakh": "armenia"})
    blamed = events["actor_ids"].where(events["kind"] == "attack", events["target_ids"])
    accused = {event_id: {party[actor] for actor in cell.split(";") if actor} for event_id, cell in blamed.items()}
    slack = pd.to_timedelta(events["date_prec"].map({"1": 0, "2": 6, "3": 7, "4": 31, "5": 366}), unit="D")
    exact = (events["time"] != "") & (events["date_prec"] == "1")
    day = pd.to_datetime(events["date"])
    hour = pd.to_timedelta(events["time"].where(exact, "00:00") + ":00")
    first, last = day - slack + hour, (day + slack + pd.Timedelta(minutes=1439)).where(~exact, day + hour)
    inside = events.index[(last >= begins) & (first <= ends)]
    about = relations[relations["relation"] == "about"].groupby("event_id")["other_id"].agg(list)
    tied = relations[(relations["relation"] == "violates") & (relations["other_id"] == one["announced_event_id"])]
    incidents: dict[str, set[str]] = {}
    for claim in tied["event_id"][tied["event_id"].isin(inside)]:
        attacks = [i for i in about.get(claim, []) if i in inside and events.at[i, "kind"] == "attack"]
        heads = [i for i in attacks if accused[i] & accused[claim]] if events.at[claim, "kind"] == "accusation" else []
        for head in heads or [claim]:
            incidents[head] = accused[head]
    ids = list(incidents)
    hours = {"least": first[ids].clip(lower=begins) - begins, "most": last[ids].clip(upper=ends) - begins}
    table = pd.DataFrame({name: ends_at.dt.total_seconds() / 3600 for name, ends_at in hours.items()})
    return table.assign(accused=list(incidents.values()))


@pytest.mark.parametrize("truce_id", [MOSCOW, "truce-2020-10-18", "truce-2020-10-26", "truce-2022-09-13"])
def test_the_numbers_are_those_of_plain_pandas(record: Record, truce_id: str) -> None:
    table = by_pandas(record.tables.folder, truce_id)
    for span in SPANS.values():
        hours = (span or 10**9) / 60
        found = breach_count(record, truce_id, span)
        parties = {"armenian": "armenia", "azerbaijani": "azerbaijan"}
        for count, own in [
            (found.total, table),
            *(
                (found.attributed_to[side], table[[parties[side] in cell for cell in table["accused"]]])
                for side in SIDES
            ),
        ]:
            assert count == CountRange(int((own["most"] < hours).sum()), int((own["least"] < hours).sum()))


def test_the_week_of_the_moscow_truce_has_one_number_and_the_others_say_what_they_are(record: Record) -> None:
    one = truce(record, MOSCOW)
    week, day, whole = (breach_count(record, MOSCOW, SPANS[name]) for name in ("first week", "first day", "whole"))
    said = breach_summary(record, one)
    assert f"the record holds {week.total.low} to {week.total.high} alleged breaches, each incident once" in said
    assert (
        f"In its first 24 hours: {day.total.low} to {day.total.high}. From its beginning to its end: {whole.total.high}."
        in said
    )
    found = before_after(record, ANY, MOSCOW, 7)
    assert f"among the {found.incidents} incidents after: {found.of_truce}." in before_after_summary(one, found, 7, [])
    assert found.of_truce <= found.incidents


def test_every_part_of_the_page_counts_by_the_one_function(record: Record) -> None:
    for one in truces(record):
        found = breaches_within(record, one.truce_id)
        ids = {breach.event_id for breach in found}
        milestones = [milestone for milestone in clock(record, one.truce_id) if milestone.what == "breach"]
        assert ids >= {event_id for milestone in milestones for event_id in milestone.event_ids}
        for commitment in commitments(record, one.truce_id):
            if commitment.topic == "cessation_of_fire":
                assert {*commitment.incidents} == ids
        table = cumulative(record, one.truce_id)
        if one.ends and table["day"].max() < 30:
            ends = table[table["day"] == table["day"].max()].set_index("side")["total"].fillna(0)
            assert ends.to_dict() == {
                side: breach_count(record, one.truce_id).attributed_to[side].high for side in SIDES
            }
