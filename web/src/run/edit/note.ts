// The note of a side that somebody changed, above both sides: what was changed and by whom, and what
// the reader can do about it.
import { nameOf, pairOf, setPressed } from "../../dom";
import { element } from "../../element";
import { say } from "../../run-words";
import { sayChanges } from "./changes";
import { isComparing } from "./editors";
import type { Program } from "./program";

/** What goes beyond the program. */
interface Deeds {
  /** Reset, with what came of a run. */
  reset(): void;
  /** Show what was changed in the editors, or show it no longer. */
  compare(): void;
}

interface Offer {
  word: Parameters<typeof say>[0];
  isOffered: (program: Program) => boolean;
  act: (program: Program, deeds: Deeds) => void;
}

const offers: Offer[] = [
  {
    word: "show",
    isOffered: ({ isEdited }) => isEdited,
    act: (_, { compare }) => compare(),
  },
  {
    word: "showThat",
    isOffered: ({ elsewhere }) => elsewhere !== undefined,
    act: (program) => program.showElsewhere(),
  },
  {
    word: "keepThis",
    isOffered: ({ elsewhere }) => elsewhere !== undefined,
    act: (program) => program.keepThis(),
  },
  {
    word: "keepThis",
    isOffered: ({ isOwn, isEdited }) => isEdited && !isOwn,
    act: (program) => program.adopt(),
  },
  {
    word: "showMine",
    isOffered: ({ hasOwn }) => hasOwn,
    act: (program) => program.showOwn(),
  },
  {
    word: "showOriginal",
    isOffered: ({ isOwn, isEdited, hasOwn }) => isEdited && !isOwn && !hasOwn,
    act: (_, { reset }) => reset(),
  },
  {
    word: "reset",
    isOffered: ({ isOwn, isEdited }) => isEdited && isOwn,
    act: (_, { reset }) => reset(),
  },
  { word: "undo", isOffered: ({ canUndo }) => canUndo, act: (program) => program.undo() },
  { word: "redo", isOffered: ({ canRedo }) => canRedo, act: (program) => program.redo() },
];

export class Note {
  readonly #box: HTMLElement;
  readonly #text = element("p", { role: "status" });
  readonly #buttons: HTMLButtonElement[];

  constructor(
    private readonly program: Program,
    deeds: Deeds,
  ) {
    const { side } = program;
    const data = { role: "note", of: side.dataset.side! };
    this.#buttons = offers.map(({ word, act }) => {
      const onclick = () => act(program, deeds);
      return element("button", { type: "button", onclick }, say(word));
    });
    this.#box = element(
      "div",
      { className: "note", role: "group", ariaLabel: say("noteOf", nameOf(side)), data },
      this.#text,
      ...this.#buttons,
    );
    this.#box.hidden = true;
    pairOf(side).querySelector(".sides")!.before(this.#box);
    program.watch(() => this.#update());
  }

  #update(): void {
    setPressed(this.#buttons[0]!, isComparing(this.program.side));
    const focused = this.#buttons.find((button) => button === document.activeElement);
    const text = this.#say();
    if (this.#text.textContent !== text) this.#text.textContent = text;
    for (const [at, button] of this.#buttons.entries())
      button.hidden = !offers[at]!.isOffered(this.program);
    const offered = this.#buttons.filter(({ hidden }) => !hidden);
    this.#box.hidden = !this.program.isEdited && offered.length === 0;
    if (focused?.hidden) offered[0]?.focus();
  }

  #say(): string {
    const { program } = this;
    const side = nameOf(program.side);
    const said = this.#sayState(side);
    if (program.elsewhere) return say("after", said, say("elsewhere", side));
    if (program.isEdited && program.isOwn && !program.isKept)
      return say("after", said, say("notKept"));
    return said;
  }

  #sayState(side: string): string {
    const { program } = this;
    if (!program.isEdited) return say(program.hasOwn ? "originalNotYours" : "original", side);
    return sayChanges(program, program.isOwn ? "yours" : "theirs");
  }
}
