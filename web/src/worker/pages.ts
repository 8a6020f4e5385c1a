// A snapshot's file: the pages of memory that differ from those of a runtime that just started.
// browser/node/pages.mjs writes them and describes the layout.

const PAGE = 4096;

export interface Pages {
  /** What Pyodide wants to know about the snapshot. */
  header: Uint8Array;
  /** How much memory there was. */
  length: number;
  /** Put the pages into `memory`. */
  write(memory: Uint8Array): void;
}

export function decode(bytes: Uint8Array): Pages {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = 8 + view.getUint32(0, true);
  return {
    header: bytes.slice(8, headerEnd),
    length: view.getUint32(4, true),
    write(memory) {
      for (let at = headerEnd; at < bytes.length; ) {
        const start = view.getUint32(at, true) * PAGE;
        const size = view.getUint32(at + 4, true) * PAGE;
        memory.set(bytes.subarray(at + 8, at + 8 + size), start);
        at += 8 + size;
      }
    },
  };
}
