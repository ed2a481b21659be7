"""The words that the field uses, each with what it means here: the one place for it.

What a kind of event and a status mean is said where these are declared; the method behind each is in `data/README.md`.
"""

from __future__ import annotations

from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.messages import N_
from conflictmap.text import words
from conflictmap.text.language import _

MEANINGS: dict[str, str] = {
    **{kind.name: kind.meaning for kind in EVENT_KINDS.values()},
    **{words.STATUS[status]: words.STATUS_MEANING[status] for status in words.STATUS},
    N_("Claim"): N_("An attack or an accusation: it blames somebody for an act, and carries the name of who says so."),
    N_("Claimant"): N_("Who says that an attack took place."),
    N_("Attributed to"): N_("Said to be the act of: whom the claimant names. That it was so, this map does not say."),
    N_("Answer"): N_("What the accused side is known to have said to a claim: it denied it, or admitted it."),
    N_("Status"): N_(
        "How well a claim is supported: claimed, contested, corroborated or acknowledged. One rule gives it, from"
        " sources and answers; it is the same for every party."
    ),
    N_("Independent source"): N_(
        "Third-party media, an international body or a non-governmental organisation; also a source of the accused side"
        " or of its treaty ally, which speaks against its own interest when it corroborates."
    ),
    N_("Independent finding"): N_(
        "What an independent source made out itself, for or against a claim. Who only relays a statement finds nothing."
        " Where none is known, it does not mean that nobody has looked."
    ),
    N_("Thread"): N_(
        "An attack, or an accusation that is about no attack attributed to the same side, together with the accusations"
        " about it and the denials and statements tied to it."
    ),
    N_("Truce"): N_(
        "Here the same as a ceasefire: an end of fighting that was announced, in force from the hour that is named in"
        " it until another took its place or an event is taken as its end."
    ),
    N_("Alleged breach"): N_(
        "An incident, an attack or an accusation with the accusations about it, of which a claim is tied to the"
        " statement that announced a truce: it is said to have happened while the truce was to hold. It counts once."
    ),
    N_("Mediator"): N_("Who brokered a truce, a co-chair state of the OSCE Minsk Group, or an international body."),
    N_("Line of contact"): N_(
        "The line between the forces of the two sides from 1994 to 2020. It is a line and no place: what is known no"
        " better than to it is drawn with two dashed rings."
    ),
    N_("Record"): N_(
        "An incident or a public statement with its sources; and all of them together, which are a selection and no"
        " census."
    ),
}
"""What each word means; both are messages."""


def glossary() -> list[tuple[str, str]]:
    """Return the words and what they mean, in the reader's language and in the order of its letters."""
    return sorted(((_(word), _(meaning)) for word, meaning in MEANINGS.items()), key=lambda entry: entry[0].casefold())
