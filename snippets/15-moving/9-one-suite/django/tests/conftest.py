import pytest
from werkzeug.test import Client
from werkzeug.utils import import_string


def pytest_addoption(parser):
    parser.addoption("--app")


# --8<-- [start:focus]
@pytest.fixture
def client(pytestconfig):
    # both are WSGI callables; it has cookies of its own
    return Client(import_string(pytestconfig.getoption("app")))


# --8<-- [end:focus]
