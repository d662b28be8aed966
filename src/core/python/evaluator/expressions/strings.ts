import { child, parts, type PythonNode } from '../../syntax/pythonNode';
import { str } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import type { Frame } from '../frame';
import { converted, formatValue } from '../operations/format';
import { evaluate } from './evaluate';

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['\n', ''],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

const escape = /\\(\r?\n|[0-7]{1,3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|N\{[^}]*\}|[^])/g;

function unescaped(text: string, bytes: boolean): string {
  return text.replaceAll(escape, (whole, code: string) => {
    const simple = simpleEscapes.get(code.replace('\r\n', '\n'));
    if (simple !== undefined) return simple;
    if (/^[0-7]/.test(code)) return String.fromCodePoint(parseInt(code, 8));
    if (/^x./.test(code)) return String.fromCodePoint(parseInt(code.slice(1), 16));
    if (bytes) return whole;
    if (/^[uU]./.test(code)) return String.fromCodePoint(parseInt(code.slice(1), 16));
    if (code.startsWith('N{')) throw new NotKnown(reason('not-here', { name: whole }));
    return whole;
  });
}

/** `{expression!r:spec}` of an f-string. */
function interpolated(node: PythonNode, frame: Frame): string {
  const expression = child(node, 'expression');
  if (expression === undefined) throw new NotKnown(reason('syntax'));
  const value = evaluate(expression, frame);
  const conversion = child(node, 'type_conversion')?.text.slice(1) ?? '';
  const specNode = child(node, 'format_specifier');
  const spec = specNode === undefined ? '' : formatSpec(specNode, frame);
  if (!node.children.some((each) => each.type === '=')) {
    return formatValue(converted(value, conversion, frame.program), spec, frame.program);
  }
  // {x=}: what is written, and the repr of its value unless a format is asked for.
  const written = /^\{([^]*?=\s*)(?:[!:}])/.exec(node.text)?.[1] ?? '';
  const shown = conversion === '' && spec === '' ? 'r' : conversion;
  return written + formatValue(converted(value, shown, frame.program), spec, frame.program);
}

/** The format after the colon, in which expressions may stand: `{x:>{width}}`. */
function formatSpec(node: PythonNode, frame: Frame): string {
  let spec = '';
  let from = 1;
  for (const piece of node.children.filter(({ named }) => named)) {
    spec += node.text.slice(from, piece.start - node.start) + interpolated(piece, frame);
    from = piece.end - node.start;
  }
  return spec + node.text.slice(from);
}

function oneString(node: PythonNode, frame: Frame): Value {
  const start = node.children.find((each) => each.type === 'string_start')?.text ?? '';
  const prefix = /^[a-zA-Z]*/.exec(start)?.[0].toLowerCase() ?? '';
  const [raw, formatted, bytes] = [prefix.includes('r'), prefix.includes('f'), prefix.includes('b')];
  if (prefix.includes('t')) throw new NotKnown(reason('statement', { name: 't-string' }));
  const text = node.children
    .map((piece) => {
      if (piece.type === 'interpolation') return interpolated(piece, frame);
      if (piece.type !== 'string_content') return '';
      const content = formatted ? piece.text.replaceAll('{{', '{').replaceAll('}}', '}') : piece.text;
      return raw ? content : unescaped(content, bytes);
    })
    .join('');
  return bytes ? { kind: 'bytes', value: text } : str(text);
}

/** A string, or several beside each other. */
export function stringValue(node: PythonNode, frame: Frame): Value {
  if (node.type === 'string') return oneString(node, frame);
  const pieces = parts(node).map((piece) => oneString(piece, frame));
  const text = pieces.map((piece) => (piece.kind === 'str' || piece.kind === 'bytes' ? piece.value : '')).join('');
  return pieces[0]?.kind === 'bytes' ? { kind: 'bytes', value: text } : str(text);
}
