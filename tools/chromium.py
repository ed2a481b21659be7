"""Print the path of a Chromium for the browser tests: `python tools/chromium.py [--install]`.

Taken is the first that runs: what `CHROMIUM` names, Chromium or Chrome on the PATH, Playwright's own; of each the shell
without windows comes first, the same engine without the parts that nobody sees, in which the tests take half the time.
With `--install` one is fetched where there is none: by Playwright, else by apt-get.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

SHELL = "chromium-headless-shell"
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
NONE = """No Chromium was found that runs, and none could be installed; the browser tests need one.
Install Chromium or Chrome (Debian: apt-get install chromium), or name one: make test CHROMIUM=/path/to/chromium"""


def main(arguments: Sequence[str]) -> int:
    """Print the path and return 0, or say what to do and return 1."""
    path = find()
    if not path and "--install" in arguments and "CHROMIUM" not in os.environ:
        path = install()
    print(path or NONE, file=sys.stdout if path else sys.stderr)
    return 0 if path else 1


def find() -> str | None:
    """Return the path of the first Chromium that runs."""
    return next((path for path in _candidates() if _runs([path, "--version"], quiet=True)), None)


def install() -> str | None:
    """Fetch a Chromium and return its path, or nothing when that cannot be done here."""
    playwright = [sys.executable, "-m", "playwright"]
    ways = [[*playwright, "install", "--only-shell", "chromium"], [*playwright, "install-deps", "chromium"]]
    if shutil.which("apt-get"):
        administrator = [] if os.geteuid() == 0 else ["sudo"]
        ways += [[*administrator, "apt-get", *words] for words in (["update"], ["install", "--yes", SHELL])]
    for way in ways:
        print(f"No Chromium yet: {' '.join(way)}", file=sys.stderr)
        _runs(way)
        if path := find():
            return path
    return None


def _candidates() -> Iterator[str]:
    if named := os.environ.get("CHROMIUM"):
        yield named
        return
    yield from filter(None, map(shutil.which, NAMES))
    yield from filter(os.path.exists, (*_playwrights_shells(), MAC))


def _playwrights_shells() -> list[str]:
    """Return where Playwright has put its shells, the newest first: beside the Chromium whose path it tells."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return []
    with sync_playwright() as playwright:
        chromium = Path(playwright.chromium.executable_path)
    shells = chromium.parents[2].glob("chromium_headless_shell-*/*/*headless*shell*")
    return [*map(str, sorted((one for one in shells if os.access(one, os.X_OK)), reverse=True)), str(chromium)]


def _runs(command: Sequence[str], *, quiet: bool = False) -> bool:
    """Run a command, its output to stderr: stdout is for the path."""
    output = subprocess.DEVNULL if quiet else sys.stderr
    try:
        return subprocess.run(command, stdout=output, stderr=output, timeout=900, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
