// What the theme leaves out around the pairs.

/** Give the search dialog the name that a screen reader announces it by. */
export function nameSearch(): void {
  const search = document.querySelector<HTMLElement>("[data-md-component='search'][role='dialog']");
  const label = search?.querySelector("input")?.ariaLabel;
  if (search && label) search.ariaLabel = label;
}
