// A script that build.mjs bundles into one text, to be the only script of a frame.
declare module "inline:*" {
  export const script: string;
  /** As a Content-Security-Policy names it: sha256-… */
  export const hash: string;
}

declare module "pyodide/pyodide.asm.mjs" {
  const createModule: (settings: unknown) => Promise<any>;
  export default createModule;
}
