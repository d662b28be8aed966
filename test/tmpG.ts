import { readFileSync } from 'node:fs';
import { loadPythonReader } from '../src/core/python/syntax/pythonReader';
import { evaluateProgram, startProgram } from '../src/core/python/evaluator/evaluateProgram';
import { pythonEnvironment } from '../src/core/python/environment';
import { ValueIndex } from '../src/core/python/showing/valueIndex';
import { lineHints } from '../src/core/python/showing/lineHints';
import { programClaims } from '../src/core/python/claims/programClaims';
const reader = await loadPythonReader(readFileSync('node_modules/web-tree-sitter/web-tree-sitter.wasm'), readFileSync('node_modules/tree-sitter-python/tree-sitter-python.wasm'));
const text = readFileSync(process.argv[2] ?? '/tmp/g1.py', 'utf8');
for (let i = 0; i < 3; i++) {
const t0 = performance.now();
const doc = reader.read(text);
const t1 = performance.now();
const env = pythonEnvironment();
const t2 = performance.now();
const g = evaluateProgram(doc.root, text, startProgram(env));
let r = g.next(); while (r.done !== true) r = g.next();
const run = r.value;
const t3 = performance.now();
const index = new ValueIndex(run);
const hints = lineHints(doc.root, index);
const claims = programClaims(doc.root, text, index);
const t4 = performance.now();
if (i === 2) {
const line = (o: number) => text.slice(0, o).split('\n').length;
for (const h of hints) console.log(line(h.at), '⇒', h.text, h.times);
for (const c of claims) console.log(line(c.span.start), c.kind, JSON.stringify(text.slice(c.span.start, c.span.end)), c.verdict.kind, c.verdict.kind==='unknown'? JSON.stringify(c.verdict.because):'', '| computed', c.computed, '| mended', c.mended);
if (process.argv.includes('-v')) for (const e of run.evaluated) if (e.value.kind==='unknown') console.log(line(e.start), e.type, JSON.stringify(text.slice(e.start,e.end)), JSON.stringify(e.value.because));
}
console.log('read', (t1-t0).toFixed(1), 'env', (t2-t1).toFixed(1), 'run', (t3-t2).toFixed(1), 'show', (t4-t3).toFixed(1));
}
