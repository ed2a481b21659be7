"""What a reader's words look for: names by whatever they are called, and other words in all their forms.

The longest names come first: `Human Rights Watch` is one thing and not three words. A name is looked for by what it
stands for, so that each of its spellings, in any script, finds the same. What is no name is looked for as a whole word,
an English plural like its singular.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, product

from conflictmap.record.lexicon import Lexicon
from conflictmap.record.normalise import words_of


def sought(lexicon: Lexicon, text: str) -> Iterator[tuple[str, ...]]:
    """Yield what must all occur in an event, each as alternatives: tags, or words; none where the text has no word."""
    joined = [words for part in text.split() if (words := words_of(part))]
    read = [lexicon.readings(word) or (word,) for part in joined for word in part]
    ends = [end for part, end in zip(joined, accumulate(map(len, joined)), strict=True) for _ in part]
    at = 0
    while at < len(read):
        length, tags = _longest_name(lexicon, read, ends, at)
        yield tags or read[at]
        at += length
    if text.strip() and not read:
        yield ()


def _longest_name(
    lexicon: Lexicon, read: list[tuple[str, ...]], ends: list[int], at: int
) -> tuple[int, tuple[str, ...]]:
    """Return how many words the longest name that begins at a word has, and what it stands for, in any reading.

    What is joined to more by a hyphen is a name only where the record's own texts have it: `BM` in `BM-21` is none.
    """
    longest = max(lexicon.phrases.longest.get(first, 0) for first in read[at])
    whole = at == 0 or ends[at - 1] == at
    for length in range(min(longest, len(read) - at), 0, -1):
        phrases = lexicon.phrases if whole and ends[at + length - 1] == at + length else lexicon.native
        found = (phrases.tags.get(phrase, ()) for phrase in product(*read[at : at + length]))
        if tags := dict.fromkeys(tag for tags in found for tag in tags):
            return length, tuple(tags)
    return 1, ()
