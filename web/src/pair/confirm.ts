// Tell the outcome of a click on the button itself, and to screen readers.

const SHOWN_FOR = 2000;
const status = document.createElement("p");
status.role = "status";
status.className = "visually-hidden";
document.body.append(status);

/** Show `message` in place of the button's label for a moment. */
export function confirmOn(button: HTMLButtonElement, message: string): void {
  button.dataset.label ??= button.textContent ?? "";
  const { label } = button.dataset;
  button.textContent = message;
  status.textContent = message;
  setTimeout(() => {
    button.textContent = label;
    status.textContent = "";
  }, SHOWN_FOR);
}
