// Downloads, with their progress.
import { gunzip, isUnpacked } from "../protocol/unpacked";

/** The bytes behind `url`, unpacked; `onBytes` is called for every piece that arrived. */
export async function downloadUnpacked(
  url: string,
  onBytes: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const response = await load(url);
  if (isUnpacked(response)) return response.arrayBuffer();
  const counted = response.body!.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, out) {
        onBytes(piece.length);
        out.enqueue(piece);
      },
    }),
  );
  return new Response(gunzip(counted)).arrayBuffer();
}

/** A response that is not an error. Raises with the address and the status otherwise. */
export async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

const Request = XMLHttpRequest; // programs will not find it: see lockdown.ts

/** The bytes behind `url`, now: Python cannot wait for a promise. */
export function loadNow(url: string): Uint8Array {
  const request = new Request();
  request.open("GET", url, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${request.status} ${url}`);
  return new Uint8Array(request.response as ArrayBuffer);
}
