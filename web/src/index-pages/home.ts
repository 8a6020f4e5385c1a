// The home page: which framework the reader knows, asked once. Where a page has room for one side,
// it is the one that is shown until the reader switches (head.ts).
const KEY = "sidebyside.knows";

/** Bring the choice to life. */
export function startHome(home: HTMLElement): void {
  const choices = [...home.querySelectorAll<HTMLInputElement>("[name=know]")];
  try {
    const known = localStorage.getItem(KEY) ?? "";
    for (const choice of choices) choice.checked = choice.value === known;
  } catch {
    // storage may be switched off: then nothing was said before
  }
  home.addEventListener("change", ({ target }) => {
    const choice = target as HTMLInputElement;
    if (!choices.includes(choice)) return;
    try {
      localStorage.setItem(KEY, choice.value);
    } catch {
      // and nothing is kept
    }
  });
}
