import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadPythonReader } from '../../../../src/core/python/syntax/pythonReader';
import type { PythonReader } from '../../../../src/core/python/syntax/pythonReader';

const { resolve } = createRequire(import.meta.url);

const bytesOf = (file: string): Uint8Array => readFileSync(resolve(file));

/** The reader with the WebAssembly of the installed packages. */
export function testReader(): Promise<PythonReader> {
  return loadPythonReader(
    bytesOf('web-tree-sitter/web-tree-sitter.wasm'),
    bytesOf('tree-sitter-python/tree-sitter-python.wasm'),
  );
}
