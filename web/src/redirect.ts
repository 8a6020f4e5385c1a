// A page that moved: its anchor says which task of the chapter was meant. Loaded by the pages that
// src/sidebyside/site/redirects.py writes, and by no other.
const { to = "", anchors = "{}" } = document.currentScript?.dataset ?? {};
const [anchor = "", ...rest] = location.hash.slice(1).split("&");
const chapter = to.replaceAll(/[./]/g, "");
const pair = anchor.startsWith(`${chapter}-`) ? anchor.slice(chapter.length + 1) : undefined;
const task: string | undefined = pair ?? JSON.parse(anchors)[decodeURIComponent(anchor)];
// a shared edit (#<pair>&code=…) and a concept (?concept=2) go along
const hash = pair && rest.length > 0 ? location.hash : "";
location.replace(`${to}${task ? `${task}/` : ""}${location.search}${hash}`);
