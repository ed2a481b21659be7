"""What an event is found under: its own places and persons first, names in its texts, and no word of another language."""

from __future__ import annotations

from datetime import date

import pytest

from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.record.record import Record
from making import Cells, recorded

TOWNS: list[Cells] = [
    {"place_id": "east-martuni", "display_name": "Khojavend / Martuni", "name_en": "Khojavend", "name_ru": "Ходжавенд", "other_names": "Мартуни"},
    {"place_id": "west-martuni", "display_name": "Martuni (Lake District)", "name_en": "Martuni", "name_ru": "Мартуни", "country": "AM", "lat": "40.2", "lon": "44.5"},
    {"place_id": "east-town", "display_name": "Barda", "name_en": "Barda", "admin1": "Barda District"},
]  # fmt: skip
PERSONS = [
    {"person_id": "armen-g", "name": "Armen Grigoryan", "name_ru": "Армен Григорян"},
    {"person_id": "kristine-g", "name": "Kristine Grigoryan", "name_ru": "Кристине Григорян"},
]
SPEECH = {"kind": "ceasefire_statement", "claimant_ids": "", "place_id": "east-town"}


def found(record: Record, q: str) -> set[str]:
    return set(record.events["event_id"].iloc[chosen_at_any_time(record, Filters(date.min, date.max, q=q))])


def events(**summaries: str) -> list[Cells]:
    return [{"event_id": name, "place_id": "east-town", "summary": text} for name, text in summaries.items()]


def test_a_name_that_two_places_bear_means_the_events_own_where_it_stands_there() -> None:
    made = recorded(
        places=TOWNS,
        events=[
            {"event_id": "east", "place_id": "east-martuni", "summary": "Fire on Martuni."},
            {"event_id": "west", "place_id": "west-martuni", "summary": "Fire on Martuni."},
            *events(elsewhere="The ministry spoke of Martuni."),
        ],
    )
    assert found(made, "Martuni") == found(made, "Мартуни") == {"east", "west", "elsewhere"}
    assert found(made, "Khojavend") == found(made, "Ходжавенде") == {"east", "elsewhere"}


def test_a_surname_that_two_bear_means_who_speaks_or_else_both() -> None:
    made = recorded(
        places=TOWNS,
        persons=PERSONS,
        events=[
            {**SPEECH, "event_id": "his", "speaker": "Armen Grigoryan", "summary": "Grigoryan said so."},
            {**SPEECH, "event_id": "hers", "speaker": "Kristine Grigoryan", "summary": "Grigoryan said so."},
            *events(somebody="Grigoryan said so."),
        ],
    )
    assert found(made, "Григорян") == {"his", "hers", "somebody"}
    assert found(made, "Армен Григорян") == found(made, "Armen Grigoryan") == {"his", "somebody"}


def test_a_speaker_who_is_in_no_table_is_found_by_the_name_as_it_is_written() -> None:
    made = recorded(places=TOWNS, events=[{**SPEECH, "event_id": "said", "speaker": "Jane Roe"}])
    assert found(made, "Roe") == found(made, "jane roe") == {"said"}


def test_an_abbreviation_of_another_language_is_asked_for_and_not_looked_for_in_texts() -> None:
    words = [{"group_id": "un", "what": "party", "code": "un", "words_en": "United Nations", "words_tr": "BM"}]
    made = recorded(places=TOWNS, synonyms=words, events=events(grad="A BM-21 fired.", un="The United Nations spoke."))
    assert found(made, "BM") == found(made, "United Nations") == {"un"}
    assert found(made, "BM-21") == {"grad"}


def test_words_of_a_group_find_each_other_and_the_longest_name_counts() -> None:
    words = [
        {"group_id": "truce", "words_en": "truce;cease-fire", "words_ru": "перемирие"},
        {"group_id": "fire", "words_en": "fire;shooting"},
    ]
    made = recorded(places=TOWNS, synonyms=words, events=events(held="The cease-fire held.", shots="Shooting went on."))
    assert found(made, "truce") == found(made, "перемирием") == found(made, "cease-fire") == {"held"}
    assert found(made, "fire") == {"held", "shots"}


def test_words_joined_by_a_hyphen_are_words_and_must_all_occur() -> None:
    made = recorded(places=TOWNS, events=events(system="An S-300 fired.", other="Some 300 people fled."))
    assert found(made, "S-300") == {"system"}
    assert found(made, "300") == {"system", "other"}


def test_a_name_does_not_begin_in_one_text_and_end_in_the_next() -> None:
    words = [{"group_id": "red-cross", "words_en": "Red Cross"}]
    made = recorded(
        places=TOWNS, synonyms=words,
        events=[{"event_id": "apart", "title": "A bus painted red", "summary": "Cross fire.", "place_id": "east-town"}],
    )  # fmt: skip
    assert found(made, "Red Cross") == set()
    assert found(made, "cross red") == {"apart"}


@pytest.mark.parametrize("word", ["Barda District", "barda", "district"])
def test_a_place_is_found_by_its_district(word: str) -> None:
    made = recorded(places=TOWNS, events=events(there="Fire."))
    assert found(made, word) == {"there"}
