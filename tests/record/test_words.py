"""Words as the search compares them: without marks, possessives and plurals, and without endings of other languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmap.record.inflection import kept, may_take_endings, script_of, without_ending
from conflictmap.record.normalise import normalise_text, spelled, word_form, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ganja's people", ["ganja", "people"]), ("Ganja’s", ["ganja"]), ("the soldiers' posts", ["the", "soldier", "post"]),
        ("Sot'k, Sotk", ["sotk", "sotk"]), ("S-300 (BM-21)", ["s", "300", "bm", "21"]), ("cities, crashes, press", ["city", "crash", "press"]),
        ("Goris status news", ["goris", "status", "news"]), ("Gəncə QUBADLI İmişli", ["gence", "qubadli", "imisli"]),
        ("Артём, Сева́н", ["артем", "севан"]), ("Սևան", ["սեւան"]), ("أغدام آغ‌دره", ["اغدام", "اغ", "دره"]), ("مُحَمَّد كـتاب", ["محمد", "كتاب"]),
        ("snake_case a|b", ["snake", "case", "a", "b"]), ("… %", []),
    ],
)  # fmt: skip
def test_words_are_whole_and_alike(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_the_beginning_of_a_word_keeps_its_ending() -> None:
    assert spelled("Drones over Sot'k") == ["drones", "over", "sotk"]


@given(st.text(max_size=40))
def test_a_text_and_its_normalised_form_hold_the_same_words(text: str) -> None:
    words = words_of(text)
    assert words_of(" ".join(spelled(text))) == words_of(normalise_text(" ".join(spelled(text)))) == words
    assert all(word and not set(word) & set(" |:'’") for word in words)


@given(st.from_regex(r"[a-z]{3,8}[bdgklmnprt]", fullmatch=True))
def test_a_plural_and_a_possessive_have_the_form_of_their_singular(word: str) -> None:
    assert word_form(f"{word}s") == word_form(f"{word}'s") == word_form(f"{word.title()}s’") == word


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("гянджи", "гянджа"), ("лаврова", "лавров"), ("лавровым", "лавров"), ("россиеи", "россия"), ("нагорном", "нагорныи"),
        ("փաշինյանին", "փաշինյան"), ("երեւանում", "երեւան"), ("gencede", "gence"), ("turkiyenin", "turkiye"), ("ولافروف", "لافروف"),
    ],
)  # fmt: skip
def test_a_form_without_its_ending_is_what_its_name_keeps(form: str, name: str) -> None:
    assert kept(name) in set(without_ending(form))


@pytest.mark.parametrize(
    ("form", "name"), [("бакунин", "баку"), ("mediation", "media"), ("иранец", "иран"), ("trumpet", "trump")]
)
def test_other_words_keep_what_looks_like_an_ending(form: str, name: str) -> None:
    assert kept(name) not in set(without_ending(form))


def test_a_short_name_takes_no_ending_but_a_place_in_latin_letters_from_four() -> None:
    assert [may_take_endings(name, of_place=False) for name in ("rama", "putin", "иран", "гор")] == [
        False,
        True,
        True,
        False,
    ]
    assert [may_take_endings(name, of_place=True) for name in ("baki", "sos")] == [True, False]


def test_a_script_is_known_by_the_first_letter() -> None:
    assert [script_of(word) for word in ("ganja", "гянджа", "գանձակ", "گنجه", "განჯა", "")] == [
        "latin", "cyrillic", "armenian", "arabic", "", "",
    ]  # fmt: skip
