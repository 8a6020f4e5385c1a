"""How many bytes a first run has to load: what buttons say on a slow or metered line.

``runtime/weights.json`` has ``{"4-models/7-filter": {"flask": 6100000, "django": …, "both": …}}``,
since the manifest is too large to be loaded only for that.
"""

from sidebyside.browser.manifest import Manifest

WEIGHTS = "weights.json"


def weigh(manifest: Manifest) -> dict[str, dict[str, int]]:
    """The bytes by topic, for each side that runs and, if both do, for both."""
    files: dict[str, dict[str, set[str]]] = {}
    for side_id, side in manifest.sides.items():
        topic, _, name = side_id.rpartition("/")
        needed = {manifest.wasm, manifest.worker, manifest.snapshots[side.snapshot], side.tree}
        files.setdefault(topic, {})[name] = needed | set(side.reads)
    for sides in files.values():
        if len(sides) == 2:
            sides["both"] = set().union(*sides.values())
    sizes = manifest.sizes
    return {
        topic: {name: sum(sizes[file] for file in needed) for name, needed in sides.items()}
        for topic, sides in files.items()
    }
