"""Text as the search sees it: alike for letters that readers of one script or another write differently."""

from __future__ import annotations

import unicodedata


def normalise_text(text: str) -> str:
    """Return `text` as the search sees it: lower case, without diacritics, `ə` as `e`, `ı` as `i`.

    Letters that Arabic and Persian keyboards write differently, and the Armenian ligature `և`, become one.
    """
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return bare.translate(_ALIKE)


_ALIKE = str.maketrans(
    {"ə": "e", "ı": "i", "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "և": "եւ"}
)
