// Files as the page hands them over, piece by piece: unpacked and compiled while they arrive.
import type { FileKind } from "../protocol/messages";

interface File {
  pieces: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  content: Promise<WebAssembly.Module | Blob>;
  /** Unpacked bytes, until somebody takes them: reading a Blob would take longer. */
  bytes?: ArrayBuffer | undefined;
}

export class Files {
  readonly #files = new Map<string, File>();

  /** `broken` is told the name of a file that is not what it should be. */
  constructor(private readonly broken: (name: string) => void) {}

  add(name: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.#files
      .get(name)
      ?.pieces.write(bytes)
      .catch(() => {}); // it is broken, and has been told
  }

  end(name: string): void {
    this.#files
      .get(name)
      ?.pieces.close()
      .catch(() => {});
  }

  forget(name: string): void {
    this.#files
      .get(name)
      ?.pieces.abort()
      .catch(() => {});
    this.#files.delete(name);
  }

  /** Rejects if the file is not there or broken. */
  async module(name: string): Promise<WebAssembly.Module> {
    return (await this.#get(name).content) as WebAssembly.Module;
  }

  async blob(name: string): Promise<Blob> {
    return (await this.#get(name).content) as Blob;
  }

  async blobs(names: string[]): Promise<Record<string, Blob>> {
    const blobs = await Promise.all(names.map((name) => this.blob(name)));
    return Object.fromEntries(names.map((name, index) => [name, blobs[index]!]));
  }

  /** The unpacked bytes the first time, later a Blob of them. */
  async bytes(name: string): Promise<ArrayBuffer | Blob> {
    const file = this.#get(name);
    const blob = (await file.content) as Blob;
    const { bytes } = file;
    file.bytes = undefined;
    return bytes ?? blob;
  }

  #get(name: string): File {
    const file = this.#files.get(name);
    if (!file) throw new Error(`no ${name}`);
    return file;
  }

  open(name: string, kind: FileKind): void {
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>>(
      {},
      { highWaterMark: Infinity },
    );
    const unpacked =
      kind === "packed" ? readable : readable.pipeThrough(new DecompressionStream("gzip"));
    const file: File = {
      pieces: writable.getWriter(),
      content: kind === "module" ? compile(unpacked) : whole(unpacked),
    };
    async function whole(stream: ReadableStream): Promise<Blob> {
      const bytes = await new Response(stream).arrayBuffer();
      if (kind === "unpacked") file.bytes = bytes;
      return new Blob([bytes]);
    }
    file.content.catch(() => {
      // a file that was forgotten on purpose is no longer this one
      if (this.#files.get(name) !== file) return;
      this.#files.delete(name);
      this.broken(name);
    });
    this.#files.set(name, file);
  }
}

function compile(stream: ReadableStream): Promise<WebAssembly.Module> {
  const headers = { "Content-Type": "application/wasm" };
  return WebAssembly.compileStreaming(new Response(stream, { headers }));
}
