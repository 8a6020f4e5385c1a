// The claims page: filter by verdict and by chapter. Loaded on that page only.
import { showOnly } from "./rows";

interface Selects {
  verdict: HTMLSelectElement;
  section: HTMLSelectElement;
}

/** Bring the filter of the claims page to life. */
export function startClaims(verdicts: HTMLElement): void {
  const form = verdicts.querySelector("form")!;
  const { verdict, section } = form.elements as unknown as Selects;
  const lists = [...document.querySelectorAll<HTMLElement>(".claims")];
  const claims = [...document.querySelectorAll<HTMLElement>(".claim")];
  const headings = new Map(lists.map((list) => [list, list.previousElementSibling as HTMLElement]));

  for (const [list, heading] of headings)
    section.add(new Option(heading.firstChild!.textContent!, list.dataset.section));

  const filter = (): void => {
    showOnly(form, claims, (claim) => {
      const list = claim.closest<HTMLElement>(".claims")!;
      return (
        (!verdict.value || claim.dataset.verdict === verdict.value) &&
        (!section.value || list.dataset.section === section.value)
      );
    });
    for (const [list, heading] of headings)
      heading.hidden = list.hidden = !list.querySelector(".claim:not([hidden])");
  };
  /** A link to a claim shows it, whatever was filtered. */
  const showTarget = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest("[hidden]")) return;
    form.reset();
    filter();
    target.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener("change", filter);
  window.addEventListener("hashchange", showTarget);
  filter();
}
