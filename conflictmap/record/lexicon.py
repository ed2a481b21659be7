"""What things are called: the names, in any language and script, under which the search finds them.

Places, persons and institutions have their names in tables of their own; what else they are called, and the words for
means, parties and themes, stand in `synonyms`. A code without a row there goes by the words of which it is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from conflictmap.record.inflection import kept, may_take_endings, script_of, without_ending
from conflictmap.record.normalise import WORD, word_form, words_of
from conflictmap.tables.codes import LANGUAGES, MEANS, PARTIES, THEMES
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import split

What = Literal["place", "person", "institution", "party", "means", "theme", "words"]
Cells = Mapping[Any, Any]
Phrase = tuple[str, ...]
"""The words of a name, in the form in which they are compared."""

PROPER: tuple[What, ...] = ("place", "person", "institution", "party")
CODED: Mapping[What, tuple[str, ...]] = {"party": PARTIES, "means": MEANS, "theme": THEMES}
NAMELESS = ("other", "unknown")
"""Codes that no word stands for: whoever types these words means the words."""
SHORTEST_SURNAME = 3
"""The last word of a person's name is a name by itself when it has at least so many letters."""
_REMARK = re.compile(r"\s*\([^)]*\)")


@dataclass(frozen=True)
class Named:
    """Something that the search knows by name: its id or code, the name that is shown, and whatever it is called.

    `abroad`: what it is called in other languages than that of the record's own texts, where it is not looked for: an
    abbreviation may mean something else there.
    """

    what: What
    code: str
    name: str
    names: tuple[str, ...]
    abroad: tuple[str, ...] = ()

    @property
    def tag(self) -> str:
        """What stands for it among the words of an event."""
        return tag(self.what, self.code)


def tag(what: What, code: str) -> str:
    """Return what stands for something that has names; no word of a text looks like it."""
    return f"{what}:{code}"


def kind_of(tag: str) -> str:
    """Return of what kind that is which a tag stands for."""
    return tag.partition(":")[0]


