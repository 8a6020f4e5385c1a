// What the service worker is asked to keep.

/** Addresses. */
export interface Keep {
  /** To be kept. */
  keep: string[];
  /** Of all files of this version: others are dropped. */
  known: string[];
}
