"""The words for codes: one place, in the reader's language."""

from __future__ import annotations

from typing import Any

from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.messages import N_, NN_
from conflictmap.text.language import _, plural_forms

KIND = {code: kind.name for code, kind in EVENT_KINDS.items()}
KINDS = {code: kind.plural for code, kind in EVENT_KINDS.items()}
STATUS = {
    "claimed": N_("Claimed"),
    "contested": N_("Contested"),
    "corroborated": N_("Corroborated"),
    "acknowledged": N_("Acknowledged"),
}
STATUS_MEANING = {
    "claimed": N_("One side says so; no answer and no finding of anyone else is known to this record."),
    "contested": N_("The accused side denies it, or a source contradicts it."),
    "corroborated": N_("A source independent of the claimant has findings of its own that corroborate it."),
    "acknowledged": N_("The accused side is reported to have admitted it."),
}
ANSWER = {
    "admitted": N_("Admitted"),
    "denied": N_("Denied"),
    "unanswered": N_("No answer known"),
}
CHECK = {
    "borne_out": N_("Corroborated by independent findings"),
    "contradicted": N_("Contradicted by independent findings"),
    "unchecked": N_("No independent findings known"),
}
SIDE = {
    "armenian": N_("Armenian side"),
    "azerbaijani": N_("Azerbaijani side"),
}
FORCES = {
    "armenian": N_("Armenian forces"),
    "azerbaijani": N_("Azerbaijani forces"),
}
ATTRIBUTED = {
    "armenian": N_("attributed to Armenian forces"),
    "azerbaijani": N_("attributed to Azerbaijani forces"),
    "both": N_("attributed to forces of both sides"),
    "others": N_("attributed to others"),
    "unknown": N_("attributed to an unknown party"),
}
ATTRIBUTED_FIRST = {
    "armenian": N_("%(count)s attributed to Armenian forces"),
    "azerbaijani": N_("%(count)s attributed to Azerbaijani forces"),
    "both": N_("%(count)s attributed to forces of both sides"),
    "others": N_("%(count)s attributed to others"),
    "unknown": N_("%(count)s attributed to an unknown party"),
}
ATTRIBUTED_NEXT = {
    "armenian": N_("%(count)s to Armenian forces"),
    "azerbaijani": N_("%(count)s to Azerbaijani forces"),
    "both": N_("%(count)s to forces of both sides"),
    "others": N_("%(count)s to others"),
    "unknown": N_("%(count)s to an unknown party"),
}
"""To whom attacks are attributed: all of them, the first part of a list of parts, and the parts that go on with it."""
ALLY = {
    "armenian": N_("ally of the Armenian side by treaty"),
    "azerbaijani": N_("ally of the Azerbaijani side by treaty"),
}
"""What a publisher's state is, by the side with which it has, or had in 2020, a treaty of mutual defence."""
CASUALTY = {
    "killed": N_("Killed"),
    "injured": N_("Injured"),
    "civilians_killed": N_("Civilians killed"),
    "civilians_injured": N_("Civilians injured"),
    "military_killed": N_("Military personnel killed"),
    "military_injured": N_("Military personnel injured"),
}
FIGURE = {
    "killed": N_("killed %(people)s"),
    "injured": N_("injured %(people)s"),
    "civilians_killed": N_("civilians killed %(people)s"),
    "civilians_injured": N_("civilians injured %(people)s"),
    "military_killed": N_("military personnel killed %(people)s"),
    "military_injured": N_("military personnel injured %(people)s"),
}
"""Counts of casualties: as a heading, and as part of a line that tells all figures of a source."""
FIGURES_MARK = {
    "alone": N_("· one account only"),
    "agrees": N_("= agree"),
    "overlaps": N_("≈ overlap"),
    "differs": N_("≠ differ"),
}
"""How the figures of several accounts stand to each other: a sign and a word, no colour."""
MIRROR = {
    "place": N_("Same place, same days"),
    "responds_to": N_("One answers the other"),
    "same_as": N_("Same event"),
}
"""What ties an attack to one that is attributed to the other side."""
ACROSS = {
    "accused": N_("By whom they accuse"),
    "theme": N_("By theme"),
    "month": N_("By month"),
}
PRESET = {
    "denied_unchecked": N_("Denied, no independent findings known: %(count)s"),
    "unanswered": N_("No answer known: %(count)s"),
    "admitted": N_("Admitted: %(count)s"),
    "borne_out": N_("Corroborated by an independent source: %(count)s"),
}
"""Choices of claims at one press, with the number of threads that each brings; keys of `presets.KINDS`."""
MEASURE = {
    "threads": N_("Number"),
    "denied": N_("Share denied"),
    "corroborated": N_("Share corroborated"),
    "delay": N_("Time to denial"),
}
PARTY = {
    "armenia": N_("Armenia"),
    "artsakh": N_("Nagorno-Karabakh / Artsakh (de facto)"),
    "azerbaijan": N_("Azerbaijan"),
    "eu": N_("European Union"),
    "france": N_("France"),
    "icrc": N_("Red Cross"),
    "iran": N_("Iran"),
    "israel": N_("Israel"),
    "media": N_("Media"),
    "ngo": N_("Non-governmental organisations"),
    "osce": N_("OSCE"),
    "other": N_("Others"),
    "residents": N_("Residents"),
    "russia": N_("Russia"),
    "syria": N_("Syria"),
    "turkiye": N_("Türkiye"),
    "un": N_("United Nations"),
    "united_states": N_("United States"),
    "unknown": N_("Unknown"),
}
PARTY_SHORT = {
    "armenia": N_("AM"),
    "artsakh": N_("NK"),
    "azerbaijan": N_("AZ"),
    "russia": N_("RU"),
}
"""Letters for the mark of a town: country codes (ISO 3166), and NK for Nagorno-Karabakh."""
BASIS = {
    "claimed": N_("by its own word only"),
    "acknowledged": N_("acknowledged by the other side"),
    "agreement": N_("by agreement of both sides"),
    "reported": N_("reported by observers"),
}
THEME = {
    "aggression": N_("Aggression"),
    "agreement_breach": N_("Breach of an agreement"),
    "blockade": N_("Blockade"),
    "captives": N_("Captives, bodies and missing persons"),
    "casualty_figures": N_("Casualty figures"),
    "cluster_munitions": N_("Cluster munitions"),
    "cultural_property": N_("Cultural property"),
    "ethnic_cleansing": N_("Ethnic cleansing"),
    "false_claim": N_("False or staged claims"),
    "foreign_fighters": N_("Foreign fighters"),
    "human_shield": N_("Military use of civilian places"),
    "incendiary_munitions": N_("Incendiary munitions"),
    "incursion": N_("Incursion or holding of territory"),
    "infrastructure": N_("Infrastructure"),
    "journalists": N_("Journalists"),
    "landmines": N_("Landmines and mine maps"),
    "medical_facilities": N_("Medical facilities"),
    "military_buildup": N_("Military build-up"),
    "military_loss": N_("Military losses"),
    "peacekeepers": N_("Peacekeepers"),
    "shelling_of_civilians": N_("Shelling of civilians"),
    "territorial_control": N_("Who holds a place"),
    "third_state": N_("A third state's part"),
    "truce_breach": N_("Breach of a truce"),
    "other": N_("Other themes"),
}
MEANS = {
    "air_strike": N_("Air strike"),
    "air_to_air_missile": N_("Air-to-air missile"),
    "anti_aircraft_missile": N_("Anti-aircraft missile"),
    "armour": N_("Armour"),
    "artillery": N_("Artillery"),
    "ballistic_missile": N_("Ballistic missile"),
    "blockade": N_("Blockade"),
    "cluster_munition": N_("Cluster munition"),
    "drone": N_("Drone"),
    "grenade": N_("Grenade"),
    "grenade_launcher": N_("Grenade launcher"),
    "ground_assault": N_("Ground assault"),
    "incendiary_munition": N_("Incendiary munition"),
    "landmine": N_("Landmine"),
    "missile": N_("Missile (type not given)"),
    "mortar": N_("Mortar"),
    "rocket_artillery": N_("Rocket artillery"),
    "sabotage": N_("Sabotage"),
    "small_arms": N_("Small arms"),
    "other": N_("Other means"),
    "unknown": N_("Not known"),
}
PUBLISHER_KIND = {
    "international_body": N_("International body"),
    "media_armenia": N_("Media, Armenia"),
    "media_artsakh": N_("Media, Nagorno-Karabakh / Artsakh"),
    "media_azerbaijan": N_("Media, Azerbaijan"),
    "media_russia": N_("Media, Russia"),
    "media_third_party": N_("Media, third party"),
    "media_turkiye": N_("Media, Türkiye"),
    "ngo": N_("Non-governmental organisation"),
    "official_armenia": N_("Official, Armenia"),
    "official_artsakh": N_("Official, Nagorno-Karabakh / Artsakh (de facto)"),
    "official_azerbaijan": N_("Official, Azerbaijan"),
    "official_other": N_("Official, another state"),
    "official_russia": N_("Official, Russia"),
    "official_turkiye": N_("Official, Türkiye"),
    "other": N_("Other"),
    "social": N_("Social account"),
}
SOURCE_ROLE = {
    "reports": N_("Reports it"),
    "corroborates": N_("Findings of its own that corroborate it"),
    "contradicts": N_("Findings of its own that contradict it"),
    "denies": N_("Carries the accused side's denial"),
    "admits": N_("Carries the accused side's admission"),
}
RELATION = {
    "about": N_("Is about"),
    "denies": N_("Denies"),
    "responds_to": N_("Answers"),
    "violates": N_("Alleged breach of"),
    "implements": N_("Implements"),
    "same_as": N_("Same event as"),
}
RELATION_BACK = {
    "about": N_("Spoken of in"),
    "denies": N_("Denied by"),
    "responds_to": N_("Answered by"),
    "violates": N_("Allegedly broken by"),
    "implements": N_("Implemented by"),
    "same_as": N_("Same event as"),
}
WHERE_PREC = {
    "1": N_("Place known"),
    "2": N_("Near this place"),
    "3": N_("Known only to the district"),
    "4": N_("Known only to the province or region"),
    "5": N_("Known only to a stretch of front or border"),
    "6": N_("Known only to the country"),
}
DATE_PREC = {
    "1": N_("Day known"),
    "2": N_("Known to within two to six days"),
    "3": N_("Known to within a week"),
    "4": N_("Known to within a month"),
    "5": N_("Known to more than a month"),
}


def word(table: dict[str, str], code: str) -> str:
    """Return the word for a code of one of the tables above; a code without one is shown as it is."""
    return _(table[code]) if code in table else code


def kinds_drawn() -> list[dict[str, str]]:
    """Return what the browser draws each kind as; everywhere else it knows a kind by its position in this list."""
    return [
        {"code": kind.code, "sign": kind.sign, "colour": kind.colour, "edge": kind.edge, "label": _(kind.plural)}
        for kind in EVENT_KINDS.values()
    ]


def counted_forms() -> dict[str, Any]:
    """Return how the browser counts records, and those of each kind in the order of `kinds_drawn`."""
    records = plural_forms(*NN_("%(count)s record.", "%(count)s records."))
    return {"records": records, "kinds": [plural_forms(*kind.counted) for kind in EVENT_KINDS.values()]}
