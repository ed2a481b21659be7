"""The text to quote is drawn as text, on as many pieces of a page as ask for it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from conflictmap.query.filters import Filters, chosen
from conflictmap.record.record import Record
from conflictmap.text.summary import summarise
from opening import plain_texts, texts


def _drawn(folder: str, words: str) -> None:
    from datetime import date
    from pathlib import Path

    from conflictmap.query.filters import Filters, chosen
    from conflictmap.record.build import open_record
    from conflictmap.ui.quotable import say_it

    record = open_record(Path(folder))
    filters = Filters(date(2020, 10, 10), date(2020, 10, 17), q=words)
    say_it(record, chosen(record, filters), filters)
    say_it(record, chosen(record, filters), filters, key="again")


@pytest.mark.app
@pytest.mark.parametrize("words", ["", "**bold** [x](javascript:alert(1)) $x$"])
def test_the_sentence_is_drawn_as_text(record: Record, project: Path, words: str) -> None:
    app = AppTest.from_function(_drawn, args=(str(project / "data"), words), default_timeout=60).run()
    filters = Filters(date(2020, 10, 10), date(2020, 10, 17), q=words)
    assert not app.exception
    sentence = summarise(record, chosen(record, filters), filters)
    assert plain_texts(app) == [sentence, sentence] and not texts(app)
