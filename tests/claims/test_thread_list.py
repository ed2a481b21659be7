"""The list of claims: every chosen claim in some thread, every thread with a chosen claim; numbers; the presets."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictmap.claims import presets, thread_table
from conflictmap.claims.thread_stats import ThreadStats, thread_stats
from conflictmap.query.chosen_threads import chosen_threads
from conflictmap.query.export import table_csv
from conflictmap.query.filters import Filters, chosen
from conflictmap.query.thread_summary import all_summaries, summaries, threads_containing
from conflictmap.record.record import Record
from conflictmap.tables import codes, conflict
from conflictmap.tables.timing import Lapse
from making import Cells, recorded

ALL_TIME = Filters(date(2016, 1, 1), date(2025, 12, 31))
PARTIES = st.lists(st.sampled_from(codes.PARTIES[:3]), max_size=2, unique=True).map(lambda found: tuple(sorted(found)))
CODES = st.fixed_dictionaries(
    {
        "accuser": PARTIES,
        "accused": PARTIES,
        "answer": st.sampled_from([(), *((code,) for code in codes.ANSWERS)]),
        "checked": st.sampled_from([(), *((code,) for code in codes.CHECKS)]),
        "status": st.sampled_from([(), *((code,) for code in codes.STATUSES)]),
        "theme": st.sampled_from([(), ("truce_breach",), ("shelling_of_civilians",)]),
    }
)
CHOICES = st.builds(
    lambda since, until, chosen_codes: replace(ALL_TIME, since=since, until=until).with_codes(**chosen_codes),
    st.dates(date(2020, 9, 1), date(2020, 10, 20)),
    st.dates(date(2020, 10, 21), date(2021, 6, 1)),
    CODES,
)


def claims_of(record: Record, filters: Filters) -> set[str]:
    """Return the claims that a choice leaves, whatever it asks of their threads."""
    events = record.events.iloc[chosen(record, filters.with_codes(answer=(), status=(), checked=()))]
    return set(events["event_id"][events["kind"].isin(codes.CLAIMS)])


@settings(deadline=None)
@given(filters=CHOICES)
def test_a_thread_is_chosen_when_it_fits_as_a_whole_and_one_of_its_claims_is(record: Record, filters: Filters) -> None:
    claims = claims_of(record, filters)
    every = all_summaries(record)
    expected = {i for i, one in every.items() if one.fits(filters) and claims.intersection(one.thread.claims)}
    assert chosen_threads(record, filters) == record.in_order(expected)


@settings(deadline=None)
@given(filters=CHOICES)
def test_the_answers_add_up(record: Record, filters: Filters) -> None:
    stats = thread_stats(record, chosen_threads(record, filters))
    assert stats.denied + stats.admitted + stats.unanswered == stats.threads
    assert max(stats.corroborated, stats.contradicted) <= stats.checked <= stats.corroborated + stats.contradicted
    assert (stats.delay is None) == (stats.timed == 0)


@settings(deadline=None)
@given(filters=CHOICES)
def test_a_preset_counts_the_threads_that_it_brings(record: Record, filters: Filters) -> None:
    for preset, count in presets.counts(record, filters).items():
        assert count == len(chosen_threads(record, preset.on(filters)))


@settings(deadline=None)
@given(filters=CHOICES)
def test_a_preset_counts_as_the_sentence_of_its_pair_does(record: Record, filters: Filters) -> None:
    found = presets.counts(record, filters)
    for row in presets.presets():
        told = {"accuser": row[0].parameters["accuser"], "accused": row[0].parameters["accused"]}
        pair = filters.with_codes(**{**presets.CLEARED, **told})
        stats = thread_stats(record, chosen_threads(record, pair))
        count = {preset.kind: found[preset] for preset in row}
        expected = (stats.unanswered, stats.admitted, stats.corroborated)
        assert (count["unanswered"], count["admitted"], count["borne_out"]) == expected


def test_each_preset_has_its_mirror() -> None:
    made = [preset for row in presets.presets() for preset in row]
    mirrored = {presets.Preset(one.accused, one.accuser, one.kind) for one in made}
    assert mirrored == set(made)
    assert [row[0].accuser for row in presets.presets()] == sorted(set(conflict.SIDE_OF_PARTY.values()))


def test_a_preset_sets_the_parties_of_its_sides() -> None:
    first = presets.presets()[0][0]
    assert first.parameters == {
        "accuser": ["armenia", "artsakh"], "accused": ["azerbaijan"], "answer": ["denied"], "checked": ["unchecked"]
    }  # fmt: skip


RAID: Cells = {"event_id": "raid", "time": "08:00"}
DENIAL: Cells = {
    "event_id": "denial", "kind": "denial", "actor_ids": "west-ministry", "target_ids": "east-ministry", "claimant_ids": "",
    "time": "11:30",
}  # fmt: skip
SPEECH: Cells = {
    "event_id": "speech", "kind": "accusation", "actor_ids": "east-ministry", "target_ids": "west-army", "claimant_ids": "",
    "date": "2020-10-12",
}  # fmt: skip


@pytest.fixture
def answered() -> Record:
    """A raid that is denied three and a half hours later and spoken of in an accusation, and one nobody answers."""
    relations = [
        {"event_id": "denial", "relation": "denies", "other_id": "raid"},
        {"event_id": "speech", "relation": "about", "other_id": "raid"},
    ]
    other = {"event_id": "second", "date": "2020-10-13"}
    return recorded(events=[RAID, DENIAL, SPEECH, other], relations=relations)


def test_a_row_says_who_accuses_whom_who_denies_and_how_long_that_took(answered: Record) -> None:
    rows = thread_table.shown_table(answered, summaries(answered, chosen_threads(answered, ALL_TIME)))
    cells = rows[["accuser", "accused", "answer", "took", "findings"]].iloc[0].to_list()
    assert cells == ["Azerbaijan", "Armenia", "Denied", "3 h 30 min", "No independent findings known."]
    assert rows["answer"].to_list() == ["Denied", "No answer known"]
    assert rows["took"].to_list()[1] == ""
    assert thread_table.most_minutes(summaries(answered, chosen_threads(answered, ALL_TIME))) == [210, None]


def test_the_numbers_of_a_small_record(answered: Record) -> None:
    stats = thread_stats(answered, chosen_threads(answered, ALL_TIME))
    assert stats == ThreadStats(2, 1, 0, 1, 0, 0, 0, 1, Lapse(210, 210))


def test_the_download_names_every_part_of_a_thread(answered: Record) -> None:
    table = thread_table.export_table(answered, summaries(answered, ["raid"]))
    cells = table[["thread_id", "accusation_ids", "denial_ids", "answered_minutes_most"]].iloc[0].to_list()
    assert cells == ["raid", "speech", "denial", 210]


def test_the_whole_list_is_written_as_csv(record: Record) -> None:
    found = chosen_threads(record, ALL_TIME)
    text = table_csv(thread_table.export_table(record, summaries(record, found))).decode("utf-8-sig")
    assert [row["thread_id"] for row in csv.DictReader(io.StringIO(text, newline=""))] == list(found)


def test_any_part_of_a_thread_leads_to_it(answered: Record) -> None:
    assert {threads_containing(answered, part) for part in ("raid", "denial", "speech")} == {("raid",)}
    assert threads_containing(answered, "no-such-event") == ()


def test_an_accusation_about_two_attacks_brings_the_one_that_fits() -> None:
    relations = [
        {"event_id": "speech", "relation": "about", "other_id": "raid"},
        {"event_id": "speech", "relation": "about", "other_id": "second"},
        {"event_id": "denial", "relation": "denies", "other_id": "raid"},
    ]
    record = recorded(events=[RAID, DENIAL, SPEECH, {"event_id": "second"}], relations=relations)
    speech = ALL_TIME.with_codes(kind=("accusation",))
    assert chosen_threads(record, speech) == ("raid", "second")
    assert chosen_threads(record, speech.with_codes(answer=("denied",))) == ("raid",)


def test_an_independent_source_with_findings_is_named() -> None:
    sources = [{"source_id": "agency", "publisher": "The Agency", "publisher_kind": "media_third_party"}]
    looked = [{"event_id": "raid", "source_id": "agency", "role": role} for role in ("corroborates",)]
    record = recorded(sources=sources, event_sources=looked)
    (summary,) = summaries(record, chosen_threads(record, ALL_TIME))
    assert (summary.checks, summary.status) == (("borne_out",), "corroborated")
    assert thread_table.shown_table(record, [summary])["findings"].to_list() == ["Corroborated by The Agency."]
