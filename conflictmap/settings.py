"""What whoever runs the map may set, by environment variables, and where the project's own files lie."""

from __future__ import annotations

import os
from pathlib import Path

PACKAGE = Path(__file__).parent
PROJECT = PACKAGE.parent
FRONTEND = PROJECT / "frontend"
LOCALE = PACKAGE / "text" / "locale"
PAGES = PROJECT / "pages"

REPOSITORY = "https://github.com/caucasus-conflict-map/caucasus-conflict-map"
OPEN_STREET_MAP = "https://tile.openstreetmap.org/{z}/{x}/{y}.png"


def data_folder() -> Path:
    """Return the folder of the tables: `CONFLICTMAP_DATA`, else the project's own `data/`."""
    return Path(os.environ.get("CONFLICTMAP_DATA") or PROJECT / "data").resolve()


def tiles() -> dict[str, str] | None:
    """Return the address and attribution of the street map that readers may switch on.

    `CONFLICTMAP_TILES` and `CONFLICTMAP_TILES_ATTRIBUTION` replace OpenStreetMap's; an empty `CONFLICTMAP_TILES`
    takes the switch away.
    """
    address = os.environ.get("CONFLICTMAP_TILES", OPEN_STREET_MAP)
    attribution = os.environ.get("CONFLICTMAP_TILES_ATTRIBUTION", "© OpenStreetMap contributors")
    return {"url": address, "attribution": attribution} if address else None


def publisher() -> str:
    """Return who publishes this copy of the map, `CONFLICTMAP_PUBLISHER`; empty where nobody is named."""
    return " ".join(os.environ.get("CONFLICTMAP_PUBLISHER", "").split())


def contact() -> str:
    """Return how to reach them, `CONFLICTMAP_CONTACT`: an address on the web or of mail, or words."""
    return " ".join(os.environ.get("CONFLICTMAP_CONTACT", "").split())
