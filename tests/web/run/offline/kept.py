"""What the browser keeps for the next visit."""

from playwright.sync_api import Page

_KEPT = """async ({ sideId, deadline }) => {
    const manifest = await (await fetch("../runtime/manifest.json")).json();
    const side = manifest.sides[sideId];
    const packs = side.packages.flatMap((name) => manifest.packages[name].packs);
    const files = [manifest.snapshots[side.snapshot].file, side.tree, manifest.worker, ...packs];
    const isKept = (file) => caches.match(new URL(`../runtime/${file}`, location.href));
    while (!(await Promise.all(files.map(isKept))).every(Boolean)) {
        if (performance.now() > deadline) throw new Error("not everything is kept");
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}"""


def wait_until_kept(page: Page, side_id: str) -> None:
    """Wait until everything is kept that the side's next run may load."""
    page.evaluate(_KEPT, {"sideId": side_id, "deadline": 60_000})
