// Snapshots are gzip files. The service worker keeps them unpacked, and marks them, so that a worker
// that gets one knows what it has.

const UNPACKED = "x-unpacked";

/** `response`, a gzip file, as what is in it. */
export function unpacked({ body }: Response): Response {
  return new Response(body && gunzip(body), { headers: { [UNPACKED]: "" } });
}

export function isUnpacked(response: Response): boolean {
  return response.headers.has(UNPACKED);
}

export function gunzip(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const unpack = new DecompressionStream("gzip");
  return stream.pipeThrough(unpack as ReadableWritablePair<Uint8Array, Uint8Array>);
}
