// Stands where Material has its script for the colours that the reader chose, before the first paint.

interface Palette {
  color?: Record<string, string | null>;
}

const { __md_get } = globalThis as unknown as { __md_get(key: string): Palette | null };
const color = __md_get("__palette")?.color;
if (color) {
  if (color.media === "(prefers-color-scheme)") {
    const scheme = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
    const input = document.querySelector(
      `[data-md-color-media="(prefers-color-scheme: ${scheme})"]`,
    );
    for (const name of ["media", "scheme", "primary", "accent"])
      color[name] = input?.getAttribute(`data-md-color-${name}`) ?? null;
  }
  for (const [name, value] of Object.entries(color))
    document.body.setAttribute(`data-md-color-${name}`, String(value));
}
