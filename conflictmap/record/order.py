"""The order of events: by day, in a day by the hour, and nothing before what it answers.

In a day known hours come in order. An event of unknown hour comes right after the last of what it denies, responds to
or is about on that day; without such a thing it comes at the end of the day. What something on the same day answers,
breaks or carries out comes before that. Where these contradict each other the hours win, then the answers. All else is
ordered by id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

import numpy as np
import pandas as pd

from conflictmap.tables.timing import DAY, EPOCH

ANSWERS = ("denies", "responds_to", "about")
"""Relations of an event to what it answers: right after that it stands when its hour is unknown."""
PRESUPPOSES = ("violates", "implements")
"""Relations of an event to what must have been said before, but which it does not speak of."""
Pair = tuple[int, int]
"""A later event and an earlier one, by their places among all events in order of time."""


def in_order(events: pd.DataFrame, relations: pd.DataFrame) -> tuple[pd.DataFrame, np.ndarray]:
    """Return the events in order, and the minute at which each is played (int64): of an unknown hour that of 00:00."""
    days = ((events["date"].to_numpy() - EPOCH.to_datetime64()) // np.timedelta64(1, "D")).astype("int64")
    clock = np.array([_minute(time) for time in events["time"].to_list()], dtype="int64")
    exact = (events["date_prec"] == "1").to_numpy()
    hours = np.where((clock < 0) | ~exact, DAY, clock)
    ids = events["event_id"].to_list()
    by_id = np.array(sorted(range(len(ids)), key=ids.__getitem__), dtype="int64")
    order = by_id[np.argsort((days * (DAY + 1) + hours)[by_id], kind="stable")]
    place = dict(zip((ids[at] for at in order.tolist()), range(len(ids)), strict=True))
    order = order[_arranged(days[order], hours[order], place, relations)]
    return events.iloc[order], (days * DAY + np.maximum(clock, 0))[order]


def _minute(time: str) -> int:
    """Return the minute of a day of an hour written as HH:MM; -1 for an unknown one."""
    return int(time[:2]) * 60 + int(time[3:]) if time else -1


def _arranged(days: np.ndarray, hours: np.ndarray, place: dict[str, int], relations: pd.DataFrame) -> np.ndarray:
    """Return the places of all events, those of each day with answers of unknown hour arranged by them."""
    arranged = np.arange(len(days))
    answers, others = (_pairs(days, hours, place, relations, names) for names in (ANSWERS, PRESUPPOSES))
    for day in sorted({*answers, *others}):
        first, last = np.searchsorted(days, [day, day + 1]).tolist()
        arranged[first:last] = _day(range(first, last), hours, answers.get(day, []), others.get(day, []))
    return arranged


def _pairs(
    days: np.ndarray, hours: np.ndarray, place: dict[str, int], relations: pd.DataFrame, names: Sequence[str]
) -> dict[int, list[Pair]]:
    """Return by day the pairs of its events that such a relation ties and that their hours leave open."""
    found: dict[int, list[Pair]] = defaultdict(list)
    rows = relations[relations["relation"].isin(names)]
    for later_id, earlier_id in zip(rows["event_id"].to_list(), rows["other_id"].to_list(), strict=True):
        later, earlier = place.get(later_id, -1), place.get(earlier_id, -1)
        if later == earlier or min(later, earlier) < 0 or days[later] != days[earlier]:
            continue
        if hours[later] == hours[earlier] or DAY in (hours[later], hours[earlier]):
            found[int(days[later])].append((later, earlier))
    return found


def _day(places: range, hours: np.ndarray, answers: Sequence[Pair], others: Sequence[Pair]) -> list[int]:
    """Return the events of a day in order: each after what it needs, and right after it what then can follow."""
    needs = _agreeing(places, hours, [*answers, *others])
    follow: dict[int, list[int]] = defaultdict(list)
    for later, earlier in sorted(answers):
        if hours[later] == DAY:
            follow[earlier].append(later)
    placed: dict[int, None] = {}
    for place in places:
        stack = [place]
        while stack:
            one = stack.pop()
            missing = [] if one in placed else [earlier for earlier in needs[one] if earlier not in placed]
            if missing:
                stack += [one, *sorted(missing, reverse=True)]
            elif one not in placed:
                placed[one] = None
                stack += [next_ for next_ in reversed(follow[one]) if needs[next_] <= placed.keys()]
    return list(placed)


def _agreeing(places: range, hours: np.ndarray, pairs: Iterable[Pair]) -> dict[int, set[int]]:
    """Return what must come before each event; a pair that contradicts the hours or the pairs before it is left out."""
    clock = _clock(places, hours)
    needs: dict[int, set[int]] = defaultdict(set)
    for later, earlier in pairs:
        needs[later].add(earlier)
    if _orderly(needs, clock):
        return needs
    agreeing: dict[int, set[int]] = defaultdict(set)
    for later, earlier in pairs:
        if later not in _before(earlier, agreeing, clock):
            agreeing[later].add(earlier)
    return agreeing


def _clock(places: range, hours: np.ndarray) -> dict[int, set[int]]:
    """Return what the known hours put before what; the known ones are the first of the places.

    An event comes after the minute that it happened in, a negative number, and a minute after the events of the one
    before it.
    """
    needs: dict[int, set[int]] = defaultdict(set)
    minutes = [-1 - int(hours[place]) for place in places if hours[place] < DAY]
    following = dict(pairwise(dict.fromkeys(minutes)))
    for place, minute in zip(places, minutes, strict=False):
        needs[place].add(minute)
        if minute in following:
            needs[following[minute]].add(place)
    return needs


def _orderly(needs: dict[int, set[int]], clock: dict[int, set[int]]) -> bool:
    graph = TopologicalSorter(needs)
    for later, earlier in clock.items():
        graph.add(later, *earlier)
    try:
        graph.prepare()
    except CycleError:
        return False
    return True


def _before(place: int, needs: dict[int, set[int]], clock: dict[int, set[int]]) -> set[int]:
    """Return all that must come before an event, and the event itself."""
    met, stack = {place}, [place]
    while stack:
        one = stack.pop()
        found = (needs.get(one, set()) | clock.get(one, set())) - met
        met |= found
        stack += found
    return met
