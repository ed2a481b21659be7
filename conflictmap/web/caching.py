"""Answers that a browser keeps, and asks again only whether they have changed."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response


def cached(request: Request, tag: str, make: Callable[[], bytes], media_type: str, *, lasting: bool) -> Response:
    """Answer with what `make` returns, or with 304 when the browser holds it already."""
    headers = {
        "ETag": f'"{tag}"',
        "Cache-Control": "public, max-age=31536000, immutable" if lasting else "no-cache",
        "X-Content-Type-Options": "nosniff",
    }
    if matches(request, tag):
        return Response(status_code=304, headers=headers)
    return Response(make(), media_type=media_type, headers=headers)


def matches(request: Request, tag: str) -> bool:
    """Whether the browser holds what bears this tag."""
    given = request.headers.get("if-none-match", "")
    return f'"{tag}"' in given or given.strip() == "*"
