# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-mail>=0.10",
#     "flask-wtf>=1.2",
#     "pytest>=9",
# ]
# ///
from contextlib import redirect_stdout
from io import StringIO

import pytest

from blog import create_app

app = create_app()


class Outcomes(dict):
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            self[report.location[2]] = report.outcome


def run_tests(file):  # as "pytest tests/test_leak.py" does
    outcomes = Outcomes()
    with redirect_stdout(StringIO()):
        options = ["-p", "no:cacheprovider", "-s"]
        pytest.main([*options, file], plugins=[outcomes])
    return outcomes


# --8<-- [start:focus]
outcomes = run_tests("tests/test_contact.py")
for name, outcome in sorted(outcomes.items()):
    print(outcome, name)
    #> passed test_an_empty_text_is_refused
    #> passed test_another_editor
    #> passed test_it_can_be_closed
    #> passed test_spam_is_refused
    #> passed test_the_editor_gets_a_mail
    #> passed test_the_release

# what a test changes and nobody puts back, the next one finds
outcomes = run_tests("tests/test_leak.py")
for name, outcome in sorted(outcomes.items()):
    print(outcome, name)
    #> passed test_1_closes_and_does_not_open
    #> failed test_2_finds_it_closed
# --8<-- [end:focus]
