"""The commitments of a truce with what followed, and the statements of its time."""

from __future__ import annotations

from conflictmap.ceasefires.commitments_wording import compliance_counts
from conflictmap.record.commitments import commitments
from conflictmap.record.statements import answered, statements
from truce_making import TRUCE, attack, made, said


def test_a_commitment_has_its_events_by_compliance_and_the_end_of_firing_all_tied_claims() -> None:
    events = [attack("one"), attack("two", "2020-10-12"), said("talks", "2020-10-13"), said("early", "2020-10-11")]
    record = made(
        events,
        violates=("one", "two"),
        commitments=[{"commitment_id": "firing", "topic": "cessation_of_fire"}, {"commitment_id": "captives"}],
        commitment_events=[
            {"commitment_id": "firing", "event_id": "talks", "bearing": "carried_out", "note": "In part."},
            {"commitment_id": "captives", "event_id": "talks"},
            {"commitment_id": "captives", "event_id": "early"},
        ],
    )
    firing, captives = commitments(record, "truce")
    assert firing.events == {"carried_out": ("talks",), "breach": ("one", "two"), "spoken_of": ()}
    assert captives.events == {"carried_out": (), "breach": (), "spoken_of": ("early", "talks")}
    assert (firing.notes, captives.source_ids) == ({"talks": "In part."}, ("east-paper",))
    assert compliance_counts(captives) == "Mentions it: 2 records"


def test_the_end_of_firing_counts_the_incidents_of_the_truce_and_what_its_table_alone_names_apart() -> None:
    blame = attack(
        "blame",
        "2020-10-12",
        kind="accusation",
        actor_ids="east-ministry",
        claimant_ids="",
        target_ids="west-army",
        themes="truce_breach",
    )
    record = made(
        [attack("one"), blame, said("word", "2020-10-12")],
        violates=("one", "blame"),
        relations=[{"event_id": "blame", "relation": "about", "other_id": "one"}],
        commitments=[{"commitment_id": "firing", "topic": "cessation_of_fire"}, {"commitment_id": "captives"}],
        commitment_events=[
            {"commitment_id": name, "event_id": "word", "bearing": "breach"} for name in ("firing", "captives")
        ],
    )
    firing, captives = commitments(record, "truce")
    assert (firing.incidents, firing.tied) == (("one",), ("one", "blame"))
    assert compliance_counts(firing) == (
        "Alleged breach: 1 incident in 2 records and 1 record not tied to the announcement of the truce"
    )
    assert compliance_counts(captives) == "Alleged breach: 1 record"


def test_statements_run_from_the_announcement_to_a_week_after_the_end() -> None:
    days = ["2020-10-09", "2020-10-10", "2020-10-25", "2020-10-26"]
    record = made([said(f"on-{day}", day) for day in days])
    assert statements(record, "truce") == ("halt", "on-2020-10-10", "on-2020-10-25")


def test_statements_of_a_truce_without_an_end_run_for_thirty_days() -> None:
    endless = [{**TRUCE, "effective_to": "", "announced": "2020-10-09"}]
    days = ["2020-10-08", "2020-10-09", "2020-11-09", "2020-11-10"]
    record = made([said(f"on-{day}", day) for day in days], ceasefires=endless)
    assert statements(record, "truce") == ("on-2020-10-09", "halt", "on-2020-11-09")


def test_a_statement_names_what_it_answers() -> None:
    ties = [{"event_id": "word", "relation": "responds_to", "other_id": "halt"}]
    record = made([said("word", "2020-10-11")], relations=ties)
    assert answered(record, statements(record, "truce")) == {"word": (("responds_to", "halt"),)}
