"""A program hashes as it does; whoever asks it then does not wait, and is answered as ever."""

import hashlib

import pytest

from sidebyside.check.run.awkward_rows import ROWS
from tests.check.run.conftest import RunChild
from tests.check.run.test_asking import probe
from tests.check.run.test_child import request

LOGIN = """
import hashlib
FOREVER = 10**9  # an hour

def hashed(password, salt, cost):
    if "{function}" == "scrypt":
        return hashlib.scrypt(password, salt=salt, n=cost, r=8, p=1, maxmem=2**25)
    return hashlib.pbkdf2_hmac("sha256", password, salt, cost)

stored = hashed(b"analytical", b"salt", 16)
print(stored.hex())

def app(environ, start_response):
    path = environ["PATH_INFO"][1:]
    if path == "nobody":  # a hash is computed for unknown users, too
        hashed(b"analytical", b"none", FOREVER)
    is_right = hashed(path.encode(), b"salt", 16) == stored
    start_response("200 OK" if is_right else "401 Unauthorized", [])
    return []
"""
TRUE = {
    "scrypt": hashlib.scrypt(b"analytical", salt=b"salt", n=16, r=8, p=1),
    "pbkdf2_hmac": hashlib.pbkdf2_hmac("sha256", b"analytical", b"salt", 16),
}


@pytest.mark.parametrize("function", TRUE)
def test_an_ended_program_answers_as_it_would_and_at_once(
    run_child: RunChild, function: str
) -> None:
    source = LOGIN.replace("{function}", function)
    paths = ["/analytical", "/engine", "/nobody"]
    outcome = run_child(
        source,
        requests=[request("GET", target=path) for path in paths],
        probes=[probe("GET", target=path) for path in paths],
    )
    assert outcome["prints"] == [[11, TRUE[function].hex()]]
    assert [answer["status"] for answer in outcome["answers"]] == [200, 401, 401]
    assert [answer["status"] for answer in outcome["probed"]] == [200, 401, 401]


ON_MORE_ROWS = """
import hashlib, sqlite3
database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE user (id INTEGER PRIMARY KEY, name VARCHAR(20))")
database.execute("INSERT INTO user VALUES (1, 'ada')")
database.commit()

def hashed():
    [count] = database.execute("SELECT COUNT(*) FROM user").fetchone()
    cost = 10**9 if count > 1 else 1
    return f"{count} {len(hashlib.pbkdf2_hmac('sha256', b'a', b'salt', cost))}"

print(hashed())
"""


def test_the_second_run_does_not_wait(run_child: RunChild) -> None:
    second = run_child(ON_MORE_ROWS, on_awkward_rows=[])["second"]
    assert (second["error"], second["prints"]) == (None, [[13, f"{1 + ROWS} 32"]])


COSTS = """
import hashlib
many, more = (hashlib.pbkdf2_hmac("sha256", b"a", b"salt", n) for n in (10**9, 10**9 + 1))
assert len(many) == 32 and many != more
assert many == hashlib.pbkdf2_hmac("sha256", b"a", b"salt", 10**9)
assert many != hashlib.pbkdf2_hmac("sha256", b"b", b"salt", 10**9)
one, other = (hashlib.scrypt(b"a", salt=b"s", n=n, r=8, p=1) for n in (2**30, 2**31))
assert len(one) == 64 and one != other
assert len(hashlib.scrypt(b"a", salt=b"s", n=2**30, r=8, p=1, dklen=32)) == 32

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from werkzeug.security import check_password_hash, generate_password_hash

settings.configure()
for make, check in (
    (make_password, lambda hashed, password: check_password(password, hashed)),
    (generate_password_hash, check_password_hash),
):
    print(check(make("analytical"), "analytical"), check(make("analytical"), "engine"))
"""


def test_a_run_that_asks_for_cheap_ones_waits_for_none_itself(run_child: RunChild) -> None:
    outcome = run_child(COSTS, cheap_hashes=True)
    assert outcome["error"] is None
    assert [text for _, text in outcome["prints"]] == ["True False", "True False"]
