"""Finding what is not known by its id: by an id or a word like it, by words, by the beginning of a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from heapq import nsmallest

import numpy as np

from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.query.naming import Suggestible, What, as_typed, beginning, suggestible
from conflictmap.record.normalise import WORD, spelled, word_form, words_of
from conflictmap.record.record import Record

MOST_ALIKE = 5
CLOSER_LOOK = 200
"""Ids that share most parts with the one asked for; only these are compared letter by letter."""
LEAST_ALIKE = 0.6
"""Of the ratio of `difflib`, from 0 to 1."""
TITLES_LOOKED_AT = 1000
SHORTEST_SLIP = 4
"""Letters of a word; in a shorter one another letter makes another word."""


def alike(record: Record, asked: str) -> list[str]:
    """Return the ids most like `asked`, the most alike first; none when it is like no id.

    First the ids that share parts between hyphens, then of these by Ratcliff and Obershelp's ratio, as in `difflib`.
    """
    wanted = set(_parts(asked))
    shared = {event_id: len(wanted.intersection(_parts(event_id))) for event_id in record.position}
    near = sorted(shared, key=lambda event_id: (-shared[event_id], event_id))[:CLOSER_LOOK]
    matcher = SequenceMatcher(b=asked.lower(), autojunk=False)
    ratios = {}
    for event_id in near:
        matcher.set_seq1(event_id)
        if matcher.real_quick_ratio() >= LEAST_ALIKE and matcher.quick_ratio() >= LEAST_ALIKE:
            ratios[event_id] = matcher.ratio()
    fit = [event_id for event_id, ratio in ratios.items() if ratio >= LEAST_ALIKE]
    return sorted(fit, key=lambda event_id: (-ratios[event_id], event_id))[:MOST_ALIKE]


def holding(record: Record, text: str) -> list[str]:
    """Return the ids of all events of all time that hold the words of `text`, in order of time; none without a word."""
    if not text.strip():
        return []
    positions = chosen_at_any_time(record, Filters(date.min, date.max, q=text))
    return list(record.events["event_id"].take(positions))


@dataclass(frozen=True)
class Suggestion:
    """What a reader who types may mean: its id or code, its name, and how many events of all time it has.

    The events of a place, person, means or theme are those that its filter finds; of an institution or a party those
    that a search of its name finds; of a truce those tied to it; an event is one.
    """

    what: What
    code: str
    name: str
    count: int


def suggest(record: Record, text: str, *, most: int = 8) -> list[Suggestion]:
    """Return what has a name, in any script, in which words begin as those of `text` do; the best first.

    First what is called exactly so, then what begins so, then the rest; among these what has more events.
    """
    typed = [words for words in dict.fromkeys((tuple(spelled(text)), tuple(words_of(text)))) if words]
    found = [*_names(suggestible(record), typed), *_events(record, typed)] if typed else []
    best = nsmallest(most, found, key=lambda one: (one[0], -one[1].count, one[1].name, one[1].code))
    return [suggestion for _, suggestion in best]


Typed = Iterable[tuple[str, ...]]
"""What was typed, as it is written and in the form in which words are compared."""


def _names(entries: Iterable[Suggestible], typed: Typed) -> Iterator[tuple[int, Suggestion]]:
    for entry in entries:
        ranks = [rank for words in typed if (rank := _rank(entry.names, words)) is not None]
        if ranks:
            yield min(ranks), Suggestion(entry.what, entry.code, entry.name, entry.count)


def _rank(names: str, words: tuple[str, ...]) -> int | None:
    """Return 0 where one of `names` is these words, 1 where one begins so, 2 where words of them do; else none."""
    if any(f" {word}" not in names for word in words):
        return None
    whole = f"| {' '.join(words)}"
    return 0 if f"{whole} |" in names else 1 if whole in names else 2


def _events(record: Record, typed: Typed) -> Iterator[tuple[int, Suggestion]]:
    """Yield events in whose titles words begin so; of very many that hold such words the first are looked at."""
    for words in typed:
        held = np.logical_and.reduce([record.words.holding(beginning(record, word)) for word in words])
        some = record.events[["event_id", "title"]].take(np.flatnonzero(held)[:TITLES_LOOKED_AT])
        for event_id, title in some.itertuples(index=False):
            if (rank := _rank(as_typed(title), words)) is not None:
                yield rank, Suggestion("event", event_id, title, 1)


def did_you_mean(record: Record, text: str, *, most: int = 3) -> list[str]:
    """Return `text` with the first word that finds nothing put right, in up to `most` ways; none where each finds some.

    Right is a word or a name of the record that differs by one slip: see `one_slip`. Names come first.
    """
    words = [word for part in text.split() for word in words_of(part)]
    for word in words:
        if not record.lexicon.readings(word):
            spellings = _alike_words(record, word)
            return [_put_right(text, word, other) for other in spellings[:most]]
    return []


def _alike_words(record: Record, word: str) -> list[str]:
    """Return the words of the record that are one slip from `word`, names first, as they are written there."""
    if len(word) < SHORTEST_SLIP:
        return []
    names = record.lexicon.spellings
    near = [other for other in record.lexicon.known if one_slip(word, other)]
    return list(dict.fromkeys(names.get(one, one) for one in sorted(near, key=lambda one: (one not in names, one))))


def _put_right(text: str, wrong: str, right: str) -> str:
    """Return a text in which the word whose form is `wrong` is written `right`."""
    return WORD.sub(lambda found: right if word_form(found.group()) == wrong else found.group(), text)


def one_slip(one: str, other: str) -> bool:
    """Return whether words differ by one letter more, less or another, or by two neighbours that changed places."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, others = one[same:], other[same:]
    swapped = rest[1::-1] == others[:2] and rest[2:] == others[2:]
    return swapped or rest[1:] == others[1:] or rest[1:] == others or rest == others[1:]


def _parts(event_id: str) -> list[str]:
    return [part for part in event_id.lower().split("-") if part]
