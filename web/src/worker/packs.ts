// Python's packages as a read-only file system, whose packs are unpacked when a file is first read.
// Most programs need none of them: what they import is in the snapshot already. So not all are loaded
// before a run; a program that reads one that is not there is ended, and run again with all of them.
import { gunzipSync } from "fflate";
import type { Tree } from "../protocol/manifest";

interface Folder {
  entries: Map<string, Folder | File>;
}

interface File {
  pack: string;
  offset: number;
  size: number;
}

/** Emscripten's file system, as far as it is used here. */
export interface FileSystem {
  ErrnoError: new (errno: number) => Error;
  createNode(parent: Node | null, name: string, mode: number, device: number): Node;
  mkdirTree(path: string): void;
  mount(type: { mount(): Node }, options: object, path: string): void;
  symlink(target: string, path: string): void;
  unlink(path: string): void;
}

interface Node {
  id: number;
  mode: number;
  content: Folder | File;
  node_ops: object;
  stream_ops: object;
}

interface Stream {
  node: Node;
  position: number;
}

const ENOENT = 44;
const EINVAL = 28;
const EIO = 29;
const FOLDER = 0o040555;
const FILE = 0o100444;
const WHEN = new Date(0);

/** Ends the interpreter: Python can neither wait for a download nor see this. */
export class Missing extends Error {}

export class Packs {
  readonly #packed = new Map<string, Uint8Array>();
  readonly #unpacked = new Map<string, Uint8Array>();
  /** Whether all that can be loaded is here. */
  isAll = false;

  async add(packs: Record<string, Blob>): Promise<void> {
    for (const [name, blob] of Object.entries(packs))
      this.#packed.set(name, new Uint8Array(await blob.arrayBuffer()));
  }

  /** The names of those that have been unpacked. */
  get unpacked(): string[] {
    return [...this.#unpacked.keys()];
  }

  /** What is in the pack. Raises Missing, or undefined if it could not be loaded. */
  read(name: string): Uint8Array | undefined {
    const packed = this.#packed.get(name);
    if (packed) this.#unpacked.set(name, gunzipSync(packed));
    else if (!this.isAll && !this.#unpacked.has(name)) throw new Missing(name);
    this.#packed.delete(name);
    return this.#unpacked.get(name);
  }
}

/** Mount the files that `tree` lists at `path`; `packs` has their bytes. */
export function mountPacks(FS: FileSystem, path: string, tree: Tree, packs: Packs): void {
  const root: Folder = { entries: new Map() };
  for (const [pack, files] of Object.entries(tree)) addPack(root, pack, files);

  function node(parent: Node | null, name: string, content: Folder | File): Node {
    const made = FS.createNode(parent, name, "entries" in content ? FOLDER : FILE, 0);
    return Object.assign(made, { content, node_ops, stream_ops });
  }

  const node_ops = {
    getattr({ id, mode, content }: Node) {
      const size = "entries" in content ? 4096 : content.size;
      const owner = { dev: 1, ino: id, nlink: 1, uid: 0, gid: 0, rdev: 0 };
      const times = { atime: WHEN, mtime: WHEN, ctime: WHEN };
      return { ...owner, ...times, mode, size, blksize: 4096, blocks: Math.ceil(size / 4096) };
    },
    lookup(parent: Node, name: string) {
      const content = (parent.content as Folder).entries.get(name);
      if (!content) throw new FS.ErrnoError(ENOENT);
      return node(parent, name, content);
    },
    readdir({ content }: Node) {
      return [".", "..", ...(content as Folder).entries.keys()];
    },
  };

  const stream_ops = {
    read(
      { node: { content } }: Stream,
      into: Uint8Array,
      at: number,
      length: number,
      from: number,
    ) {
      const { pack, offset, size } = content as File;
      const bytes = packs.read(pack);
      if (!bytes) throw new FS.ErrnoError(EIO);
      const count = Math.max(0, Math.min(length, size - from));
      into.set(bytes.subarray(offset + from, offset + from + count), at);
      return count;
    },
    llseek(stream: Stream, offset: number, whence: number) {
      const origins = [0, stream.position, (stream.node.content as File).size];
      const position = offset + (origins[whence] ?? NaN);
      if (!(position >= 0)) throw new FS.ErrnoError(EINVAL);
      return position;
    },
  };

  FS.mkdirTree(path);
  FS.mount({ mount: () => node(null, "/", root) }, {}, path);
}

function addPack(root: Folder, pack: string, files: Record<string, number>): void {
  let offset = 0;
  for (const [path, size] of Object.entries(files)) {
    const names = path.split("/");
    const name = names.pop()!;
    let folder = root;
    for (const part of names) {
      let next = folder.entries.get(part) as Folder | undefined;
      if (!next) {
        next = { entries: new Map() };
        folder.entries.set(part, next);
      }
      folder = next;
    }
    folder.entries.set(name, { pack, offset, size });
    offset += size;
  }
}
