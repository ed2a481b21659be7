"""What has changed of a truce since a link was made, in words."""

from __future__ import annotations

from collections.abc import Iterator

from conflictmap.ceasefires.changes import TruceChanges, truce_changes
from conflictmap.query.links import Choice
from conflictmap.record.record import Record
from conflictmap.record.truces import truce
from conflictmap.text.language import _, listed, ngettext


def changes_text(old: Record, new: Record, choice: Choice) -> str:
    """Return what differs of the truces that are looked at, a sentence each; empty where nothing does."""
    return " ".join(
        _(
            "Of the truce “%(truce)s” these differ since then: %(changes)s.",
            truce=truce(new, changes.truce_id).name,
            changes=listed(_parts(changes)),
        )
        for changes in truce_changes(old, new, choice)
    )


def _parts(changes: TruceChanges) -> Iterator[str]:
    if changes.own:
        yield _("its name, dates or announcement")
    if changes.commitments:
        yield ngettext("%(count)s commitment", "%(count)s commitments", len(changes.commitments))
    if changes.events:
        yield ngettext("%(count)s event told of it", "%(count)s events told of it", len(changes.events))
