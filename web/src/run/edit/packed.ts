// Text as a part of an address: deflated, then base64url. A link may be anybody's, and a small one can
// unpack to gigabytes, so there is a bound before it is decoded and one while it is unpacked.

/** Characters of a packed text, and bytes of the text itself. */
const PACKED = 64 * 1024;
const UNPACKED = 512 * 1024;

export class TooLarge extends Error {}

/** Rejects with TooLarge what `unpack` would not take. */
export async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > UNPACKED) throw new TooLarge();
  const packed = await bytesOf(through(bytes, new CompressionStream("deflate-raw")), PACKED);
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  const code = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  if (code.length > PACKED) throw new TooLarge();
  return code;
}

/** Rejects with TooLarge, or with another error if `code` was not packed by `pack`. */
export async function unpack(code: string): Promise<string> {
  if (code.length > PACKED) throw new TooLarge();
  const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  const packed = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  const unpacked = through(packed, new DecompressionStream("deflate-raw"));
  return new TextDecoder("utf-8", { fatal: true }).decode(await bytesOf(unpacked, UNPACKED));
}

function through(bytes: BlobPart, stream: GenericTransformStream): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

/** All of `stream`; it is read no further than `limit`. */
async function bytesOf(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      void reader.cancel();
      throw new TooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
