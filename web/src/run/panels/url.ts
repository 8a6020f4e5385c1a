/** Where `reference` leads from `from`, both of them paths, if it stays within the app. */
export function resolve(reference: string, from: string): string | undefined {
  const base = new URL(from, "http://localhost/");
  if (!URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  return url.host === base.host ? url.pathname + url.search : undefined;
}
