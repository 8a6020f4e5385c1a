// CodeMirror, set up for the files of a pair. Loaded at the first Edit.
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { jinja } from "@codemirror/lang-jinja";
import { python } from "@codemirror/lang-python";
import {
  bracketMatching,
  HighlightStyle,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { getChunks, unifiedMergeView } from "@codemirror/merge";
import {
  Annotation,
  Compartment,
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
} from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { say } from "../../run-words";

interface Events {
  /** The reader changed the text. */
  change(text: string): void;
  run(): void;
}

/** As the code of the page: ink in weights and greys, light or dark. */
const colours = HighlightStyle.define(
  Object.entries({
    keyword: [tags.keyword, tags.operatorKeyword, tags.self],
    string: [tags.string, tags.special(tags.string)],
    comment: [tags.comment],
    number: [tags.number, tags.bool, tags.null],
    function: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    name: [tags.className, tags.tagName, tags.attributeName],
    operator: [tags.operator],
    punctuation: [tags.punctuation, tags.bracket],
  }).map(([name, tag]) => ({
    tag,
    color: `var(--md-code-hl-${name}-color)`,
    fontWeight: name === "keyword" ? "650" : "inherit",
  })),
);

/** On a change that the reader did not make. */
const isQuiet = Annotation.define<boolean>();

const setMark = StateEffect.define<number | null>();

const mark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setMark)) return markAt(transaction.state, effect.value);
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export class Editor {
  readonly element = document.createElement("div");
  readonly #comparison = new Compartment();
  #compared: string | null = null;
  readonly #view: EditorView;

  constructor(name: string, text: string, events: Events) {
    this.element.className = "editor";
    this.#view = new EditorView({
      doc: text,
      parent: this.element,
      extensions: [
        keymap.of([
          {
            key: "Mod-Enter",
            run() {
              events.run();
              return true;
            },
          },
          ...defaultKeymap, // Esc, then Tab leaves: CodeMirror's own way out
          ...historyKeymap,
          indentWithTab,
        ]),
        history(),
        lineNumbers(),
        drawSelection(),
        bracketMatching(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        indentUnit.of("    "),
        syntaxHighlighting(colours),
        language(name),
        mark,
        this.#comparison.of([]),
        EditorView.contentAttributes.of({ "aria-label": say("edit", name) }),
        EditorView.updateListener.of(({ transactions, state }) => {
          if (transactions.some((one) => one.docChanged && !one.annotation(isQuiet)))
            events.change(state.doc.toString());
        }),
      ],
    });
  }

  focus(): void {
    this.#view.focus();
  }

  /** Replace the text, without an event. */
  replace(text: string): void {
    const { doc } = this.#view.state;
    if (doc.toString() === text) return;
    this.#view.dispatch({
      changes: { from: 0, to: doc.length, insert: text },
      annotations: isQuiet.of(true),
    });
  }

  /** Mark `line` (from 1), or none. */
  mark(line: number | null): void {
    this.#view.dispatch({ effects: setMark.of(line) });
  }

  /** Mark what differs from `original`, with the lines that it has instead; null unmarks. */
  compare(original: string | null): void {
    if (original === this.#compared) return;
    this.#compared = original;
    const marks =
      original === null ? [] : unifiedMergeView({ original, mergeControls: false, gutter: false });
    this.#view.dispatch({ effects: this.#comparison.reconfigure(marks) });
  }

  /** Put the cursor on the first change, in sight. */
  showFirstChange(): void {
    const chunk = getChunks(this.#view.state)?.chunks[0];
    const at = Math.min(chunk?.fromB ?? 0, this.#view.state.doc.length);
    const effects = EditorView.scrollIntoView(at, { y: "center" });
    this.#view.dispatch({ selection: { anchor: at }, effects });
    this.#view.focus();
  }

  close(): void {
    this.#view.destroy();
    this.element.remove();
  }
}

function markAt(state: EditorState, line: number | null): DecorationSet {
  if (line === null || line > state.doc.lines) return Decoration.none;
  const { from } = state.doc.line(line);
  return Decoration.set(Decoration.line({ class: "is-wrong" }).range(from));
}

function language(name: string): Extension {
  if (name.endsWith(".py")) return python();
  if (name.endsWith(".html")) return jinja(); // Django's templates are near enough
  return [];
}
