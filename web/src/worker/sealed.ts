// Comes before Pyodide's loader. The frame's policy lets nothing out; what is here is about errors.

function remove(name: string): void {
  Object.defineProperty(globalThis, name, { value: undefined });
}

// Pyodide refuses to run where it can import scripts, which it tries, with an error in the console.
remove("importScripts");
// Python's sockets are made of these: an address cannot be reached, and the program is told at once.
remove("WebSocket");
