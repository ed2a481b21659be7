"""Citations: each format is parsed back to what went in, whatever a title holds."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from conflictmap.text.citation import (
    AUTHOR,
    FORMATS,
    PUBLISHER,
    Citation,
    bibtex,
    csl_json,
    event_citation,
    one_line,
    page_citation,
    plain_text,
    ris,
    view_citation,
)
from conflictmap.text.sentences import described
from making import recorded

PAGE = "Moscow humanitarian ceasefire, 10 October 2020"
TODAY = date(2026, 11, 5)
ADDRESS = "https://example.org/map?kind=attack&q=100%25+%23%7B&data=0.3.0-0123456789ab"
HOSTILE = [
    r"50 % of A&B: $x_1^2$ ~ #1 {open} \end{document}",
    "} , url = {https://evil.example}, note = {",
    '@misc{evil, title="x"}',
    "one\r\nER  - \r\nTY  - JOUR\u2028two\u0085three\x00four",
    "“Агдам” — Ağdam — Ակնա — أغدام — שלום",
    "<script>alert(1)</script> | `x` 'y'",
    "back\\slash\\",
]


def cited(title: str, note: str = "A note.") -> Citation:
    return Citation("key-1", one_line(title), "0.3.0 (0123456789ab)", ADDRESS, TODAY, one_line(note), "Text.")


def read_bibtex(entry: str) -> dict[str, str]:
    """Read one entry as BibTeX does, by counting braces, and turn TeX's escapes back into letters."""
    key, rest = re.fullmatch(r"@misc\{([^,\s]+),\n(.*)\}\n", entry, re.DOTALL).groups()  # type: ignore[union-attr]
    fields = {"key": key}
    while rest.strip():
        name, rest = re.fullmatch(r"\s*([a-z]+) = \{(.*)", rest, re.DOTALL).groups()  # type: ignore[union-attr]
        depth, end = 1, 0
        while depth:
            depth += {"{": 1, "}": -1}.get(rest[end], 0)
            end += 1
        fields[name], rest = rest[: end - 1], rest[end:].removeprefix(",")
    return {name: value if name == "url" else read_tex(value) for name, value in fields.items()}


def read_tex(text: str) -> str:
    meant = {"braceleft": "{", "braceright": "}", "backslash": "\\", "asciitilde": "~", "asciicircum": "^", "less": "<", "greater": ">", "bar": "|"}  # fmt: skip
    found = re.sub(r"^\{(.*)\}$", r"\1", text) if not text.startswith('{"}') else text
    return re.sub(
        r"\\text([a-z]+)\{\}|\\([&%$#_])|\{(\")\}",
        lambda m: meant[m[1]] if m[1] else m[2] or m[3],
        found,
    )


def read_ris(text: str) -> list[tuple[str, str]]:
    lines = text.split("\r\n")
    assert lines[-1] == ""
    return [(re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line) or pytest.fail(line)).groups() for line in lines[:-1]]  # type: ignore[misc]


def test_bibtex_holds_what_went_in() -> None:
    assert read_bibtex(bibtex(cited("A title"))) == {
        "key": "key-1", "author": AUTHOR, "title": "A title", "year": "2026", "publisher": PUBLISHER,
        "version": "0.3.0 (0123456789ab)", "url": ADDRESS, "urldate": "2026-11-05", "note": "A note.",
    }  # fmt: skip


def test_ris_holds_what_went_in() -> None:
    assert read_ris(ris(cited("A title"))) == [
        ("TY", "DATA"), ("ID", "key-1"), ("AU", AUTHOR), ("TI", "A title"), ("PY", "2026"), ("PB", PUBLISHER),
        ("ET", "0.3.0 (0123456789ab)"), ("UR", ADDRESS), ("Y2", "2026/11/05"), ("N1", "A note."), ("ER", ""),
    ]  # fmt: skip


def test_csl_json_holds_what_went_in() -> None:
    assert json.loads(csl_json(cited("A title"))) == [
        {
            "id": "key-1", "type": "dataset", "author": [{"literal": AUTHOR}], "title": "A title", "publisher": PUBLISHER,
            "version": "0.3.0 (0123456789ab)", "URL": ADDRESS, "issued": {"date-parts": [[2026]]},
            "accessed": {"date-parts": [[2026, 11, 5]]}, "note": "A note.",
        }
    ]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    one = cited(text, note=text)
    entry, fields, (item,) = read_bibtex(bibtex(one)), dict(read_ris(ris(one))), json.loads(csl_json(one))
    assert (entry["title"], entry["note"], entry["url"]) == (one.title, one.note, ADDRESS)
    assert (fields["TI"], fields["N1"], fields["UR"]) == (one.title, one.note, ADDRESS)
    assert (item["title"], item["note"]) == (one.title, one.note)
    assert bibtex(one).count("\n@") == 0


