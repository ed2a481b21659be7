"""The memory of the process: one pool for all threads, and handed back after a record has gone."""

from __future__ import annotations

import ctypes
import sys

import pyarrow

ARENAS_AT_MOST = -8
"""The number of glibc's `M_ARENA_MAX`, of its `malloc.h`."""


def _of_libc(name: str) -> ctypes._NamedFuncPointer | None:
    """Return one of glibc's own functions; nothing where the C library is another, which needs none of them."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None


def keep_in_one_piece() -> None:
    """Let all threads take memory from one pool: each has one of its own in glibc, and keeps what it once held.

    Streamlit runs every visitor's script in a thread of its own. To be called before they begin.
    """
    mallopt = _of_libc("mallopt")
    if mallopt:
        mallopt(ARENAS_AT_MOST, 1)


def hand_back() -> None:
    """Give back what lies unused in the pool of the columns of text, and in the C library where that is glibc."""
    pyarrow.default_memory_pool().release_unused()
    trim = _of_libc("malloc_trim")
    if trim:
        trim(0)
