// Run and Stop stand in one place: the one is there that can be pressed.

/**
 * In `bar`, show Stop in place of the button for `action` while something is `busy`, or the other way
 * round, with the focus if that button had it.
 */
export function showStop(bar: Element, action: "run" | "run-both", busy: boolean): void {
  const button = (name: string) => bar.querySelector<HTMLButtonElement>(`[data-action="${name}"]`)!;
  const [shown, hidden] = busy ? ["stop", action] : [action, "stop"];
  const hadFocus = button(hidden) === document.activeElement;
  button(shown).hidden = false;
  button(hidden).hidden = true;
  if (hadFocus) button(shown).focus();
}
