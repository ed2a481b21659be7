"""How firm a claim is: the published rule, the same for every party, and its reason.

An attack, or an accusation together with those of the attacks it is about that are attributed to the same side, is

- `acknowledged` when a source reports that the accused side admits it;
- `corroborated` when a source independent of the claimant has findings of its own that bear it out, or when the
  claim itself comes from an observer of neither side;
- `contested` when the accused side denies it, or a source contradicts it;
- `claimed` when none of this is known.

The first that holds gives the status; every one that holds is told in the reason. A source is independent when it is
third-party media, an international body or an NGO, or belongs to the accused side or to its treaty ally: what they bear
out speaks against their own interest. Russia was Armenia's ally by treaty, Türkiye is Azerbaijan's; their publishers
count as independent in no other case. Media and NGOs of a party's own state are of that party and are no observers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from conflictmap.tables.codes import CLAIMS
from conflictmap.tables.conflict import INDEPENDENT_PUBLISHERS, OBSERVERS, camps_of, publisher_ally_of, publisher_side
from conflictmap.tables.reading import Tables
from conflictmap.tables.schema import SEPARATOR


@dataclass(frozen=True)
class Evidence:
    """What is known for and against one claim. Each tuple holds ids: of sources, or of events that deny."""

    admits: tuple[str, ...] = ()
    corroborates: tuple[str, ...] = ()
    observers: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()
    denying_sources: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()

    @property
    def status(self) -> str:
        if self.admits:
            return "acknowledged"
        if self.corroborates or self.observers:
            return "corroborated"
        if self.denies or self.denying_sources or self.contradicts:
            return "contested"
        return "claimed"

    @property
    def answer(self) -> str:
        """What the accused side is known to have answered: a code of `ANSWERS`."""
        if self.admits:
            return "admitted"
        return "denied" if self.denies or self.denying_sources else "unanswered"

    def checks(self, independent: Collection[str]) -> tuple[str, ...]:
        """Return the independent findings, as codes of `CHECKS`; only sources of `independent` may speak against."""
        borne_out = bool(self.corroborates or self.observers)
        against = any(source in independent for source in self.contradicts)
        found = ("borne_out",) * borne_out + ("contradicted",) * against
        return found or ("unchecked",)

    def __add__(self, other: Evidence) -> Evidence:
        pairs = zip(vars(self).values(), vars(other).values(), strict=True)
        return Evidence(*(tuple(dict.fromkeys(mine + theirs)) for mine, theirs in pairs))


def weigh(tables: Tables) -> dict[str, Evidence]:
    """Return the evidence on every attack and accusation that anything bears on, by event id.

    An event without an entry has none: it is `claimed`.
    """
    parties = dict(zip(tables["actors"]["actor_id"], tables["actors"]["party"], strict=True))
    linked = _linked_events(tables)
    claims = dict(_claims(tables, linked, parties))
    own = {event_id: _of_one(row, parties, linked) for event_id, row in claims.items()}
    whole = dict(own)
    for event_id, row in claims.items():
        if row["kind"] == "accusation":
            for other in linked.about.get(event_id, ()):
                attack = claims.get(other)
                if attack and attack["kind"] == "attack" and _accused(row, parties) & _accused(attack, parties):
                    whole[event_id] += own[other]
    return whole


@dataclass
class _Links:
    about: dict[str, list[str]]
    denied_by: dict[str, list[str]]
    sources: dict[str, list[tuple[str, str, str]]]


def _linked_events(tables: Tables) -> _Links:
    about: dict[str, list[str]] = defaultdict(list)
    denied_by: dict[str, list[str]] = defaultdict(list)
    relations = tables["relations"]
    for own, relation, other in zip(relations["event_id"], relations["relation"], relations["other_id"], strict=True):
        if relation == "about":
            about[own].append(other)
        if relation == "denies":
            denied_by[other].append(own)
    for accusation, attacks in about.items():
        for attack in attacks:
            denied_by[attack] += denied_by.get(accusation, [])
    kind_of = dict(zip(tables["sources"]["source_id"], tables["sources"]["publisher_kind"], strict=True))
    sources: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    links = tables["event_sources"]
    links = links[links["role"] != "reports"]
    for event_id, source_id, role in zip(links["event_id"], links["source_id"], links["role"], strict=True):
        sources[event_id].append((source_id, role, kind_of.get(source_id, "other")))
    return _Links(about, denied_by, sources)


def _claims(tables: Tables, links: _Links, parties: Mapping[str, str]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the attacks and accusations that anything bears on: the others need no weighing."""
    events = tables["events"]
    linked = events["event_id"].isin({*links.about, *links.denied_by, *links.sources})
    claimants = events["claimant_ids"].where(events["kind"] == "attack", events["actor_ids"])
    observed = claimants.isin([ids for ids in claimants.unique() if _camps(ids, parties) & OBSERVERS])
    claims = events[events["kind"].isin(CLAIMS) & (linked | observed)]
    names = ["event_id", "kind", "actor_ids", "target_ids", "claimant_ids"]
    for row in claims[names].to_dict("records"):
        yield row["event_id"], {str(name): cell for name, cell in row.items()}


def _camps(ids: str, parties: Mapping[str, str]) -> frozenset[str]:
    return camps_of(parties.get(actor, "") for actor in ids.split(SEPARATOR) if actor)


def _accused(row: Mapping[str, str], parties: Mapping[str, str]) -> frozenset[str]:
    return _camps(row["actor_ids"] if row["kind"] == "attack" else row["target_ids"], parties)


def _of_one(row: Mapping[str, str], parties: Mapping[str, str], links: _Links) -> Evidence:
    accused = _accused(row, parties)
    claimants = row["claimant_ids"] if row["kind"] == "attack" else row["actor_ids"]
    roles: dict[str, list[str]] = defaultdict(list)
    for source_id, role, publisher_kind in links.sources.get(row["event_id"], ()):
        independent = publisher_kind in INDEPENDENT_PUBLISHERS or _speaks_for(publisher_kind) in accused
        if role != "corroborates" or independent:
            roles[role].append(source_id)
    observers = [a for a in claimants.split(SEPARATOR) if parties.get(a, "") in OBSERVERS]
    return Evidence(
        admits=tuple(roles["admits"]),
        corroborates=tuple(roles["corroborates"]),
        observers=tuple(observers),
        denies=tuple(dict.fromkeys(links.denied_by.get(row["event_id"], ()))),
        denying_sources=tuple(roles["denies"]),
        contradicts=tuple(roles["contradicts"]),
    )


def _speaks_for(publisher_kind: str) -> str:
    """Return the side whose publisher, or whose ally's publisher, this is, or an empty text."""
    return publisher_side(publisher_kind) or publisher_ally_of(publisher_kind)
