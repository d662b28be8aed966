import * as vscode from 'vscode';

/** Languages whose documents may have code blocks in them. */
const withBlocks: ReadonlySet<string> = new Set(['markdown', 'json', 'jsonc', 'jsonl', 'plaintext', 'log']);

/** A document that is a part of a program, with what was kept of its run: the outputs of a notebook's cell. */
interface SourcePart {
  readonly document: vscode.TextDocument;
  readonly outputs: readonly string[];
}

/** The documents that make up a program. */
export interface ProgramSource {
  /** What the program belongs to: the file, or the notebook. */
  readonly owner: vscode.TextDocument | vscode.NotebookDocument;
  /** Whether the documents are Python as a whole, or have it in code blocks. */
  readonly kind: 'python' | 'blocks';
  readonly parts: readonly SourcePart[];
  /** Changes with every edit of a part. */
  readonly version: string;
}

/** The program that a document is, or has a part of; undefined where there can be no Python. */
export function sourceOf(document: vscode.TextDocument): ProgramSource | undefined {
  const notebook = notebookOf(document);
  if (notebook !== undefined && document.languageId === 'python') return ofNotebook(notebook);
  if (document.languageId === 'python') return ofDocument(document, 'python');
  const hasBlocks = withBlocks.has(document.languageId) && /```|~~~/.test(document.getText());
  return hasBlocks ? ofDocument(document, 'blocks') : undefined;
}

/** Whether a document is Python as a whole: a file, or a cell. */
export const isPython = ({ languageId }: vscode.TextDocument): boolean => languageId === 'python';

/** The languages in which what is stated is checked unasked. */
export const checkedLanguages: readonly string[] = ['python', 'markdown'];

function ofDocument(document: vscode.TextDocument, kind: ProgramSource['kind']): ProgramSource {
  return { owner: document, kind, parts: [{ document, outputs: [] }], version: String(document.version) };
}

/** Cells share their names in the order in which they stand. */
function ofNotebook(notebook: vscode.NotebookDocument): ProgramSource {
  const parts = notebook
    .getCells()
    .filter(({ kind, document }) => kind === vscode.NotebookCellKind.Code && isPython(document))
    .map(({ document, outputs }) => ({ document, outputs: outputs.flatMap(textsOf) }));
  const versions = parts.map(
    ({ document, outputs }) => `${document.uri.fragment}@${String(document.version)} ${outputs.join()}`,
  );
  return { owner: notebook, kind: 'python', parts, version: versions.join('\n') };
}

function notebookOf(document: vscode.TextDocument): vscode.NotebookDocument | undefined {
  if (document.uri.scheme !== 'vscode-notebook-cell') return undefined;
  return vscode.workspace.notebookDocuments.find((each) => each.getCells().some((cell) => cell.document === document));
}

const decoder = new TextDecoder();
const plain: ReadonlySet<string> = new Set(['text/plain', 'application/vnd.code.notebook.stdout']);

/** The texts among an output. Those of a notebook that other code has just made up may be no bytes yet. */
const textsOf = ({ items }: vscode.NotebookCellOutput): string[] =>
  items.filter(({ mime, data }) => plain.has(mime) && ArrayBuffer.isView(data)).map(({ data }) => decoder.decode(data));
