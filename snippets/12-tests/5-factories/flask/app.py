# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "factory-boy>=3.3",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pytest>=9",
#     "sqlalchemy>=2.0",
# ]
# ///
from contextlib import redirect_stdout
from io import StringIO

import pytest

from blog import create_app
from blog.models import db
from tests.factories import ArticleFactory

app = create_app()
with app.app_context():
    db.create_all()


class Outcomes(dict):
    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            self[report.location[2]] = report.outcome


def run_tests():  # as the command "pytest" does
    outcomes = Outcomes()
    with redirect_stdout(StringIO()):
        options = ["-p", "no:cacheprovider", "-s", "tests"]
        pytest.main(options, plugins=[outcomes])
    return outcomes


# --8<-- [start:focus]
# what a factory makes, at a prompt
with app.app_context():
    article = ArticleFactory()
    print([article.title, article.author.name, article.published])
    #> ['Article 0', 'user0', False]
    article = ArticleFactory(title="Hello", author__name="ada")
    print([article.title, article.author.name, article.published])
    #> ['Hello', 'ada', False]
    article = ArticleFactory(live=True, tags=["web", "orm"])
    print(article.title, [tag.name for tag in article.tags])
    #> Live 2 ['web', 'orm']
    db.session.commit()  # "flush" only sends the INSERTs

    # built, and not saved: neither the article nor the author
    article = ArticleFactory.build(title="Draft")
    print(article.id, article.author.id, article.author.name)
    #> None None user3

# and in tests
for name, outcome in sorted(run_tests().items()):
    print(outcome, name)
    #> passed test_a_tag_is_made_once
    #> passed test_made_by_hand
    #> passed test_only_published_ones_are_listed
    #> passed test_three_of_one_author
# --8<-- [end:focus]
