import * as vscode from 'vscode';
import type { PythonReader } from '../../core/python/syntax/pythonReader';
import { loadEngine } from '../loadEngine';

/** The reader of Python programs: its WebAssembly is loaded when a first program is read. */
export class ReaderOfPython {
  #loading: Promise<PythonReader> | undefined;

  constructor(private readonly extensionUri: vscode.Uri) {}

  load(): Promise<PythonReader> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<PythonReader> {
    const { loadPythonReader } = await loadEngine();
    const bytes = (name: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, 'dist', name));
    return loadPythonReader(await bytes('web-tree-sitter.wasm'), await bytes('tree-sitter-python.wasm'));
  }
}
