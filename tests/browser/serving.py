"""The real server, each in a process of its own on a free port, as `streamlit run dashboard.py` starts it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.request import urlopen

from playwright.sync_api import Page

from conflictmap.settings import PROJECT
from tools.servers import streamlit

UNSET = ("CONFLICTMAP_TILES", "CONFLICTMAP_TILES_ATTRIBUTION")
"""Whatever the tester's own environment says of these, the tests see the defaults."""


@dataclass(frozen=True)
class Server:
    """A running server: the address of its root, the file that holds what it says, and the tabs that are open on it."""

    address: str
    log: Path
    tabs: list[Page] = field(default_factory=list)

    @property
    def host(self) -> str:
        return self.address.removeprefix("http://")

    def get(self, path: str) -> bytes:
        with urlopen(self.address + path, timeout=60) as answer:
            return bytes(answer.read())


@contextmanager
def running(folder: Path, *, data: Path = PROJECT / "data", port: int = 0) -> Iterator[Server]:
    """Run the server, on a free port or on `port`, on the tables in `data`; warnings are errors there too, and none may be left in its log.

    The tabs are closed before it stops: one that still loads would ask in vain.
    """
    environment = {name: value for name, value in os.environ.items() if name not in UNSET}
    environment["CONFLICTMAP_DATA"] = str(data)
    log = folder / f"server-{len(list(folder.glob('server-*.log')))}.log"
    with streamlit(PROJECT / "dashboard.py", log, environment=environment, flags=("-W", "error"), port=port) as process:
        server = Server(process.address, log)
        try:
            yield server
        finally:
            for tab in server.tabs:
                if not tab.is_closed():
                    tab.close()
    said = server.log.read_text(encoding="utf-8", errors="replace")
    assert "Traceback" not in said, f"The server met an error:\n{said}"
