"""Questions that are asked by keyboard alone, and their right answers from the tables."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from playwright.sync_api import expect

from browser.answers import (
    SEPTEMBER_2022,
    TRUCE_WEEK,
    WAR,
    alleged_breaches,
    at_place,
    event,
    events,
    first_denial_within,
    holds,
    ids,
    named,
    names,
    related,
    sources_of,
    status_rule,
    table,
    threads,
    with_status,
)
from browser.asking import KEYBOARD, Asking, asks

pytestmark = pytest.mark.browser

GANJA = "2020-10-11-ganja-attack"
BARDA = "2020-10-28-barda-attack"
TOOK = "(rows) => rows.map((row) => [row.querySelector('button').dataset.event, row.children[5].innerText])"
MOSCOW_TRUCE = "truce-2020-10-10"


def whole_war(asking: Asking, bar: str = "") -> None:
    """Widen the days of a time bar to all of the period that it shows, from the first day of the war to its last."""
    within = asking.page.page.locator(bar or "body")
    for name, key in (("First day shown", "Home"), ("Last day shown", "End")):
        asking.key(key, within.get_by_role("slider", name=name, exact=True))
    asking.page.wait_for_link("&".join(f"when={day}" for day in WAR))
    asking.settle()


@asks("Who was accused of the strike on Ganja, what was answered, and who checked?", "/", KEYBOARD)
def test_who_was_accused_what_was_answered_and_who_checked(asking: Asking) -> None:
    asking.take("ganja strike", "Event", event(GANJA)["title"])
    panel = asking.page.panel()
    expect(panel).to_contain_text(f"by {', '.join(names(event(GANJA)['actor_ids']))} against")
    denied = panel.get_by_role("listitem").filter(has_text="Denied by")
    denials = denied.locator("button").evaluate_all("(rows) => rows.map((row) => row.dataset.event)")
    assert set(denials) == related("denies", GANJA)
    found = sources_of(GANJA).query("role == 'corroborates'")
    assert len(found) > 0
    expect(panel.get_by_text("Findings of its own that corroborate it")).to_have_count(len(found))
    for _, source in found.iterrows():
        expect(panel.get_by_text(source["publisher"]).first).to_be_visible()


@asks("How many breaches were alleged in the week after the Moscow truce?", "/", KEYBOARD)
def test_how_many_breaches_were_alleged_in_the_week_after_the_truce(asking: Asking) -> None:
    name = table("ceasefires").set_index("ceasefire_id")["name"].loc[MOSCOW_TRUCE]
    asking.take("moscow humanitarian", "Truce", name)
    low, high = alleged_breaches(MOSCOW_TRUCE, pd.Timedelta(days=7))
    expect(
        asking.page.page.get_by_text(re.compile(rf"holds\s+{low}\s+to\s+{high}\s+alleged breaches")).first
    ).to_be_visible()


@asks("What did Lavrov say in all these years, and when?", "/records", KEYBOARD)
def test_what_did_lavrov_say_and_when(asking: Asking) -> None:
    asking.take("lavrov", "Person", "Sergey Lavrov")
    asking.press(asking.button("Show all"))
    asking.page.wait_for_link("phase=all")
    asking.expect_count(len(said := named("sergey-lavrov")))
    asking.settle()
    asking.expect_shown(said)
    days = asking.page.page.locator(".st-key-table_records tbody tr td:first-child").all_inner_texts()
    assert sorted(days) == sorted(event(one)["date"] for one in said)


@asks("How many attacks with drones does the record hold for the 44-day war?", "/", KEYBOARD)
def test_how_many_attacks_with_drones_in_the_war(asking: Asking) -> None:
    asking.take("drone", "Means", "Drone")
    asking.press(asking.page.pill("Attacks"))
    asking.page.wait_for_link("kind=attack")
    asking.settle()
    whole_war(asking)
    attacks = events(WAR, kind="attack")
    asking.expect_count(holds(attacks["means"], "drone").sum())


@asks("Which claims of the truce week were denied within a day?", "/claims", KEYBOARD)
def test_which_claims_were_denied_within_a_day(asking: Asking) -> None:
    asking.press(asking.page.page.get_by_role("columnheader", name="Time to the first denial").get_by_role("button"))
    took = {head: first_denial_within(event(head), claims) for head, claims in threads(TRUCE_WEEK).items()}
    within = {head for head, time in took.items() if time and time[1] <= pd.Timedelta(days=1)}
    asking.settle()
    rows = asking.page.page.locator(".st-key-table_claims tbody tr").evaluate_all(TOOK)
    assert {event_id for event_id, took in rows if re.search(r"(hour|minute)s?$", took)} == within


@asks("Which claims of the truce week are contested?", "/records", KEYBOARD)
def test_which_claims_are_contested(asking: Asking) -> None:
    asking.press(asking.page.page.get_by_role("button", name="Filters"))
    asking.type("contested", asking.page.page.get_by_role("combobox", name="Status"))
    asking.key("Enter")
    asking.page.wait_for_link("status=contested")
    asking.settle()
    asking.expect_shown(with_status(TRUCE_WEEK, "contested"))


@asks("How do the 44-day war and September 2022 differ in attacks?", "/compare", KEYBOARD)
def test_how_the_war_and_september_2022_differ(asking: Asking) -> None:
    whole_war(asking, ".st-key-timebar_first")
    second = asking.page.page.locator(".st-key-timebar_second")
    asking.choose("Border fighting of S", second.locator(".period"))
    asking.key("End", second.get_by_role("slider", name="Last day shown"))
    row = asking.page.page.get_by_role("row").filter(
        has=asking.page.page.get_by_role("rowheader", name="Attacks", exact=True)
    )
    for days, cell in ((WAR, 0), (SEPTEMBER_2022, 1)):
        expect(row.get_by_role("cell").nth(cell)).to_have_text(re.compile(rf"^{len(events(days, kind='attack'))}\s"))


@asks("What does “contested” mean here?", "/claims", KEYBOARD)
def test_what_contested_means(asking: Asking) -> None:
    asking.press(asking.button("What the words mean").first)
    expect(
        asking.page.page.get_by_text(re.compile(rf"Contested\.\s+{status_rule('contested')}", re.I)).last
    ).to_be_visible()


@asks("What comes third in the story of the truce week?", "/", KEYBOARD)
def test_what_comes_third_in_a_story(asking: Asking) -> None:
    story = table("stories").iloc[0]
    asking.press(asking.button("Stories"))
    asking.press(asking.page.page.get_by_role("button", name=story["title"]))
    card, steps = asking.page.page.locator(".st-key-story"), table("story_steps").set_index(["story_id", "step"])
    for number in ("2", "3"):
        asking.settle()
        asking.key("Shift+ArrowRight")
        step = steps.loc[(story["story_id"], number)]
        expect(card.get_by_role("heading", name=step["title"])).to_be_visible()
    asking.page.expect_open(event(step["event_id"])["title"])


@asks("What was recorded next at Ganja after the strike?", f"/event?event={GANJA}", KEYBOARD)
def test_what_was_recorded_next_at_the_place(asking: Asking) -> None:
    asking.press(asking.page.page.get_by_role("button", name=re.compile(r"^After, ")))
    here = at_place("ganja", ("2020-10-11", "2020-10-11"))
    after = min(here & related("denies", GANJA))
    asking.page.wait_for_link(f"event={after}")
    expect(asking.page.page.get_by_role("heading", name=event(after)["title"]).first).to_be_visible()


@asks("How many were killed and injured at Barda on 28 October 2020?", "/records", KEYBOARD)
def test_how_many_were_killed_and_injured(asking: Asking) -> None:
    row = event(BARDA)
    asking.take("barda cluster", "Event", row["title"])
    for what in ("killed", "injured"):
        low, high = row[f"{what}_low"], row[f"{what}_high"]
        told = asking.page.panel().get_by_role("row").filter(has_text=what.title())
        expect(told.get_by_role("cell").nth(1)).to_have_text(low if low == high else f"{low} to {high}")


@asks("Which single attack of the 44-day war is said to have killed most?", "/records", KEYBOARD)
def test_which_attack_killed_most(asking: Asking) -> None:
    asking.press(asking.page.pill("Attacks"))
    asking.page.wait_for_link("kind=attack")
    whole_war(asking)
    heading = asking.page.page.get_by_role("columnheader", name="Killed").get_by_role("button")
    for _ in range(2):
        asking.press(heading)
    asking.settle()
    attacks = events(WAR, kind="attack", aggregate="0")
    killed = pd.to_numeric(attacks["killed_high"])
    singles = [one for one in asking.shown() if event(one)["aggregate"] == "0"]
    assert singles[0] in ids(attacks[killed == killed.max()])
