"""The real server, each in a process of its own on a free port, as `streamlit run dashboard.py` starts it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from conflictmap.settings import PROJECT

START_SECONDS = 120
OPTIONS = ("--server.headless=true", "--server.fileWatcherType=none", "--server.address=127.0.0.1")
UNSET = ("CONFLICTMAP_TILES", "CONFLICTMAP_TILES_ATTRIBUTION")
"""Whatever the tester's own environment says of these, the tests see the defaults."""


@dataclass(frozen=True)
class Server:
    """A running server: the address of its root, and the file that holds what it says."""

    address: str
    log: Path

    @property
    def host(self) -> str:
        return self.address.removeprefix("http://")

    def get(self, path: str) -> bytes:
        with urlopen(self.address + path, timeout=START_SECONDS) as answer:
            return bytes(answer.read())


@contextmanager
def running(folder: Path, *, data: Path = PROJECT / "data") -> Iterator[Server]:
    """Run the server on the tables in `data`; warnings are errors there too, and none may be left in its log."""
    port = _free_port()
    command = [
        sys.executable,
        "-W",
        "error",
        "-m",
        "streamlit",
        "run",
        "dashboard.py",
        f"--server.port={port}",
        *OPTIONS,
    ]
    environment = {name: value for name, value in os.environ.items() if name not in UNSET}
    environment["CONFLICTMAP_DATA"] = str(data)
    server = Server(f"http://127.0.0.1:{port}", folder / f"server-{port}.log")
    with server.log.open("wb") as log:
        process = subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=log, stderr=subprocess.STDOUT)
        try:
            _wait(server, process)
            yield server
        finally:
            process.terminate()
            process.wait(timeout=START_SECONDS)
    said = server.log.read_text(encoding="utf-8", errors="replace")
    assert "Traceback" not in said, f"The server met an error:\n{said}"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(server: Server, process: subprocess.Popen[bytes]) -> None:
    """Return when the server says that it is well."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            server.get("/_stcore/health")
        except (URLError, OSError):
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"The server did not start:\n{server.log.read_text(encoding='utf-8', errors='replace')}")
