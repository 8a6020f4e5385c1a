// What is kept for offline use is what its address promises, whoever answered: the server may have
// been cut off, or be another project's on the same port.
import { sha256 } from "./digest";

const DIGEST = /\.([0-9a-f]{12})\.bin$/; // src/sidebyside/browser/runtime.py names files so
const OURS = /assets\/head\.js\?/; // every page of ours has it

/** Whether `response`, which stays unread, is the file at `url` or a page of this site. */
export async function isGenuine(url: string, response: Response): Promise<boolean> {
  const named = DIGEST.exec(new URL(url).pathname)?.[1];
  if (named) return (await digestOf(response.clone())) === named;
  const isPage = response.headers.get("Content-Type")?.startsWith("text/html");
  return !isPage || OURS.test(await response.clone().text());
}

/** The digest of what is packed in it, as `digest` in src/sidebyside/files.py makes it. */
async function digestOf(packed: Response): Promise<string | undefined> {
  try {
    const unpacked = packed.body!.pipeThrough(new DecompressionStream("gzip"));
    const content = new Uint8Array(await new Response(unpacked).arrayBuffer());
    const length = new TextEncoder().encode(`${content.length}:`);
    const marked = new Uint8Array(length.length + content.length);
    marked.set(length);
    marked.set(content, length.length);
    return (await sha256(marked)).slice(0, 12);
  } catch {
    return undefined; // it is no gzip, or has no end
  }
}
