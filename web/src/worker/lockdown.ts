// A program reaches JavaScript through Python's `js` module, and it may be somebody's shared edit.
// From here on it finds no network, no storage of the site and no way to make new JavaScript.

const OUTSIDE = [
  ...["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport"],
  ...["importScripts", "Worker", "SharedWorker", "BroadcastChannel", "RTCPeerConnection"],
  ...["caches", "indexedDB", "cookieStore", "CacheStorage", "IDBFactory", "navigator"],
];

export function lockDown(): void {
  for (const name of OUTSIDE) remove(name);
  const { setTimeout } = self;
  // a string would be compiled
  const later = (handler: unknown, ms?: number, ...values: unknown[]) =>
    typeof handler === "function" ? setTimeout(handler as () => void, ms, ...values) : 0;
  Object.assign(self, { setTimeout: later, setInterval: undefined, eval: undefined });
  for (const sample of [() => {}, async () => {}, function* () {}, async function* () {}])
    Object.defineProperty(Object.getPrototypeOf(sample), "constructor", { value: undefined });
  const { prototype } = Function; // Pyodide asks what is an instance of it
  Object.assign(self, { Function: Object.assign(() => {}, { prototype }) });
}

/** From the worker's scope and from everything that it inherits. */
function remove(name: string): void {
  for (let scope: object | null = self; scope; scope = Object.getPrototypeOf(scope))
    if (Object.hasOwn(scope, name))
      Object.defineProperty(scope, name, { value: undefined, configurable: false });
}
