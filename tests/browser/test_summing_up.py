"""The sums that the map draws, over random events, in the browser that draws them."""

import random

import pytest

from browser.mappage import MapPage

pytestmark = pytest.mark.browser

SUM_UP = """({events, view, span, cell}) => {
  const column = (name, Type) => Type.from(events.map((event) => event[name]));
  const points = {
    n: events.length, names: Array.from({length: 30}, (_, i) => `place ${i}`),
    x: column("x", Float32Array), y: column("y", Float32Array), minute: column("minute", Uint32Array), row: column("row", Uint32Array),
    place: column("place", Uint16Array), kind: column("kind", Uint8Array), sign: column("sign", Uint8Array),
  };
  const within = ConflictMap.span(points, span);
  const {cells, places, grid} = ConflictMap.sumUp(points, within, view, cell);
  const away = places.reduce((sum, place) => sum + place.count, 0);
  const docks = ConflictMap.dock(places, view, {left: 30, top: 30, right: 30, bottom: 84}, {x: 92, y: 44});
  const symbols = [...cells, ...docks].map((symbol) => ({
    count: symbol.count, counts: symbol.counts, rows: ConflictMap.rowsOf(points, within, view, symbol, grid),
  }));
  return {within, symbols, cells: cells.reduce((sum, c) => sum + c.count, 0), away};
}"""


@pytest.fixture(scope="module")
def frame(browser, server):
    page = browser.new_page()
    yield MapPage(page, server.address).open().frame
    page.close()


def world(chance, n):
    """Return `n` events in order of time, each of a place, and a view of part of the world."""
    places = [(chance.uniform(150, 180), chance.uniform(80, 110), chance.choice([0, 0, 1, 2])) for _ in range(30)]
    events = []
    for row, minute in enumerate(sorted(chance.randrange(10_000) for _ in range(n))):
        place = chance.randrange(30)
        x, y, sign = places[place]
        events.append(
            {"x": x, "y": y, "minute": minute, "row": row, "place": place, "kind": chance.randrange(4), "sign": sign}
        )
    scale = 2 ** chance.choice([2, 4, 6, 8])
    x, y, _ = chance.choice(places)
    size = {"width": chance.randrange(200, 1500), "height": chance.randrange(200, 900)}
    view = {"scale": scale, "left": x * scale - size["width"] / 2, "top": y * scale - size["height"] / 2, **size}
    return {
        "events": events,
        "view": view,
        "span": sorted([chance.randrange(10_000), chance.randrange(12_000)]),
        "cell": 46,
    }


@pytest.mark.parametrize("seed", range(25))
def test_every_event_is_counted_once_and_reached_by_one_symbol(frame, seed):
    case = world(random.Random(seed), n=(0, 1, 40, 600, 3000)[seed % 5])
    found = frame.evaluate(SUM_UP, case)
    low, high = found["within"]
    first, last = case["span"]
    assert [event["row"] for event in case["events"] if first <= event["minute"] < last] == list(range(low, high))
    assert found["cells"] + found["away"] == high - low
    assert sorted(row for symbol in found["symbols"] for row in symbol["rows"]) == list(range(low, high))
    for symbol in found["symbols"]:
        kinds = [case["events"][row]["kind"] for row in symbol["rows"]]
        assert symbol["count"] == len(kinds)
        assert symbol["counts"] == [kinds.count(kind) for kind in range(4)]
