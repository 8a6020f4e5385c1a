// What was before, to go back to, and forth again, until the page is left.

const MOST = 100;

export class Steps<State> {
  #past: State[] = [];
  #future: State[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Something new follows on `state`. */
  add(state: State): void {
    this.#past.push(state);
    if (this.#past.length > MOST) this.#past.shift();
    this.#future = [];
  }

  /** The state before `now`. */
  undo(now: State): State | undefined {
    return move(this.#past, this.#future, now);
  }

  redo(now: State): State | undefined {
    return move(this.#future, this.#past, now);
  }
}

function move<State>(from: State[], to: State[], now: State): State | undefined {
  const state = from.pop();
  if (state !== undefined) to.push(now);
  return state;
}
