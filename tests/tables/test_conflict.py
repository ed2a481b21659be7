"""Which side a party or a publisher belongs to: asked in one place, answered alike for both sides."""

from __future__ import annotations

import pytest

from conflictmap.tables.codes import PARTIES, PUBLISHER_KINDS
from conflictmap.tables.conflict import (
    ALLY_OF,
    ATTRIBUTIONS,
    INDEPENDENT_PUBLISHERS,
    MEDIATORS,
    OBSERVERS,
    SIDE_OF_PARTY,
    SIDES,
    attributed_to,
    camps_of,
    other_side,
    parties_of,
    publisher_ally_of,
    publisher_camp,
    publisher_side,
    side_of,
    sides_of,
)


def test_the_sides_are_two_in_alphabetical_order_and_each_is_the_others_other() -> None:
    assert SIDES == ("armenian", "azerbaijani")
    assert [other_side(side) for side in SIDES] == list(reversed(SIDES))


def test_every_party_named_is_one_of_the_codes_and_no_ally_or_mediator_is_of_a_side() -> None:
    assert {*SIDE_OF_PARTY, *ALLY_OF, *MEDIATORS, *OBSERVERS} <= set(PARTIES)
    assert [party for party in (*ALLY_OF, *MEDIATORS, *OBSERVERS) if side_of(party)] == []
    assert {side: parties_of(side) for side in SIDES} == {
        "armenian": ("armenia", "artsakh"),
        "azerbaijani": ("azerbaijan",),
    }


@pytest.mark.parametrize(
    ("parties", "sides", "camps", "attributed"),
    [
        ([], set(), set(), "unknown"),
        (["unknown"], set(), {"unknown"}, "unknown"),
        (["armenia"], {"armenian"}, {"armenian"}, "armenian"),
        (["azerbaijan"], {"azerbaijani"}, {"azerbaijani"}, "azerbaijani"),
        (["armenia", "artsakh"], {"armenian"}, {"armenian"}, "armenian"),
        (["armenia", "azerbaijan"], {"armenian", "azerbaijani"}, {"armenian", "azerbaijani"}, "both"),
        (["azerbaijan", "turkiye"], {"azerbaijani"}, {"azerbaijani", "turkiye"}, "azerbaijani"),
        (["armenia", "russia"], {"armenian"}, {"armenian", "russia"}, "armenian"),
        (["turkiye"], set(), {"turkiye"}, "others"),
        (["russia"], set(), {"russia"}, "others"),
        (["iran", "unknown"], set(), {"iran", "unknown"}, "others"),
    ],
)
def test_parties_come_to_sides_camps_and_an_attribution(
    parties: list[str], sides: set[str], camps: set[str], attributed: str
) -> None:
    assert (sides_of(parties), camps_of(parties), attributed_to(parties)) == (sides, camps, attributed)
    assert attributed in ATTRIBUTIONS


def test_a_publisher_is_of_a_side_of_a_sides_ally_or_independent_and_never_two_of_these() -> None:
    found = {
        kind: (publisher_side(kind), publisher_ally_of(kind), kind in INDEPENDENT_PUBLISHERS)
        for kind in PUBLISHER_KINDS
    }
    assert [kind for kind, answers in found.items() if sum(map(bool, answers)) > 1] == []
    assert {kind: side for kind, (side, _, _) in found.items() if side} == {
        "media_armenia": "armenian",
        "media_artsakh": "armenian",
        "media_azerbaijan": "azerbaijani",
        "official_armenia": "armenian",
        "official_artsakh": "armenian",
        "official_azerbaijan": "azerbaijani",
    }
    assert {kind: ally for kind, (_, ally, _) in found.items() if ally} == {
        "media_russia": "armenian",
        "media_turkiye": "azerbaijani",
        "official_russia": "armenian",
        "official_turkiye": "azerbaijani",
    }
    assert {kind for kind in PUBLISHER_KINDS if publisher_camp(kind) == "third"} == INDEPENDENT_PUBLISHERS
