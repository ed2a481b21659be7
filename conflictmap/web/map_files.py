"""What the map's frame loads beside the events: its script, its names, its font, and the folders of its other files."""

from __future__ import annotations

import csv
import hashlib
import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import xstatic.pkg.leaflet
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from conflictmap.map.points import web_mercator
from conflictmap.settings import FRONTEND
from conflictmap.web.caching import cached


@cache
def _labels() -> bytes:
    """The town labels: name, world coordinates, first zoom, side on which the name stands."""
    with (FRONTEND / "outlines" / "labels.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    labels = []
    for row in rows:
        x, y = web_mercator(float(row["lat"]), float(row["lon"]))
        labels.append(
            {
                "id": row["place_id"],
                "name": row["name"],
                "x": round(float(x), 6),
                "y": round(float(y), 6),
                "min_zoom": float(row["min_zoom"]),
                "anchor": row["anchor"],
                "country": row["place_id"].startswith("country-"),
                "region": row["place_id"].startswith("region-"),
            }
        )
    return json.dumps(sorted(labels, key=lambda label: label["min_zoom"]), ensure_ascii=False).encode()


async def labels(request: Request) -> Response:
    """The names of towns and countries, most important first."""
    text = _labels()
    return cached(request, hashlib.sha256(text).hexdigest()[:24], lambda: text, "application/json", lasting=False)


@cache
def _script() -> bytes:
    return (FRONTEND / "dist" / "map.js").read_bytes()


async def script(request: Request) -> Response:
    """The modules of the browser's half, bundled into one script."""
    text = _script()
    return cached(request, hashlib.sha256(text).hexdigest()[:24], lambda: text, "text/javascript", lasting=False)


async def font(request: Request) -> Response:
    """Streamlit's own text font, so that the map's frame is set in the type of the page around it."""
    path = _font()
    if not path.is_file():
        return Response(status_code=404)
    return FileResponse(path, media_type="font/woff2", headers={"Cache-Control": "public, max-age=604800"})


@cache
def _font() -> Path:
    streamlit = find_spec("streamlit")
    folders = streamlit.submodule_search_locations if streamlit else None
    media = Path((folders or [""])[0]) / "static" / "static" / "media"
    return next(media.glob("SourceSansVF-Upright*.woff2"), FRONTEND / "none.woff2")


routes = [
    Route("/map/labels.json", labels),
    Route("/map/map.js", script),
    Route("/map/font.woff2", font),
    Mount("/map/styles", StaticFiles(directory=FRONTEND / "styles")),
    Mount("/map/outlines", StaticFiles(directory=FRONTEND / "outlines")),
    Mount("/vendor/leaflet", StaticFiles(directory=xstatic.pkg.leaflet.BASE_DIR)),
]
