# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from sqlalchemy.exc import TimeoutError

from blog import app, db, opened

Path(app.instance_path, "blog.db").unlink(missing_ok=True)
with app.app_context():
    db.create_all()
    db.engine.dispose()  # as if the process had just begun
opened.clear()


def ask():
    return app.test_client().get("/").status_code


# --8<-- [start:focus]
# three requests, one after the other
print([ask() for _ in range(3)], len(opened))
#> [200, 200, 200] 1

# each in a thread of its own
for _ in range(2):
    with ThreadPoolExecutor(1) as executor:
        print(executor.submit(ask).result(), len(opened))
        #> 200 1
        #> 200 1

# three that need the database at the same moment
barrier = Barrier(3)


def hold():
    with app.app_context():
        try:
            db.session.execute(db.text("SELECT 1"))
        except TimeoutError:
            return "no connection was free"
        finally:
            barrier.wait(10)
    return "answered"


with ThreadPoolExecutor(3) as executor:
    holding = [executor.submit(hold) for _ in range(3)]
    for line in sorted(future.result() for future in holding):
        print(line)
        #> answered
        #> answered
        #> no connection was free
print(len(opened))
#> 2

# the database closes a connection; the next request has one
with app.app_context():
    db.engine.dispose()
opened.clear()
print(ask(), len(opened))
#> 200 1
opened[0].close()
print(ask(), len(opened))
#> 200 2
# --8<-- [end:focus]
with app.app_context():
    db.engine.dispose()
