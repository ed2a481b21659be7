"""What follows from a record is kept on the record itself, so that it goes when the record does.

A cache of a module would keep every record that it was ever asked about.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar, cast
from weakref import ref

from conflictmap.record.record import Record

Asked = ParamSpec("Asked")
Found = TypeVar("Found")
Deriving = Callable[Concatenate[Record, Asked], Found]


def derived(*, keep: int = 1) -> Callable[[Deriving[Asked, Found]], Deriving[Asked, Found]]:
    """Keep the last `keep` results of a function of a record, by its other arguments, on each record; thread-safe."""

    def decorate(function: Deriving[Asked, Found]) -> Deriving[Asked, Found]:
        @wraps(function)
        def look_up(record: Record, *asked: Asked.args, **named: Asked.kwargs) -> Found:
            results = record.derived.get(function)
            if results is None:
                results = record.derived.setdefault(function, lru_cache(maxsize=keep)(_of(record, function)))
            return cast(Found, results(*asked, **named))

        return look_up

    return decorate


def _of(record: Record, function: Deriving[Asked, Found]) -> Callable[Asked, Found]:
    """Return the function of the other arguments; it does not hold the record, which would then hold itself."""
    own = ref(record)

    def results(*asked: Asked.args, **named: Asked.kwargs) -> Found:
        return function(cast(Record, own()), *asked, **named)

    return results
