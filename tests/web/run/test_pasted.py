"""Programs as people paste them: servers, packages of other pairs, questions to the reader."""

import pytest
from playwright.sync_api import Locator, expect

from tests.web.conftest import OpenPair
from tests.web.reader import Side
from tests.web.topics import HELLO

SERVER = """
from flask import Flask

app = Flask(__name__)

@app.get("/")
def home():
    return "home"

@app.get("/slow")
def slow():
    import time
    time.sleep(1)
    return "slow"

if __name__ == "__main__":
    print("before")
    app.run(host="0.0.0.0", port=8080, debug=True)
    print("after")
"""

RUNSERVER = """
import sys
from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpResponse
from django.urls import path

settings.configure(DEBUG=True, ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
urlpatterns = [path("", lambda request: HttpResponse("home"))]
execute_from_command_line([sys.argv[0], "runserver", "8001"])
"""

VIEW_WITH_PACKAGE = """
from flask import Flask

app = Flask(__name__)

@app.get("/")
def home():
    import sqlparse
    return sqlparse.__name__
"""

GUESS = """
import random
wanted = random.randint(1, 1000)
print("I have", wanted)
while (guess := int(input("Guess: "))) != wanted:
    print("no")
print("yes")
"""


def serves(side: Side, source: str) -> None:
    side.write(source)
    side.press("run")
    expect(caption(side)).to_contain_text("Serving", timeout=60_000)
    expect(side.output).to_have_attribute("data-state", "running")
    expect(side.can_run).to_have_count(0)


def caption(side: Side) -> Locator:
    return side.output.locator(".output__name")


@pytest.mark.short
def test_a_server_answers_until_it_is_stopped(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    serves(side, SERVER)
    expect(side.printed).to_contain_text("before")
    expect(side.printed).not_to_contain_text("after")
    side.send("/slow")
    expect(caption(side)).to_contain_text("Waiting")
    expect(side.http.locator(".answer__body")).to_have_text("slow")
    expect(caption(side)).to_contain_text("Serving")
    side.send("/")
    expect(side.http.locator(".answer__body")).to_have_text("home")
    side.press("stop")
    side.ends("stopped")
    expect(side.can_run).to_have_count(1)
    side.send("/")
    expect(side.http.locator(".answer")).to_contain_text("stopped")


def test_djangos_server_answers_too(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).django
    serves(side, RUNSERVER)
    side.send("/")
    expect(side.http.locator(".answer__body")).to_have_text("home")


@pytest.mark.short
def test_a_package_of_another_pair_is_loaded_when_it_is_imported(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    printed = side.program(
        "print('once')\nfrom flask_sqlalchemy import SQLAlchemy\nprint(SQLAlchemy.__name__)\n"
    )
    assert printed == "once\nSQLAlchemy\n"
    assert side.run() == printed
    said = side.program("import numpy\n", "error")
    assert "What can be imported: " in said
    assert "flask-sqlalchemy" in said


def test_a_view_may_import_one(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program(VIEW_WITH_PACKAGE)
    side.send("/")
    expect(side.http.locator(".answer__body")).to_have_text("sqlparse", timeout=60_000)
    side.send("/?again")
    expect(side.http.locator(".answer__status")).to_have_text("200 OK")


@pytest.mark.short
def test_the_reader_is_asked_and_chance_stays_the_same(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.write(GUESS)
    side.press("run")
    line = side.output.get_by_label("Your input")
    expect(line).to_be_focused(timeout=60_000)
    wanted = (side.printed.text_content() or "").split()[2]
    line.fill("0")
    line.press("Enter")
    expect(side.printed).to_contain_text("Guess: 0\nno\nGuess: ")
    line.fill(wanted)
    line.press("Enter")
    assert side.ends() == f"I have {wanted}\nGuess: 0\nno\nGuess: {wanted}\nyes\n"


def test_a_question_can_be_left_without_an_answer(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.write("input('name? ')\n")
    side.press("run")
    side.output.get_by_role("button", name="End of input").click(timeout=60_000)
    assert "EOFError" in side.ends("error")
    side.press("run")
    expect(side.output.get_by_label("Your input")).to_be_visible()
    side.press("stop")
    assert side.ends("stopped") == "name? "
