"""What a search for words and a suggestion while typing cost, in processor time, on tables read anew.

`python -m bench.search [--events 400000]`
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.synthetic import write_tables
from conflictmap.query.filters import Filters, chosen_at_any_time
from conflictmap.query.naming import suggestible
from conflictmap.query.search import did_you_mean, suggest
from conflictmap.record.build import open_record
from conflictmap.record.record import Record

WORDS = ("place 12", "made-up", "armenia", "measuring event", "drone", "nothing here")
BEGUN = ("p", "place 12", "made-up ev", "dron", "ministry of def", "zzz")
MISSPELLED = ("plase 12", "measurng")
REPEATS = 5


def milliseconds(ask: Callable[[], object]) -> float:
    """Return the processor time of a call."""
    begins = time.process_time()
    ask()
    return 1000 * (time.process_time() - begins)


def searched(record: Record, words: str) -> object:
    """Search on a record that keeps no choice from before."""
    record.derived.clear()
    return chosen_at_any_time(record, Filters(date.min, date.max, q=words))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=400_000, help="number of made-up events")
    events = parser.parse_args().events
    with TemporaryDirectory() as folder:
        write_tables(Path(folder) / "data", events)
        record = open_record(Path(folder) / "data")
    print(f"{events:,} made-up events; milliseconds of processor time, median of {REPEATS}")
    print(f"{'before it is asked':18}{'':24}{milliseconds(partial(suggestible, record)):8.1f}")
    print(f"{'first suggestion':18}{'':24}{milliseconds(partial(suggest, record, 'p')):8.1f}")
    asked: tuple[tuple[str, Callable[[Record, str], object], tuple[str, ...]], ...] = (
        ("suggest", suggest, BEGUN), ("did you mean", did_you_mean, MISSPELLED), ("search", searched, WORDS),
    )  # fmt: skip
    for name, ask, texts in asked:
        for text in texts:
            times = [milliseconds(partial(ask, record, text)) for _ in range(REPEATS)]
            print(f"{name:18}{text:24}{median(times):8.1f}")


if __name__ == "__main__":
    main()
