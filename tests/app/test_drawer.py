"""The drawer of the filters, which is filled when somebody opens it."""

from __future__ import annotations

import pytest
from streamlit.proto.SelectWidgetFilterMode_pb2 import SelectWidgetFilterMode

from opening import address, opened

CONTAINS = SelectWidgetFilterMode.FILTER_MODE_CONTAINS


@pytest.mark.parametrize("page", ["map", "records", "claims", "ceasefires", "compare", "about"])
def test_filters_of_a_link_hold_while_the_drawer_is_shut_and_are_in_it_when_it_opens(page: str) -> None:
    app = opened(page, filters=False, place=["ganja"], q=["missile"], said=["1"])
    assert [error.message for error in app.exception] == []
    assert (len(app.sidebar.multiselect), len(app.sidebar.toggle)) == (0, 0)
    assert address(app) == {"place": ["ganja"], "q": ["missile"], "said": ["1"]}
    app.session_state["filters_wanted"] = True
    app.run()
    assert app.sidebar.multiselect(key="place").value == ["ganja"]
    assert app.sidebar.toggle(key="said").value is True
    assert address(app) == {"place": ["ganja"], "q": ["missile"], "said": ["1"]}


@pytest.mark.parametrize("page", ["map", "records", "claims", "ceasefires", "about"])
def test_what_is_typed_into_a_box_is_looked_for_as_it_stands(page: str) -> None:
    app = opened(page)
    assert {box.proto.filter_mode for box in [*app.multiselect, *app.selectbox]} == {CONTAINS}
