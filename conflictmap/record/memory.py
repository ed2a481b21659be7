"""Hands memory that nothing uses back to the system, after a record has gone: those who manage it keep it otherwise."""

from __future__ import annotations

import ctypes
import sys

import pyarrow


def hand_back() -> None:
    """Give back what lies unused in the pool of the columns of text, and in the C library where that is glibc."""
    pyarrow.default_memory_pool().release_unused()
    # Others than glibc have no such function, and hand memory back by themselves.
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim:
        trim(0)
