"""What each column of each download means: one section for each kind of file, told in English as its codes are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from conflictmap.query.export import COLUMNS
from conflictmap.tables.codes import COUNTED
from conflictmap.tables.column import Column
from conflictmap.tables.schema import EVENTS

ADDED = {
    "status": "How well a claim is supported, by the rule for the status; empty for denials and ceasefire statements.",
    "place": "Display name of `place_id`.",
    "about_place": "Display name of the place where the map shows the event, when it is not `place_id`.",
    "admin1": "District or province of `place_id`.",
    "country": "Country of `place_id`, ISO 3166-1 alpha-2.",
    "latitude": "Point of `place_id`, degrees, WGS84: where it happened or was said.",
    "longitude": "Point of `place_id`, degrees, WGS84: where it happened or was said.",
    "actors": "Names of the actors in `actor_ids`, separated by `; `.",
    "parties": "Codes of the parties of `actor_ids`, separated by `;`.",
    "targets": "Names of the actors in `target_ids`, separated by `; `.",
    "target_parties": "Codes of the parties of `target_ids`, separated by `;`.",
    "claimants": "Names of the actors in `claimant_ids`, separated by `; `.",
    "relations": "Relation and id of each event that it is linked to, separated by `; `.",
    "sources": "Publisher, date of publication, whose text a copy carries, and role of each source, separated by `; `: "
    "findings before what is relayed, a text before copies.",
    "source_urls": "Addresses of the sources, separated by spaces.",
}
"""Columns of the records' download that are joined in, beside those of `events.csv`."""


@dataclass(frozen=True)
class ColumnSection:
    """What one kind of file holds: what a row is, and the meaning of each column in the order of the file."""

    title: str
    row: str
    columns: Mapping[str, str]


def described(column: Column) -> str:
    """Return what a column of the tables means, with its codes or where its ids come from."""
    lists = " A list, separated by `;`." * (column.type == "list")
    codes = f" Codes: {', '.join(f'`{code}`' for code in column.codes)}." if column.codes else ""
    ids = f" Ids of `{column.refers}.csv`." if column.refers else ""
    return f"{column.description}{lists}{codes}{ids}"


def _of_events(*names: str) -> dict[str, str]:
    return {name: ADDED.get(name) or described(EVENTS.column(name)) for name in names}


_CASUALTIES = {
    f"{what}_{end}": meaning
    for what in COUNTED
    for end, meaning in (
        ("low", f"Sum of the lowest counts of {what}."),
        ("high", f"Sum of the highest counts of {what}."),
        ("unknown", f"Attacks without a count of {what}: unknown, and not zero."),
    )
}
_CHOSEN = {"chosen": "Whether the choice holds it: True or False."}
_BARS = {"code": "The party or the place, by code or id.", "name": "Its name.", "count": "Records that hold it."}
_ENDS = {
    f"{end}_{name}": f"{meaning} of the event that {does}."
    for end, does in (("from", "speaks, denies, answers or breaks"), ("to", "it is linked to"))
    for name, meaning in (
        ("event_id", "Id"),
        ("kind", "Kind"),
        ("date", "First day"),
        ("time", "Hour, where it is known,"),
        ("title", "Title"),
    )
}
_SIDE = "The side to which they are attributed."

