/** What the page asks the service worker to keep. */
export interface Keep {
  /** The cache of the page's release, which the page holds a lock of the same name for. */
  release: string;
  /** Addresses. */
  urls: string[];
}
