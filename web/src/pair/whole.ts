// The focus of both sides, or their whole files.
import { isPressed, pairOf, setPressed } from "../dom";

export function toggleWhole(button: HTMLButtonElement): void {
  setWhole(pairOf(button), !isPressed(button));
}

export function setWhole(pair: HTMLElement, whole: boolean): void {
  pair.classList.toggle("is-whole", whole);
  for (const button of pair.querySelectorAll('[data-action="whole"]')) setPressed(button, whole);
}
