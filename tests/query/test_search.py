"""A name finds the same in each script, a word in each of its forms, and what is begun or misspelled is suggested."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmap.query.fields import FIELDS
from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.query.naming import FILTERED
from conflictmap.query.search import Suggestion, did_you_mean, one_slip, suggest
from conflictmap.record.lexicon import called
from conflictmap.record.record import Record
from conflictmap.tables.schema import split
from making import recorded

ALL = Filters(date.min, date.max)
ALIKE = [
    ("Turkey", "Türkiye", "TÜRKİYE", "Türkiyə", "Turkiye", "Турция", "Турции", "Թուրքիա", "تركيا", "Türkiye'nin"),
    ("UAV", "UAVs", "unmanned", "drone", "drones", "unmanned aerial vehicles", "БПЛА", "беспилотники", "PUA", "İHA", "անօդաչու"),
    ("HRW", "Human Rights Watch", "human rights watch", "HUMAN RIGHTS WATCH"),
    ("Lavrov", "lavrov's", "Sergei Lavrov", "Лавров", "Лаврова", "Сергей Лавров", "Լավրով", "Լավրովը", "لافروف", "ولافروف", "سيرجي لافروف"),
    ("Pashinyan", "Nikol Pashinyan", "Paşinyan", "Пашинян", "Пашиняном", "Փաշինյան", "Փաշինյանի", "باشينيان", "Pashinian"),
    ("Aliyev", "Ilham Aliyev", "İlham Əliyev", "Əliyevin", "Алиев", "Алиевым", "Ալիև", "Ալիեւ", "علييف"),
    ("Ganja", "Gəncə", "Gəncədə", "GƏNCƏ", "Gence", "Гянджа", "Гяндже", "Գանձակ", "Գանձակում", "Gandzak"),
    ("Stepanakert", "Khankendi", "Xankəndi", "Ստեփանակերտ", "Степанакерте", "ستيباناكيرت", "Khankendi / Stepanakert"),
    ("Nagorno-Karabakh", "Artsakh", "Dağlıq Qarabağ", "Нагорный Карабах", "Нагорном Карабахе", "Լեռնային Ղարաբաղ"),
    ("truce", "truces", "ceasefire", "cease-fire", "перемирие", "հրադադար", "atəşkəs", "ateşkes", "هدنة"),
    ("Ministry of Defence", "Defense Ministry", "MoD", "Минобороны", "Müdafiə Nazirliyi"),
    ("blockade", "blokada", "блокада", "շրջափակում"),
]  # fmt: skip


def ids(record: Record, q: str) -> set[str]:
    return set(record.events["event_id"].iloc[chosen_at_any_time(record, replace(ALL, q=q))])


@pytest.mark.parametrize("same", ALIKE, ids=lambda same: same[0])
def test_the_same_name_finds_the_same_in_each_script_and_form(record: Record, same: tuple[str, ...]) -> None:
    found = {word: ids(record, word) for word in same}
    assert {word: len(events) for word, events in found.items() if events != found[same[0]]} == {}
    assert 0 < len(found[same[0]]) < len(record.events)


def test_a_name_finds_what_is_written_with_it_and_what_is_filed_under_it(record: Record) -> None:
    events = record.events.to_dict("records")
    said = {
        event["event_id"] for event in events if "Lavrov" in f"{event['title']} {event['summary']} {event['speaker']}"
    }
    by_drone = {event["event_id"] for event in events if "drone" in split(event["means"])}
    assert ids(record, "Лавров") == said
    assert by_drone < ids(record, "UAV")


@pytest.mark.parametrize("part", ["gence", "igence", "intellig", "Stepanaker", "rone"])
def test_a_part_of_a_word_finds_nothing_that_only_holds_it(record: Record, part: str) -> None:
    holding = {e["event_id"] for e in record.events.to_dict("records") if part.lower() in e["summary"].lower()}
    assert holding
    assert not holding <= ids(record, part)


def test_ganja_is_never_found_in_intelligence(record: Record) -> None:
    events = record.events.set_index("event_id")
    spying = {
        i for i in events.index if "ntelligence" in events.at[i, "summary"] and "anja" not in events.at[i, "summary"]
    }
    assert spying and not spying & ids(record, "Gəncə")


@pytest.mark.parametrize(
    ("word", "not_a_form"), [("Ramadan", "Rama"), ("Бакунин", "Баку"), ("mediation", "media"), ("Shushan", "Shusha")]
)
def test_a_word_that_only_begins_like_a_name_is_no_form_of_it(record: Record, word: str, not_a_form: str) -> None:
    assert ids(record, not_a_form)
    assert ids(record, word) != ids(record, not_a_form)


@pytest.mark.parametrize("words", ["%", ".*", "|", "-", "'", "…", "::", "\u0301"])
def test_a_text_without_a_word_finds_nothing(record: Record, words: str) -> None:
    assert ids(record, words) == set()


def test_every_name_of_a_person_finds_what_the_first_finds(record: Record) -> None:
    for entry in record.lexicon.entries:
        if entry.what == "person":
            first = ids(record, entry.name)
            assert {name for name in entry.names if " " in name and ids(record, name) != first} == set(), entry.name


@pytest.mark.parametrize("what", FILTERED)
def test_every_name_finds_what_the_filter_finds(record: Record, what: str) -> None:
    column = record.events[FIELDS[FILTERED[what]].column]
    for entry in [entry for entry in record.lexicon.entries if entry.what == what]:
        filed = set(record.events["event_id"][column.str.contains(f";{entry.code};", regex=False)])
        missed = {name for name in called(entry) if not filed <= ids(record, name)} if filed else set()
        assert missed == set(), entry.code


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Ganja", ("place", "ganja")), ("gan", ("place", "ganja")), ("Гян", ("place", "ganja")), ("գանձ", ("place", "ganja")),
        ("stepan", ("place", "khankendi-stepanakert")), ("лавр", ("person", "sergey-lavrov")), ("لافر", ("person", "sergey-lavrov")),
        ("pashi", ("person", "nikol-pashinyan")), ("nikol pash", ("person", "nikol-pashinyan")), ("HRW", ("institution", "human-rights-watch")),
        ("human rights w", ("institution", "human-rights-watch")), ("turkey", ("party", "turkiye")), ("UAV", ("means", "drone")),
        ("drones", ("means", "drone")), ("captiv", ("theme", "captives")), ("moscow hum", ("truce", "truce-2020-10-10")),
        ("first rocket strike on gan", ("event", "2020-10-04-ganja-attack")),
    ],
)  # fmt: skip
def test_what_is_begun_in_any_script_is_suggested(record: Record, typed: str, first: tuple[str, str]) -> None:
    found = suggest(record, typed)
    assert (found[0].what, found[0].code) == first
    assert len(found) <= 8 and all(one.count > 0 for one in found)


def test_what_is_called_exactly_so_comes_first_then_what_begins_so_then_what_has_more(record: Record) -> None:
    found = suggest(record, "Tartar", most=30)
    assert found[0].name == "Tartar" and found[1].name.startswith("Tartar")
    rest = [one.count for one in found[2:] if not one.name.startswith("Tartar")]
    assert rest == sorted(rest, reverse=True)


def test_the_count_of_a_suggestion_is_what_its_filter_finds(record: Record) -> None:
    for one in suggest(record, "a", most=400):
        if one.what in FILTERED:
            filters = ALL.with_codes(**{FILTERED[one.what]: [one.code]})  # type: ignore[index]
            assert one.count == len(chosen_at_any_time(record, filters)), one
        if one.what in ("institution", "party"):
            assert one.count > 0


@pytest.mark.parametrize("nothing", ["", "  ", "%", "zzzz", "no-such-name"])
def test_nothing_is_suggested_for_nothing(record: Record, nothing: str) -> None:
    assert suggest(record, nothing) == []


def test_made_up_tables_without_names_of_persons_or_words_are_searched_all_the_same() -> None:
    made = recorded(events=[{"event_id": "raid", "means": "drone", "title": "A raid at noon"}])
    assert suggest(made, "drone") == [Suggestion("means", "drone", "drone", 1)]
    assert suggest(made, "a raid") == [Suggestion("event", "raid", "A raid at noon", 1)]
    assert ids(made, "raids") == ids(made, "DRONE") == {"raid"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Stepanakret", "Stepanakert"), ("stepanakart shelling", "Stepanakert shelling"), ("Lavrof", "Lavrov"), ("misile", "missile"),
        ("truse", "truce"), ("Пашенян", "Пашинян"), ("Լավրոֆ", "Լավրով"), ("Erdogann", "Erdoğan"), ("hospitl near Ganja", "hospital near Ganja"),
    ],
)  # fmt: skip
def test_a_slip_of_one_letter_is_put_right(record: Record, typed: str, meant: str) -> None:
    assert not ids(record, typed)
    assert did_you_mean(record, typed)[0] == meant
    assert ids(record, did_you_mean(record, typed)[0])


@pytest.mark.parametrize("typed", ["", "Ganja", "drones", "Пашиняном", "xyzzyxyzzy", "zq", "Ganja drones"])
def test_what_finds_something_or_is_like_nothing_is_left(record: Record, typed: str) -> None:
    assert did_you_mean(record, typed) == []


WORD = st.text("abcäжզ", max_size=6)


@given(WORD, st.integers(0, 6), st.sampled_from("abcäжզ"))
def test_a_letter_more_less_or_another_is_one_slip_either_way(word: str, at: int, letter: str) -> None:
    more, other = word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :]
    assert one_slip(word, more) and one_slip(more, word)
    assert one_slip(word, other) == one_slip(other, word) == (word != other)
    swapped = word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]
    assert one_slip(word, swapped) == (word != swapped)


@given(WORD, WORD)
def test_one_slip_goes_both_ways_and_no_word_is_a_slip_of_itself(one: str, other: str) -> None:
    assert one_slip(one, other) == one_slip(other, one)
    assert not one_slip(one, one)
    assert not one_slip(one, one + "ab")
