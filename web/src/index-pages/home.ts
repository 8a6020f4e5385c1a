// The home page: which framework the reader knows, asked once.
const KEY = "sidebyside.side";
const root = document.documentElement;

/** Bring the choice to life; `apply` shows the chosen side in the pairs of the page. */
export function startHome(home: HTMLElement, apply: () => void): void {
  const choices = [...home.querySelectorAll<HTMLInputElement>("[name=know]")];
  for (const choice of choices) choice.checked = choice.value === known();
  home.addEventListener("change", ({ target }) => {
    const choice = target as HTMLInputElement;
    if (!choices.includes(choice)) return;
    const url = new URL(location.href);
    if (choice.value) url.searchParams.set("side", choice.value);
    else url.searchParams.delete("side");
    history.replaceState(null, "", url);
    root.dataset.shownSide = choice.value || "flask";
    apply();
    try {
      if (choice.value) localStorage.setItem(KEY, choice.value);
      else localStorage.removeItem(KEY);
    } catch {
      // storage may be switched off: the address has it
    }
  });
}

/** What the address says, or what was said before. */
function known(): string {
  const asked = new URLSearchParams(location.search).get("side");
  try {
    return asked ?? localStorage.getItem(KEY) ?? "";
  } catch {
    return asked ?? "";
  }
}
