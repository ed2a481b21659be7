"""Lets the browser fetch early what the home page will ask for late.

Streamlit's page asks for what it draws with only after its server has told it what to draw, and the map's frame for its
script and events only after that. Their addresses are known from the start, so the page's head names them, and the
browser fetches them while it waits for the server.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from html import escape
from importlib.util import find_spec
from pathlib import Path

import anyio.to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from conflictmap.map.layer import frame_files, points_address
from conflictmap.query.links import data_address, read_choice
from conflictmap.record.store import current_record
from conflictmap.tables.problems import UnusableTables

DRAWN_WITH = (
    "BidiComponent",
    "ButtonGroup",
    "ComponentInstance",
    "DownloadButton",
    "Html",
    "Checkbox",
)
"""The modules of Streamlit that draw the home page, by the beginnings of their names."""
_IMPORTED = re.compile(r"""(?:from|import)\s*["']\./([\w.-]+\.js)["']""")


class Preloading:
    """Middleware that adds the links to the head of the home page, and leaves everything else as it is."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for the home page with its head filled, and hand on any other."""
        if scope["type"] != "http" or scope["path"] != "/" or "text/html" not in Headers(scope=scope).get("accept", ""):
            await self.app(scope, receive, send)
            return
        links = await anyio.to_thread.run_sync(_links, Request(scope))
        plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
        await self.app({**scope, "headers": plain}, receive, _Filling(send, links).take)


class _Filling:
    """Puts the links before the end of the head of a page that passes by."""

    def __init__(self, send: Send, links: str) -> None:
        self._send, self._links = send, links.encode()
        self._start: Message | None = None
        self._body = b""

    async def take(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._start = message
        elif self._start is not None and message["type"] == "http.response.body":
            self._body += message.get("body", b"")
            if not message.get("more_body"):
                await self._answer(self._start)
        else:
            await self._send(message)

    async def _answer(self, start: Message) -> None:
        headers = MutableHeaders(raw=list(start["headers"]))
        if start["status"] == 200 and headers.get("content-type", "").startswith("text/html"):
            self._body = self._body.replace(b"</head>", self._links + b"</head>", 1)
            headers["content-length"] = str(len(self._body))
            headers["cache-control"] = "no-cache"
            for name in ("etag", "last-modified"):
                del headers[name]
        await self._send({**start, "headers": headers.raw})
        await self._send({"type": "http.response.body", "body": self._body})


def _links(request: Request) -> str:
    """Return the elements for the head: Streamlit's modules for the page, and what the map's frame will fetch."""
    own = "".join(f'<link rel="modulepreload" href="./static/js/{name}">' for name in streamlit_modules())
    frame = "".join(f'<link rel="prefetch" href="{escape(path)}">' for path in [*frame_files(), *_data(request)])
    return own + frame


def _data(request: Request) -> Iterable[str]:
    """Return the addresses of the events and of the bars that the link of the page chooses."""
    try:
        record = current_record()
    except UnusableTables:
        return ()
    choice = read_choice({name: request.query_params.getlist(name) for name in request.query_params}, record)
    return points_address(choice, record), data_address("map/days", choice, record)


@cache
def streamlit_modules() -> tuple[str, ...]:
    """Return the files of the modules that draw the page, with those they import, but those loaded at once."""
    streamlit = find_spec("streamlit")
    folders = streamlit.submodule_search_locations if streamlit else None
    folder = Path((folders or [""])[0]) / "static" / "static" / "js"
    files = {path.name: path for path in sorted(folder.glob("*.js"))}
    page = (folder.parent.parent / "index.html").read_text(encoding="utf-8")
    at_once = _with_imports((name for name in files if name in page), files)
    later = _with_imports((name for name in files if name.partition(".")[0] in DRAWN_WITH), files)
    return tuple(sorted(later - at_once))


def _with_imports(names: Iterable[str], files: dict[str, Path]) -> set[str]:
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in files and name not in found:
            found.add(name)
            # Only what stands at its beginning is loaded with a module; the rest is loaded when it is needed.
            waiting += _IMPORTED.findall(files[name].read_text(encoding="utf-8"))
    return found
