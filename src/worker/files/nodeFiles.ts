/** What is used of Node's `fs`. */
interface NodeFiles {
  openSync(path: string, flags: 'r'): number;
  fstatSync(file: number): { readonly size: number };
  readSync(file: number, buffer: Uint8Array, offset: number, length: number, position: number): number;
  closeSync(file: number): void;
}

interface NodeGlobal {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
}

/**
 * Node's files, where there is Node; undefined in a web worker. Asked for while running, so that one source serves both:
 * nothing is imported that a browser has not.
 */
export function nodeFiles(): NodeFiles | undefined {
  return (globalThis as NodeGlobal).process?.getBuiltinModule?.('node:fs') as NodeFiles | undefined;
}
