const PAGE = 4096;

/**
 * A snapshot without the pages that a runtime has anyway when it has started: Pyodide's header,
 * then runs of pages up to `end`. A page is left out only if the start did not touch it, so that nothing
 * depends on starting the same way everywhere.
 *
 * Layout, little-endian: u32 header length, u32 memory length, header, then per run
 * u32 first page, u32 number of pages, their bytes.
 */
export function encode(snapshot, end, loaded, started) {
  const words = new Uint32Array(snapshot.buffer, snapshot.byteOffset, 4);
  const header = snapshot.subarray(0, words[1]);
  const memory = snapshot.subarray(words[1], words[1] + Math.ceil(end / PAGE) * PAGE);
  const parts = [u32(header.length), u32(memory.length), header];
  let start = -1;
  for (let page = 0; page * PAGE <= memory.length; page++) {
    const at = page * PAGE;
    const same = at >= memory.length || (isSame(memory, loaded, at) && isSame(memory, started, at));
    if (!same && start < 0) start = page;
    if (same && start >= 0) {
      parts.push(u32(start), u32(page - start), memory.subarray(start * PAGE, page * PAGE));
      start = -1;
    }
  }
  return Buffer.concat(parts);
}

function isSame(memory, initial, at) {
  const expected = Buffer.alloc(PAGE); // memory that grew later began as zeros
  expected.set(initial.subarray(at, at + PAGE));
  return expected.equals(memory.subarray(at, at + PAGE));
}

function u32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
