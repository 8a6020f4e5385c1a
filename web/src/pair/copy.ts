// Copy: the whole of the file that is shown, the focus and the rest.
import { filesOf, sideOf, sourceOf } from "../dom";
import { say } from "../words";
import { confirmOn } from "./confirm";

export async function copy(button: HTMLButtonElement): Promise<void> {
  const shown = filesOf(sideOf(button)).find((file) => file.classList.contains("is-shown"))!;
  try {
    await navigator.clipboard.writeText(sourceOf(shown).text);
    confirmOn(button, say("copied"));
  } catch {
    confirmOn(button, say("notCopied"));
  }
}