@dataclass(frozen=True)
class Phrases:
    """Names as sequences of words: `tags` says what each stands for, `longest` how long those with a first word are."""

    tags: Mapping[Phrase, tuple[str, ...]]
    longest: Mapping[str, int]

    @classmethod
    def of(cls, names: Iterable[tuple[str, str]]) -> Phrases:
        """Return the phrases of pairs of name and tag."""
        found: dict[Phrase, dict[str, None]] = {}
        for name, meant in names:
            found.setdefault(tuple(words_of(name)), {})[meant] = None
        found.pop((), None)
        longest: dict[str, int] = {}
        for first, *rest in found:
            longest[first] = max(longest.get(first, 0), 1 + len(rest))
        return cls({phrase: tuple(tags) for phrase, tags in found.items()}, longest)

    def within(self, words: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """Yield the tags of each name that stands in a text, shorter names inside longer ones too."""
        for at, word in enumerate(words):
            if longest := self.longest.get(word):
                for end in range(at + 1, at + longest + 1):
                    if tags := self.tags.get(tuple(words[at:end])):
                        yield tags


@dataclass(frozen=True)
class Lexicon:
    """All that has names, each of these names with what it may mean, and every word that is said of any event."""

    entries: tuple[Named, ...]
    said: frozenset[str] = frozenset()

    @cached_property
    def phrases(self) -> Phrases:
        """The tags that each name stands for, in any language: several where places or persons bear the same name."""
        return Phrases.of((name, entry.tag) for entry in self.entries for name in called(entry))

    @cached_property
    def native(self) -> Phrases:
        """The same for the names that are looked for in the record's own texts."""
        return Phrases.of((name, entry.tag) for entry in self.entries for name in called(entry, abroad=False))

    @cached_property
    def spellings(self) -> dict[str, str]:
        """The words of names as they are first written, other words in lower case; by the form that is compared."""
        found: dict[str, str] = {}
        for entry in self.entries:
            for word in WORD.findall(" ".join((*entry.names, *entry.abroad))):
                found.setdefault(word_form(word), word if entry.what in PROPER else word.lower())
        return found

    @cached_property
    def known(self) -> frozenset[str]:
        """Every word of a name or of what is said of an event."""
        return self.said.union(self.spellings)

    @cached_property
    def _bases(self) -> dict[str, set[str]]:
        """The words of names that may take endings, by what they keep of themselves in all cases."""
        found: dict[str, set[str]] = {}
        for entry in self.entries:
            for word in {word for name in (*entry.names, *entry.abroad) for word in words_of(name)}:
                if may_take_endings(base := kept(word), of_place=entry.what == "place") and _declined(entry, word):
                    found.setdefault(base, set()).add(word)
        return found

    def readings(self, word: str) -> tuple[str, ...]:
        """Return the words of the record that a word may be a form of: itself, where it is known there; may be none."""
        if word in self.known:
            return (word,)
        found = (self._bases.get(base, ()) for base in without_ending(word))
        return tuple(sorted(next((words for words in found if words), ())))


def _declined(entry: Named, word: str) -> bool:
    """Return whether a word of a name is looked for with endings: in Latin letters those of proper names only."""
    return entry.what in PROPER or script_of(word) != "latin"


def lexicon_of(tables: Tables) -> Lexicon:
    """Return the names of everything in some tables."""
    also = {(row["what"], row["code"]): row for row in tables["synonyms"].to_dict("records")}
    return Lexicon(
        (
            *_places(tables),
            *_persons(tables),
            *_institutions(tables, also),
            *_coded(also),
            *_words_alone(tables),
        )
    )


def _places(tables: Tables) -> Iterator[Named]:
    for row in tables["places"].to_dict("records"):
        named = (row[name] for name in ("name_en", "name_az", "name_hy", "name_ru", "name_ar"))
        names = [row["display_name"], *row["display_name"].split(" / "), *named, *split(row["other_names"])]
        yield Named("place", row["place_id"], row["display_name"], _distinct(names))


def _persons(tables: Tables) -> Iterator[Named]:
    for row in tables["persons"].to_dict("records"):
        names = [row["name"], *(row[f"name_{code}"] for code in LANGUAGES if code != "en"), *split(row["other_names"])]
        yield Named("person", row["person_id"], row["name"], _distinct(names))


def _institutions(tables: Tables, also: Mapping[tuple[str, str], Cells]) -> Iterator[Named]:
    for actor, name in tables["actors"][["actor_id", "name"]].itertuples(index=False):
        if actor not in NAMELESS:
            row = also.get(("institution", actor), {})
            yield Named("institution", actor, name, _distinct([name, *_english(row)]), _abroad(row))


def _coded(also: Mapping[tuple[str, str], Cells]) -> Iterator[Named]:
    for what, codes in CODED.items():
        for code in codes:
            if code not in NAMELESS:
                row = also.get((what, code), {})
                names = _distinct([*_english(row), code.replace("_", " ")])
                yield Named(what, code, names[0], names, _abroad(row))


def _words_alone(tables: Tables) -> Iterator[Named]:
    for row in tables["synonyms"].to_dict("records"):
        if row["what"] == "words":
            names = _distinct(_english(row))
            yield Named("words", row["group_id"], names[0], names, _abroad(row))


def _english(row: Cells) -> list[str]:
    return split(row.get("words_en", ""))


def _abroad(row: Cells) -> tuple[str, ...]:
    columns = (*(f"words_{code}" for code in LANGUAGES if code != "en"), "other_words")
    return _distinct(word for column in columns for word in split(row.get(column, "")))


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def called(entry: Named, *, abroad: bool = True) -> Iterator[str]:
    """Yield what something is called, in the record's own texts or anywhere.

    A place also without what tells it from its namesake, an institution without a remark, a person by the surname.
    """
    for name in (*entry.names, *(entry.abroad if abroad else ())):
        yield name
        bare = _REMARK.sub("", name)
        if entry.what == "place" or (entry.what == "institution" and " " in bare):
            yield bare
        if entry.what == "person" and len(last := name.split()[-1]) >= SHORTEST_SURNAME:
            yield last
