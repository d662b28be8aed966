/** What is used of Node's `fs/promises`. */
interface NodeFile {
  read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>;
  stat(): Promise<{ readonly size: number }>;
  close(): Promise<void>;
}

interface NodeFiles {
  open(path: string, flags: 'r'): Promise<NodeFile>;
}

interface NodeGlobal {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
}

/**
 * Node's files, in the extension host that has them; undefined in a web worker. Asked for while running, so that one source
 * serves both: nothing is imported that a browser has not.
 */
export function nodeFiles(): NodeFiles | undefined {
  return (globalThis as NodeGlobal).process?.getBuiltinModule?.('node:fs/promises') as NodeFiles | undefined;
}
