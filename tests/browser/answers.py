"""The right answers, worked out from the tables by plain pandas, by the definitions of data/README.md and by no code of the product."""

from __future__ import annotations

from functools import cache

import pandas as pd

from conflictmap.settings import PROJECT

SIDE = {"armenia": "armenian", "artsakh": "armenian", "azerbaijan": "azerbaijani"}
ALLY = {"russia": "armenian", "turkiye": "azerbaijani"}
OBSERVERS = {"eu", "icrc", "media", "ngo", "osce", "un"}
OF_NO_SIDE = {"international_body", "media_third_party", "ngo"}
DAYS_OFF = {"1": 0, "2": 6, "3": 7, "4": 31, "5": 366}
"""By `date_prec`: how many days an event may be off."""
DAY = pd.Timedelta(days=1)

TRUCE_WEEK = ("2020-10-10", "2020-10-17")
WAR = ("2020-09-27", "2020-11-10")
SEPTEMBER_2022 = ("2022-09-13", "2022-09-30")
ALL_YEARS = ("2016-04-01", "2025-09-30")


@cache
def table(name: str) -> pd.DataFrame:
    """Return a table of the folder as it is written: every cell is text."""
    return pd.read_csv(PROJECT / "data" / f"{name}.csv", dtype=str, keep_default_na=False)


def cells(text: str) -> list[str]:
    return [part for part in text.split(";") if part]


def holds(column: pd.Series, code: str) -> pd.Series:
    """Whether each list of a column holds a code."""
    return column.map(lambda text: code in cells(text))


def events(days: tuple[str, str] = ALL_YEARS, **equal: str) -> pd.DataFrame:
    """Return the events that are on any of some days, both included, and have these values."""
    found = table("events")
    last = found["end_date"].where(found["end_date"] != "", found["date"])
    chosen = (found["date"] <= days[1]) & (last >= days[0])
    for name, value in equal.items():
        chosen &= found[name] == value
    return found[chosen]


@cache
def _by_id() -> dict[str, pd.Series]:
    return {row["event_id"]: row for _, row in table("events").iterrows()}


def event(event_id: str) -> pd.Series:
    return _by_id()[event_id]


def ids(frame: pd.DataFrame) -> set[str]:
    return set(frame["event_id"])


def titles(event_ids: set[str]) -> set[str]:
    found = table("events")
    return set(found[found["event_id"].isin(event_ids)]["title"])


@cache
def _ends(known: str, other: str) -> dict[tuple[str, str], list[str]]:
    """Return the other ends of all relations by the end that is known and by the relation."""
    found = table("relations").groupby([known, "relation"])[other].agg(list)
    return {(str(event_id), str(relation)): others for (event_id, relation), others in found.items()}


def related(relation: str, other_id: str) -> set[str]:
    """Return the events that stand in a relation to another."""
    return set(_ends("other_id", "event_id").get((other_id, relation), ()))


def related_to(event_id: str, relation: str) -> list[str]:
    """Return the events to which another stands in a relation."""
    return _ends("event_id", "other_id").get((event_id, relation), [])


def sources_of(event_id: str) -> pd.DataFrame:
    """Return the sources of an event with the role of each."""
    found = table("event_sources")
    return found[found["event_id"] == event_id].merge(table("sources"), on="source_id", suffixes=("", "_of_source"))


def parties(actor_ids: str) -> set[str]:
    """Return the parties of some actors."""
    found = _party()
    return {found[actor] for actor in cells(actor_ids)}


@cache
def _party() -> dict[str, str]:
    return dict(zip(table("actors")["actor_id"], table("actors")["party"], strict=True))


def stands(row: pd.Series) -> str:
    """Return the place where an event stands on the map: an accusation or a denial at what it is about."""
    if row["kind"] not in ("accusation", "denial"):
        return str(row["place_id"])
    seen, edge = {row["event_id"]}, [row["event_id"]]
    while edge:
        edge = [other for own in edge for kind in ("denies", "about", "responds_to") for other in related_to(own, kind)]
        edge = [other for other in edge if other not in seen]
        seen.update(edge)
        attacks = [other for other in edge if event(other)["kind"] == "attack"]
        if attacks:
            return str(event(attacks[0])["place_id"])
    return str(row["about_place_id"] or row["place_id"])


def at_place(place_id: str, days: tuple[str, str] = ALL_YEARS) -> set[str]:
    """Return the events of some days that stand at a place."""
    return {row["event_id"] for _, row in events(days).iterrows() if stands(row) == place_id}


def named(person_id: str) -> set[str]:
    """Return what a person says, alone or with others."""
    name = table("persons").set_index("person_id")["name"].loc[person_id]
    return ids(events().pipe(lambda found: found[holds(found["speaker"], name)]))


def called(pattern: str, of: str) -> set[str]:
    """Return the events of which an institution or a party is part, or whose title or summary calls it by a name."""
    found = events()
    actors = found[["actor_ids", "target_ids", "claimant_ids"]].agg(";".join, axis=1)
    part = actors.map(lambda some: of in cells(some) or of in parties(some))
    return ids(found[part | (found["title"] + " | " + found["summary"]).str.contains(rf"\b(?:{pattern})\b")])


def names(actor_ids: str) -> list[str]:
    """Return the names of some actors."""
    return list(table("actors").set_index("actor_id")["name"].loc[cells(actor_ids)])


def camps(actor_ids: str) -> set[str]:
    """Return the sides of some actors, and a party of no side as itself."""
    return {SIDE.get(party, party) for party in parties(actor_ids)}


