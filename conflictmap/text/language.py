"""The reader's language: messages from gettext catalogues, dates, numbers and lists by Babel.

Catalogues are `.po` files under `locale/`, compiled in memory. Messages are whole sentences with named places to fill;
nothing is glued together, and no displayed word is ever compared with or stored.
"""

from __future__ import annotations

import csv
import gettext
import re
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from datetime import date
from functools import lru_cache
from io import BytesIO
from math import floor
from typing import Any, BinaryIO

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent

from conflictmap.settings import LOCALE

DEFAULT = "en"
DOMAIN = "conflictmap"
EVERY_FORM = 102
"""The numbers below this one ask for every form that a language has for whole numbers."""
TWO_DAYS = re.compile(r"^(\d{1,2})\s*–\s*(\d{1,2} )")
"""Two days of one month: some versions of Babel put spaces around the dash and some do not."""

_spoken: ContextVar[str] = ContextVar("language", default=DEFAULT)


def languages() -> list[str]:
    """Return the codes of the languages that have a catalogue."""
    return sorted(path.parent.parent.name for path in LOCALE.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def speak(code: str) -> None:
    """Use the language `code` from here on in this thread; one without a catalogue falls back to English."""
    _spoken.set(code if code in languages() else DEFAULT)


def spoken() -> str:
    """Return the code of the language in use."""
    return _spoken.get()


def days_language() -> str:
    """Return the language in which the browser writes days; English ones are written day first, as the field does."""
    return "en-GB" if spoken() == "en" else spoken()


def _(message: str, **places: Any) -> str:
    """Return the message in the reader's language, its places filled."""
    text = _catalogue(spoken()).gettext(message)
    return text % places if places else text


def ngettext(one: str, many: str, count: int, /, **places: Any) -> str:
    """Return the message in the form that `count` asks for; `%(count)s` is the number, or what is given for it."""
    return _catalogue(spoken()).ngettext(one, many, count) % {"count": number(count), **places}


def plural_forms(one: str, many: str) -> dict[str, str]:
    """Return the message in each of the language's forms, by the name that CLDR gives it; its places stay open."""
    return dict(_forms(spoken(), one, many))


@lru_cache(maxsize=256)
def _forms(code: str, one: str, many: str) -> dict[str, str]:
    category = _parsed(code).plural_form
    forms: dict[str, str] = {}
    for count in range(EVERY_FORM):
        forms.setdefault(category(count), _catalogue(code).ngettext(one, many, count))
    return {"other": many, **forms}


def extract_names(
    stream: BinaryIO, keywords: object, comment_tags: object, options: object
) -> Iterator[tuple[int, str, str, list[str]]]:
    """Yield the `name` column of a table as messages: an extraction method for Babel, named in `babel.cfg`."""
    rows = csv.DictReader(line.decode("utf-8") for line in stream)
    for row in rows:
        yield rows.line_num, "_", row["name"], []


def language_name(code: str) -> str:
    """Return the name of a language by its ISO 639-1 code, from CLDR; a code without one is shown as it is."""
    return str(_locale().languages.get(code, code))


def number(value: float) -> str:
    """Return a number as the language writes it: 1,234."""
    return format_decimal(value, locale=_locale())


def percent(share: float) -> str:
    """Return a share from 0 to 1 in whole per cent, cut and not rounded up: 89 % is not 90 %."""
    return format_percent(floor(share * 100 + 1e-9) / 100, locale=_locale())


def day(value: date) -> str:
    """Return a day in full: 10 October 2020."""
    return format_date(value, "d MMMM y" if spoken() == DEFAULT else "long", locale=_locale())


def short_day(value: date) -> str:
    """Return a day without its year, as an axis has room for: 5 Oct."""
    return str(format_skeleton("MMMd", value, locale=_day_first()))


def about_day(value: date, precision: str) -> str:
    """Return a day as well as it is known, by UCDP date_prec: the day, about the day, the month, the year."""
    if precision in ("4", "5"):
        return format_date(value, "MMMM y" if precision == "4" else "y", locale=_locale())
    return day(value) if precision == "1" else _("about %(day)s", day=day(value))


def days(first: date, last: date) -> str:
    """Return a span of days, or the one day: 10 – 17 October 2020."""
    if first == last:
        return day(first)
    told = format_interval(first, last, "yMMMd", locale=_day_first())
    return TWO_DAYS.sub(r"\1–\2", told)


def listed(items: Iterable[str], *, either: bool = False) -> str:
    """Return `a, b and c`, or `a, b or c`."""
    return format_list(list(items), style="or" if either else "standard", locale=_locale())


def _locale() -> Locale:
    """Return what CLDR knows of the language in use; reading its name anew for each text would take longest."""
    return _parsed(spoken())


def _day_first() -> Locale:
    """English dates are written day first, as the field does."""
    return _parsed("en_GB" if spoken() == DEFAULT else spoken())


@lru_cache(maxsize=16)
def _parsed(code: str) -> Locale:
    return Locale.parse(code)


@lru_cache(maxsize=16)
def _catalogue(code: str) -> gettext.NullTranslations:
    path = LOCALE / code / "LC_MESSAGES" / f"{DOMAIN}.po"
    if not path.is_file():
        return gettext.NullTranslations()
    with path.open("rb") as stream:
        catalogue = read_po(stream, locale=code)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
