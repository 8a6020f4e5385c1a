// A script that build.mjs bundles into one text, to be the only script of a frame.
declare module "inline:*" {
  export const script: string;
  /** As a Content-Security-Policy names it: sha256-… */
  export const hash: string;
}

declare module "pyodide/pyodide.asm.mjs" {
  import type { loadPyodide } from "pyodide";

  const createModule: NonNullable<
    NonNullable<Parameters<typeof loadPyodide>[0]>["createPyodideModule"]
  >;
  export default createModule;
}