@given(st.text(max_size=80))
def test_any_text_comes_back_on_one_line(text: str) -> None:
    one = cited(text)
    assert len(one.title.splitlines()) <= 1
    assert read_bibtex(bibtex(one))["title"] == one.title
    assert dict(read_ris(ris(one)))["TI"] == one.title
    assert json.loads(csl_json(one))[0]["title"] == one.title


@given(st.text(max_size=80))
def test_an_address_never_ends_a_field(text: str) -> None:
    filters = Filters(date(2020, 10, 10), date(2020, 10, 17))
    one = view_citation(_small(), filters, 1, address=f"https://example.org/?{text}", accessed=TODAY)
    assert not set(one.address) & set('{}\\"<> \r\n')
    assert read_bibtex(bibtex(one))["url"] == one.address


_kept: list[Record] = []


def _small() -> Record:
    return _kept[0]


@pytest.fixture(autouse=True, scope="module")
def _keep(small: Record) -> None:
    _kept[:] = [small]


def test_an_event_is_cited_with_its_day_its_id_and_the_version(record: Record) -> None:
    event = record.event("2020-10-10-russia-mfa-ceasefire-statement")
    one = event_citation(record, event["event_id"], address=ADDRESS, accessed=TODAY)
    assert one.text == (
        f"“{event['title']}”, 10 October 2020. Caucasus Conflict Map, record {event['event_id']}, data {record.citation_version}. "
        f"{ADDRESS} (5 November 2026)."
    )
    assert (one.title, one.version, one.key) == (
        event["title"], record.citation_version, f"caucasus-conflict-map-{event['event_id']}",
    )  # fmt: skip
    assert event["event_id"] in one.note and record.citation_version in one.note


def test_a_view_is_cited_with_its_link_its_filters_its_count_and_the_version(record: Record) -> None:
    filters = Filters.of(date(2020, 10, 10), date(2020, 10, 17), q="ganja", kind=("denial",))
    one = view_citation(record, filters, 7, address=ADDRESS, accessed=TODAY)
    assert one.title == "Caucasus Conflict Map: 7 records, 10–17 Oct 2020"
    for part in (one.title, described(filters, record), record.citation_version, ADDRESS, "5 November 2026"):
        assert part in plain_text(one)
    assert described(filters, record) in one.note


def test_two_views_have_two_keys_and_one_has_the_same_each_day(record: Record) -> None:
    filters = Filters(date(2020, 10, 10), date(2020, 10, 17))
    keys = [
        view_citation(record, filters, 7, address=address, accessed=day).key
        for address, day in ((ADDRESS, TODAY), (ADDRESS, date(2027, 1, 1)), (f"{ADDRESS}&held=1", TODAY))
    ]
    assert keys[0] == keys[1] != keys[2]


def test_one_record_is_told_as_one(small: Record) -> None:
    filters = Filters(date(2020, 10, 10), date(2020, 10, 17))
    assert "1 record," in view_citation(small, filters, 1, address=ADDRESS, accessed=TODAY).title


def test_a_hostile_title_of_the_tables_is_one_line_in_every_format() -> None:
    title = r"A} & \input{x} %"
    record = recorded(events=[{"event_id": "raid", "title": title}])
    one = event_citation(record, "raid", address=ADDRESS, accessed=TODAY)
    assert [read_bibtex(bibtex(one))["title"], dict(read_ris(ris(one)))["TI"]] == [title, title]
    assert [format.ending for format in FORMATS.values()] == ["txt", "bib", "ris", "json"]


def test_a_page_with_days_of_its_own_is_cited_by_its_name_and_the_other_filters(record: Record) -> None:
    filters = Filters.of(date(2020, 10, 10), date(2020, 10, 17), kind=("attack",))
    one = page_citation(record, PAGE, filters, address=ADDRESS, accessed=TODAY)
    assert one.title == f"Caucasus Conflict Map: {PAGE}"
    assert one.note == f"Data {record.citation_version}. Only Attacks."
    assert one.text == f"{one.title}. {one.note} {ADDRESS} (5 November 2026)."
