"""What is said when the tables cannot be shown: what is missing and what to do, without a path of the machine."""

from __future__ import annotations

from conflictmap.tables.problems import NoFolder, NoTables, NotAFolder, NoUsableRow, UnusableTables
from conflictmap.text.language import _


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
