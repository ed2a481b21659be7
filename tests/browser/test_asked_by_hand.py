"""Questions that are asked with a mouse, and their right answers from the tables."""

from __future__ import annotations

import csv
import io

import pandas as pd
import pytest
from playwright.sync_api import expect

from browser.answers import (
    ALL_YEARS,
    TRUCE_WEEK,
    called,
    cells,
    event,
    events,
    ids,
    named,
    sources_of,
    table,
    threads,
)
from browser.asking import MOUSE, Asking, asks
from browser.conftest import Visit
from browser.waiting import until

pytestmark = pytest.mark.browser

GANJA = "2020-10-11-ganja-attack"
CAPTIVES = "truce-2020-10-10-exchange-of-captives"


@asks("Who held Shusha on 12 November 2020?", "/", MOUSE)
def test_who_held_a_town(asking: Asking) -> None:
    asking.press(asking.page.page.get_by_role("button", name="Filters"))
    asking.press(asking.page.page.get_by_text("Who held the town, as reported", exact=True))
    asking.page.wait_for_link("held=1")
    asking.settle()
    asking.fill("2020-11-12", asking.page.page.get_by_label("To", exact=True))
    asking.page.wait_for_link("2020-11-12")
    asking.settle()
    rows = table("control").query("place_id == 'shusha' and date_from <= '2020-11-12' and basis != 'claimed'")
    held = rows.sort_values("date_from").iloc[-1]
    asking.press(asking.page.page.get_by_text("Who held which town on 12 November 2020"))
    told = f"{held['party'].title()}, since {pd.Timestamp(held['date_from']):%-d %B %Y}, {held['basis']}"
    expect(asking.page.page.get_by_text("Shusha / Shushi").last.locator("xpath=..")).to_contain_text(told)


@asks("What did Human Rights Watch report in all these years?", "/records", MOUSE)
def test_what_did_hrw_report(asking: Asking) -> None:
    asking.search("HRW")
    asking.press(asking.button("Show all"))
    asking.page.wait_for_link("phase=all")
    asking.settle()
    asking.expect_shown(called("HRW|Human Rights Watch", "human-rights-watch"))


@asks("Which sources tell of the strike on Ganja, and whose text do copies carry?", "/event", MOUSE)
def test_which_sources_tell_of_an_event_and_whose_text_they_carry(asking: Asking) -> None:
    asking.type("central ganja", asking.page.page.get_by_role("textbox", name="Search the whole record"))
    asking.enter()
    asking.press(asking.page.page.get_by_role("button", name=event(GANJA)["title"]))
    asking.page.wait_for_link(f"event={GANJA}")
    asking.settle()
    sources = sources_of(GANJA)
    page = asking.page.page
    expect(page.get_by_role("heading", name=f"{len(sources)} sources")).to_be_visible()
    copies = sources[sources["original_publisher"] != ""]
    for original, count in copies["original_publisher"].value_counts().items():
        expect(page.get_by_text(f"Text of {original} ·")).to_have_count(int(count))
    for address in sources["url"]:
        expect(page.locator(f"a[href='{address}']")).to_have_count(int(address != ""))


@asks("Pashinyen, misspelt: what did he say in the truce week?", "/", MOUSE)
def test_did_you_mean(asking: Asking) -> None:
    asking.search("Pashinyen")
    asking.press(asking.page.page.locator(".st-key-way_spelled").get_by_role("button", name="Pashinyan"))
    asking.page.wait_for_link("q=Pashinyan")
    found = events(TRUCE_WEEK)
    spoken_of = ids(found[(found["title"] + " " + found["summary"]).str.contains(r"\bPashinyan\b")])
    asking.expect_count(len(spoken_of | named("nikol-pashinyan") & ids(found)))


@asks("Aliyev's denials in all these years, for a spreadsheet?", "/records", MOUSE)
def test_a_file_for_a_spreadsheet(asking: Asking) -> None:
    asking.take("aliyev", "Person", "Ilham Aliyev")
    asking.press(asking.button("Show all"))
    asking.page.wait_for_link("phase=all")
    asking.settle()
    asking.press(asking.page.pill("Denials"))
    asking.page.wait_for_link("kind=denial")
    asking.settle()
    name, content = asking.download("Download CSV")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    right = named("ilham-aliyev") & ids(events(kind="denial"))
    assert {row["event_id"] for row in rows} == right and len(rows) == len(right)
    assert {row["summary"] for row in rows} == {event(one)["summary"] for one in right}
    assert name.endswith(".csv")


@asks("Does a colleague who is sent my link see the same attacks on Tartar?", "/", MOUSE)
def test_a_link_shows_a_colleague_the_same(asking: Asking, visit: Visit) -> None:
    asking.take("tartar", "Place", "Tartar")
    asking.press(asking.page.pill("Attacks"))
    asking.page.wait_for_link("kind=attack")
    asking.settle()
    theirs = visit("/" + asking.page.page.evaluate("location.search"), alone=True)
    right = len(events(TRUCE_WEEK, kind="attack", place_id="tartar"))
    asking.expect_count(right)
    assert theirs.counts_agree() == right
    assert (
        theirs.page.locator(".st-key-events button").all_inner_texts()
        == asking.page.page.locator(".st-key-events button").all_inner_texts()
    )


@asks("Which records bear on the promise to exchange captives?", "/ceasefires", MOUSE)
def test_which_records_bear_on_a_commitment(asking: Asking) -> None:
    tied = table("commitment_events").query("commitment_id == @CAPTIVES")
    number = asking.page.page.locator(f"a[data-records*='{CAPTIVES}']")
    expect(number).to_have_count(tied["bearing"].nunique())
    asking.press(number.first)
    until(asking.page.page, "location.pathname === '/records'")
    asking.settle()
    asking.expect_shown(ids(tied))


@asks("Of what does Azerbaijan accuse Armenia in the truce week?", "/claims", MOUSE)
def test_of_what_one_accuses_the_other(asking: Asking) -> None:
    name = "Azerbaijan accuses Armenia: "
    asking.press(asking.page.page.locator(f".st-key-matrix button[aria-label^='{name}']"))
    asking.page.wait_for_link("accuser=azerbaijan&accused=armenia")
    asking.settle()
    actors = table("actors").set_index("actor_id")["party"]
    right = set()
    for head in threads(TRUCE_WEEK):
        row = event(head)
        by, against = ("claimant_ids", "actor_ids") if row["kind"] == "attack" else ("actor_ids", "target_ids")
        if "azerbaijan" in set(actors[cells(row[by])]) and "armenia" in set(actors[cells(row[against])]):
            right.add(head)
    asking.expect_shown(right, "table_claims")


@asks("How many attacks rest on two or more publishers?", "/about", MOUSE)
def test_how_many_attacks_rest_on_several_publishers(asking: Asking) -> None:
    cited = table("event_sources").merge(table("sources"), on="source_id")
    several = cited.groupby("event_id")["publisher"].nunique() >= 2
    right = ids(events(ALL_YEARS, kind="attack")) & set(several[several].index)
    row = asking.page.page.get_by_role("row").filter(has_text="Attacks with sources of two or more publishers").first
    asking.press(row.get_by_role("link").first)
    until(asking.page.page, "location.pathname === '/records'")
    asking.expect_count(len(right))
    asking.settle()
