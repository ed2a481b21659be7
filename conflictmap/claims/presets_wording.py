"""The presets in words."""

from __future__ import annotations

from conflictmap.claims.pair_wording import pair
from conflictmap.claims.presets import KINDS, Preset
from conflictmap.text import words
from conflictmap.text.language import _, listed, number


def preset_label(preset: Preset, count: int) -> str:
    """Return what a preset asks for and how many threads it brings; between which sides stands above."""
    return _(words.PRESET[preset.kind], count=number(count))


def preset_meaning(preset: Preset) -> str:
    """Return what a preset asks for in full."""
    answers, checks = KINDS[preset.kind]
    asked = [pair(preset.accuser, preset.accused)]
    asked += [words.word(words.ANSWER, code) for code in answers]
    asked += [words.word(words.CHECK, code) for code in checks]
    return listed(asked)
