/** What a WebAssembly module exports; undefined where it does not run. */
export function instantiate(base64: string): Readonly<Record<string, unknown>> | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytesOf(base64))).exports;
  } catch {
    // An engine without SIMD, or a page that forbids WebAssembly.
    return undefined;
  }
}

interface Decoder {
  from(text: string, encoding: 'base64'): Uint8Array;
}

/** The bytes that are written in base64: in a loop where there is no decoder, since this runs once, when calls take longest. */
function bytesOf(base64: string): Uint8Array {
  // Present in Node only, where it takes a tenth of the time of a loop that runs for the first time.
  const decoder = (globalThis as { Buffer?: Decoder }).Buffer;
  if (decoder !== undefined) return decoder.from(base64, 'base64');
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Calls `make` when its result is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly result: T } | undefined;
  return () => (made ??= { result: make() }).result;
}
