"""What is said when the tables cannot be shown, or not all of them, and what to do, without a path of the machine."""

from __future__ import annotations

from conflictmap.tables.problems import NoFolder, NoTables, NotAFolder, NoUsableRow, UnusableTables
from conflictmap.tables.reading import Tables
from conflictmap.text.language import _, ngettext


def told(error: UnusableTables) -> str:
    """Return the sentences on why the tables cannot be shown, fit for visitors."""
    match error:
        case NoFolder():
            return _(
                "There is no such folder of tables; name the one that holds places.csv, events.csv and the others."
            )
        case NotAFolder():
            return _("A file was named as the folder of the tables; name the folder that it lies in.")
        case NoTables():
            return _("The folder holds none of the tables; name the one with places.csv, events.csv and the others.")
        case NoUsableRow(first=None):
            return _("%(file)s holds no row; add at least one.", file=error.file)
        case NoUsableRow():
            return _(
                "No row of %(file)s can be used. Mend this first: %(problem)s",
                file=error.file,
                problem=str(error.first),
            )
    return _("The tables cannot be read.")


def set_aside(tables: Tables) -> str:
    """Return how much of tables that are shown was set aside; empty where nothing is wrong with them."""
    rows, faults = sum(tables.set_aside.values()), len(tables.problems)
    if rows:
        return ngettext(
            "%(count)s row was set aside; the others are shown.",
            "%(count)s rows were set aside; the others are shown.",
            rows,
        )
    if not faults:
        return ""
    return ngettext(
        "No row was set aside, but %(count)s fault concerns a table as a whole.",
        "No row was set aside, but %(count)s faults concern tables as a whole.",
        faults,
    )


def lost_events(count: int) -> str:
    """Return that so many events are gone since the tables were changed, as these have faults."""
    return ngettext(
        "The tables were changed and have faults: %(count)s event that they held before is not shown.",
        "The tables were changed and have faults: %(count)s events that they held before are not shown.",
        count,
    )
