"""A real Streamlit server in a process of its own, for tests and benchmarks: started, waited for, ended."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from conflictmap.settings import PROJECT

START_SECONDS = 120
OPTIONS = ("--server.headless=true", "--server.fileWatcherType=none", "--server.address=127.0.0.1")
"""As on a server that people visit: no window is opened, no source file is watched."""


@dataclass(frozen=True)
class Running:
    """A running server: its address, its process and the file that holds what it says."""

    address: str
    process: int
    log: Path


@contextmanager
def streamlit(
    entry: Path,
    log: Path,
    *,
    environment: Mapping[str, str],
    flags: Sequence[str] = (),
    options: Sequence[str] = (),
    folder: Path = PROJECT,
    port: int = 0,
) -> Iterator[Running]:
    """Run `streamlit run entry` in `folder`, on `port` or a free one; `flags` are Python's, `options` Streamlit's."""
    port = port or _free_port()
    command = [
        sys.executable,
        *flags,
        "-m",
        "streamlit",
        "run",
        str(entry),
        f"--server.port={port}",
        *OPTIONS,
        *options,
    ]
    with log.open("wb") as stream:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=stream, stderr=subprocess.STDOUT)
        try:
            server = Running(f"http://127.0.0.1:{port}", process.pid, log)
            _wait(server, process)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(timeout=START_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(server: Running, process: subprocess.Popen[bytes]) -> None:
    """Return when the server says that it is well."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            with urlopen(f"{server.address}/_stcore/health", timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError(f"The server did not start:\n{server.log.read_text(encoding='utf-8', errors='replace')}")
