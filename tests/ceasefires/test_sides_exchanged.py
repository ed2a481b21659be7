"""No side is treated apart: with the sides exchanged, the same numbers stand on the other side."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.ceasefires.before_after import before_after
from conflictmap.ceasefires.breach_count import breach_count
from conflictmap.ceasefires.cumulative import cumulative
from conflictmap.record.clock import clock
from conflictmap.record.commitments import commitments
from conflictmap.record.incidents import BREACH_THEME
from conflictmap.record.record import Record
from conflictmap.record.reporting import reporting_days
from conflictmap.record.statements import statements
from conflictmap.record.truces import FIRST_DAY, FIRST_WEEK
from conflictmap.tables.conflict import SIDES
from making import MINIMAL, Cells
from truce_making import ANY, NORTH, made

SWAP = {"armenia": "azerbaijan", "azerbaijan": "armenia"}
MIRROR = dict(zip(SIDES, reversed(SIDES), strict=True))
ACTS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["attack", "accusation", "denial", "ceasefire_statement"]),
        "day": st.integers(3, 20),
        "time": st.sampled_from(["", "00:00", "12:05", "23:59"]),
        "precision": st.sampled_from(["1", "1", "2"]),
        "actor": st.sampled_from(["west-army", "east-army", "west-army;east-army", "north-ministry"]),
        "claimant": st.sampled_from(["west-ministry", "east-ministry", "north-ministry"]),
        "killed": st.sampled_from(["", "0", "1"]),
        "theme": st.sampled_from([BREACH_THEME, "captives"]),
        "tied": st.booleans(),
        "source": st.sampled_from(["east-paper", "west-paper"]),
    }
)


def drawn(acts: list[dict[str, Any]], *, swapped: bool) -> Record:
    """Return the record of these acts; `swapped` gives the actors and the papers of each side to the other."""
    party = SWAP if swapped else {}
    actors = [{**row, "party": party.get(row["party"], row["party"])} for row in MINIMAL["actors"]]
    sources = [
        {"source_id": f"{name}-paper", "publisher_kind": f"media_{party.get(own, own)}", "published": f"2020-10-{day}"}
        for name, own, day in (("east", "azerbaijan", "05"), ("west", "armenia", "14"))
    ]
    events, ties = [], []
    for number, act in enumerate(acts):
        event = acted(f"act-{number}", act)
        ties += tied(event, act, events)
        events.append(event)
    cited = [
        {"event_id": event["event_id"], "source_id": act["source"]} for event, act in zip(events, acts, strict=True)
    ]
    commitment = [{"commitment_id": "firing", "topic": "cessation_of_fire"}]
    return made(
        events, relations=ties, actors=[*actors, NORTH], sources=sources, event_sources=cited, commitments=commitment
    )  # fmt: skip


def acted(event_id: str, act: dict[str, Any]) -> Cells:
    event = {
        "event_id": event_id, "kind": act["kind"], "date": f"2020-10-{act['day']:02}", "time": act["time"],
        "date_prec": act["precision"], "actor_ids": act["actor"], "claimant_ids": "", "target_ids": "",
    }  # fmt: skip
    if act["kind"] == "attack":
        event |= {"claimant_ids": act["claimant"], "killed_low": act["killed"], "killed_high": act["killed"]}
    if act["kind"] in ("accusation", "denial"):
        event |= {"actor_ids": act["claimant"], "target_ids": act["actor"], "themes": act["theme"]}
    return event


def tied(event: Cells, act: dict[str, Any], before: list[Cells]) -> list[Cells]:
    """Return the relations of an event: a breach of the truce, or a denial of the last attack there was."""
    event_id = event["event_id"]
    if act["kind"] in ("attack", "accusation") and act["tied"] and act["day"] >= 10:
        return [{"event_id": event_id, "relation": "violates", "other_id": "halt"}]
    earlier = [old["event_id"] for old in before if old["kind"] == "attack" and old["date"] <= event["date"]]
    if act["kind"] == "denial" and earlier:
        return [{"event_id": event_id, "relation": "denies", "other_id": earlier[-1]}]
    return []


@settings(max_examples=25, deadline=None)
@given(st.lists(ACTS, min_size=1, max_size=8))
def test_swapping_the_sides_mirrors_every_number(acts: list[dict[str, Any]]) -> None:
    plain_record, mirrored = (drawn(acts, swapped=swapped) for swapped in (False, True))
    for span in (FIRST_DAY, FIRST_WEEK, None):
        own, other = (breach_count(record, "truce", span) for record in (plain_record, mirrored))
        assert (own.total, own.one_sided) == (other.total, other.one_sided)
        assert own.attributed_to == {side: other.attributed_to[MIRROR[side]] for side in SIDES}
        assert own.alleged_by == {who: other.alleged_by[MIRROR.get(who, who)] for who in own.alleged_by}
    of = {(milestone.what, milestone.side): milestone for milestone in clock(mirrored, "truce")}
    for milestone in clock(plain_record, "truce"):
        mirror = of[milestone.what, MIRROR.get(milestone.side, "")]
        assert (milestone.took, milestone.event_ids, milestone.unsure) == (mirror.took, mirror.event_ids, mirror.unsure)
    one, two = before_after(plain_record, ANY, "truce", 7), before_after(mirrored, ANY, "truce", 7)
    assert (one.neither, one.inexact) == (two.neither, two.inexact)
    for name in ("before", "after", "unknown_before", "unknown_after"):
        assert getattr(one, name) == {side: getattr(two, name)[MIRROR[side]] for side in SIDES}
    for side in SIDES:
        assert reporting_days(plain_record)[side] == reporting_days(mirrored)[MIRROR[side]]
        cells = ["offset", "count", "no_reporting"]
        pair = one.days[one.days["side"] == side], two.days[two.days["side"] == MIRROR[side]]
        assert pair[0][cells].to_numpy().tolist() == pair[1][cells].to_numpy().tolist()
        sums = [cumulative(each, "truce") for each in (plain_record, mirrored)]
        assert sums[0]["total"][sums[0]["side"] == side].fillna(-1).to_list() == (
            sums[1]["total"][sums[1]["side"] == MIRROR[side]].fillna(-1).to_list()
        )
    assert commitments(plain_record, "truce") == commitments(mirrored, "truce")
    assert statements(plain_record, "truce") == statements(mirrored, "truce")
