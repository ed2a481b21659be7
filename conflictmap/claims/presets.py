"""Choices of claims at one press: for each side as accuser and the other as accused, the same few, made from the sides.

No preset names a side: they are made from `conflict.SIDES`, so that each has its mirror.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

from conflictmap.query.chosen_threads import Claim, chosen_claims, threads_of_claim
from conflictmap.query.filters import Filters
from conflictmap.record.record import Record
from conflictmap.tables.conflict import SIDES, parties_of

KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "denied_unchecked": (("denied",), ("unchecked",)),
    "unanswered": (("unanswered",), ()),
    "admitted": (("admitted",), ()),
    "borne_out": ((), ("borne_out",)),
}
"""What each kind of preset asks for: the answer of the accused, and the findings of independent sources."""


@dataclass(frozen=True)
class Preset:
    """One preset: the side that accuses, the side that is accused, and the kind, a key of `KINDS`."""

    accuser: str
    accused: str
    kind: str

    @property
    def parameters(self) -> dict[str, list[str]]:
        """The filters that it sets, by the parameters of a link."""
        answers, checks = KINDS[self.kind]
        return {
            "accuser": list(parties_of(self.accuser)),
            "accused": list(parties_of(self.accused)),
            "answer": list(answers),
            "checked": list(checks),
        }

    def on(self, filters: Filters) -> Filters:
        """Return the choice with this preset in it; all other filters stay."""
        return filters.with_codes(**self.parameters)


CLEARED: dict[str, list[str]] = {"accuser": [], "accused": [], "answer": [], "checked": []}
"""What takes a preset back, by the parameters of a link."""


def presets() -> list[list[Preset]]:
    """Return the presets by pair of sides, in alphabetical order of the side that accuses."""
    pairs = permutations(SIDES, 2)
    return [[Preset(accuser, accused, kind) for kind in KINDS] for accuser, accused in pairs]


def counts(record: Record, filters: Filters) -> dict[Preset, int]:
    """Return how many threads each preset brings on top of the other filters."""
    claims = chosen_claims(record, filters.with_codes(**CLEARED))
    every = (preset for row in presets() for preset in row)
    return {preset: _count(record, claims, preset.on(filters)) for preset in every}


def _count(record: Record, claims: list[Claim], on: Filters) -> int:
    fitting = (claim for claim in claims if _fits(claim, on))
    return len({thread for claim in fitting for thread in threads_of_claim(record, claim, on)})


def _fits(claim: Claim, on: Filters) -> bool:
    return not {*on["accuser"]}.isdisjoint(claim.accusers) and not {*on["accused"]}.isdisjoint(claim.accused)
