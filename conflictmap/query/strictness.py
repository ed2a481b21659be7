"""What a data address refuses: a page passes over what it does not know, a program would not see that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from conflictmap.query.fields import FIELDS
from conflictmap.query.links import NAMES, Choice, Query, codes_of, read_choice, whole_record
from conflictmap.query.sets import read_set
from conflictmap.query.stories import stories, story_of
from conflictmap.query.values import LONGEST_TEXT, read_text
from conflictmap.record.record import Record
from conflictmap.tables.problems import BadParameter

SHOWN = 40
"""Characters of a refused value that are told."""


def read_strictly(query: Query, record: Record) -> Choice:
    """Read a link's parameters; `BadParameter` when one that chooses records cannot be taken as it is written.

    With a story an empty value takes back what its step would choose, as on a page.
    """
    if query.get("story"):
        query = {name: [value for value in values if value] for name, values in query.items()}
    choice = read_choice(query, record, strict=True)
    wrong = (*_names(query), *_repeated(query), *_codes(query, record), *_text(query), *_days(query, record))
    if wrong:
        raise BadParameter(wrong[0])
    return choice


def _names(given: Query) -> Iterator[str]:
    for name in sorted(given.keys() - {*NAMES}):
        yield f"{_quoted(name)} is no parameter: write one of {', '.join(NAMES)}."


def _repeated(given: Query) -> Iterator[str]:
    for name in ("phase", "q", "story", "step"):
        if len(given.get(name, ())) > 1:
            yield f"{name} is given more than once: write it once."


def _codes(given: Query, record: Record) -> Iterator[str]:
    for name, field in FIELDS.items():
        known = codes_of(field, record)
        allowed = f"one of {', '.join(field.codes)}" if field.codes else f"an id of {field.table}.csv"
        yield from _unknown(name, given, known, allowed)
    for code in given.get("set", ()):
        if not read_set(code, record):
            yield f"{_quoted(code)} is no set of records: write set= as a link of the map does."
    yield from _unknown("phase", given, record.phases.index, "an id of phases.csv")
    yield from _unknown("story", given, stories(record), "an id of stories.csv")
    if opened := story_of(given, record):
        steps = [str(step.number) for step in opened[0].steps]
        yield from _unknown("step", given, steps, f"one of {', '.join(steps)}")


def _unknown(name: str, given: Query, known: Iterable[str], allowed: str) -> Iterator[str]:
    for value in sorted({*given.get(name, ())} - {*known}):
        yield f"{_quoted(value)} is not known: write {name}= and {allowed}."


def _text(given: Query) -> Iterator[str]:
    if any(len(value) > LONGEST_TEXT for value in given.get("q", ())):
        yield f"The text of q is too long: write q= and up to {LONGEST_TEXT} characters."
    if any(value and not read_text([value]) for value in given.get("q", ())):
        yield "The text of q holds nothing that can be seen: write q= and a word, or leave it out."


def _days(given: Query, record: Record) -> Iterator[str]:
    days = sorted(given.get("when", ()))
    first, last = (day.isoformat() for day in whole_record(record))
    if len(days) > 2:
        yield "There are more than two days: write when=YYYY-MM-DD, once or twice."
    elif days and (days[-1] < first or last < days[0]):
        yield f"{_quoted(days[0])} lies outside the record: write when= and days from {first} to {last}."


def _quoted(value: str) -> str:
    return f"“{value[:SHOWN]}”"