def accused(claim: pd.Series) -> set[str]:
    return camps(claim["actor_ids"] if claim["kind"] == "attack" else claim["target_ids"])


def claimants(claim: pd.Series) -> str:
    return str(claim["claimant_ids"] if claim["kind"] == "attack" else claim["actor_ids"])


def attacks_of(claim: pd.Series) -> list[str]:
    """Return the attacks that an accusation is about and that are ascribed to a side that it blames."""
    if claim["kind"] != "accusation":
        return []
    about = [event(other) for other in related_to(claim["event_id"], "about")]
    return [one["event_id"] for one in about if one["kind"] == "attack" and accused(one) & accused(claim)]


def denials_of(claim: pd.Series) -> set[str]:
    """Return the denials of a claim, those of an accusation about an attack included."""
    found = related("denies", claim["event_id"])
    for accusation in related("about", claim["event_id"]):
        found |= related("denies", accusation)
    return found


def _known_of(claim: pd.Series) -> set[str]:
    """Return what is known for and against one claim alone."""
    sources, blamed = sources_of(claim["event_id"]), accused(claim)
    publisher = sources["publisher_kind"].str.partition("_")[2]
    own_or_ally = publisher.map(lambda of: bool({SIDE.get(of, ""), ALLY.get(of, "")} & blamed))
    independent = sources["publisher_kind"].isin(OF_NO_SIDE) | own_or_ally
    known = set(sources[(sources["role"] != "corroborates") | independent]["role"])
    if parties(claimants(claim)) & OBSERVERS:
        known.add("corroborates")
    if denials_of(claim):
        known.add("denies")
    return known


def known_of(claim: pd.Series) -> set[str]:
    """Return what is known of a claim, an accusation together with the attacks that it is about."""
    known = _known_of(claim)
    for attack in attacks_of(claim):
        known |= _known_of(event(attack))
    return known


def status(claim: pd.Series) -> str:
    """Return the status of a claim: the first of the written rule that holds."""
    known = known_of(claim)
    if "admits" in known:
        return "acknowledged"
    if "corroborates" in known:
        return "corroborated"
    return "contested" if known & {"denies", "contradicts"} else "claimed"


def with_status(days: tuple[str, str], code: str) -> set[str]:
    """Return the attacks and accusations of some days that have a status."""
    found = events(days)
    claims = found[found["kind"].isin(["attack", "accusation"])]
    return {row["event_id"] for _, row in claims.iterrows() if status(row) == code}


def threads(days: tuple[str, str]) -> dict[str, set[str]]:
    """Return the claims of each thread of which some claim is on these days, by its attack or accusation."""
    found = events(days)
    claims = found[found["kind"].isin(["attack", "accusation"])]
    heads = {head for _, row in claims.iterrows() for head in attacks_of(row) or [row["event_id"]]}
    grouped = {head: {head} for head in heads}
    for _, row in events(kind="accusation").iterrows():
        for head in heads.intersection(attacks_of(row)):
            grouped[head].add(row["event_id"])
    return grouped


def began(row: pd.Series) -> tuple[pd.Timestamp, pd.Timestamp]:
    """Return the earliest and the latest minute at which an event may have begun, in local time."""
    day, off = pd.Timestamp(row["date"]), DAYS_OFF[row["date_prec"]]
    if row["time"] and not off:
        return (exact := pd.Timestamp(f"{row['date']} {row['time']}")), exact
    return day - off * DAY, day + (off + 1) * DAY - pd.Timedelta(minutes=1)


def local(text: str) -> pd.Timestamp:
    """Return a moment with an offset in local time, +04:00."""
    return pd.Timestamp(text).tz_convert("+04:00").tz_localize(None)


def alleged_breaches(truce_id: str, span: pd.Timedelta) -> tuple[int, int]:
    """Return how many alleged breaches surely lie in the first span of a truce, and how many may."""
    truce = table("ceasefires").set_index("ceasefire_id").loc[truce_id]
    zero, end = local(truce["effective_from"]), local(truce["effective_to"])
    tied = related("violates", truce["announced_event_id"])
    claims = [event(one) for one in tied if event(one)["kind"] in ("attack", "accusation")]
    incidents = {head for claim in claims for head in attacks_of(claim) or [claim["event_id"]]}
    moments = [began(event(one)) for one in incidents if event(one)["aggregate"] == "0"]
    inside = [(max(first, zero), last) for first, last in moments if last >= zero and first < end]
    return sum(last - zero < span for _, last in inside), sum(first - zero < span for first, _ in inside)


def first_denial_within(claim: pd.Series, claims: set[str]) -> tuple[pd.Timedelta, pd.Timedelta] | None:
    """Return the least and the most time from the first claim of a thread to the first denial; none without one."""
    denied = {denial for one in claims for denial in denials_of(event(one))}
    if not denied:
        return None
    first, last = began(claim)
    moments = [began(event(one)) for one in denied]
    earliest, latest = min(one for one, _ in moments), min(one for _, one in moments)
    return max(earliest - last, pd.Timedelta(0)), max(latest - first, pd.Timedelta(0))


@cache
def status_rule(code: str) -> str:
    """Return when a claim has a status, as data/README.md writes the rule."""
    readme = (PROJECT / "data" / "README.md").read_text(encoding="utf-8")
    return next(line.split("|")[2].strip() for line in readme.splitlines() if line.startswith(f"| `{code}` |"))