COLUMN_SECTIONS: Mapping[str, ColumnSection] = {
    "events": ColumnSection("Records", "A row is one incident or one public statement.", _of_events(*COLUMNS)),
    "claims": ColumnSection(
        "Claims",
        "A row is one thread: a claim with its accusations, denials and statements.",
        {
            "thread_id": "Id of its primary event, the attack or the accusation.",
            **_of_events("kind", "date", "end_date", "time", "place_id"),
            "stand_id": "Place where the map shows it, by id.",
            "title": "Title of the primary event.",
            "place": "Display name of `stand_id`.",
            "accuser": "Codes of the parties that accuse, separated by `;`.",
            "accused": "Codes of the parties that are accused, separated by `;`.",
            "answer": "What the accused side is known to have answered: `denied`, `admitted` or `unanswered`.",
            "denied_by": "Who denies it, by name.",
            "checked": "What independent sources found, separated by `;`: `borne_out`, `contradicted`, `unchecked`.",
            "findings": "The same in words.",
            "answered_minutes_least": "The least that the first denial can have taken, in minutes.",
            "answered_minutes_most": "The most that it can have taken, in minutes.",
            "status": "How well the claim is supported, by the rule for the status.",
            "accusation_ids": "Events that accuse, by id, separated by `;`; so are all that follow.",
            "denial_ids": "Events that deny it.",
            "statement_ids": "Other events that answer it.",
            "observer_ids": "Actors of neither side that make the claim.",
            "corroborating_source_ids": "Sources with findings of their own that corroborate it.",
            "contradicting_source_ids": "Sources with findings of their own that contradict it.",
            "denying_source_ids": "Sources that carry a denial by the accused side.",
            "admitting_source_ids": "Sources that carry an admission by the accused side.",
        },
    ),
    "matrix": ColumnSection(
        "Who accuses whom",
        "A row is one cell of the matrix.",
        {
            "accuser": "The party that accuses.",
            "accused": "The party that is accused.",
            "across": "The column: the accused, a theme, or a month as YYYY-MM; empty where none is known.",
            "own_act": "1 where both are of one side: what a side says that it did itself.",
            "threads": "Threads in the cell.",
            "denied": "Those of them that the accused side denied.",
            "corroborated": "Those of them that independent findings corroborate.",
            "timed": "Those of them of which it is known how long the first denial took.",
            "median_minutes_least": "The least that the median of these times can be, in minutes.",
            "median_minutes_most": "The most that it can be, in minutes.",
        },
    ),
    "comparison": ColumnSection(
        "Two windows of days compared",
        "A row is one number of both windows.",
        {
            "group": "What is counted: `all` records, `kind`, `attributed` (attacks, by side), `status`, `killed`, "
            "`injured` (sums of the lowest and highest counts, attacks without one, and totals of whole operations), "
            "`place`, and `heard`: days of which the record holds something that the side told.",
            "code": "Which of them, by code or id.",
            "name": "Its name.",
            "first_days": "First and last day of the first window, as an interval of ISO 8601.",
            "first": "Its number; empty where nobody who would have reported it is heard on any of its days.",
            "first_a_day": "The same divided by its days.",
            "first_at_least": "`True` where it may be more: on a day of the window those who would report it are not "
            "heard, or attacks have no count or are totals of whole operations, which are not added.",
            "second_days": "The same of the second window, as the three columns that follow.",
            "second": "Its number.",
            "second_a_day": "The same divided by its days.",
            "second_at_least": "Whether it may be more.",
            "difference": "The second number less the first.",
            "difference_a_day": "The second number a day less the first.",
            "ratio_of_rates": "The second number a day divided by the first; empty where one is 0 or may be more.",
        },
    ),
    "comparison-days": ColumnSection(
        "Two windows day by day",
        "A row is one kind of record in one bar of one window.",
        {
            "window": "`first` or `second`.",
            "first": "First day of the bar.",
            "last": "Its last day.",
            "kind": "Kind of record.",
            "count": "Records on its days; empty where nothing is known.",
            "no_reporting": "Whether neither side is heard on any of its days.",
        },
    ),
    "relations": ColumnSection(
        "Relations of an event",
        "A row is one link from an event to another.",
        {name: _ENDS[name] for name in _ENDS if name.startswith("from")}
        | {"relation": "How the first is linked to the second: a code of `relations.csv`."}
        | {name: _ENDS[name] for name in _ENDS if name.startswith("to")},
    ),
    "cross-days": ColumnSection(
        "Records over time",
        "A row is one kind of record in one bar of the chart.",
        {"start": "First day of the bar.", "end": "Its last day.", "kind": "Kind of record.", "count": "Records."}
        | _CHOSEN,
    ),
    "cross-by": ColumnSection("Records by who acts or speaks", "A row is one bar.", _BARS | _CHOSEN),
    "cross-place": ColumnSection("Records by place", "A row is one bar.", _BARS | _CHOSEN),
    "cross-against": ColumnSection(
        "Casualties of attacks by the party hit",
        "A row is one party; an attack on several counts for each of them in full.",
        {"code": "The party, by code.", "name": "Its name.", "attacks": "Attacks that hit it."} | _CASUALTIES | _CHOSEN,
    ),
    "truce-clock": ColumnSection(
        "Clock of a truce",
        "A row is one milestone from hour zero.",
        {
            "truce": "Name of the truce.",
            "what": "The milestone.",
            "took": "How long it took, in words.",
            "least_hours": "The least that it can have taken, in hours.",
            "most_hours": "The most that it can have taken, in hours.",
        },
    ),
    "truce-counts": ColumnSection(
        "Before and after a truce",
        "A row is one day and one side.",
        {
            "day": "The day.",
            "offset": "Days from the one on which the truce took effect, which is 0.",
            "side": _SIDE,
            "count": "Attacks and alleged breaches attributed to it on that day, as far as known.",
            "no_reporting": "Whether the other side is not heard on that day: then the count is unknown, and not zero.",
        },
    ),
    "truce-cumulative": ColumnSection(
        "Two truces compared",
        "A row is one day and one side of one truce.",
        {
            "truce": "Name of the truce.",
            "day": "Days from the one on which it took effect, which is 0.",
            "side": _SIDE,
            "total": "Alleged breaches attributed to it up to the end of that day.",
        },
    ),
}
"""By the name under which `Download.what` knows them. A table whose headings are words has none: they say it."""


