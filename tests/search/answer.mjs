// Ask the page's own search: node answer.mjs <web/src/search/find.ts> <index.json> <questions.json>
// Prints a JSON list with, for each question, the addresses of its rows, best first.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const [source, index, questions] = process.argv.slice(2);
const { build } = createRequire(`${process.cwd()}/`)("esbuild");
const { outputFiles } = await build({
  entryPoints: [source],
  bundle: true,
  write: false,
  format: "esm",
  absWorkingDir: process.cwd(),
});
const code = Buffer.from(outputFiles[0].contents).toString("base64");
const { finder } = await import(`data:text/javascript;base64,${code}`);
const find = finder(JSON.parse(await readFile(index, "utf8")));
const asked = JSON.parse(await readFile(questions, "utf8"));
console.log(JSON.stringify(asked.map((question) => find(question).map(({ place }) => place.href))));
