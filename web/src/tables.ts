// A table that is wider than its column scrolls by itself. Chromium and Firefox let the keyboard
// reach such a place, Safari does not.

/** Lets each table of the text have the focus for as long as it scrolls. */
export function reachWideTables(): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const table of document.querySelectorAll(".content table:not([class])"))
    sizes.observe(table);
}
