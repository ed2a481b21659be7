"""The kinds of events, each declared once: its code, its words, its sign, and what holds for its rows.

A new kind is one entry here. Colour and shape are those of the kind and never of a side; they are apart for every
common kind of colour-blindness.
"""

from __future__ import annotations

from dataclasses import dataclass

from conflictmap.tables.messages import N_, NN_


@dataclass(frozen=True)
class Kind:
    """One kind of event.

    - `name`, `plural`, `counted`, `meaning`: messages, translated where they are shown;
    - `says`: who says what about whom, in one sentence: with targets, and without;
    - `sign`: a character for lists; `shape`: the same as Vega names it; `colour`: as `#rrggbb`, `edge`: a darker one of
      the same hue, so that it is seen on land and water, and `colour_name`: the name under which
      `.streamlit/config.toml` gives the colour to Markdown;
    - `is_claim`: it lays an act to somebody's charge, so it has a status and belongs to a thread of claims;
    - `is_statement`: somebody speaks in public, so its actors are who speaks and it has no claimants;
    - `stands_at_subject`: it stands on the map at the place that it is about, not where it was said;
    - `has_casualties`: its rows may hold killed and injured; `has_themes`: its rows hold what they are about.
    """

    code: str
    name: str
    plural: str
    counted: tuple[str, str]
    meaning: str
    says: tuple[str, str]
    sign: str
    shape: str
    colour: str
    edge: str
    colour_name: str
    is_claim: bool = False
    is_statement: bool = False
    stands_at_subject: bool = False
    has_casualties: bool = False
    has_themes: bool = False


_ALL = (
    Kind(
        code="attack",
        name=N_("Attack"),
        plural=N_("Attacks"),
        counted=NN_("%(count)s attack", "%(count)s attacks"),
        meaning=N_("An incident in which someone is said to have used force. Its actor is the alleged perpetrator."),
        says=(
            N_("According to %(claimants)s, by %(actors)s against %(targets)s."),
            N_("According to %(claimants)s, by %(actors)s."),
        ),
        sign="●",
        shape="circle",
        colour="#C8442B",
        edge="#8F2A16",
        colour_name="red",
        is_claim=True,
        has_casualties=True,
    ),
    Kind(
        code="accusation",
        name=N_("Accusation"),
        plural=N_("Accusations"),
        counted=NN_("%(count)s accusation", "%(count)s accusations"),
        meaning=N_("A public statement that blames a party for an act. It stands at the place it is about."),
        says=(N_("%(actors)s accuses %(targets)s."), N_("Accusation by %(actors)s.")),
        sign="▲",
        shape="triangle-up",
        colour="#E0A100",
        edge="#6E4E00",
        colour_name="yellow",
        is_claim=True,
        is_statement=True,
        stands_at_subject=True,
        has_themes=True,
    ),
    Kind(
        code="denial",
        name=N_("Denial"),
        plural=N_("Denials"),
        counted=NN_("%(count)s denial", "%(count)s denials"),
        meaning=N_("A public statement that rejects an accusation or an attack. It stands at the place it is about."),
        says=(N_("%(actors)s denies what %(targets)s says."), N_("Denial by %(actors)s.")),
        sign="■",
        shape="square",
        colour="#7A7F87",
        edge="#494E55",
        colour_name="gray",
        is_statement=True,
        stands_at_subject=True,
        has_themes=True,
    ),
    Kind(
        code="ceasefire_statement",
        name=N_("Ceasefire statement"),
        plural=N_("Ceasefire statements"),
        counted=NN_("%(count)s ceasefire statement", "%(count)s ceasefire statements"),
        meaning=N_("A statement that announces, supports, questions or sets terms for a truce."),
        says=(N_("Statement by %(actors)s."), N_("Statement by %(actors)s.")),
        sign="◆",
        shape="diamond",
        colour="#2F6DB5",
        edge="#1D4A80",
        colour_name="blue",
        is_statement=True,
    ),
)

EVENT_KINDS = {kind.code: kind for kind in _ALL}
"""Every kind by its code, in the order in which legends, counts and the map's numbers name them."""
