// What the service worker is asked to keep, and how it keeps snapshots: ready to be used.

/** Addresses. */
export interface Keep {
  /** To be kept. */
  keep: string[];
  /** Of all files of this version: others are dropped. */
  known: string[];
  /** Among those to be kept, what is kept unpacked. */
  unpack: string[];
}

const UNPACKED = "x-unpacked";

/** `response`, a gzip file, as what is in it. */
export function unpacked({ body }: Response): Response {
  return new Response(gunzip(body!), { headers: { [UNPACKED]: "" } });
}

export function isUnpacked(response: Response): boolean {
  return response.headers.has(UNPACKED);
}

export function gunzip(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const unpack = new DecompressionStream("gzip");
  return stream.pipeThrough(unpack as ReadableWritablePair<Uint8Array, Uint8Array>);
}
