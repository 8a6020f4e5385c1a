// What the two index pages share: showing some of many elements, and saying how many.

/** Show those of `elements` that `wanted` holds for; the form says how many of them there are. */
export function showOnly<T extends HTMLElement>(
  form: HTMLFormElement,
  elements: T[],
  wanted: (element: T) => boolean,
): void {
  let shown = 0;
  for (const element of elements) {
    element.hidden = !wanted(element);
    if (!element.hidden) shown++;
  }
  form.querySelector("output")!.value = `${shown} / ${elements.length}`;
}
