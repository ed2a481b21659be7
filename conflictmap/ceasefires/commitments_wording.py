"""The words for a truce's commitments: what each is about, and what is reported to have followed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conflictmap.tables.codes import BEARINGS
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.language import _, number

TOPIC = {
    "cessation_of_fire": N_("End of firing"),
    "captives": N_("Captives"),
    "bodies": N_("Bodies of the dead"),
    "talks": N_("Talks"),
    "negotiation_format": N_("Format of the talks"),
    "verification": N_("Monitoring"),
    "civilians": N_("Civilians and aid"),
    "withdrawal": N_("Withdrawal of forces"),
    "peacekeepers": N_("Peacekeepers"),
    "territory": N_("Handover of districts"),
    "transport": N_("Roads and transport"),
    "displaced_persons": N_("Displaced persons"),
    "disarmament": N_("Disarmament"),
    "communication": N_("Direct line"),
    "other": N_("Other terms"),
}
COMPLIANCE = {
    "carried_out": N_("Reported as carried out, in whole or in part"),
    "breach": N_("Alleged breach"),
    "spoken_of": N_("Mentions it"),
}


def compliance_counts(events: Mapping[str, Sequence[str]]) -> str:
    """Return how many events there are on a commitment, by what they report of it; an empty text without any."""
    counts = ((compliance, len(events[compliance])) for compliance in BEARINGS)
    return " · ".join(
        _("%(what)s: %(count)s", what=words.word(COMPLIANCE, compliance), count=number(count))
        for compliance, count in counts
        if count
    )
