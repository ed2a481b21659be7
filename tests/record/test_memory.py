"""Memory that nothing uses is handed back to the system."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from conflictmap.record.memory import hand_back

HELD = """
import sys
from pathlib import Path
from conflictmap.record.memory import hand_back

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1])

held = [bytes(2000) for _ in range(50_000)]
last = bytes(2000)
most = resident()
del held
hand_back()
print(most - resident())
"""
"""Some 100 MB in pieces that the C library keeps, as something that lives on lies behind them."""


@pytest.mark.app
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_what_is_free_is_no_longer_resident() -> None:
    if not hasattr(ctypes.CDLL(None), "malloc_trim"):
        pytest.skip("this C library hands memory back by itself")
    told = subprocess.run([sys.executable, "-c", HELD], capture_output=True, text=True, check=True).stdout
    assert int(told) * 4096 > 50e6


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_where_there_is_nothing_to_trim_it_does_nothing(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    hand_back()


def test_a_c_library_without_the_function_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda name: object())
    hand_back()
