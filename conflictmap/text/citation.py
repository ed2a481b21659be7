"""How to cite one event, or all that a view shows: as text, and for programs as BibTeX, RIS and CSL-JSON.

The year is that of the access: the record is one that grows, and the version says in which state it was.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from conflictmap.text.language import _, day, days, ngettext
from conflictmap.text.sentences import described, narrowing

AUTHOR = "Caucasus Conflict Map contributors"
PUBLISHER = "Caucasus Conflict Map"


@dataclass(frozen=True)
class Citation:
    """What is cited, every text on one line: `key` names it for programs, `version` is the record's edition.

    `text` is the whole citation for people, `note` what has no field of its own.
    """

    key: str
    title: str
    version: str
    address: str
    accessed: date
    note: str
    text: str


def event_citation(record: Record, event_id: str, *, address: str, accessed: date) -> Citation:
    """Return the citation of one event: title, day, record, version of the tables, address, day of access."""
    event = record.event(event_id)
    title, version = one_line(event["title"]), record.citation_version
    told = {"event": event_id, "day": day(event["date"].date()), "version": version}
    text = _(
        "“%(title)s”, %(day)s. Caucasus Conflict Map, record %(event)s, data %(version)s. %(address)s (%(accessed)s).",
        title=title,
        address=safe_address(address),
        accessed=day(accessed),
        **told,
    )
    note = _("Record %(event)s, %(day)s. Data %(version)s.", **told)
    key = f"caucasus-conflict-map-{event_id}"
    return Citation(key, title, version, safe_address(address), accessed, note, text)


def view_citation(record: Record, filters: Filters, count: int, *, address: str, accessed: date) -> Citation:
    """Return the citation of the `count` records that the filters choose, with the filters in words."""
    title = ngettext(
        "Caucasus Conflict Map: %(count)s record, %(days)s",
        "Caucasus Conflict Map: %(count)s records, %(days)s",
        count,
        days=days(filters.since, filters.until),
    )
    return _of_view(record, title, described(filters, record), safe_address(address), accessed)


def page_citation(record: Record, name: str, filters: Filters, *, address: str, accessed: date) -> Citation:
    """Return the citation of a page that has days of its own, by its `name`, with the other filters in words."""
    title = one_line(_("Caucasus Conflict Map: %(name)s", name=name))
    return _of_view(record, title, narrowing(filters, record), safe_address(address), accessed)


def _of_view(record: Record, title: str, chosen: str, address: str, accessed: date) -> Citation:
    version = record.citation_version
    note = one_line(_("Data %(version)s. %(filters)s", version=version, filters=chosen))
    text = _(
        "%(title)s. %(note)s %(address)s (%(accessed)s).",
        title=title,
        note=note,
        address=address,
        accessed=day(accessed),
    )
    key = f"caucasus-conflict-map-{hashlib.sha256(address.encode()).hexdigest()[:8]}"
    return Citation(key, title, version, address, accessed, note, text)


def plain_text(cited: Citation) -> str:
    """Return the citation for people."""
    return cited.text


def bibtex(cited: Citation) -> str:
    """Return the citation as an entry of BibTeX, in UTF-8; the title keeps its capitals."""
    fields = {
        "author": f"{{{_tex(AUTHOR)}}}",
        "title": f"{{{_tex(cited.title)}}}",
        "year": str(cited.accessed.year),
        "publisher": _tex(PUBLISHER),
        "version": _tex(cited.version),
        "url": cited.address,
        "urldate": cited.accessed.isoformat(),
        "note": _tex(cited.note),
    }
    return "\n".join([f"@misc{{{cited.key},", *(f"  {name} = {{{value}}}," for name, value in fields.items()), "}", ""])


def ris(cited: Citation) -> str:
    """Return the citation in the RIS format: a field a line, lines that end in CR and LF."""
    fields = [
        ("TY", "DATA"),
        ("ID", cited.key),
        ("AU", AUTHOR),
        ("TI", cited.title),
        ("PY", str(cited.accessed.year)),
        ("PB", PUBLISHER),
        ("ET", cited.version),
        ("UR", cited.address),
        ("Y2", f"{cited.accessed:%Y/%m/%d}"),
        ("N1", cited.note),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in fields)


def csl_json(cited: Citation) -> str:
    """Return the citation as CSL-JSON: a list of one item."""
    accessed = cited.accessed
    item = {
        "id": cited.key,
        "type": "dataset",
        "author": [{"literal": AUTHOR}],
        "title": cited.title,
        "publisher": PUBLISHER,
        "version": cited.version,
        "URL": cited.address,
        "issued": {"date-parts": [[accessed.year]]},
        "accessed": {"date-parts": [[accessed.year, accessed.month, accessed.day]]},
        "note": cited.note,
    }
    return json.dumps([item], ensure_ascii=False, indent=2) + "\n"


@dataclass(frozen=True)
class Format:
    """One form of a citation: what makes it, and the ending and the media type of its file."""

    make: Callable[[Citation], str]
    ending: str
    mime: str


FORMATS: Mapping[str, Format] = {
    "text": Format(plain_text, "txt", "text/plain"),
    "bibtex": Format(bibtex, "bib", "application/x-bibtex"),
    "ris": Format(ris, "ris", "application/x-research-info-systems"),
    "csl_json": Format(csl_json, "json", "application/vnd.citationstyles.csl+json"),
}


def one_line(text: str) -> str:
    """Return the text on one line, without control characters."""
    return " ".join("".join(" " if unicodedata.category(mark) == "Cc" else mark for mark in text).split())


def safe_address(address: str) -> str:
    """Return an address with whatever could end a field percent-encoded."""
    return quote(address, safe="!#$%&'()*+,-./:;=?@[]_~")


def _tex(text: str) -> str:
    return text.translate(_TEX)


_TEX = str.maketrans(
    {
        **{mark: f"\\{mark}" for mark in "&%$#_"},
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
        '"': '{"}',
    }
)
"""What TeX or BibTeX would take for something else; letters of every script stay as they are."""
