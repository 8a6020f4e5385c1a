"""What the browser keeps for the next visit."""

from playwright.sync_api import Page

ALL_KEPT = """async ({ sideId, deadline }) => {
    const runtime = new URL("runtime/", new URL(document.documentElement.dataset.site, location));
    const manifest = await (await fetch(new URL("manifest.json", runtime))).json();
    const side = manifest.sides[sideId];
    const packs = side.packages.flatMap((name) => manifest.packages[name].packs);
    const files = [manifest.snapshots[side.snapshot], side.tree, manifest.worker, ...packs];
    const isKept = (file) => caches.match(new URL(file, runtime));
    while (!(await Promise.all(files.map(isKept))).every(Boolean)) {
        if (performance.now() > deadline) throw new Error("not everything is kept");
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}"""


def wait_until_kept(page: Page, side_id: str) -> None:
    """Wait until everything is kept that the side's next run may load."""
    page.evaluate(ALL_KEPT, {"sideId": side_id, "deadline": 60_000})


_URLS = """async ([releases, deadline]) => {
    const keysOf = async (name) => (await caches.open(name)).keys();
    for (;;) {
        const keys = await Promise.all((await caches.keys()).map(keysOf));
        const urls = keys.flat().map(({ url }) => url);
        const complete = urls.filter((url) => url.includes("werkzeug-data"));
        if (keys.length === releases && complete.length === releases) return urls;
        if (performance.now() > deadline) throw new Error("not everything is kept");
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}"""


def kept_urls(page: Page, releases: int = 1) -> list[str]:
    """Addresses that are kept for the next visit, as soon as so many releases are complete."""
    urls: list[str] = page.evaluate(_URLS, [releases, 60_000])
    return urls
