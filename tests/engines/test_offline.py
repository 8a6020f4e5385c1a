"""With the server gone, a page that was run before opens and runs again."""

from tests.engines.conftest import page_of
from tests.engines.engine import Engine
from tests.engines.reader import Side
from tests.web.conftest import Site
from tests.web.run.offline.kept import ALL_KEPT
from tests.web.serving import serving
from tests.web.topics import HELLO


def test_a_second_visit_works_offline(engine: Engine, site: Site) -> None:
    with serving(site.folder) as url:
        address = page_of(Site(site.folder, url), HELLO)
        engine.open(address)
        Side(engine, HELLO, "flask").run()
        wanted = f'{{ sideId: "{HELLO}/flask", deadline: performance.now() + 60000 }}'
        engine.evaluate(f"({ALL_KEPT})({wanted})")
    engine.open(address)
    assert Side(engine, HELLO, "flask").run() == "200 Hello, World!\n"
