// PBKDF2 with HMAC-SHA-256 in WebAssembly: Django's default asks for a million rounds of it, for which
// JavaScript takes many seconds. The browser's own can only be waited for, which Python cannot do.

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import * as wasm from "./assembler";

// SHA-256's constants (FIPS 180-4)
const START = Int32Array.of(
  ...[0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab],
  0x5be0cd19,
);
const ROUNDS = Int32Array.of(
  ...[0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4],
  ...[0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe],
  ...[0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f],
  ...[0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7],
  ...[0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc],
  ...[0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b],
  ...[0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116],
  ...[0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3],
  ...[0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7],
  0xc67178f2,
);

const BLOCK = 64; // bytes
const DIGEST = 32;
// Where things are in memory: hash states, and blocks to be hashed, as words
const INNER = 0;
const OUTER = 32;
const ROUND = 64; // the block of a round's result, which is the next round's input
const BETWEEN = 128; // the block of the inner hash, which is the outer hash's input
const SUM = 192;
const FIRST = 224; // the state that SHA-256 starts from

interface Machine {
  memory: WebAssembly.Memory;
  /** Hash the block at `block` on top of the state at `from`: the state at `to`. */
  compress(from: number, block: number, to: number): void;
  /** That many rounds, each added to the sum. */
  rounds(count: number): void;
}

let machine: Machine | undefined;

/** A key of `length` bytes. */
export function pbkdf2Sha256(
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Uint8Array {
  machine ??= build();
  const { compress, rounds } = machine;
  const words = new DataView(machine.memory.buffer);
  const secret = password.length > BLOCK ? sha256(password) : password;
  for (const [index, word] of START.entries()) words.setInt32(FIRST + 4 * index, word, true);
  for (const [state, pad] of [
    [INNER, 0x36],
    [OUTER, 0x5c],
  ] as const) {
    const padded = new Uint8Array(BLOCK);
    padded.set(secret);
    write(
      words,
      ROUND,
      padded.map((byte) => byte ^ pad),
    );
    compress(FIRST, ROUND, state);
  }
  const end = new Uint8Array(BLOCK - DIGEST);
  end[0] = 0x80;
  new DataView(end.buffer).setUint32(end.length - 4, 8 * (BLOCK + DIGEST));
  write(words, ROUND + DIGEST, end);
  write(words, BETWEEN + DIGEST, end);

  const key = new Uint8Array(length);
  const numbered = new Uint8Array([...salt, 0, 0, 0, 0]);
  for (let at = 0, number = 1; at < length; at += DIGEST, number++) {
    new DataView(numbered.buffer).setUint32(salt.length, number);
    const first = hmac(sha256, password, numbered);
    write(words, ROUND, first);
    write(words, SUM, first);
    rounds(iterations - 1);
    key.set(read(words, SUM).subarray(0, length - at), at);
  }
  return key;
}

/** SHA-256's words begin with the high byte, WebAssembly's with the low one. */
function write(words: DataView, at: number, bytes: Uint8Array): void {
  const from = new DataView(bytes.buffer, bytes.byteOffset);
  for (let i = 0; i < bytes.length; i += 4) words.setUint32(at + i, from.getUint32(i), true);
}

function read(words: DataView, at: number): Uint8Array {
  const into = new DataView(new ArrayBuffer(DIGEST));
  for (let i = 0; i < DIGEST; i += 4) into.setUint32(i, words.getUint32(at + i, true));
  return new Uint8Array(into.buffer);
}

function build(): Machine {
  const { constant, call, load, repeat, store, xor } = wasm;
  const add = (word: number) =>
    store(
      constant(0),
      SUM + 4 * word,
      xor(load(constant(0), SUM + 4 * word), load(constant(0), ROUND + 4 * word)),
    );
  const round = [
    call(0, constant(INNER), constant(ROUND), constant(BETWEEN)),
    call(0, constant(OUTER), constant(BETWEEN), constant(ROUND)),
    [0, 1, 2, 3, 4, 5, 6, 7].map(add),
  ];
  const binary = wasm.assemble([
    { name: "compress", parameters: 3, locals: 24, body: compression() },
    { name: "rounds", parameters: 1, locals: 0, body: repeat(0, round) },
  ]);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary));
  return exports as unknown as Machine;
}

/** One block of SHA-256, with all its state in locals and its 64 rounds one after the other. */
function compression(): wasm.Code {
  const { add, and, constant, get, load, set, store, xor } = wasm;
  const [from, block, to] = [get(0), get(1), get(2)];
  const state = [3, 4, 5, 6, 7, 8, 9, 10]; // which local is a, b, … h now
  const schedule = Array.from({ length: 16 }, (_, index) => 11 + index);

  const body: wasm.Code[] = [
    state.map((local, index) => set(local, load(from, 4 * index))),
    schedule.map((local, index) => set(local, load(block, 4 * index))),
  ];
  ROUNDS.forEach((number, index) => {
    const word = (ahead: number) => schedule[(index + ahead) % 16]!;
    if (index >= 16) {
      const early = xor(turned(word(1), 7, 18), shifted(word(1), 3));
      const late = xor(turned(word(14), 17, 19), shifted(word(14), 10));
      body.push(set(word(0), add(get(word(0)), early, get(word(9)), late)));
    }
    const name = (letter: string) => state["abcdefgh".indexOf(letter)]!;
    const value = (letter: string) => get(name(letter));
    const choice = xor(value("g"), and(value("e"), xor(value("f"), value("g"))));
    const both = xor(value("a"), value("b"));
    const majority = xor(and(value("a"), value("b")), and(value("c"), both));
    const sum = add(value("h"), turned(name("e"), 6, 11, 25), choice);
    body.push(
      set(name("h"), add(sum, constant(number), get(word(0)))),
      set(name("d"), add(value("d"), value("h"))),
      set(name("h"), add(value("h"), turned(name("a"), 2, 13, 22), majority)),
    );
    state.unshift(state.pop()!); // the names move on, not the values
  });
  body.push(
    state.map((local, index) => store(to, 4 * index, add(get(local), load(from, 4 * index)))),
  );
  return body;
}

/** A local turned to the right by each of `bits`, combined. */
function turned(local: number, ...bits: number[]): wasm.Code {
  const [first, ...others] = bits.map((by) => wasm.rotate(wasm.get(local), wasm.constant(by)));
  return wasm.xor(first!, ...others);
}

function shifted(local: number, by: number): wasm.Code {
  return wasm.shift(wasm.get(local), wasm.constant(by));
}
