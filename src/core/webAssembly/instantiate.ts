/** What a WebAssembly module exports; undefined where it does not run. */
export function instantiate(base64: string): Readonly<Record<string, unknown>> | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  } catch {
    // An engine without SIMD, or a page that forbids WebAssembly.
    return undefined;
  }
}

/** Calls `make` when its result is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly result: T } | undefined;
  return () => (made ??= { result: make() }).result;
}
