"""What SECURITY.md says that the map does by itself, as far as the code alone can show it."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest

from conflictmap.settings import FRONTEND, PACKAGE, PAGES, PROJECT, REPOSITORY

SECURITY = (PROJECT / "SECURITY.md").read_text(encoding="utf-8")
SCRIPTS = sorted(path for folder in ("src", "components") for path in (FRONTEND / folder).rglob("*.js"))
MODULES = sorted([*PACKAGE.rglob("*.py"), *PAGES.glob("*.py")])
CLIENTS = {"aiohttp", "ftplib", "http", "httpx", "requests", "smtplib", "socket", "urllib.request", "urllib3"}
"""What Python opens connections with."""
STORES = ("document.cookie", "localStorage", "sessionStorage", "indexedDB", "caches.open", "sendBeacon")
"""What a script stores things in the browser with, or tells others of a visit."""


def modules_of(path: Path) -> set[str]:
    """Return the modules that a file imports, whole names and first parts."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {f"{node.module}" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    names |= {
        f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    return names | {name.partition(".")[0] for name in names}


def test_there_is_something_to_look_at() -> None:
    assert len(SCRIPTS) > 3
    assert len(MODULES) > 50


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_the_server_opens_no_connections_and_sets_no_cookie(path: Path) -> None:
    assert modules_of(path) & CLIENTS == set()
    assert "set_cookie" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_our_scripts_store_nothing_in_the_browser(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [name for name in STORES if name in text] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_page_takes_files(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [name for name in ("file_uploader", "camera_input", "audio_input") if f"st.{name}" in text] == []


def test_usage_statistics_are_off() -> None:
    config = tomllib.loads((PROJECT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert config["browser"]["gatherUsageStats"] is False


def test_a_report_goes_to_the_repository_in_private() -> None:
    assert f"({REPOSITORY}/security/advisories/new)" in SECURITY
