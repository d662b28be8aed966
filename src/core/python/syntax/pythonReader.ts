import { Edit, Language, Parser, type Tree } from 'web-tree-sitter';
import { copyTree } from './copyTree';
import { pointAt } from './pointAt';
import type { PythonNode } from './pythonNode';

/** A change of a text: what stood from `start` to `end` becomes `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A Python text and its syntax tree, kept up to date by `change`. */
export interface PythonDocument {
  readonly text: string;
  /** The module. What cannot be read is in it as nodes that are `broken`. */
  readonly root: PythonNode;
  /** Takes over a change of the text, reading again only what it touches. */
  readonly change: (change: TextChange) => void;
  /** Frees the parser's memory; `text` and `root` stay. */
  readonly dispose: () => void;
}

export interface PythonReader {
  readonly read: (text: string) => PythonDocument;
}

/** The runtime is one for all: it can be given its WebAssembly once. */
let runtime: Promise<void> | undefined;

/**
 * The reader of Python programs, from the bytes of `web-tree-sitter.wasm` and `tree-sitter-python.wasm`. Nothing is
 * loaded from files or the network.
 */
export async function loadPythonReader(runtimeBytes: Uint8Array, grammarBytes: Uint8Array): Promise<PythonReader> {
  runtime ??= Parser.init({ wasmBinary: runtimeBytes });
  await runtime;
  const language = await Language.load(grammarBytes);
  const parser = new Parser();
  parser.setLanguage(language);
  return { read: (text) => new ParsedDocument(parser, text) };
}

class ParsedDocument implements PythonDocument {
  private tree: Tree | undefined;
  private nodes: PythonNode;

  constructor(
    private readonly parser: Parser,
    private content: string,
  ) {
    this.tree = this.parse(undefined);
    this.nodes = this.copy(undefined, '');
  }

  get text(): string {
    return this.content;
  }

  get root(): PythonNode {
    return this.nodes;
  }

  change({ start, end, text }: TextChange): void {
    const before = this.content;
    this.content = before.slice(0, start) + text + before.slice(end);
    const newEnd = start + text.length;
    const edit = new Edit({
      startIndex: start,
      oldEndIndex: end,
      newEndIndex: newEnd,
      startPosition: pointAt(before, start),
      oldEndPosition: pointAt(before, end),
      newEndPosition: pointAt(this.content, newEnd),
    });
    const old = this.tree;
    old?.edit(edit);
    this.tree = this.parse(old);
    old?.delete();
    this.nodes = this.copy(this.nodes, before);
  }

  dispose(): void {
    this.tree?.delete();
    this.tree = undefined;
  }

  private parse(old: Tree | undefined): Tree {
    const tree = this.parser.parse(this.content, old);
    if (tree === null) throw new Error('the Python parser has no language');
    return tree;
  }

  private copy(before: PythonNode | undefined, oldText: string): PythonNode {
    const cursor = this.tree?.walk();
    if (cursor === undefined) throw new Error('the document was disposed of');
    try {
      return copyTree(cursor, this.content, before, oldText);
    } finally {
      cursor.delete();
    }
  }
}
