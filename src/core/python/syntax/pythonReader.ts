import { Edit, Language, Parser, type Tree } from 'web-tree-sitter';
import { copyTree, type CopiedText } from './copyTree';
import { parseInParts } from './parseInParts';
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
  /**
   * The module. What cannot be read is in it as nodes that are `broken`. What has changed since it was last read is read
   * now, in one go; `reading` does the same in parts.
   */
  readonly root: PythonNode;
  /** Takes over a change of the text, which is read when it is asked for. */
  readonly change: (change: TextChange) => void;
  /**
   * Reads what has changed, only what the changes touch, and gives the module. Pauses every few milliseconds; after a change
   * meanwhile it goes on with the text as it is then.
   */
  readonly reading: () => Generator<void, PythonNode>;
  /** Frees the parser's memory; `text` stays, and so does `root` as it was last read. */
  readonly dispose: () => void;
}

export interface PythonReader {
  /** Reads a text in one go. */
  readonly read: (text: string) => PythonDocument;
  /** A text that is read when it is asked for: in parts, by its `reading`. */
  readonly open: (text: string) => PythonDocument;
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
  const open = (text: string): ParsedDocument => new ParsedDocument(language, text);
  return {
    open,
    read: (text) => {
      const document = open(text);
      document.readNow();
      return document;
    },
  };
}

/** What there is before a text was read. */
const nothingRead: PythonNode = {
  type: 'module',
  named: true,
  start: 0,
  end: 0,
  text: '',
  children: [],
  broken: false,
  hasErrors: false,
};

class ParsedDocument implements PythonDocument {
  private tree: Tree | undefined;
  private copied: CopiedText | undefined;
  /** What was begun for the text as it is. */
  private ongoing: Generator<void, void> | undefined;
  private isRead = false;
  private isDisposed = false;

  constructor(
    private readonly language: Language,
    private content: string,
  ) {}

  get text(): string {
    return this.content;
  }

  get root(): PythonNode {
    return this.readNow();
  }

  readNow(): PythonNode {
    const reading = this.reading();
    let step = reading.next();
    while (step.done !== true) step = reading.next();
    return step.value;
  }

  change({ start, end, text }: TextChange): void {
    this.stop();
    const before = this.content;
    this.content = before.slice(0, start) + text + before.slice(end);
    this.isRead = false;
    const newEnd = start + text.length;
    this.tree?.edit(
      new Edit({
        startIndex: start,
        oldEndIndex: end,
        newEndIndex: newEnd,
        startPosition: pointAt(before, start),
        oldEndPosition: pointAt(before, end),
        newEndPosition: pointAt(this.content, newEnd),
      }),
    );
  }

  /** Whoever asks takes part in the one reading that is under way. */
  *reading(): Generator<void, PythonNode> {
    while (!this.isRead && !this.isDisposed) {
      this.ongoing ??= this.readParts();
      if (this.ongoing.next().done !== true) yield;
    }
    return this.copied?.root ?? nothingRead;
  }

  dispose(): void {
    this.stop();
    this.isDisposed = true;
    this.tree?.delete();
    this.tree = undefined;
  }

  private stop(): void {
    this.ongoing?.return();
    this.ongoing = undefined;
  }

  private *readParts(): Generator<void, void> {
    const tree = yield* parseInParts(this.language, this.content, this.tree);
    this.tree?.delete();
    this.tree = tree;
    const cursor = tree.walk();
    try {
      const root = yield* copyTree(cursor, this.content, this.copied);
      this.copied = { text: this.content, root };
    } finally {
      cursor.delete();
    }
    this.isRead = true;
    this.ongoing = undefined;
  }
}
