"""The servers that are measured: each a process of its own, on a free port, with nothing else in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from conflictmap.settings import PROJECT
from tools.servers import streamlit

APP = PROJECT / "dashboard.py"
PEER = PROJECT / "bench" / "peers" / "serve.py"
PEERS = PEER.parent


@dataclass(frozen=True)
class Server:
    """A running server: its address and its process."""

    address: str
    process: int

    @property
    def port(self) -> int:
        return int(self.address.rpartition(":")[2])

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
    environment = {**os.environ, **settings, "PYTHONPATH": str(PROJECT)}
    quiet = ("--logger.level=error",)
    with (
        TemporaryDirectory() as folder,
        streamlit(entry, Path(folder) / "log", environment=environment, options=quiet) as server,
    ):
        yield Server(server.address, server.process)
