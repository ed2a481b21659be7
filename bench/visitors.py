"""Twenty visitors at once: what each costs the server in memory, and what one step in time costs it.

`python -m bench.visitors [--events 400000]`
"""

from __future__ import annotations

import argparse
import json
import time
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from streamlit.components.v2.bidi_component.main import _make_trigger_id
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.BidiComponent_pb2 import BidiComponent
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

from bench import servers
from bench.synthetic import DAYS, FIRST_DAY, write_tables

VISITORS, STEPS = 20, 5
OPENING = 300
"""Seconds for the first visitor, for whom the server reads the tables."""


class Visitor:
    """A browser without a window: speaks Streamlit's own messages over its websocket, and keeps the state of a page.

    The time of a run is counted from the sending of `rerun_script` to the arrival of `script_finished`: the script, and
    what Streamlit does to start it and to send what it made. What the server needs is never more than that.
    """

    def __init__(self, socket: ClientConnection) -> None:
        self._socket, self._bar, self._link = socket, "", ""
        self._fragment, self._asked = "", 0
        self._state = ClientState()
        self._state.context_info.url = "http://127.0.0.1/"
        self._state.context_info.locale = "en"
        self._state.context_info.timezone = "UTC"
        self.run()

    def run(self) -> float:
        """Run the page's script and return the seconds until its end."""
        message = BackMsg(rerun_script=self._state).SerializeToString()
        started = time.perf_counter()
        self._socket.send(message)
        while not self._take(self._socket.recv(timeout=OPENING)):  # type: ignore[arg-type]
            pass
        return time.perf_counter() - started

    def step(self, days: tuple[date, date]) -> float:
        """Move the time bar to these days, as the browser does, and return the seconds of the run of its fragment."""
        self._asked += 1
        self._state.fragment_id = self._fragment
        del self._state.widget_states.widgets[:]
        moved = self._state.widget_states.widgets.add(id=_make_trigger_id(self._bar, "events"))
        moved.json_trigger_value = json.dumps([{"event": "asked", "value": [self._asked, "days", *map(str, days)]}])
        took = self.run()
        if any(f"when={day}" not in self._link for day in days):
            raise RuntimeError(f"The page's address does not hold the new days: {self._link}")
        return took

    def _take(self, received: bytes) -> bool:
        """Take one message from the server; return whether it says that the run has ended."""
        message = ForwardMsg.FromString(received)
        kind = message.WhichOneof("type")
        if kind == "navigation":
            self._state.page_script_hash = message.navigation.page_script_hash
        elif kind == "delta":
            element = message.delta.new_element
            if element.WhichOneof("type") == "exception":
                raise RuntimeError(element.exception.message)
            if element.WhichOneof("type") == "bidi_component":
                self._note(element.bidi_component, message.delta.fragment_id)
        return kind == "script_finished"

    def _note(self, component: BidiComponent, fragment: str) -> None:
        """Note where the time bar is told, and what the address is to be."""
        if component.component_name == "time_bar":
            self._bar, self._fragment = component.id, fragment
        elif component.component_name == "address":
            self._link = json.loads(component.json)["query"]


def windows(visitor: int) -> list[tuple[date, date]]:
    """Return the days of the steps of one visitor: a window of a week that each moves on in an own place."""
    first = date.fromisoformat(FIRST_DAY)
    starts = [(visitor * 7 + step) % (DAYS - 7) for step in range(STEPS)]
    return [(first + timedelta(days=start), first + timedelta(days=start + 6)) for start in starts]


def visit(visitor: Visitor, number: int) -> list[float]:
    """Take the steps and return the seconds of each."""
    return [visitor.step(days) for days in windows(number)]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.visitors", description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=400_000, help="number of events")
    events = parser.parse_args().events
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory())) / "data"
        write_tables(folder, events)
        server = stack.enter_context(servers.app(folder))
        address = server.address.replace("http", "ws") + "/_stcore/stream"
        memory: list[float] = []
        took: list[float] = []
        worked = 0.0
        for number in range(VISITORS):
            socket = stack.enter_context(connect(address, subprotocols=[Subprotocol("streamlit")], max_size=None))
            visitor = Visitor(socket)
            before = server.processor_time()
            took += visit(visitor, number)
            worked += server.processor_time() - before
            memory.append(server.memory())
    each = (memory[-1] - memory[0]) / (VISITORS - 1)
    print(f"{events:,} events, {VISITORS} visitors who all stay, {STEPS} steps each, one after another")
    print(f"memory with one visitor   {memory[0]:8.0f} MB")
    print(f"memory of a further one   {each:8.2f} MB")
    print(f"run of one step in time   {1000 * median(took):8.1f} ms, worst {1000 * max(took):.1f} ms")
    print(f"its processor time        {1000 * worked / len(took):8.1f} ms")


if __name__ == "__main__":
    main()
