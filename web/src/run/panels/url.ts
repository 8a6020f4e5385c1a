/** Where `reference` leads from `from`, both of them paths, if it stays within the app. */
export function resolve(reference: string, from: string): string | undefined {
  const base = new URL(from, "http://localhost/");
  if (!URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  if (!["http:", "https:"].includes(url.protocol) || url.host !== base.host) return undefined;
  return url.pathname.replace(/^\/+/, "/") + url.search; // what begins with // is another host
}