def columns_page() -> str:
    """Return all of this as one page of HTML, on which each section has an anchor of its name."""
    parts = "".join(_section(name, section) for name, section in COLUMN_SECTIONS.items())
    title = "What the columns of the downloads mean"
    lead = (
        "An empty cell means that a value is not known or does not apply; 0 means none. Times are local, +04:00. "
        "A cell that a spreadsheet would take for a formula begins with an apostrophe. The files are UTF-8 with commas."
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>'
        f"<body><main><h1>{title}</h1><p>{lead}</p>{parts}</main></body></html>"
    )


def _section(name: str, section: ColumnSection) -> str:
    rows = "".join(
        f'<tr><th scope="row"><code>{escape(column)}</code></th><td>{_marked(meaning)}</td></tr>'
        for column, meaning in section.columns.items()
    )
    head = '<tr><th scope="col">column</th><th scope="col">meaning</th></tr>'
    return (
        f'<h2 id="{escape(name)}">{escape(section.title)}</h2><p>{escape(section.row)}</p>'
        f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"
    )


def _marked(text: str) -> str:
    """Return a text as HTML, what stands between backticks as code."""
    parts = escape(text).split("`")
    return "".join(f"<code>{part}</code>" if at % 2 else part for at, part in enumerate(parts))


def added_columns() -> str:
    """Return the columns that the records' download adds, as a Markdown table."""
    names: Iterable[str] = (name for name in COLUMNS if name in ADDED)
    return "\n".join(["| column | meaning |", "|---|---|", *(f"| `{name}` | {ADDED[name]} |" for name in names)]) + "\n"


_STYLE = (
    "body{margin:0;font:1rem/1.5 system-ui,sans-serif}main{max-width:60rem;margin:auto;padding:1rem}"
    "table{border-collapse:collapse}th,td{padding:.3rem .6rem;border-bottom:1px solid;text-align:start;"
    "vertical-align:top;font-weight:400;overflow-wrap:anywhere}tbody th{min-width:8rem}"
)
