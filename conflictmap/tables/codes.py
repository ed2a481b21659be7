"""The codes that tables, links and tests use; the words for them are in `words`.

Codes are stable ASCII and never translated. The same codes hold for every party.
"""

from conflictmap.tables.kinds import EVENT_KINDS

KINDS = tuple(EVENT_KINDS)
STATEMENTS = tuple(code for code, kind in EVENT_KINDS.items() if kind.is_statement)
CLAIMS = tuple(code for code, kind in EVENT_KINDS.items() if kind.is_claim)
"""The kinds that lay an act to somebody's charge."""
MOVED = tuple(code for code, kind in EVENT_KINDS.items() if kind.stands_at_subject)
"""The kinds that stand on the map at the place that they are about."""
THEMED = tuple(code for code, kind in EVENT_KINDS.items() if kind.has_themes)
WITH_CASUALTIES = tuple(code for code, kind in EVENT_KINDS.items() if kind.has_casualties)

STATUSES = ("claimed", "contested", "corroborated", "acknowledged")

ANSWERS = ("admitted", "denied", "unanswered")
"""What the accused side is known to have answered to a claim; the first that holds."""

CHECKS = ("borne_out", "contradicted", "unchecked")
"""What a source independent of the claimant found on a claim; the first two may both hold."""

PARTIES = (
    "armenia", "artsakh", "azerbaijan", "eu", "france", "icrc", "iran", "israel", "media", "ngo", "osce", "other",
    "residents", "russia", "syria", "turkiye", "un", "united_states", "unknown",
)  # fmt: skip
"""Parties in alphabetical order: no list in the product puts one side first by choice."""

ROLES_OF_ACTORS = (
    "armed_forces", "armed_group", "border_service", "civilians", "court", "defence_ministry", "embassy",
    "emergency_service", "foreign_ministry", "head_of_government", "head_of_state", "humanitarian_body",
    "information_office", "interior_ministry", "international_body", "local_authority", "media", "mediator",
    "mine_action", "monitoring_mission", "ngo", "ombudsman", "political_party", "presidency", "prosecutor",
    "security_council", "security_service", "state", "unknown",
)  # fmt: skip

MEANS = (
    "air_strike", "air_to_air_missile", "anti_aircraft_missile", "armour", "artillery", "ballistic_missile", "blockade",
    "cluster_munition", "drone", "grenade", "grenade_launcher", "ground_assault", "incendiary_munition", "landmine",
    "missile", "mortar", "rocket_artillery", "sabotage", "small_arms", "other", "unknown",
)  # fmt: skip

THEMES = (
    "aggression", "agreement_breach", "blockade", "captives", "casualty_figures", "cluster_munitions",
    "cultural_property", "ethnic_cleansing", "false_claim", "foreign_fighters", "human_shield", "incendiary_munitions",
    "incursion", "infrastructure", "journalists", "landmines", "medical_facilities", "military_buildup",
    "military_loss", "peacekeepers", "shelling_of_civilians", "territorial_control", "third_state", "truce_breach",
    "other",
)  # fmt: skip
"""What an accusation blames a party for, or what a denial rejects; several may hold for one event."""

COUNTED = ("killed", "injured")
"""What is counted of casualties."""

CASUALTIES = (*COUNTED, *(f"{group}_{what}" for group in ("civilians", "military") for what in COUNTED))
"""The counts of an event and of a source: of all who were hit, then of civilians and of military personnel among them.

Each has two columns, from `_low` to `_high`.
"""

RELATIONS = ("about", "denies", "responds_to", "violates", "implements", "same_as")

SOURCE_ROLES = ("reports", "corroborates", "contradicts", "denies", "admits")

PUBLISHER_KINDS = (
    "international_body", "media_armenia", "media_artsakh", "media_azerbaijan", "media_russia", "media_third_party",
    "media_turkiye", "ngo", "official_armenia", "official_artsakh", "official_azerbaijan", "official_other",
    "official_russia", "official_turkiye", "other", "social",
)  # fmt: skip

BASES = ("claimed", "acknowledged", "agreement", "reported")
"""On what it rests that a party held a town: its own word, the other side's, an agreement of both, observers."""

