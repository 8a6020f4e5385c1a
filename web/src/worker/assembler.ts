// Just enough of WebAssembly's binary format for the loops that JavaScript is too slow for.

/** Instructions, or the bytes of anything else, nested as they were put together. */
export type Code = number | Code[];

const I32 = 0x7f;

export const get = (local: number): Code => [0x20, local];
export const set = (local: number, value: Code): Code => [value, 0x21, local];
export const constant = (value: number): Code => [0x41, signed(value)];
export const load = (base: Code, offset: number): Code => [base, 0x28, 2, unsigned(offset)];
export const store = (base: Code, offset: number, value: Code): Code => [
  [base, value],
  [0x36, 2, unsigned(offset)],
];
export const call = (index: number, ...values: Code[]): Code => [values, 0x10, index];

const binary =
  (instruction: number) =>
  (first: Code, ...others: Code[]): Code =>
    others.reduce((left, right) => [left, right, instruction], first);
export const add = binary(0x6a);
export const and = binary(0x71);
export const xor = binary(0x73);
export const rotate = binary(0x78);
export const shift = binary(0x76);

/** Run `body` as often as `local` says, which is counted down. */
export const repeat = (local: number, body: Code): Code => [
  [0x02, 0x40, 0x03, 0x40, get(local), 0x45, 0x0d, 1], // block, loop, leave both if it is 0
  [body, set(local, add(get(local), constant(-1)))],
  [0x0c, 0, 0x0b, 0x0b],
];

export interface Func {
  name: string;
  /** How many parameters it has; all values are 32-bit integers, and there is no result. */
  parameters: number;
  /** How many locals it has besides. */
  locals: number;
  body: Code;
}

/** A module of `functions`, which call each other by place, and one page of memory: the binary. */
export function assemble(functions: Func[]): Uint8Array<ArrayBuffer> {
  const bodies = functions.map(({ locals, body }) => {
    const code = [locals ? [1, locals, I32] : 0, body, 0x0b];
    return [unsigned(size(code)), code];
  });
  const types = functions.map(({ parameters }) => [0x60, vector(Array(parameters).fill(I32)), 0]);
  const exported = functions.map(({ name }, index) => [text(name), 0, index]);
  const sections = [
    section(1, vector(types)),
    section(3, vector(functions.map((_, index) => index))),
    section(5, vector([[0, 1]])),
    section(7, vector([[text("memory"), 2, 0], ...exported])),
    section(10, vector(bodies)),
  ];
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  return Uint8Array.from(flat([header, sections]));
}

const flat = (code: Code): number[] => (typeof code === "number" ? [code] : code.flatMap(flat));
const size = (code: Code): number => flat(code).length;
const vector = (items: Code[]): Code => [unsigned(items.length), items];
const text = (name: string): Code => vector([...new TextEncoder().encode(name)]);
const section = (id: number, content: Code): Code => [id, unsigned(size(content)), content];

/** LEB128 */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  const isLast = value >= -64 && value < 64;
  return isLast ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}
