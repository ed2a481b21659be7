"""Text as the search sees it: words, alike for letters, marks and endings that readers write differently."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

APOSTROPHES = "'’ʼʻ՚`´"
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670"
"""Marks that stand above or below a letter as characters of their own, in Latin, Cyrillic and Arabic."""
WORD = re.compile(rf"[^\W_]+(?:(?:[{_MARKS}]+|[{APOSTROPHES}](?=[^\W_]))[^\W_]*)*")
"""Letters and digits, with marks and with apostrophes between them."""
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}]s\Z", re.IGNORECASE)
_NO_LETTER = re.compile(r"[\W_]+")
_NO_PLURAL = ("ss", "us", "is")
"""Endings of words that are no plural though they end in s: press, status, Goris."""
_NO_PLURALS = frozenset({"always", "gas", "news", "perhaps", "whereas"})


def normalise_text(text: str) -> str:
    """Return `text` as the search sees it: lower case, without diacritics, `ə` as `e`, `ı` as `i`.

    Letters that Arabic and Persian keyboards write differently, and the Armenian ligature `և`, become one.
    """
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return bare.translate(_ALIKE)


def words_of(text: str) -> list[str]:
    """Return the words of a text in the form in which they are compared; see `word_form`."""
    return list(map(word_form, WORD.findall(text)))


def spelled(text: str) -> list[str]:
    """Return the words of a text as they are written, their endings too, but normalised: for beginnings of words."""
    return list(map(_bare, WORD.findall(text)))


@lru_cache(maxsize=200_000)
def word_form(word: str) -> str:
    """Return the form of one word that stands for all of its forms: normalised, an English plural as the singular.

    A possessive `'s` falls away, any other apostrophe between letters too: `Sot'k` and `Sotk` are the same name.
    """
    bare = _bare(_POSSESSIVE.sub("", word))
    return _singular(bare) if bare.isascii() else bare


@lru_cache(maxsize=200_000)
def _bare(word: str) -> str:
    return _NO_LETTER.sub("", normalise_text(word))


def _singular(word: str) -> str:
    """Return the singular of an English word by its ending; of a word that is none, whatever the rule makes of it.

    Words of four letters and more only. What the rule does to a name it does wherever the name is written.
    """
    if len(word) < 4 or not word.endswith("s") or word.endswith(_NO_PLURAL) or word in _NO_PLURALS:
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("sses", "xes", "zes", "ches", "shes")) else word[:-1]


_ALIKE = str.maketrans(
    {
        "ə": "e", "ı": "i", "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "և": "եւ",
        "ـ": None,
    }
)  # fmt: skip
