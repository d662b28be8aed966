import { doctestClaims, inDocument } from '../claims/doctestClaims';
import type { Claim } from '../claims/claim';
import { lastOutputClaim } from '../claims/lastOutputClaim';
import { programClaims } from '../claims/programClaims';
import { evaluateProgram, startProgram, type ProgramRun, type StartedProgram } from '../evaluator/evaluateProgram';
import { Scope } from '../evaluator/scope';
import { readDoctest, type Doctest, type ExpectedOutput } from '../excerpts/doctest';
import type { Excerpt } from '../excerpts/excerpt';
import { lineHints, type LineHint } from '../showing/lineHints';
import { nodesOf } from '../showing/nodesOf';
import { ValueIndex } from '../showing/valueIndex';
import type { PythonNode } from '../syntax/pythonNode';
import type { PythonReader } from '../syntax/pythonReader';
import { pythonEnvironment } from './environment';

/** A text of a program: a file, a cell of a notebook, a code block. */
export interface ProgramText {
  /** Its code, and where that stands in its document. */
  readonly excerpt: Excerpt;
  readonly root: PythonNode;
  /** What a doctest says that its statements print. */
  readonly expected?: readonly ExpectedOutput[];
  /** What was kept of a cell's run: what it printed, and the value of its last line. */
  readonly outputs?: readonly string[];
}

/** A text of a program with what its expressions are worth. Offsets are those of the code, claims have places in the document. */
export interface ReadText extends ProgramText {
  readonly run: ProgramRun;
  readonly index: ValueIndex;
  readonly hints: readonly LineHint[];
  readonly claims: readonly Claim[];
}

/** Evaluates texts that share their names, in order, without executing anything. Pauses between statements. */
export function* readProgram(texts: readonly ProgramText[], reader: PythonReader): Generator<void, ReadText[]> {
  const started = startProgram(pythonEnvironment());
  yield;
  const done: ReadText[] = [];
  for (const text of texts) done.push(yield* readText(text, started, reader));
  return done;
}

function* readText(text: ProgramText, started: StartedProgram, reader: PythonReader): Generator<void, ReadText> {
  const { excerpt, root, expected = [], outputs = [] } = text;
  const run = yield* evaluateProgram(root, excerpt.code, started);
  yield;
  const index = new ValueIndex(run);
  yield;
  const claims = (yield* programClaims(root, excerpt.code, index)).map((each) => inDocument(each, excerpt));
  yield;
  claims.push(...doctestClaims({ excerpt, outputs: expected }, root, index));
  for (const output of outputs) {
    const claim = lastOutputClaim(output, root, index);
    if (claim !== undefined) claims.push(inDocument(claim, excerpt));
  }
  for (const doctest of docstringTests(root, excerpt)) {
    claims.push(...(yield* docstringClaims(doctest, excerpt, run, reader)));
  }
  claims.sort((a, b) => a.span.start - b.span.start);
  yield;
  return { ...text, run, index, hints: yield* lineHints(root, index), claims };
}

/** The examples in the texts of a program, with places in its code. */
function docstringTests(root: PythonNode, { code }: Excerpt): Doctest[] {
  return nodesOf(root, 'string').flatMap(({ start, end }) => {
    const text = code.slice(start, end);
    return text.includes('>>>') ? (readDoctest(text, start) ?? []) : [];
  });
}

/** The examples see the names of the module, and keep theirs to themselves. */
function* docstringClaims(
  doctest: Doctest,
  outer: Excerpt,
  { program, scope }: ProgramRun,
  reader: PythonReader,
): Generator<void, Claim[]> {
  const { code } = doctest.excerpt;
  const document = reader.read(code);
  document.dispose();
  const run = yield* evaluateProgram(document.root, code, { program, scope: new Scope('function', scope) });
  return doctestClaims(doctest, document.root, new ValueIndex(run)).map((each) => inDocument(each, outer));
}
