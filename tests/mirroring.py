"""Made-up tables, and the same with the two sides exchanged: what holds for one must hold for the other."""

from __future__ import annotations

from hypothesis import strategies as st

from making import MINIMAL, Cells

EXCHANGED = {
    "armenia": "azerbaijan", "azerbaijan": "armenia",
    **{
        f"{kind}_{mine}": f"{kind}_{theirs}"
        for kind in ("media", "official")
        for mine, theirs in (("armenia", "azerbaijan"), ("azerbaijan", "armenia"), ("russia", "turkiye"), ("turkiye", "russia"))
    },
}  # fmt: skip
"""Parties and kinds of publishers of one side, and those of the other; so for their allies."""
OTHER_SIDE = {"armenian": "azerbaijani", "azerbaijani": "armenian"}
KINDS = (
    "media_armenia", "media_azerbaijan", "official_armenia", "official_azerbaijan", "media_russia", "media_turkiye",
    "media_third_party", "ngo", "other",
)  # fmt: skip
FIGURES: tuple[Cells, ...] = (
    {},
    {"killed_low": "1", "killed_high": "1"},
    {"killed_low": "2", "killed_high": "2", "injured_low": "3", "injured_high": "3"},
    {"killed_low": "1", "killed_high": "3", "civilians_injured_low": "4", "civilians_injured_high": "4"},
    {"killed_low": "2", "killed_high": "2", "killed_note": "about"},
)
PAIRS = {"attack": ("responds_to", "same_as"), "accusation": ("about", "responds_to"), "denial": ("denies",)}

Rows = dict[str, list[Cells]]


@st.composite
def made_up(draw: st.DrawFn) -> Rows:
    """Draw up to seven events of any kind, each with up to four sources, and relations among them."""
    actors = [*MINIMAL["actors"], {"actor_id": "watchers", "party": "ngo", "role": "ngo"}]
    ids = [actor["actor_id"] for actor in actors]
    sources = [{"source_id": f"s{i}", "publisher": f"P{i % 6}", "publisher_kind": kind} for i, kind in enumerate(KINDS)]
    events = [draw(_event(f"e{i}", ids)) for i in range(draw(st.integers(1, 7)))]
    cited = [draw(_cited(event["event_id"])) for event in events]
    relations = [draw(_relation(event, events)) for event in events if event["kind"] in PAIRS]
    return {
        "actors": actors,
        "sources": [*MINIMAL["sources"], *sources],
        "events": events,
        "event_sources": [row for rows in cited for row in rows],
        "relations": relations,
    }


@st.composite
def _event(draw: st.DrawFn, event_id: str, actors: list[str]) -> Cells:
    kind = draw(st.sampled_from(("attack", "attack", "accusation", "denial", "ceasefire_statement")))
    actor, target, claimant = (draw(st.sampled_from(actors)) for _ in range(3))
    day, place = draw(st.integers(8, 14)), draw(st.sampled_from(("east-town", "west-town")))
    cells = {"event_id": event_id, "kind": kind, "date": f"2020-10-{day:02}", "place_id": place}
    cells |= {"actor_ids": actor, "target_ids": target, "claimant_ids": claimant if kind == "attack" else ""}
    if kind in ("accusation", "denial"):
        cells["themes"] = "other"
    if kind == "attack" and draw(st.booleans()):
        low, more = draw(st.integers(0, 9)), draw(st.integers(0, 3))
        cells |= {"killed_low": str(low), "killed_high": str(low + more)}
    return cells


@st.composite
def _cited(draw: st.DrawFn, event_id: str) -> list[Cells]:
    numbers = draw(st.lists(st.integers(0, len(KINDS) - 1), min_size=1, max_size=4, unique=True))
    roles = st.sampled_from(("reports", "reports", "corroborates", "contradicts", "denies"))
    return [
        {"event_id": event_id, "source_id": f"s{i}", "role": draw(roles), **draw(st.sampled_from(FIGURES))}
        for i in numbers
    ]


@st.composite
def _relation(draw: st.DrawFn, event: Cells, events: list[Cells]) -> Cells:
    other = draw(st.sampled_from(events))
    relation = draw(st.sampled_from(PAIRS[event["kind"]]))
    return {"event_id": event["event_id"], "relation": relation, "other_id": other["event_id"]}


def exchanged(rows: Rows) -> Rows:
    """Return the same tables with the sides exchanged: every id stays, what belongs to one side goes to the other."""
    changed = {
        name: [{cell: EXCHANGED.get(value, value) for cell, value in row.items()} for row in rows[name]]
        for name in ("actors", "sources")
    }
    return rows | changed
