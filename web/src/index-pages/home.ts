// The home page: which framework the reader knows, asked once, or said by the address (`?side=`). The
// heading speaks of it then, and where a page has room for one side, it is the one that is shown
// until the reader switches (head.ts).
const KEY = "sidebyside.knows";

/** Bring the choice to life. */
export function startHome(home: HTMLElement): void {
  const choices = [...home.querySelectorAll<HTMLInputElement>("[name=know]")];
  const heading = document.querySelector("h1")!.firstChild!;
  const asking = heading.textContent;
  const choose = (known: string): void => {
    for (const choice of choices) choice.checked = choice.value === known;
    const chosen = choices.find(({ checked }) => checked);
    heading.textContent = chosen?.dataset.asking ?? asking;
  };
  const said = new URLSearchParams(location.search).get("side");
  const asked = said && choices.some(({ value }) => value === said) ? said : null;
  if (asked) remember(asked);
  choose(asked ?? remembered());
  home.addEventListener("change", ({ target }) => {
    const choice = target as HTMLInputElement;
    if (!choices.includes(choice)) return;
    remember(choice.value);
    choose(choice.value);
    const address = new URL(location.href);
    if (choice.value) address.searchParams.set("side", choice.value);
    else address.searchParams.delete("side");
    history.replaceState(history.state, "", address);
  });
}

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return ""; // storage may be switched off: then nothing was said before
  }
}

function remember(known: string): void {
  try {
    localStorage.setItem(KEY, known);
  } catch {
    // and nothing is kept
  }
}
