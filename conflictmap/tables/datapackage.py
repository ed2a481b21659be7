"""The tables described for programs: a Frictionless Data Package, made from their schema."""

from __future__ import annotations

from typing import Any

from conflictmap.tables.column import Column, Table
from conflictmap.tables.schema import SEPARATOR, TABLES


def data_package(version: str) -> dict[str, Any]:
    """Return the Frictionless Data Package descriptor (Data Package 2.0) of the tables."""
    licence = {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/", "title": "CC BY 4.0"}
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "caucasus-conflict-map",
        "title": "Caucasus Conflict Map: attacks, accusations, denials and ceasefire statements, with their sources",
        "version": version,
        "licenses": [licence],
        "resources": [_resource(table) for table in TABLES.values()],
    }


def _resource(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in table.columns],
        "primaryKey": list(table.key),
        "missingValues": [""],
    }
    keys = [_foreign_key(column) for column in table.columns if column.refers and column.type != "list"]
    if keys:
        schema["foreignKeys"] = keys
    return {
        "name": table.name.replace("_", "-"),
        "path": table.file,
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.description}
    if column.type == "list":
        field |= {"delimiter": SEPARATOR, "itemType": "string"}
    if column.type == "time":
        field["format"] = "%H:%M"
    if column.type == "datetime":
        field |= {"type": "string"}
    if column.type == "uri":
        field |= {"type": "string", "format": "uri"}
    if column.type == "boolean":
        field |= {"trueValues": ["1"], "falseValues": ["0"]}
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.codes and column.type == "string":
        constraints["enum"] = list(column.codes)
    if column.codes and column.type == "list":
        field["description"] += f" Codes: {', '.join(column.codes)}."
    if column.refers and column.type == "list":
        field["description"] += f" Ids of {column.refers}."
    if constraints:
        field["constraints"] = constraints
    return field


def _foreign_key(column: Column) -> dict[str, Any]:
    table = TABLES[column.refers]
    return {
        "fields": [column.name],
        "reference": {"resource": table.name.replace("_", "-"), "fields": [table.key[0]]},
    }
