"""Questions that are asked on a phone, with a finger, and in other scripts than the Latin one, and their right answers."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.answers import TRUCE_WEEK, at_place, called, event, events, holds, ids, named, table, threads
from browser.asking import FINGER, KEYBOARD, Asking, asks

pytestmark = pytest.mark.browser

LISTED = 20
"""Records in the list beside the map before more are asked for."""
STEPANAKERT = "khankendi-stepanakert"


def show_all_years(asking: Asking) -> None:
    asking.press(asking.button("Show all"))
    asking.page.wait_for_link("phase=all")
    asking.settle()


@asks("Which attacks on Stepanakert are alleged in the truce week?", "/", FINGER)
def test_which_attacks_on_a_town(asking: Asking) -> None:
    asking.take("stepanakert", "Place", "Stepanakert")
    asking.press(asking.page.pill("Attacks"))
    asking.page.wait_for_link("kind=attack")
    attacks = events(TRUCE_WEEK, kind="attack", place_id=STEPANAKERT)
    asking.expect_count(len(attacks))
    asking.settle()
    asking.expect_shown(ids(attacks), "events")


@asks("What is recorded of Turkey, by whatever name?", "/records", FINGER)
def test_what_is_recorded_of_turkey(asking: Asking) -> None:
    asking.search("Turkey")
    show_all_years(asking)
    asking.expect_count(len(called("Turkey|Türkiye", "turkiye")))
    asking.expect_shown(called("Turkey|Türkiye", "turkiye"))


@asks("How does “How a claim is checked” go on after its first step?", "/", FINGER)
def test_how_a_story_goes_on(asking: Asking) -> None:
    story = table("stories").iloc[1]
    steps = table("story_steps").set_index(["story_id", "step"]).loc[story["story_id"]]
    asking.press(asking.button("Stories"))
    asking.press(asking.page.page.get_by_role("button", name=story["title"]))
    card = asking.page.page.locator(".st-key-story")
    expect(card.get_by_role("heading", name=steps.loc["1"]["title"])).to_be_visible()
    asking.press(asking.page.page.locator(".st-key-next_step button:visible"))
    expect(card.get_by_role("heading", name=steps.loc["2"]["title"])).to_be_visible()
    expect(card.get_by_text(f"Step 2 of {len(steps)}", exact=True)).to_be_visible()
    asking.page.expect_open(event(steps.loc["2"]["event_id"])["title"])


@asks("How much is recorded of Ganja on other days than these?", "/records", FINGER)
def test_how_much_on_other_days(asking: Asking) -> None:
    asking.take("ganja", "Place", "Ganja")
    now, ever = len(at_place("ganja", TRUCE_WEEK)), len(at_place("ganja"))
    expect(asking.page.page.get_by_text(f"{now} in these days, {ever - now} more on other days.")).to_be_visible()
    show_all_years(asking)
    asking.expect_count(ever)
    asking.expect_shown(at_place("ganja"))


@asks("Gəncə: which attacks are alleged there in all these years?", "/records", FINGER)
def test_which_attacks_on_a_town_typed_in_azerbaijani(asking: Asking) -> None:
    asking.take("gəncə", "Place", "Ganja")
    show_all_years(asking)
    asking.press(asking.page.pill("Attacks"))
    asking.page.wait_for_link("kind=attack")
    asking.settle()
    asking.expect_shown(ids(events(kind="attack", place_id="ganja")))


@asks("Лавров: what did he say, and who speaks of him?", "/records", KEYBOARD)
def test_what_lavrov_said_typed_in_russian(asking: Asking) -> None:
    asking.search("Лавров")
    show_all_years(asking)
    found = events()
    spoken_of = ids(found[(found["title"] + " " + found["summary"]).str.contains(r"\bLavrov\b")])
    asking.expect_shown(named("sergey-lavrov") | spoken_of)


@asks("Հադրութ: what is recorded there in the truce week?", "/claims", KEYBOARD)
def test_what_is_claimed_of_a_town_typed_in_armenian(asking: Asking) -> None:
    asking.take("Հադրութ", "Place", "Hadrut")
    asking.go_to("Records")
    asking.expect_count(len(at_place("hadrut", TRUCE_WEEK)))
    asking.expect_shown(at_place("hadrut", TRUCE_WEEK))


@asks("باشينيان: how often is he quoted in all these years?", "/", FINGER)
def test_how_often_pashinyan_is_quoted_typed_in_arabic(asking: Asking) -> None:
    asking.take("باشينيان", "Person", "Nikol Pashinyan")
    show_all_years(asking)
    said = named("nikol-pashinyan")
    asking.expect_count(len(said))
    listed = set(asking.shown("events"))
    assert len(listed) == min(len(said), LISTED) and listed <= said


@asks("անօդաչու: which attacks of the truce week are said to be of drones?", "/records", KEYBOARD)
def test_which_attacks_with_drones_typed_in_armenian(asking: Asking) -> None:
    asking.take("անօդաչու", "Means", "Drone")
    asking.press(asking.page.pill("Attacks"))
    asking.page.wait_for_link("kind=attack")
    asking.settle()
    attacks = events(TRUCE_WEEK, kind="attack")
    asking.expect_shown(ids(attacks[holds(attacks["means"], "drone")]))


@asks("Шуша: which claims are made of it in the truce week?", "/claims", KEYBOARD)
def test_how_many_claims_of_a_town_typed_in_russian(asking: Asking) -> None:
    asking.take("Шуша", "Place", "Shusha")
    here = at_place("shusha", TRUCE_WEEK)
    right = {head for head, claims in threads(TRUCE_WEEK).items() if claims & here}
    asking.expect_shown(right, "table_claims")
