// What comes out of a worker may be anything: a program can send what it likes. Each function here
// makes a new object of what it is given, with nothing else in it and nothing too large, or undefined.
import {
  ADDRESS,
  ANSWER,
  CHUNKS,
  ERROR_TEXT,
  FIELDS,
  FIELDS_TEXT,
  HEADER_TEXT,
  HEADERS,
  OUTPUT,
  STATEMENT_TEXT,
  STATEMENTS,
} from "./budgets";
import type {
  Answer,
  Chunk,
  Failure,
  FromFrame,
  FromWorker,
  Outcome,
  Received,
  Statements,
  Used,
} from "./messages";

type Unknown = Record<string, unknown>;

export function fromFrame(data: unknown): FromFrame | undefined {
  if (!isRecord(data)) return undefined;
  const { type, worker, name } = data;
  if (type === "hello" || type === "pong") return { type };
  if (type === "broken" && typeof name === "string") return { type, name };
  if (!isCount(worker)) return undefined;
  if (type === "flood") return { type, worker };
  const message = type === "worker" ? fromWorker(data.message) : undefined;
  return message && { type: "worker", worker, message };
}

export function fromWorker(data: unknown): FromWorker | undefined {
  if (!isRecord(data)) return undefined;
  const { type, id } = data;
  switch (type) {
    case "ready":
    case "missing":
      return { type };
    case "failed":
      return { type, message: text(data.message, 1000) };
    case "output":
      return {
        type,
        chunks: list(data.chunks, CHUNKS).flatMap(chunk),
        skipped: count(data.skipped),
      };
    case "done": {
      const outcome = asOutcome(data.outcome);
      return outcome && { type, outcome };
    }
    case "answer": {
      const answer = asAnswer(data.answer);
      return answer && isCount(id) ? { type, id, answer } : undefined;
    }
    default:
      return undefined;
  }
}

/** From the script in a rendered page: the page around it is the program's. */
export function fromPreview(data: unknown): Used | undefined {
  if (!isRecord(data)) return undefined;
  const { reference, method, fields } = data;
  if (typeof reference !== "string" || reference.length > ADDRESS) return undefined;
  if (method !== "GET" && method !== "POST") return undefined;
  if (!Array.isArray(fields) || fields.length > FIELDS) return undefined;
  const pairs = fields.flatMap(field);
  const isWhole = pairs.length === fields.length && pairs.flat().join("").length <= FIELDS_TEXT;
  return isWhole ? { reference, method, fields: pairs } : undefined;
}

function field(data: unknown): [string, string][] {
  if (!Array.isArray(data)) return [];
  const [name, value] = data;
  return typeof name === "string" && typeof value === "string" ? [[name, value]] : [];
}

/** `value` without its middle, if it is longer than `most`. */
function shortened(value: string, most: number): string {
  if (value.length <= most) return value;
  const end = Math.floor(most / 4);
  return `${value.slice(0, most - end)}\n…\n${value.slice(-end)}`;
}

function chunk(data: unknown): Chunk[] {
  if (!isRecord(data) || typeof data.text !== "string") return [];
  return [{ stream: data.stream === "err" ? "err" : "out", text: data.text.slice(0, OUTPUT) }];
}

function asOutcome(data: unknown): Outcome | undefined {
  if (!isRecord(data)) return undefined;
  return {
    status: Number.isSafeInteger(data.status) ? (data.status as number) : 1,
    error: isRecord(data.error) ? asFailure(data.error) : null,
    ...((data.crash === "tooDeep" || data.crash === "crashed") && { crash: data.crash }),
    app: data.app === true,
    sql: asStatements(data.sql),
    ...(data.serving === true && { serving: true }),
    ...(data.asks === true && { asks: true }),
    ...asMissing(data.missing),
  };
}

function asAnswer(data: unknown): Answer | undefined {
  if (!isRecord(data) || !(data.body instanceof Uint8Array)) return undefined;
  if (data.body.length > ANSWER || !(data.body.buffer instanceof ArrayBuffer)) return undefined;
  return {
    status: text(data.status, 200),
    headers: asHeaders(data.headers),
    body: data.body as Uint8Array<ArrayBuffer>,
    size: count(data.size),
    ...(isRecord(data.received) && { received: asReceived(data.received) }),
    ...(isRecord(data.error) && { error: asFailure(data.error) }),
    ...asMissing(data.missing),
    sql: asStatements(data.sql),
  };
}

function asMissing(data: unknown): { missing?: string } {
  return typeof data === "string" ? { missing: data.slice(0, 100) } : {};
}

function asReceived(data: Unknown): Received {
  return {
    line: text(data.line, ADDRESS),
    headers: asHeaders(data.headers),
    size: count(data.size),
  };
}

function asHeaders(data: unknown): [string, string][] {
  return list(data, HEADERS).flatMap(header);
}

function header(data: unknown): [string, string][] {
  if (!Array.isArray(data)) return [];
  return [[text(data[0], HEADER_TEXT), text(data[1], HEADER_TEXT)]];
}

function asFailure(data: Unknown): Failure {
  return {
    text: shortened(text(data.text, Infinity), ERROR_TEXT),
    file: typeof data.file === "string" ? data.file.slice(0, 1000) : null,
    line: isCount(data.line) ? data.line : null,
  };
}

function asStatements(data: unknown): Statements {
  if (!isRecord(data)) return { count: 0, statements: [] };
  return {
    count: count(data.count),
    statements: list(data.statements, STATEMENTS).flatMap((item) =>
      Array.isArray(item)
        ? [[text(item[0], STATEMENT_TEXT), text(item[1], STATEMENT_TEXT), item[2] === true]]
        : [],
    ),
  };
}

function text(value: unknown, most: number): string {
  return typeof value === "string" ? value.slice(0, most) : "";
}

function list(value: unknown, most: number): unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

function count(value: unknown): number {
  return isCount(value) ? value : 0;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null;
}
