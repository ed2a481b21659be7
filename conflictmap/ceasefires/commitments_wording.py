"""The words for a truce's commitments: what each is about, and what is reported to have followed."""

from __future__ import annotations

from conflictmap.query.sets import RecordSet
from conflictmap.record.commitments import FIRING, Commitment
from conflictmap.tables.codes import BEARINGS
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import _, listed, ngettext

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


def compliance_counts(commitment: Commitment, truce_id: str = "", figure: Figures = PLAIN) -> str:
    """Return how many events there are on a commitment, by what they report of it; an empty text without any.

    `figure` writes the numbers, of a commitment of the truce.
    """
    counts = ((compliance, len(commitment.events[compliance])) for compliance in BEARINGS)
    return " · ".join(
        _(
            "%(what)s: %(count)s",
            what=words.word(COMPLIANCE, compliance),
            count=_of_breach(commitment, count, truce_id, figure)
            if compliance == "breach"
            else _records(count, _part(commitment, compliance), figure),
        )
        for compliance, count in counts
        if count
    )


def _part(commitment: Commitment, part: str) -> RecordSet:
    return RecordSet("commitment", (commitment.commitment_id, part))


def _of_breach(commitment: Commitment, count: int, truce_id: str, figure: Figures) -> str:
    """Return how many records tell of a breach; of the end of firing, the incidents among them and what is no such."""
    if commitment.topic != FIRING:
        return _records(count, _part(commitment, "breach"), figure)
    parts, apart = [], count - len(commitment.tied)
    if commitment.incidents:
        incidents = ngettext(
            "%(count)s incident",
            "%(count)s incidents",
            len(commitment.incidents),
            count=figure(len(commitment.incidents), RecordSet("breaches", (truce_id, "all", "possible"))),
        )
        records = _records(len(commitment.tied), _part(commitment, "tied"), figure)
        parts.append(_("%(incidents)s in %(records)s", incidents=incidents, records=records))
    if apart:
        parts.append(
            ngettext(
                "%(count)s record not tied to the announcement of the truce",
                "%(count)s records not tied to the announcement of the truce",
                apart,
                count=figure(apart, _part(commitment, "apart")),
            )
        )
    return listed(parts)


def _records(count: int, one: RecordSet, figure: Figures) -> str:
    return ngettext("%(count)s record", "%(count)s records", count, count=figure(count, one))
