import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { withCatalogue } from '../../../../src/core/python/catalogue';
import { evaluateProgram, startProgram } from '../../../../src/core/python/evaluator/evaluateProgram';
import type { ProgramRun } from '../../../../src/core/python/evaluator/evaluateProgram';
import { pythonLibraries } from '../../../../src/core/python/libraries';
import { arrayOperations } from '../../../../src/core/python/libraries/operations';
import { loadPythonReader } from '../../../../src/core/python/syntax/pythonReader';
import { reasonPhrase } from '../../../../src/core/python/values/reason';
import type { Value } from '../../../../src/core/python/values/value';
import { renderPhrase } from '../../../../src/core/issues/phrase';
import { inEnglish } from '../../../../src/core/issues/renderIssue';
import { toNested } from '../../../../src/core/array/ndarray';

const { resolve } = createRequire(import.meta.url);
const reader = await loadPythonReader(
  readFileSync(resolve('web-tree-sitter/web-tree-sitter.wasm')),
  readFileSync(resolve('tree-sitter-python/tree-sitter-python.wasm')),
);

/** Evaluates a program from its text. */
export function runPython(text: string): ProgramRun {
  const document = reader.read(text);
  const surroundings = withCatalogue({ library: pythonLibraries, arrays: arrayOperations(pythonLibraries) });
  const running = evaluateProgram(document.root, text, startProgram(surroundings));
  for (;;) {
    const { done, value } = running.next();
    if (done === true) return value;
  }
}

/** What a name stands for when a program has ended, as plain data: arrays and tuples are lists, an unknown is its reason. */
export function valueAfter(text: string, name = 'result'): unknown {
  return plain(runPython(text).names.get(name));
}

export function plain(value: Value | undefined): unknown {
  switch (value?.kind) {
    case 'array':
      return toNested(value.array);
    case 'list':
    case 'tuple':
      return value.items.map(plain);
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
      return value.value;
    case 'none':
      return null;
    case 'dict':
      return Object.fromEntries(
        [...value.entries.values()].map(({ key, value: each }) => [String(plain(key)), plain(each)]),
      );
    case 'unknown':
      return `unknown: ${renderPhrase(reasonPhrase(value.because), inEnglish)}`;
    default:
      return value?.kind;
  }
}
