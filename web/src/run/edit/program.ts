// One side of a pair as a program: whose edit of it is shown, and which one is the reader's own. A link
// brings somebody else's: it takes the place of the reader's only when they say so, or write in it.
import { type Files, pairOf } from "../../dom";
import { areEqual, type Edits } from "./edits";
import { Folder } from "./folder";
import { Steps } from "./steps";
import { onOtherTab, StoredEdit } from "./storage";

interface State {
  shown: Edits;
  own: Edits;
}

const NONE: Edits = new Map();
const PAUSE = 2000; // ms without a key, after which Undo stops

export class Program {
  readonly id: string;
  readonly folder: Folder;
  readonly #kept: StoredEdit;
  readonly #steps = new Steps<State>();
  readonly #watchers: (() => void)[] = [];
  #state: State = { shown: NONE, own: NONE };
  #typed = { name: "", at: 0 };
  /** Whether the browser keeps what the reader writes. */
  isKept = true;
  /** What another tab has kept, until the reader has decided. */
  elsewhere: Edits | undefined;

  constructor(readonly side: HTMLElement) {
    this.id = `${pairOf(side).dataset.pair}/${side.dataset.side}`;
    this.folder = new Folder(side);
    this.#kept = new StoredEdit(this.id, this.folder.originals);
  }

  get files(): Files {
    return this.folder.files;
  }

  /** What is shown differs from the original in these. */
  get edits(): Edits {
    return this.#state.shown;
  }

  get isEdited(): boolean {
    return this.edits.size > 0;
  }

  /** Whether what is shown is the reader's, and not from a link. */
  get isOwn(): boolean {
    return this.#state.shown === this.#state.own;
  }

  /** Whether the reader has an edit that is not shown. */
  get hasOwn(): boolean {
    return !this.isOwn && this.#state.own.size > 0;
  }

  get canUndo(): boolean {
    return this.#steps.canUndo;
  }

  get canRedo(): boolean {
    return this.#steps.canRedo;
  }

  /** Call `act` after every change. */
  watch(act: () => void): void {
    this.#watchers.push(act);
  }

  /** Show what this browser keeps. */
  restore(): void {
    const own = this.folder.pruned(this.#kept.load());
    this.#show({ shown: own, own });
  }

  /** Show somebody's edit, from a link. */
  open(edits: Edits): void {
    const shown = this.folder.pruned(edits);
    const { own } = this.#state;
    this.#show({ shown: areEqual(shown, own) ? own : shown, own });
  }

  /** The reader wrote in a file. */
  write(name: string, text: string): void {
    const isMore = name === this.#typed.name && Date.now() - this.#typed.at < PAUSE && this.isOwn;
    this.#change(new Map([...this.edits, [name, text]]), isMore);
    this.#typed = { name, at: Date.now() };
  }

  /** Add an empty file, or show the one of that name which has no tab. */
  add(name: string): void {
    this.folder.reveal(name);
    this.#change(new Map([...this.edits, [name, this.folder.originalOf(name) ?? ""]]));
  }

  rename(name: string, to: string): void {
    const text = this.files[name]!;
    this.folder.reveal(to);
    this.#change(new Map([...this.#without(name), [to, text]]));
  }

  remove(name: string): void {
    this.#change(this.#without(name));
  }

  /** Make what is shown the reader's own. */
  adopt(): void {
    this.#change(this.edits);
  }

  /** Back to the reader's own, from a link. */
  showOwn(): void {
    const { own } = this.#state;
    this.#go({ shown: own, own });
  }

  /** Back to the original. What the reader keeps is lost only if it is what is shown. */
  reset(): void {
    if (this.hasOwn) this.#go({ shown: NONE, own: this.#state.own });
    else this.#change(NONE);
  }

  undo(): void {
    this.#return(this.#steps.undo(this.#state));
  }

  redo(): void {
    this.#return(this.#steps.redo(this.#state));
  }

  /** Another tab has kept something else. */
  meet(): void {
    if (!this.#kept.isStale) return;
    const elsewhere = this.folder.pruned(this.#kept.load());
    if (this.isOwn) this.elsewhere = areEqual(elsewhere, this.edits) ? undefined : elsewhere;
    else this.#state = { ...this.#state, own: elsewhere };
    this.tell();
  }

  /** What another tab has kept takes the place of what is shown here. */
  showElsewhere(): void {
    const own = this.elsewhere!;
    this.elsewhere = undefined;
    this.#go({ shown: own, own });
  }

  /** What is shown here takes the place of what another tab has kept. */
  keepThis(): void {
    this.elsewhere = undefined;
    this.#save();
    this.tell();
  }

  #without(name: string): Edits {
    const edits = new Map(this.edits);
    if (this.folder.originalOf(name) === undefined) edits.delete(name);
    else edits.set(name, null);
    return edits;
  }

  /** The reader made `edits` of what is shown; `isMore` of what they did just before. */
  #change(edits: Edits, isMore = false): void {
    const own = this.folder.pruned(edits);
    this.#go({ shown: own, own }, isMore);
  }

  #go(state: State, isMore = false): void {
    if (!isMore) this.#steps.add(this.#state);
    this.#return(state);
  }

  #return(state: State | undefined): void {
    if (!state) return;
    const isSaved = state.own === this.#state.own;
    this.#typed.at = 0;
    this.#state = state;
    if (!isSaved) this.#save();
    this.#show(state);
  }

  #save(): void {
    if (!this.elsewhere && this.#kept.isStale) this.meet();
    if (!this.elsewhere) this.isKept = this.#kept.save(this.#state.own);
  }

  #show(state: State): void {
    this.#state = state;
    this.folder.show(state.shown);
    this.side.classList.toggle("is-edited", this.isEdited);
    this.side.querySelector<HTMLElement>('[data-action="reset"]')!.hidden = !this.isEdited;
    this.tell();
  }

  /** Let who watches look again. */
  tell(): void {
    for (const act of this.#watchers) act();
  }
}

const programs = new Map<HTMLElement, Program>();

export function programOf(side: HTMLElement): Program {
  let program = programs.get(side);
  if (!program) {
    program = new Program(side);
    programs.set(side, program);
  }
  return program;
}

onOtherTab((id) => {
  for (const program of programs.values()) if (program.id === id) program.meet();
});
