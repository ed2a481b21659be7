"""The order of events: by day, in a day by the hour, and nothing before what it answers.

In a day known hours come in order. An event of unknown hour comes right after the last of what it denies, responds to
or is about on that day; without such a thing it comes at the end of the day. What something on the same day answers,
breaks or carries out comes before that. Where these contradict each other the hours win, then the answers. All else is
ordered by id.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
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
"""A later event and an earlier one, by their places among all events, unknown hours at the end of their day."""
Needs = dict[int, set[int]]
"""What must come before each place."""


def in_order(events: pd.DataFrame, relations: pd.DataFrame) -> tuple[pd.DataFrame, np.ndarray]:
    """Return the events in order, and the minute at which each is played (int64): of an unknown hour that of 00:00."""
    days = ((events["date"].to_numpy() - EPOCH.to_datetime64()) // np.timedelta64(1, "D")).astype("int64")
    clock = np.array([_minute(time) for time in events["time"].to_list()], dtype="int64")
    exact = (events["date_prec"] == "1").to_numpy()
    hours = np.where((clock < 0) | ~exact, DAY, clock)
    ids = events["event_id"].to_list()
    by_id = np.array(sorted(range(len(ids)), key=ids.__getitem__), dtype="int64")
    order = by_id[np.argsort((days * (DAY + 1) + hours)[by_id], kind="stable")]
    places = pd.Index([ids[at] for at in order.tolist()])
    pairs = [_pairs(places, days[order], hours[order], relations, names) for names in (ANSWERS, PRESUPPOSES)]
    order = order[_arranged(hours[order], *pairs)]
    return events.iloc[order], (days * DAY + np.maximum(clock, 0))[order]


def _minute(time: str) -> int:
    """Return the minute of a day of an hour written as HH:MM; -1 for an unknown one."""
    return int(time[:2]) * 60 + int(time[3:]) if time else -1


def _pairs(
    places: pd.Index, days: np.ndarray, hours: np.ndarray, relations: pd.DataFrame, names: Sequence[str]
) -> list[Pair]:
    """Return the pairs of events of one day that such a relation ties and that their hours leave open."""
    rows = relations[relations["relation"].isin(names)]
    later, earlier = (places.get_indexer(pd.Index(rows[end])) for end in ("event_id", "other_id"))
    known = (later >= 0) & (earlier >= 0) & (later != earlier)
    later, earlier = later[known], earlier[known]
    unknown = (hours[later] == DAY) | (hours[earlier] == DAY)
    meant = (days[later] == days[earlier]) & (unknown | (hours[later] == hours[earlier]))
    return list(zip(later[meant].tolist(), earlier[meant].tolist(), strict=True))


def _arranged(hours: np.ndarray, answers: Sequence[Pair], others: Sequence[Pair]) -> np.ndarray:
    """Return all places in order: what is tied together is moved to where one of it, an anchor, stands."""
    asked, found = {*answers}, list[tuple[int, int, int]]()
    for pairs in _apart([*answers, *others]):
        group = sorted({place for pair in pairs for place in pair})
        clock = {place: int(hours[place]) for place in group if hours[place] < DAY}
        follow: dict[int, list[int]] = defaultdict(list)
        for later, earlier in sorted(pairs):
            if later not in clock and (later, earlier) in asked:
                follow[earlier].append(later)
        for place, moved in _moved(group, _agreeing(pairs, clock), follow):
            own = moved.index(place)
            found += [(one, place, at - own) for at, one in enumerate(moved)]
    anchor, step = np.arange(len(hours)), np.zeros(len(hours), dtype="int64")
    if found:
        moved_places, anchors, steps = np.array(found).T
        anchor[moved_places], step[moved_places] = anchors, steps
    return np.lexsort((step, anchor))


def _apart(pairs: Iterable[Pair]) -> list[list[Pair]]:
    """Return the pairs by what hangs together, in the order given."""
    root: dict[int, int] = {}

    def find(place: int) -> int:
        while root.setdefault(place, place) != place:
            root[place] = place = root[root[place]]
        return place

    pairs = list(pairs)
    for later, earlier in pairs:
        root[find(later)] = find(earlier)
    found: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        found[find(pair[0])].append(pair)
    return list(found.values())


def _moved(group: Sequence[int], needs: Needs, follow: dict[int, list[int]]) -> Iterator[tuple[int, list[int]]]:
    """Yield each place that stays where it is, with what comes just before it, itself, and what comes right after."""
    placed: set[int] = set()
    for place in group:
        stack, moved = [place], list[int]()
        while stack:
            one = stack.pop()
            missing = [] if one in placed else [earlier for earlier in needs[one] if earlier not in placed]
            if missing:
                stack += [one, *sorted(missing, reverse=True)]
            elif one not in placed:
                placed.add(one)
                moved.append(one)
                stack += [next_ for next_ in reversed(follow[one]) if needs[next_] <= placed]
        if len(moved) > 1:
            yield place, moved


def _agreeing(pairs: Sequence[Pair], clock: dict[int, int]) -> Needs:
    """Return what must come before each event; a pair that contradicts the hours or the pairs before it is left out."""
    needs: Needs = defaultdict(set)
    for later, earlier in pairs:
        needs[later].add(earlier)
    if len(pairs) == 1 or all(later > earlier for later, earlier in pairs):
        return needs
    before = _clock(clock)
    if _orderly(needs, before):
        return needs
    agreeing: Needs = defaultdict(set)
    for later, earlier in pairs:
        if later not in _before(earlier, agreeing, before):
            agreeing[later].add(earlier)
    return agreeing


def _clock(clock: dict[int, int]) -> Needs:
    """Return what known hours put before what.

    Before an event comes its minute, a negative number, and before a minute what happened in the one before it.
    """
    needs: Needs = defaultdict(set)
    following = dict(pairwise(sorted({*clock.values()})))
    for place, minute in clock.items():
        needs[place].add(-1 - minute)
        if minute in following:
            needs[-1 - following[minute]].add(place)
    return needs


def _orderly(needs: Needs, before: Needs) -> bool:
    graph = TopologicalSorter(needs)
    for later, earlier in before.items():
        graph.add(later, *earlier)
    try:
        graph.prepare()
    except CycleError:
        return False
    return True


def _before(place: int, needs: Needs, before: Needs) -> set[int]:
    """Return all that must come before an event, and the event itself."""
    met, stack = {place}, [place]
    while stack:
        one = stack.pop()
        found = (needs.get(one, set()) | before.get(one, set())) - met
        met |= found
        stack += found
    return met
