// All of the runtime that every page has. The rest is loaded when somebody runs or edits a pair,
// opens a link with an edit, or comes back to an edit of their own.

export function press(button: HTMLButtonElement): void {
  void import("./index").then((runtime) => runtime.press(button));
}

export function restoreEdits(): void {
  if (location.hash.includes("&code=") || hasEdits())
    void import("./index").then((runtime) => runtime.restore());
}

function hasEdits(): boolean {
  try {
    const edited = Object.keys(localStorage).filter((key) => key.startsWith("sidebyside.edit."));
    return [...document.querySelectorAll<HTMLElement>("[data-pair]")].some((pair) =>
      edited.some((key) => key.includes(`.${pair.dataset.pair}/`)),
    );
  } catch {
    return false; // storage may be switched off
  }
}
