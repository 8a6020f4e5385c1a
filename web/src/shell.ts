// What is around the page: the drawer with the chapter's tasks, light or dark.

const root = document.documentElement;

/** Open the drawer, or close it and give the focus back to what opened it. */
export function toggleRail(button: HTMLButtonElement): void {
  const rail = document.getElementById("rail");
  if (!rail) return;
  const opens = !root.classList.contains("rail-open");
  root.classList.toggle("rail-open", opens);
  for (const other of document.querySelectorAll('[data-action="rail"][aria-controls]'))
    other.setAttribute("aria-expanded", String(opens));
  for (const part of document.querySelectorAll<HTMLElement>(".head, .content, .foot"))
    part.inert = opens;
  if (opens) {
    opener = button;
    (ownTask(rail) ?? rail.querySelector<HTMLElement>("a"))?.focus();
  } else opener?.focus();
}

/** Bring this page's own task into sight in a rail that is longer than the screen. */
export function showOwnTask(): void {
  const rail = document.getElementById("rail");
  const own = rail && ownTask(rail);
  if (own) rail.scrollTop = own.offsetTop - rail.clientHeight / 2;
}

function ownTask(rail: HTMLElement): HTMLElement | null {
  return rail.querySelector<HTMLElement>("ol a[aria-current]");
}

let opener: HTMLElement | undefined;

addEventListener("keydown", ({ key }) => {
  if (key === "Escape") closeRail();
});

addEventListener("pointerdown", ({ target }) => {
  if (!(target as Element).closest(".rail")) closeRail();
});

function closeRail(): void {
  const close = document.querySelector<HTMLButtonElement>(".rail__close");
  if (root.classList.contains("rail-open") && close) toggleRail(close);
}

/** Light or dark, remembered. Choosing what the system has is following it again. */
export function toggleScheme(): void {
  const scheme = root.dataset.mdColorScheme === "slate" ? "default" : "slate";
  root.dataset.mdColorScheme = scheme;
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "slate" : "default";
  try {
    if (scheme === system) localStorage.removeItem("sidebyside.scheme");
    else localStorage.setItem("sidebyside.scheme", scheme);
  } catch {
    // storage may be switched off: the choice then lasts as long as the page
  }
}
