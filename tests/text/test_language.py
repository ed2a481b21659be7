"""Messages, plurals, numbers and days in the reader's language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from conflictmap.settings import LOCALE, PACKAGE, PAGES, PROJECT
from conflictmap.text import language
from conflictmap.text.language import _, day, days, listed, ngettext, number, plural_forms

POT = LOCALE / "conflictmap.pot"
MARKS: dict[str, tuple[int, ...] | None] = {"_": None, "N_": None, "NN_": (1, 2), "ngettext": (1, 2)}
MODULES = sorted([*PACKAGE.rglob("*.py"), *PAGES.rglob("*.py")])


@contextmanager
def spoken(code: str) -> Iterator[None]:
    before = language.spoken()
    language.speak(code)
    try:
        yield
    finally:
        language.speak(before)


@pytest.mark.parametrize(("count", "text"), [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (1234, "1,234 rows")])
def test_a_count_has_its_form(count: int, text: str) -> None:
    assert ngettext("%(count)s row", "%(count)s rows", count) == text


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2020-10-10", "2020-10-10", "10 October 2020"),
        ("2020-10-10", "2020-10-17", "10–17 Oct 2020"),
        ("2020-09-27", "2020-11-10", "27 Sept – 10 Nov 2020"),
        ("2016-04-01", "2025-09-30", "1 Apr 2016 – 30 Sept 2025"),
    ],
)
def test_a_span_of_days_is_told_day_first(first: str, last: str, text: str) -> None:
    told = days(date.fromisoformat(first), date.fromisoformat(last))
    assert told.replace("\u2009", " ").replace("\u202f", " ") == text


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (1234567, "1,234,567")])
def test_numbers_are_grouped(value: int, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("items", "either", "text"),
    [([], False, ""), (["a"], False, "a"), (["a", "b"], False, "a and b"), (["a", "b", "c"], False, "a, b, and c"), (["a", "b"], True, "a or b")],
)  # fmt: skip
def test_lists_are_sentences(items: list[str], either: bool, text: str) -> None:
    assert listed(items, either=either).replace(", and", " and").replace(" and", " and") == text.replace(
        ", and", " and"
    )


@pytest.mark.parametrize("code", ["", "xx", "../../etc", "de_XX", "<b>"])
def test_a_language_without_a_catalogue_falls_back_to_english(code: str) -> None:
    with spoken(code):
        assert (language.spoken(), day(date(2020, 10, 10))) == ("en", "10 October 2020")


@pytest.mark.parametrize("text", ["100% of it", "100%", "%(name)s", "%s"])
def test_a_per_cent_sign_in_a_filled_place_stays(text: str) -> None:
    assert _("Search: %(q)s", q=text) == f"Search: {text}"


def test_a_message_is_told_in_each_of_the_forms_of_its_language() -> None:
    assert plural_forms("%(count)s row", "%(count)s rows") == {"one": "%(count)s row", "other": "%(count)s rows"}
    assert plural_forms("%(count)s record.", "%(count)s records.")["one"] == "%(count)s record."


@pytest.mark.parametrize(
    ("code", "forms"), [("ru", {"one", "few", "many", "other"}), ("ar", {"zero", "one", "two", "few", "many", "other"})]
)
def test_the_numbers_that_are_asked_for_need_every_form(code: str, forms: set[str]) -> None:
    assert {Locale.parse(code).plural_form(count) for count in range(language.EVERY_FORM)} | {"other"} == forms


def test_a_catalogue_speaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "hy" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    head = (
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\nPlural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'
    )
    (folder / "conflictmap.po").write_text(head + 'msgid "Map"\nmsgstr "Քարտեզ"\n', encoding="utf-8")
    monkeypatch.setattr(language, "LOCALE", tmp_path)
    with spoken("hy"):
        assert (_("Map"), _("About")) == ("Քարտեզ", "About")


def messages(stream_path: Path) -> set[tuple[str, ...] | str]:
    with stream_path.open("rb") as stream:
        return {message.id for message in read_po(stream) if message.id}


def extracted() -> set[tuple[str, ...] | str]:
    with (PROJECT / "babel.cfg").open(encoding="utf-8") as stream:
        methods, options = parse_mapping_cfg(stream)
    found = (
        message
        for folder in ("conflictmap", "pages", "data")
        for _file, _line, message, _comments, _context in extract_from_dir(
            PROJECT / folder, methods, options, keywords=MARKS
        )
    )
    return {tuple(message) if isinstance(message, list) else message for message in found}


def called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def in_f_strings(code: str) -> list[str]:
    """Return the marked messages that stand inside f-strings: Babel gathers these from Python 3.12 on only."""
    strings = (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.JoinedStr))
    inside = {node for string in strings for node in ast.walk(string)}
    return sorted(ast.unparse(node) for node in inside if isinstance(node, ast.Call) and called(node) in MARKS)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PROJECT).with_suffix("").as_posix())
def test_no_message_stands_inside_an_f_string(path: Path) -> None:
    assert in_f_strings(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("f\"{_('Map')}\"", ["_('Map')"]),
        ("f\"**{plain(_('Map'))}**\"", ["_('Map')"]),
        ("f\"{language._('Map')}\"", ["language._('Map')"]),
        ("f\"{ngettext('one', 'many', 2)}{N_('Map')}\"", ["N_('Map')", "ngettext('one', 'many', 2)"]),
        ("f\"{1:{_('Map')}}\"", ["_('Map')"]),
        ("f\"{', '.join(f'<{_(word)}>' for word in words)}\"", ["_(word)"]),
        ("f'{told} ' + _('Map')", []),
        ("_('Search: %(q)s', q=f'<{q}>')", []),
    ],
)
def test_a_message_inside_an_f_string_is_found(code: str, found: list[str]) -> None:
    assert in_f_strings(code) == found


@pytest.mark.curated
def test_the_catalogue_holds_the_messages_of_the_code_and_no_others() -> None:
    assert extracted() == messages(POT)


@pytest.mark.parametrize("code", language.languages())
def test_every_language_holds_the_same_messages(code: str) -> None:
    assert messages(LOCALE / code / "LC_MESSAGES" / "conflictmap.po") == messages(POT)


@pytest.mark.parametrize("code", language.languages())
def test_a_translation_fills_the_same_places(code: str) -> None:
    with (LOCALE / code / "LC_MESSAGES" / "conflictmap.po").open("rb") as stream:
        wrong = [
            (message.id, list(message.check())) for message in read_po(stream, locale=code) if list(message.check())
        ]
    assert wrong == []
