// The packages of web/package-lock.json: Node would look for them beside the script, but these
// scripts run in web/ (see node.py) and stand elsewhere.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const web = createRequire(`${process.cwd()}/`);

/** Import `file` of a package, as in `pyodide/pyodide.mjs`. */
export function fromWeb(file) {
  return import(pathToFileURL(web.resolve(file)).href);
}
