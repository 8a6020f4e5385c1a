// The password hashes that Python lacks in a browser; inside/hashes.py is the other end.

import { sha1 } from "@noble/hashes/legacy.js";
import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { scrypt } from "@noble/hashes/scrypt.js";
import { sha224, sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import type { CHash } from "@noble/hashes/utils.js";
import { pbkdf2Sha256 } from "./pbkdf2";

const digests: Record<string, CHash> = { sha1, sha224, sha256, sha384, sha512 };

/** Python hands over proxies of its bytes. */
interface Bytes {
  toJs(): Uint8Array;
}

export const hashes = {
  pbkdf2(name: string, password: Bytes, salt: Bytes, c: number, dkLen: number): Uint8Array {
    const digest = digests[name.toLowerCase().replace("-", "")];
    if (!digest) throw new Error(`unsupported hash type ${name}`);
    if (digest === sha256) return pbkdf2Sha256(password.toJs(), salt.toJs(), c, dkLen);
    return pbkdf2(digest, password.toJs(), salt.toJs(), { c, dkLen });
  },
  scrypt(password: Bytes, salt: Bytes, N: number, r: number, p: number, dkLen: number): Uint8Array {
    return scrypt(password.toJs(), salt.toJs(), { N, r, p, dkLen, maxmem: 2 ** 30 });
  },
};
