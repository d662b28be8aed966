/** A flag that a worker sees at once, even in the middle of something long; undefined where memory cannot be shared. */
export function sharedFlag(): Int32Array | undefined {
  return typeof SharedArrayBuffer === 'undefined' ? undefined : new Int32Array(new SharedArrayBuffer(4));
}
