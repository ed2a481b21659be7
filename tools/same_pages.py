"""Whether two checkouts tell the same: the texts of ten links, number by number, and their CSV.

`python -m tools.same_pages BEFORE AFTER` starts the app of each folder, opens each link in a real browser and compares
the numbers of the text in the order in which a reader meets them, and the rows of the CSV. Words that differ are
listed (`--words`) and are no fault: names may change, figures may not. Ends with 1 where a figure differs.
"""

from __future__ import annotations

import argparse
import csv
import difflib
import io
import os
import re
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

from playwright.sync_api import Page, sync_playwright

from tools.servers import streamlit

LINKS = (
    "/map",
    "/map?kind=denial&when=2020-10-11&when=2020-10-12&event=2020-10-11-azerbaijan-mod-denial",
    "/map?phase=all&charts=1&held=1&status=corroborated",
    "/records?phase=all&by=azerbaijan&checked=borne_out",
    "/records?phase=all&accuser=azerbaijan&means=rocket_artillery",
    "/claims",
    "/claims?phase=all&across=theme&measure=denied&answer=denied",
    "/ceasefires?truce=truce-2020-10-18&versus=truce-2020-10-10&span=14",
    "/event?event=2020-10-11-ganja-attack",
    "/about",
)
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
AT_REST = """() => document.querySelector('[data-test-script-state="notRunning"]') !== null
  && document.querySelectorAll('[data-testid="stSkeleton"]').length === 0"""
QUIET_MS = 1500


def numbers(text: str) -> Counter[str]:
    """Return how often each number stands in a text."""
    return Counter(NUMBER.findall(text))


def read_page(page: Page, address: str) -> str:
    """Return the text of a page once its script has come to rest."""
    page.goto(address)
    page.wait_for_selector('[data-testid="stMain"]')
    page.wait_for_function(AT_REST)
    page.wait_for_timeout(QUIET_MS)
    return page.locator('[data-testid="stMain"]').inner_text()


def read_csv(root: str, link: str) -> list[list[str]]:
    """Return the rows of the CSV of a link, without its header: columns may be renamed."""
    query = urlsplit(link).query
    with urlopen(f"{root}/data/events.csv?{query}", timeout=60) as answer:
        text = answer.read().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))[1:]


def differences(link: str, texts: list[str], tables: list[list[list[str]]], *, words: bool) -> int:
    """Print what differs at a link between the two states; return the number of figures and rows that do."""
    before, after = (numbers(text) for text in texts)
    lost, gained = before - after, after - before
    rows = sum(mine != theirs for mine, theirs in zip(*tables, strict=False)) + abs(len(tables[0]) - len(tables[1]))
    print(f"{link}: {before.total()} numbers, {len(tables[0])} rows of CSV", end="")
    print(
        f"; lost {dict(lost)}, gained {dict(gained)}, rows that differ {rows}" if lost or gained or rows else "; same"
    )
    if words:
        lines = difflib.unified_diff(texts[0].splitlines(), texts[1].splitlines(), lineterm="", n=0)
        print("\n".join(f"    {line}" for line in lines if not line.startswith(("---", "+++", "@@"))))
    return lost.total() + gained.total() + rows


def compare(roots: list[str], *, words: bool) -> int:
    """Open every link at both addresses; return how many figures and rows differ."""
    found = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="en-GB")
        for link in LINKS:
            texts = [read_page(page, root + link) for root in roots]
            tables = [read_csv(root, link) for root in roots]
            found += differences(link, texts, tables, words=words)
        browser.close()
    return found


def main() -> int:
    """Compare two checkouts; the command line names their folders."""
    parser = argparse.ArgumentParser(description="Whether two checkouts tell the same.")
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    parser.add_argument("--words", action="store_true", help="list the lines that differ as well")
    asked = parser.parse_args()
    with ExitStack() as stack:
        logs = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        roots = []
        for name, folder in (("before", asked.before.resolve()), ("after", asked.after.resolve())):
            environment = {**os.environ, "PYTHONPATH": str(folder)}
            server = streamlit(folder / "dashboard.py", logs / f"{name}.log", environment=environment, folder=folder)
            roots.append(stack.enter_context(server).address)
        found = compare(roots, words=asked.words)
    print("The same numbers at both." if not found else f"{found} numbers or rows differ.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
