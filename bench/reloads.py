"""The tables change twenty times: what that leaves in the server's memory, and what all arcs at once cost it.

`python -m bench.reloads [--events 200000]`; without a number on the record's own tables.
"""

from __future__ import annotations

import argparse
import os
import shutil
import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

from websockets.sync.client import connect
from websockets.typing import Subprotocol

from bench import servers
from bench.synthetic import write_tables
from bench.visitors import Visitor
from conflictmap.settings import PROJECT

RELOADS, REQUESTS = 20, 10
ROUTES = ("/map/points", "/map/arcs", "/map/held.json")


def visited(server: servers.Server) -> None:
    """Open the home page and all that its map asks for; the visitor then leaves."""
    address = server.address.replace("http", "ws") + "/_stcore/stream"
    with connect(address, subprotocols=[Subprotocol("streamlit")], max_size=None) as socket:
        Visitor(socket)
    for route in ROUTES:
        urlopen(server.address + route).read()


def arcs(server: servers.Server) -> float:
    """Return the seconds of processor time that a request for all arcs costs."""
    before = server.processor_time()
    for _ in range(REQUESTS):
        urlopen(server.address + "/map/arcs").read()
    return (server.processor_time() - before) / REQUESTS


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.reloads", description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, help="number of made-up events")
    events = parser.parse_args().events
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory())) / "data"
        if events:
            write_tables(folder, events)
        else:
            shutil.copytree(PROJECT / "data", folder)
        server = stack.enter_context(servers.app(folder))
        visited(server)
        memory, drawn = [server.memory()], arcs(server)
        for number in range(RELOADS):
            os.utime(folder / "sources.csv", ns=(number, time.time_ns()))
            visited(server)
            memory.append(server.memory())
    print(f"{f'{events:,} made-up events' if events else 'own tables'}, changed {RELOADS} times")
    print(f"memory at first           {memory[0]:8.0f} MB")
    print(
        f"memory at the end         {memory[-1]:8.0f} MB ({memory[-1] / memory[0] - 1:+.0%}), most {max(memory):.0f} MB"
    )
    print(f"processor time of arcs    {1000 * drawn:8.1f} ms")


if __name__ == "__main__":
    main()