TOPICS = (
    "cessation_of_fire", "captives", "bodies", "talks", "negotiation_format", "verification", "civilians", "withdrawal",
    "peacekeepers", "territory", "transport", "displaced_persons", "disarmament", "communication", "other",
)  # fmt: skip
"""What a commitment in the text of a truce is about."""

BEARINGS = ("carried_out", "breach", "spoken_of")
"""How an event bears on a commitment: reports that it was carried out, is an alleged breach of it, speaks of it."""

SPANS = ("7", "14", "30")
"""Days before and after a truce that are counted."""

ACROSS = ("accused", "theme", "month")
"""What the matrix of accusers has across."""

MEASURES = ("threads", "denied", "corroborated", "delay")
"""What the matrix of accusers shows: how many, the shares denied and corroborated, the time to the first denial."""

RECORD_COLUMNS = (
    "date", "end_date", "time", "kind", "title", "place", "claimants", "by", "against", "status", "killed", "injured",
)  # fmt: skip
"""The columns of the table of records, in order."""

USUAL_RECORD_COLUMNS = ("date", "kind", "title", "place", "claimants", "status", "killed", "injured")
"""Those that it shows at first."""

CLAIM_COLUMNS = (
    "date", "title", "accuser", "accused", "answer", "took", "findings", "denied_by", "place", "status",
)  # fmt: skip
"""The columns of the list of claims, in order."""

USUAL_CLAIM_COLUMNS = ("date", "title", "accuser", "accused", "answer", "took", "findings", "status")
"""Those that it shows at first."""

DATE_PRECS = ("1", "2", "3", "4", "5")
"""UCDP `date_prec`: 1 the day, 2 within two to six days, 3 the week, 4 the month, 5 longer."""

WHERE_PRECS = ("1", "2", "3", "4", "5", "6")
"""UCDP `where_prec`: 1 the place, 2 near it, 3 district, 4 province or region, 5 a line or area, 6 country."""

POINT, DISTRICT, REGION = 0, 1, 2
"""The three signs on the map, by how well the place is known."""

SIGN_OF_PRECISION = {"1": POINT, "2": POINT, "3": DISTRICT, "4": REGION, "5": REGION, "6": REGION}

PLACE_KINDS = (
    "city", "town", "village", "district", "province", "region", "country", "line", "landmark",
)  # fmt: skip

SETTLEMENTS = ("city", "town", "village")
"""The kinds of places that are a point on the map."""

WORDED = ("institution", "means", "party", "theme", "words")
"""What a group of words can stand for: what has a code, or with `words` nothing but each other."""

LANGUAGES = {
    "en": "English", "az": "Azerbaijani", "hy": "Armenian", "ru": "Russian", "ar": "Arabic", "tr": "Turkish",
}  # fmt: skip
"""The languages in which persons and words are named, by ISO 639-1."""

COUNTRIES = {
    "AE": (51.5, 22.6, 56.4, 26.1), "AM": (43.4, 38.8, 46.7, 41.4), "AT": (9.5, 46.3, 17.2, 49.1),
    "AZ": (44.7, 38.3, 51.0, 42.0), "BE": (2.5, 49.4, 6.5, 51.6), "BY": (23.1, 51.2, 32.8, 56.2),
    "CH": (5.9, 45.8, 10.6, 47.9), "CZ": (12.0, 48.5, 18.9, 51.1), "DE": (5.8, 47.2, 15.1, 55.1),
    "FR": (-5.3, 41.3, 9.7, 51.2), "GB": (-8.7, 49.8, 1.9, 60.9), "GE": (39.9, 41.0, 46.8, 43.6),
    "IL": (34.2, 29.4, 35.9, 33.4), "IR": (44.0, 25.0, 63.4, 39.8), "IT": (6.6, 35.4, 18.6, 47.1),
    "KZ": (46.4, 40.5, 87.4, 55.5), "NL": (3.3, 50.7, 7.3, 53.6), "RU": (19.6, 41.1, 180.0, 81.9),
    "SY": (35.7, 32.3, 42.4, 37.4), "TR": (25.6, 35.8, 44.9, 42.2), "US": (-179.2, 18.9, -66.9, 71.4),
}  # fmt: skip
"""ISO 3166-1 alpha-2 codes with the box (west, south, east, north, in degrees) in which a place must lie."""
