"""The rule by which a claim is claimed, contested, corroborated or acknowledged: one fact at a time."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from conflictmap.record.record import Record
from conflictmap.record.status import Evidence, weigh
from conflictmap.tables.reading import Tables
from making import MINIMAL, loaded

# The raid is laid to the west (Armenia) by the east (Azerbaijan).


@dataclass(frozen=True)
class Case:
    """What is known beside the raid: roles of sources by kind of publisher, utterances, links, who claims."""

    status: str
    cites: tuple[tuple[str, str], ...] = ()
    events: tuple[dict[str, str], ...] = ()
    links: tuple[tuple[str, str, str], ...] = ()
    raid: dict[str, str] = field(default_factory=dict)
    party: str = "other"
    of: str = "raid"


DENIAL = {"event_id": "denial", "kind": "denial", "date": "2020-10-12", "actor_ids": "west-ministry"}
BLAME = {
    "event_id": "blame",
    "kind": "accusation",
    "date": "2020-10-12",
    "actor_ids": "east-ministry",
    "target_ids": "west-army",
}
TURNED = {**BLAME, "target_ids": "east-army", "actor_ids": "west-ministry"}
DENIES_RAID = ("denial", "denies", "raid")
DENIES_BLAME = ("denial", "denies", "blame")
ABOUT_RAID = ("blame", "about", "raid")
BORNE_OUT = ("ngo", "corroborates")

CASES = {
    "nothing more is known": Case("claimed"),
    "third-party media report it": Case("claimed", cites=(("media_third_party", "reports"),)),
    "third-party media bear it out": Case("corroborated", cites=(("media_third_party", "corroborates"),)),
    "an NGO bears it out": Case("corroborated", cites=(BORNE_OUT,)),
    "an international body bears it out": Case("corroborated", cites=(("international_body", "corroborates"),)),
    "media of the accused side bear it out": Case("corroborated", cites=(("media_armenia", "corroborates"),)),
    "officials of the accused side bear it out": Case("corroborated", cites=(("official_artsakh", "corroborates"),)),
    "media of the claimant's side bear it out": Case("claimed", cites=(("media_azerbaijan", "corroborates"),)),
    "officials of the claimant's side bear it out": Case("claimed", cites=(("official_azerbaijan", "corroborates"),)),
    "media of the accused side's ally bear it out": Case("corroborated", cites=(("media_russia", "corroborates"),)),
    "officials of the accused side's ally bear it out": Case("corroborated", cites=(("official_russia", "corroborates"),)),
    "media of the claimant's ally bear it out": Case("claimed", cites=(("media_turkiye", "corroborates"),)),
    "officials of the claimant's ally bear it out": Case("claimed", cites=(("official_turkiye", "corroborates"),)),
    "another state bears it out": Case("claimed", cites=(("official_other", "corroborates"),)),
    "a social account bears it out": Case("claimed", cites=(("social", "corroborates"),)),
    "a source contradicts it": Case("contested", cites=(("ngo", "contradicts"),)),
    "a source carries a denial": Case("contested", cites=(("media_russia", "denies"),)),
    "a source carries an admission": Case("acknowledged", cites=(("media_third_party", "admits"),)),
    "it is denied": Case("contested", events=(DENIAL,), links=(DENIES_RAID,)),
    "it is answered, not denied": Case("claimed", events=(DENIAL,), links=(("denial", "responds_to", "raid"),)),
    "a denial is only about it": Case("claimed", events=(DENIAL,), links=(("denial", "about", "raid"),)),
    "an accusation about it is denied": Case("contested", events=(BLAME, DENIAL), links=(ABOUT_RAID, DENIES_BLAME)),
    "an accusation that is not about it is denied": Case("claimed", events=(BLAME, DENIAL), links=(DENIES_BLAME,)),
    "borne out and denied": Case("corroborated", cites=(BORNE_OUT,), events=(DENIAL,), links=(DENIES_RAID,)),
    "borne out and contradicted": Case("corroborated", cites=(BORNE_OUT, ("international_body", "contradicts"))),
    "admitted and denied": Case("acknowledged", cites=(("ngo", "admits"),), events=(DENIAL,), links=(DENIES_RAID,)),
    "admitted and borne out": Case("acknowledged", cites=(("media_third_party", "admits"), BORNE_OUT)),
    "the UN claims it": Case("corroborated", raid={"claimant_ids": "third"}, party="un"),
    "the Red Cross claims it": Case("corroborated", raid={"claimant_ids": "third"}, party="icrc"),
    "the UN and a side claim it": Case("corroborated", raid={"claimant_ids": "east-ministry;third"}, party="un"),
    "the accused side's ally claims it": Case("claimed", raid={"claimant_ids": "third"}, party="russia"),
    "the claimant's ally claims it": Case("claimed", raid={"claimant_ids": "third"}, party="turkiye"),
    "another state claims it": Case("claimed", raid={"claimant_ids": "third"}, party="france"),
    "an accusation alone": Case("claimed", events=(BLAME,), of="blame"),
    "an accusation is denied": Case("contested", events=(BLAME, DENIAL), links=(DENIES_BLAME,), of="blame"),
    "an accusation about an attack borne out": Case("corroborated", cites=(BORNE_OUT,), events=(BLAME,), links=(ABOUT_RAID,), of="blame"),
    "an accusation about an attack admitted": Case("acknowledged", cites=(("ngo", "admits"),), events=(BLAME,), links=(ABOUT_RAID,), of="blame"),
    "an accusation about an attack denied": Case("contested", events=(BLAME, DENIAL), links=(ABOUT_RAID, DENIES_RAID), of="blame"),
    "an accusation that answers an attack borne out": Case("claimed", cites=(BORNE_OUT,), events=(BLAME,), links=(("blame", "responds_to", "raid"),), of="blame"),
    "an accusation that lays it to another side": Case("claimed", cites=(BORNE_OUT,), events=(TURNED,), links=(ABOUT_RAID,), of="blame"),
    "the UN accuses": Case("corroborated", events=({**BLAME, "actor_ids": "third"},), party="un", of="blame"),
}  # fmt: skip


def made(case: Case) -> Tables:
    sources = [{"source_id": f"s{i}", "publisher_kind": kind} for i, (kind, _) in enumerate(case.cites)]
    return loaded(
        actors=[*MINIMAL["actors"], {"actor_id": "third", "party": case.party}],
        sources=[*MINIMAL["sources"], *sources],
        events=[{"event_id": "raid", **case.raid}, *case.events],
        event_sources=[
            {"event_id": "raid", "source_id": f"s{i}", "role": role} for i, (_, role) in enumerate(case.cites)
        ],
        relations=[dict(zip(("event_id", "relation", "other_id"), link, strict=True)) for link in case.links],
    )


def status(found: Tables, event_id: str) -> str:
    return weigh(found).get(event_id, Evidence()).status


def mirrored(found: Tables) -> Tables:
    """Return the same tables with the sides changed over: who belongs to whom, and who publishes for whom."""
    over = {
        "armenia": "azerbaijan",
        "artsakh": "azerbaijan",
        "azerbaijan": "armenia",
        "russia": "turkiye",
        "turkiye": "russia",
    }
    kinds = {f"{what}_{side}": f"{what}_{other}" for what in ("media", "official") for side, other in over.items()}
    actors, sources = found["actors"], found["sources"]
    actors = actors.assign(party=actors["party"].replace(over))
    sources = sources.assign(publisher_kind=sources["publisher_kind"].replace(kinds))
    return replace(found, frames={**found.frames, "actors": actors, "sources": sources})


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_rule(case: Case) -> None:
    found = made(case)
    assert (found.problems, status(found, case.of)) == ((), case.status)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_rule_is_the_same_with_the_sides_changed_over(case: Case) -> None:
    assert status(mirrored(made(case)), case.of) == case.status


def test_the_record_has_the_same_evidence_with_the_sides_changed_over(record: Record) -> None:
    assert mirrored(record.tables)["actors"]["party"].to_list() != record.tables["actors"]["party"].to_list()
    assert weigh(mirrored(record.tables)) == weigh(record.tables)


def test_a_finding_of_the_claimants_own_side_is_no_evidence() -> None:
    case = Case("corroborated", cites=(("media_azerbaijan", "corroborates"), ("ngo", "corroborates")))
    assert weigh(made(case))["raid"].corroborates == ("s1",)


def test_all_that_bears_on_a_claim_is_told() -> None:
    case = Case("", cites=(BORNE_OUT, ("ngo", "contradicts")), events=(DENIAL,), links=(DENIES_RAID,))
    assert weigh(made(case))["raid"] == Evidence(corroborates=("s0",), contradicts=("s1",), denies=("denial",))


def test_only_attacks_and_accusations_have_a_status(record: Record) -> None:
    has_status = record.events["status"] != ""
    assert set(record.events["kind"][has_status]) == {"attack", "accusation"}
    assert set(record.events["kind"][~has_status]) == {"denial", "ceasefire_statement"}
