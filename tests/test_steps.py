"""What is told of the steps that questions took, and that the questions asked of the pages are of every kind."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest

from browser import test_asked_by_hand, test_asked_by_keyboard, test_asked_on_a_phone
from browser.asking import FINGER, KEYBOARD
from steps import steps

OTHER_SCRIPTS = re.compile("[\u0400-\u06ffə]")


@pytest.fixture(scope="module")
def asked():
    modules = (test_asked_by_hand, test_asked_by_keyboard, test_asked_on_a_phone)
    tests = [value for module in modules for value in vars(module).values() if hasattr(value, "pytestmark")]
    return [mark.args for test in tests for mark in test.pytestmark if mark.name == "asks"]


def test_thirty_questions_are_asked_by_keyboard_on_a_phone_and_in_other_scripts(asked):
    questions = [question for question, _, _ in asked]
    assert len(set(questions)) == len(questions) >= 30
    ways = [by for _, _, by in asked]
    assert ways.count(KEYBOARD) >= 10
    assert ways.count(FINGER) >= 5
    assert sum(bool(OTHER_SCRIPTS.search(question)) for question in questions) >= 5
    assert len({re.split(r"[?]", at)[0] for _, at, _ in asked}) >= 6


def report(*asked, when="teardown"):
    return SimpleNamespace(when=when, user_properties=[("asked", asked)] if asked else [])


def test_each_question_is_told_once_with_its_steps():
    told = steps(
        [
            report("Who?", "keyboard", 2, 30),
            report("Who?", "keyboard", 2, 30, when="call"),
            report("When?", "mouse", 5, 0),
            report(),
        ]
    )
    assert told == [
        "  2  keyboard  Who? (30 keys)",
        "  5  mouse     When?",
        "2 questions, 3.5 steps in the middle, 5 at most",
    ]


def test_where_nothing_was_asked_nothing_is_told():
    assert steps([report()]) == []
