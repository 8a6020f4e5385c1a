// The same place in the other language.
const DISMISSED = "sidebyside.language";

/** A link to the other language leads to the same pair with the same choice. */
export function keepPlace({ target }: MouseEvent): void {
  const link = (target as Element).closest<HTMLAnchorElement>("a.language");
  if (link) Object.assign(link, { hash: location.hash, search: location.search });
}

/** Offer the other language to readers whose browser prefers it. */
export function offerLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>("a.language");
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => /en|zh/.test(tag));
  if (!link || wanted !== link.hreflang.slice(0, 2) || isDismissed()) return;
  void import("./language-offer").then(({ offer }) => offer(link, dismiss));
}

function isDismissed(): boolean {
  try {
    return localStorage.getItem(DISMISSED) !== null;
  } catch {
    return true; // an offer that cannot be declined for good is none
  }
}

function dismiss(): void {
  localStorage.setItem(DISMISSED, "");
}
