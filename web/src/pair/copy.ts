// Copy: the whole of the file that is shown, the focus and the rest; or every file of the program.
import { filesOf, sideOf, sourceOf } from "../dom";
import { say } from "../words";
import { confirmOn } from "./confirm";

export async function copy(button: HTMLButtonElement): Promise<void> {
  const shown = filesOf(sideOf(button)).find((file) => file.classList.contains("is-shown"))!;
  await write(button, sourceOf(shown).text);
}

/** The files with something in them, each below its name. */
export async function copyAll(button: HTMLButtonElement): Promise<void> {
  const files = filesOf(sideOf(button)).map(sourceOf);
  const named = files.filter(({ text }) => text).map(({ name, text }) => `# ${name}\n\n${text}`);
  await write(button, named.join("\n\n"));
}

async function write(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    confirmOn(button, say("copied"));
  } catch {
    confirmOn(button, say("notCopied"));
  }
}
