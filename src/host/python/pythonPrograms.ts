import * as vscode from 'vscode';
import type { ProgramText, ReadText } from '../../core/python/reading/readProgram';
import type { PythonReader } from '../../core/python/syntax/pythonReader';
import { inPauses } from './inPauses';
import { loadEngine, type Engine } from '../loadEngine';
import { isPython, sourceOf, type ProgramSource } from './programSource';
import type { ReaderOfPython } from './readerOfPython';
import { SyntaxTrees } from './syntaxTrees';

/** Longer texts are left alone, in characters: their trees would take hundreds of megabytes. */
const textLimit = 2_000_000;
/** Of so many programs the values are kept. */
const keptPrograms = 8;

/** The texts of one document that were read: the document itself, or its code blocks. */
export interface ReadDocument {
  readonly document: vscode.TextDocument;
  readonly texts: readonly ReadText[];
}

type Part = ProgramSource['parts'][number];

interface Reading {
  readonly version: string;
  readonly outcome: Promise<readonly ReadDocument[] | undefined>;
}

/** What the programs of open documents compute: read once for each version, when first asked for. */
export class PythonPrograms implements vscode.Disposable {
  readonly #trees = new SyntaxTrees();
  /** The latest reading of each program, the one used last at the end. */
  readonly #readings = new Map<ProgramSource['owner'], Reading>();
  readonly #sources = new WeakMap<
    vscode.TextDocument,
    { readonly version: number; readonly source: ProgramSource | undefined }
  >();
  readonly #listeners = [
    vscode.workspace.onDidCloseTextDocument((document) => {
      this.#readings.delete(document);
    }),
    vscode.workspace.onDidCloseNotebookDocument((notebook) => {
      this.#readings.delete(notebook);
    }),
  ];

  constructor(private readonly reader: ReaderOfPython) {}

  /** A document with the values of its program; undefined when it has no Python, or was edited meanwhile. */
  async read(document: vscode.TextDocument): Promise<ReadDocument | undefined> {
    const source = this.#sourceOf(document);
    if (source === undefined) return undefined;
    const documents = await this.#reading(source).outcome;
    return documents?.find((each) => each.document === document);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#trees.dispose();
    this.#readings.clear();
  }

  /** Looking for code blocks takes as long as the text is: once for each version. */
  #sourceOf(document: vscode.TextDocument): ProgramSource | undefined {
    if (isPython(document)) return sourceOf(document);
    const known = this.#sources.get(document);
    if (known?.version === document.version) return known.source;
    const source = sourceOf(document);
    this.#sources.set(document, { version: document.version, source });
    return source;
  }

  #reading(source: ProgramSource): Reading {
    const { owner, version } = source;
    const known = this.#readings.get(owner);
    const reading = known?.version === version ? known : { version, outcome: this.#evaluate(source) };
    this.#readings.delete(owner);
    this.#readings.set(owner, reading);
    const [oldest] = this.#readings.keys();
    if (this.#readings.size > keptPrograms && oldest !== undefined) this.#readings.delete(oldest);
    return reading;
  }

  async #evaluate(source: ProgramSource): Promise<readonly ReadDocument[] | undefined> {
    const { owner, version, parts } = source;
    const versions = parts.map(({ document }) => document.version);
    const isCurrent = (): boolean =>
      this.#readings.get(owner)?.version === version &&
      parts.every(({ document }, at) => document.version === versions[at]);
    if (parts.some(({ document }) => document.getText().length > textLimit)) return undefined;
    const [engine, reader] = [await loadEngine(), await this.reader.load()];
    if (!isCurrent()) return undefined;
    return inPauses(this.#readAll(source, engine, reader), isCurrent);
  }

  /** Reads the syntax of all parts, then evaluates them as one program. */
  *#readAll({ kind, parts }: ProgramSource, engine: Engine, reader: PythonReader): Generator<void, ReadDocument[]> {
    const documents: { readonly document: vscode.TextDocument; readonly texts: readonly ProgramText[] }[] = [];
    for (const part of parts) {
      const texts =
        kind === 'python' ? [yield* this.#wholeText(engine, reader, part)] : yield* blocks(engine, reader, part);
      documents.push({ document: part.document, texts });
    }
    const read = yield* engine.readProgram(
      documents.flatMap(({ texts }) => texts),
      reader,
    );
    let next = 0;
    return documents.map(({ document, texts }) => ({ document, texts: read.slice(next, (next += texts.length)) }));
  }

  *#wholeText({ wholeText }: Engine, reader: PythonReader, { document, outputs }: Part): Generator<void, ProgramText> {
    const tree = this.#trees.of(document, reader);
    const root = yield* tree.reading();
    return { excerpt: wholeText(tree.text), root, outputs };
  }
}

function* blocks({ codeBlocks }: Engine, reader: PythonReader, { document }: Part): Generator<void, ProgramText[]> {
  const texts: ProgramText[] = [];
  for (const { excerpt, outputs } of codeBlocks(document.getText(), document.languageId)) {
    const tree = reader.open(excerpt.code);
    try {
      texts.push({ excerpt, root: yield* tree.reading(), expected: outputs });
    } finally {
      tree.dispose();
    }
  }
  return texts;
}
