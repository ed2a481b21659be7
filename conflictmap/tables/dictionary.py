"""The data dictionary: a table of every column, made from the declared tables.

`data/README.md` holds its text between two marks; see `generated`.
"""

from __future__ import annotations

from conflictmap.tables.column import Column, Table
from conflictmap.tables.schema import SEPARATOR, TABLES

TYPES = {
    "boolean": "0 or 1",
    "date": "date, YYYY-MM-DD",
    "datetime": "date, or date and time with offset",
    "integer": "whole number from 0",
    "list": f"list, separated by `{SEPARATOR}`",
    "number": "number",
    "string": "text",
    "time": "time, HH:MM",
    "uri": "web address",
}
HEAD = "| column | type | meaning | codes, or where its ids come from |\n|---|---|---|---|"


def dictionary() -> str:
    """Return the dictionary of all tables as Markdown."""
    return "\n\n".join(_section(table) for table in TABLES.values()) + "\n"


def _section(table: Table) -> str:
    key = " + ".join(f"`{name}`" for name in table.key)
    rows = "\n".join(_row(column) for column in table.columns)
    return f"### {table.file}\n\n{table.description} Key: {key}.\n\n{HEAD}\n{rows}"


def _row(column: Column) -> str:
    kind = "code" if column.codes and column.type == "string" else TYPES[column.type]
    required = ", required" if column.required else ""
    return f"| `{column.name}` | {kind}{required} | {column.description} | {_values(column)} |"


def _values(column: Column) -> str:
    if column.codes:
        return " ".join(f"`{code}`" for code in column.codes)
    return f"`{column.refers}.csv`" if column.refers else ""
