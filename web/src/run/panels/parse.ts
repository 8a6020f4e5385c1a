// HTML of a program, read on the site's own page. Nothing of it is loaded or run; but a few characters
// can make a parser build very much, so that it gets the text in pieces, against a clock.

const PIECE = 64; // characters
const TURN = 20; // ms, after which the page has its turn
const MOST = 1000; // ms in all …
const MOST_AT_ONCE = 300; // … or where nothing else has a turn
const ATTRIBUTES = 200; // of one element: going through them takes the square of their number

/** `html` as a document; undefined if a browser has too much to do with it. */
export async function parse(html: string): Promise<Document | undefined> {
  const reading = read(html);
  let busy = 0;
  let since = performance.now();
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return step.value;
    const turn = performance.now() - since;
    if (turn < TURN) continue;
    busy += turn;
    if (busy > MOST) return undefined;
    await new Promise((go) => setTimeout(go));
    since = performance.now();
  }
}

/** The same without a pause. */
export function parseAtOnce(html: string): Document | undefined {
  const reading = read(html);
  const end = performance.now() + MOST_AT_ONCE;
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return isCrowded(step.value) ? undefined : step.value;
    if (performance.now() > end) return undefined;
  }
}

/** Whether an element has so many attributes that nobody should look at them. */
export function isCrowded(page: Document): boolean {
  return [...page.querySelectorAll("*")].some(({ attributes }) => attributes.length > ATTRIBUTES);
}

function* read(html: string): Generator<void, Document> {
  const page = document.implementation.createHTMLDocument("");
  page.open();
  for (let at = 0; at < html.length; at += PIECE) {
    page.write(html.slice(at, at + PIECE));
    yield;
  }
  page.close();
  return page;
}
