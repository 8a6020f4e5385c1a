import pytest

from blog.models import Article


# "client" and "db" are fixtures of pytest-django
@pytest.fixture
def article(db):
    return Article.objects.create(title="Hello")
