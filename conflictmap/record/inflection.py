"""Names with the endings that they take in Armenian, Azerbaijani, Russian and Turkish, and with particles of Arabic.

Asked only of words that the record does not know as they stand. A name keeps at least four letters beside the ending,
and in Latin letters five, but for places: a short name with an ending may be another word (`Rama`, `Ramadan`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from conflictmap.record.normalise import normalise_text

LEAST, LEAST_LATIN = 4, 5
"""Letters of a name that may take an ending."""

_ENDINGS = {
    "latin": "a e i u ya ye yi yu da de ta te dan den tan ten in un nin nun la le yla yle",
    "cyrillic": "а я у ю ы и е о й ь ом ем ой ей ою ею ью ам ям ах ях ами ями ов ев ым им ый ий ая ое ого его ому ему",
    "armenian": "ը ն ի ին ու ում ից ով ինը յի յին յում յից յով ներ ները ների եր երը երի",
}
ENDINGS = {
    script: sorted({normalise_text(ending) for ending in endings.split()}, key=lambda ending: (-len(ending), ending))
    for script, endings in _ENDINGS.items()
}
"""By script, the endings of cases and plurals as the search sees them, the longest first."""
PARTICLES = ("ال", "وال", "بال", "لل", "و", "ب", "ل", "ف")
"""What Arabic writes as one with the word that follows: the, and, in, to, so."""
_CHANGING = re.compile(r"(?:ыи|ии|ая|ое|[аяоеыиь])\Z")
"""The endings that Russian names lose before they take another, as the search sees them: `й` as `и`."""
_SCRIPTS = {"latin": "a-z", "cyrillic": "\u0400-\u04ff", "armenian": "\u0530-\u058f", "arabic": "\u0600-\u06ff"}
_OF_SCRIPT = {script: re.compile(rf"[{letters}]") for script, letters in _SCRIPTS.items()}


def script_of(word: str) -> str:
    """Return the script in which a word begins, or an empty text where it is another than these."""
    return next((script for script, letter in _OF_SCRIPT.items() if letter.match(word)), "")


def kept(word: str) -> str:
    """Return what a word of a name, in its first case, keeps in all of them."""
    return _CHANGING.sub("", word) if script_of(word) == "cyrillic" else word


def without_ending(word: str) -> Iterator[str]:
    """Yield what a word may be without an ending, the longest ending first, or without an Arabic particle before it."""
    script = script_of(word)
    if script == "arabic":
        yield from (word.removeprefix(particle) for particle in PARTICLES if word.startswith(particle))
    for ending in ENDINGS.get(script, ()):
        if word.endswith(ending):
            yield word.removesuffix(ending)


def may_take_endings(root: str, *, of_place: bool) -> bool:
    """Return whether a name is long enough for an ending not to make another word of it."""
    return len(root) >= (LEAST_LATIN if script_of(root) == "latin" and not of_place else LEAST)
