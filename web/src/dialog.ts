// A dialog that is made when it is asked for, and gone when it is closed.
import { element } from "./element";

/** Show `content` under `title`, with a last button that closes it. Returns the dialog. */
export function openDialog(
  title: string,
  close: string,
  ...content: (Node | string)[]
): HTMLDialogElement {
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", { id: "dialog-title" }, title),
    ...content,
    element("button", { className: "tool", type: "submit" }, close),
  );
  const dialog = element("dialog", { className: "dialog" }, form);
  dialog.setAttribute("aria-labelledby", "dialog-title");
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
