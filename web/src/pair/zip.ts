// The zip writer, in its own bundle: it is loaded when somebody downloads a folder.
import { strToU8, zipSync } from "fflate";
import type { SourceFile } from "../dom";

/** A zip of `folder` with `files` in it. */
export function zip(folder: string, files: SourceFile[]): Blob {
  const entries = files.map(({ name, text }) => [`${folder}/${name}`, strToU8(text)]);
  return new Blob([zipSync(Object.fromEntries(entries))], { type: "application/zip" });
}
