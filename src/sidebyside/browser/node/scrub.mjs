/**
 * Overwrite with zeros what Python has freed and the stack it is not using: old bytes there are
 * never read again, but would be stored, sent to every reader and written back on every run.
 */
export function scrub(python) {
  python.runPython("import gc; gc.collect(); gc.collect()");
  const memory = python._module;
  memory.HEAPU8.fill(0, memory._emscripten_stack_get_end(), memory._emscripten_stack_get_current());
  const taken = [];
  for (let size = 1 << 24; size >= 8; size = size > 512 ? size >> 1 : size - 8) {
    for (;;) {
      const end = memory._sbrk(0);
      const block = memory._malloc(size);
      if (memory._sbrk(0) > end) {
        memory._free(block); // there was no free block of that size: the heap grew
        break;
      }
      memory.HEAPU8.fill(0, block, block + size);
      taken.push(block);
    }
  }
  for (const block of taken) memory._free(block);
  memory._malloc_trim(0);
}
