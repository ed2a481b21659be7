"""Claims: who accuses whom, who denies it, who looked, and how firm it is."""

from conflictmap.claims import claimview, ledgerview
from conflictmap.record.store import current_record
from conflictmap.ui import controls, session

record = current_record()
choice = session.current(record)

controls.period(record, choice)
controls.days_shown(record, choice)
controls.kinds_and_dates(record, choice)
controls.chips(record, choice)
claimview.lead(record, choice)
claimview.preset_buttons(record, choice)
claimview.matrix(record, choice)
ledgerview.ledger(record, choice)
ledgerview.opened(record, choice)
claimview.firmness(record, choice)
