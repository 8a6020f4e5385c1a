// The program's files are in JavaScript's memory, which has no limit of its own.
import { DISK } from "../protocol/budgets";

const ENOSPC = 51;

interface Node {
  /** Bytes of a file, or what is in a folder. */
  contents: Uint8Array | Record<string, Node> | null;
  usedBytes?: number;
}

/** Let all files together take so many bytes: what is more finds the disk full. */
export function limitDisk(FS: any): void {
  const { MEMFS } = FS.filesystems;
  const { stream } = MEMFS.ops_table.file;
  const { write } = stream;
  const { resizeFileStorage } = MEMFS;
  let used = 0; // at most: files that were removed are still counted

  function grow(node: Node, size: number): void {
    const more = size - (node.usedBytes ?? 0);
    if (more <= 0) return;
    if (used + more > DISK) used = sizeOf(FS.root);
    if (used + more > DISK) throw new FS.ErrnoError(ENOSPC);
    used += more;
  }

  stream.write = (file: any, from: any, at: number, length: number, to: number, own: any) => {
    grow(file.node, to + length);
    return write(file, from, at, length, to, own);
  };
  MEMFS.resizeFileStorage = (node: Node, size: number) => {
    grow(node, size);
    resizeFileStorage.call(MEMFS, node, size);
  };
}

function sizeOf({ contents, usedBytes }: Node): number {
  if (!contents) return 0;
  if (usedBytes !== undefined) return usedBytes;
  return Object.values(contents as Record<string, Node>).reduce(
    (sum, node) => sum + sizeOf(node),
    0,
  );
}
