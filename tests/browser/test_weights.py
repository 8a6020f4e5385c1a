from sidebyside.browser.manifest import Manifest, RunnableSide
from sidebyside.browser.weights import weigh


def side(snapshot: str, *reads: str) -> RunnableSide:
    return RunnableSide(snapshot, [], f"{snapshot}.tree", list(reads))


def test_what_both_sides_need_is_counted_once() -> None:
    files = ("wasm", "worker", "flask.bin", "django.bin", "flask.tree", "django.tree", "a", "b")
    manifest = Manifest(
        wasm="wasm",
        worker="worker",
        stdlib="stdlib",
        snapshots={"flask": "flask.bin", "django": "django.bin"},
        packages={},
        sides={
            "1-start/1-greet/flask": side("flask", "a"),
            "1-start/1-greet/django": side("django", "a", "b"),
            "1-start/2-wide/flask": side("flask"),
        },
        requests={},
        sizes={name: 10**at for at, name in enumerate(files)},
    )
    assert weigh(manifest) == {
        "1-start/1-greet": {"flask": 1_010_111, "django": 11_101_011, "both": 11_111_111},
        "1-start/2-wide": {"flask": 10_111},
    }
