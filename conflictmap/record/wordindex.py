"""Which events hold a word or a name: an inverted index, made with the record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class WordIndex:
    """The positions of events by word and by tag (`lexicon.tag`), in parts that may overlap; `size` counts events."""

    size: int
    parts: Mapping[str, Sequence[np.ndarray]]

    def holding(self, tokens: Iterable[str]) -> np.ndarray:
        """Return for each event whether it holds one of some words or tags (bool, in the order of the events)."""
        held = np.zeros(self.size, dtype=bool)
        for token in tokens:
            for positions in self.parts.get(token, ()):
                held[positions] = True
        return held

    @property
    def words(self) -> frozenset[str]:
        """Every word that an event holds."""
        return frozenset(token for token in self.parts if ":" not in token)
