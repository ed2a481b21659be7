"""The servers that are measured: each a process of its own, on a free port, with nothing else in it."""

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
from tempfile import TemporaryFile
from typing import IO
from urllib.error import URLError
from urllib.request import urlopen

from conflictmap.settings import PROJECT

APP = PROJECT / "dashboard.py"
PEER = PROJECT / "bench" / "peers" / "serve.py"
PEERS = PEER.parent
START_SECONDS = 60
OPTIONS = (
    "--server.headless=true",
    "--server.fileWatcherType=none",
    "--server.address=127.0.0.1",
    "--logger.level=error",
)
"""As on a server that people visit: no window is opened, no source file is watched."""


@dataclass(frozen=True)
class Server:
    """A running server: its port and its process."""

    port: int
    process: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def memory(self) -> float:
        """Return the resident memory of the process in MB, as Linux counts it."""
        pages = int(Path(f"/proc/{self.process}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def processor_time(self) -> float:
        """Return the seconds that the process has worked: unlike the clock, it does not count waiting for others."""
        fields = Path(f"/proc/{self.process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def app(data: Path | None = None) -> Iterator[Server]:
    """Run the real app on the tables in `data`, or on its own."""
    with _running(APP, {"CONFLICTMAP_DATA": str(data or "")}) as server:
        yield server


@contextmanager
def peer(page: str, data: Path | None = None) -> Iterator[Server]:
    """Run one of the pages in `bench/peers/` on the tables in `data`."""
    with _running(PEER, {"BENCH_PAGE": str(PEERS / page), "BENCH_DATA": str(data or "")}) as server:
        yield server


@contextmanager
def _running(entry: Path, settings: dict[str, str]) -> Iterator[Server]:
    port = _free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(entry), f"--server.port={port}", *OPTIONS]
    environment = {**os.environ, **settings, "PYTHONPATH": str(PROJECT)}
    with TemporaryFile("w+") as log:
        process = subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=log, stderr=log)
        try:
            server = Server(port, process.pid)
            _wait(server, process, log)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(server: Server, process: subprocess.Popen[bytes], log: IO[str]) -> None:
    """Return when the server says that it is well."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            with urlopen(f"{server.address}/_stcore/health", timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.1)
    log.seek(0)
    raise RuntimeError(f"The server did not start:\n{log.read()}")
