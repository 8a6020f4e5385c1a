// The program's files are in JavaScript's memory, which has no limit of its own.
import { DISK } from "../protocol/budgets";

const ENOSPC = 51;

interface Node {
  /** Bytes of a file, or what is in a folder. */
  contents: Uint8Array | Record<string, Node> | null;
  usedBytes?: number;
}

type Write = (
  file: { node: Node },
  from: Uint8Array,
  at: number,
  length: number,
  to: number,
  canOwn?: boolean,
) => number;

/** Emscripten's file system, as far as it is used here. */
interface FileSystem {
  root: Node;
  ErrnoError: new (errno: number) => Error;
  filesystems: {
    MEMFS: {
      ops_table: { file: { stream: { write: Write } } };
      resizeFileStorage(node: Node, size: number): void;
    };
  };
}

/** Let all files together take so many bytes: what is more finds the disk full. */
export function limitDisk(FS: FileSystem): void {
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

  stream.write = (file, from, at, length, to, canOwn) => {
    grow(file.node, to + length);
    return write(file, from, at, length, to, canOwn);
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
