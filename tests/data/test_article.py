"""The article that the map began with: everything it tells is in the record, with the article as a source.

`article.csv` holds its statements one by one, each with the event that stands for it and the words of the article.
"""

from __future__ import annotations

import csv

import pytest

from conflictmap.record.record import Record
from conflictmap.settings import PROJECT

ARTICLE = "article-2020-10-12-ar"
with (PROJECT / "tests" / "data" / "article.csv").open(encoding="utf-8", newline="") as stream:
    TOLD = list(csv.DictReader(stream))


@pytest.mark.parametrize("line", TOLD, ids=[line["what"] for line in TOLD])
def test_what_the_article_tells_is_in_the_record(record: Record, line: dict[str, str]) -> None:
    links = record.tables["event_sources"]
    assert line["event_id"] in record.position
    assert ARTICLE in set(links["source_id"][links["event_id"] == line["event_id"]])


@pytest.mark.parametrize("line", TOLD, ids=[line["what"] for line in TOLD])
def test_what_the_article_tells_is_of_the_kind_it_is_told_as(record: Record, line: dict[str, str]) -> None:
    told = line["what"].partition(":")[0].split()[0]
    kind = record.event(line["event_id"])["kind"]
    assert kind == told or told in ("background", "place")


def test_the_article_is_quoted_in_its_own_words() -> None:
    assert len(TOLD) > 40
    assert [line["what"] for line in TOLD if not any("\u0600" <= mark <= "\u06ff" for mark in line["quote_ar"])] == []


def test_every_event_with_the_article_as_source_is_listed(record: Record) -> None:
    links = record.tables["event_sources"]
    assert set(links["event_id"][links["source_id"] == ARTICLE]) == {line["event_id"] for line in TOLD}


def test_the_article_is_in_arabic(record: Record) -> None:
    assert record.sources.loc[ARTICLE, ["language"]].to_list() == ["ar"]
