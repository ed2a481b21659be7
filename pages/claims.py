"""Claims: who accuses whom, who denies it, who looked, and how firm it is."""

from conflictmap.claims import list_view, matrix_view
from conflictmap.record.store import current_record
from conflictmap.ui import controls, session

record = current_record()
choice = session.current(record)

controls.period(record, choice)
controls.days_shown(record, choice)
controls.kinds_and_dates(record, choice)
controls.chips(record, choice)
matrix_view.lead(record, choice)
matrix_view.preset_buttons(record, choice)
matrix_view.matrix(record, choice)
list_view.ledger(record, choice)
list_view.opened(record, choice)
matrix_view.firmness(record, choice)
