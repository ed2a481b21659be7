"""Ask an ASGI app for an address, without a server between."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import anyio
from starlette.applications import Starlette

from conflictmap.query.links import query_string
from conflictmap.web.routes import exception_handlers, routes

APP = Starlette(routes=routes, exception_handlers=exception_handlers)


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    content: bytes

    @property
    def text(self) -> str:
        return self.content.decode("utf-8-sig")

    def json(self) -> Any:
        return json.loads(self.content)


def get(path: str, params: Mapping[str, Sequence[str]] | None = None, **headers: str) -> Answer:
    """Return the answer to GET; a header is given as `if_none_match="…"`."""
    query = query_string(params or {}).encode()
    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {
        "type": "http", "http_version": "1.1", "method": "GET", "scheme": "http", "path": path, "raw_path": path.encode(),
        "root_path": "", "query_string": query, "headers": named, "server": ("localhost", 80),
    }  # fmt: skip
    return anyio.run(_ask, scope)


async def _ask(scope: dict[str, Any]) -> Answer:
    sent: list[Mapping[str, Any]] = []
    open_end = anyio.Event()

    async def receive() -> dict[str, Any]:
        await open_end.wait()
        return {"type": "http.disconnect"}

    async def send(message: Mapping[str, Any]) -> None:
        sent.append(message)

    await APP(scope, receive, send)
    headers = {name.decode().lower(): value.decode() for name, value in sent[0]["headers"]}
    return Answer(sent[0]["status"], headers, b"".join(part.get("body", b"") for part in sent[1:]))
