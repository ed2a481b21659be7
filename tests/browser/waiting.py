"""Waiting for a page to do what a test asks of it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Frame, Page

POLLING_MS = 100
LOOKS_AT_REST = 4
_AT_REST = """(looks) => {
  const boxes = [...document.querySelectorAll('[data-testid="stElementContainer"], iframe, canvas, svg, .stSkeleton')]
    .map((one) => { const {x, y, width, height} = one.getBoundingClientRect(); return [x, y, width, height].map(Math.round); });
  const seen = JSON.stringify([document.title, document.querySelectorAll("*").length, innerWidth, boxes]);
  window.looks = window.lookedLike === seen ? window.looks + 1 : 1;
  window.lookedLike = seen;
  return window.looks >= looks;
}"""


def until(page: Page | Frame, condition: str, arg: Any = None) -> None:
    """Wait until a condition, in JavaScript, holds of `arg` in a page or a frame.

    It is asked ten times a second: asked with every picture, it would not be where a frame lies below what is seen.
    """
    page.wait_for_function(condition, arg=arg, polling=POLLING_MS)


def rest(page: Page) -> None:
    """Wait until nothing of a page has moved, come or gone for a moment."""
    page.evaluate("window.looks = 0")
    until(page, _AT_REST, LOOKS_AT_REST)
