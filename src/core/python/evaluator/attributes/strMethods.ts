import type { Caller } from '../../calls/caller';
import { integerOf, optional, textOf } from '../../calls/convert';
import { PythonError } from '../../calls/pythonError';
import { bool, int, list, str, tuple } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import { formatTemplate } from '../operations/template';
import { methodsOf, methodTable } from './methods';

const method = methodsOf('str');

/** A method without arguments that makes a text of a text. */
const changing = (name: string, change: (text: string) => string) =>
  method(name, '()', ({ value }) => str(change(value)));

/** A method without arguments that says whether all of a text is of a kind. */
const asking = (name: string, form: RegExp) => method(name, '()', ({ value }) => bool(form.test(value)));

function stripped(text: string, characters: Value, ends: 'both' | 'left' | 'right'): string {
  const unwanted = optional(characters, textOf);
  const drop = (character: string | undefined): boolean =>
    character !== undefined && (unwanted === undefined ? /\s/.test(character) : unwanted.includes(character));
  let [start, end] = [0, text.length];
  if (ends !== 'right') while (start < end && drop(text[start])) start += 1;
  if (ends !== 'left') while (end > start && drop(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function splitText(text: string, separator: string | undefined, most: number): string[] {
  if (separator === '') throw new PythonError('ValueError', 'empty separator');
  const found: string[] = [];
  let rest = separator === undefined ? text.trimStart() : text;
  while (most < 0 || found.length < most) {
    const at = separator === undefined ? rest.search(/\s/) : rest.indexOf(separator);
    if (at < 0) break;
    found.push(rest.slice(0, at));
    rest = separator === undefined ? rest.slice(at).trimStart() : rest.slice(at + separator.length);
  }
  if (separator !== undefined || rest !== '') found.push(found.length === most ? rest : trimmedEnd(rest, separator));
  return found;
}

const trimmedEnd = (text: string, separator: string | undefined): string =>
  separator === undefined ? text.trimEnd() : text;

/** Whether one of the texts (one, or a tuple of them) is there. */
function anyText(given: Value, test: (text: string) => boolean): Value {
  const texts = given.kind === 'tuple' ? given.items : [given];
  return bool(texts.some((each) => test(textOf(each))));
}

function padded(text: string, width: Value, fill: Value, place: 'left' | 'right' | 'center'): Value {
  const room = Math.max(0, integerOf(width) - text.length);
  if (room > 1_000_000) throw new NotKnown(reason('limit-size', { limit: 1_000_000 }));
  const filling = textOf(fill);
  // An odd rest goes to the left when the width is odd too.
  const left = place === 'left' ? 0 : place === 'right' ? room : Math.floor(room / 2) + (room & integerOf(width) & 1);
  return str(filling.repeat(left) + text + filling.repeat(room - left));
}

function joined(separator: string, iterable: Value, caller: Caller): Value {
  const parts = caller.items(iterable).map((item, i) => {
    if (item.kind === 'str') return item.value;
    if (item.kind === 'unknown') throw new NotKnown(item.because);
    throw new PythonError('TypeError', `sequence item ${String(i)}: expected str instance, ${item.kind} found`);
  });
  return str(parts.join(separator));
}

function placeIn(text: string, sub: Value): number {
  const place = text.indexOf(textOf(sub));
  if (place < 0) throw new PythonError('ValueError', 'substring not found');
  return place;
}

export const strMethods = methodTable(
  changing('lower', (text) => text.toLowerCase()),
  changing('upper', (text) => text.toUpperCase()),
  changing('capitalize', (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()),
  changing('title', (text) => text.toLowerCase().replaceAll(/(^|[^a-z])([a-z])/g, (found) => found.toUpperCase())),
  changing('swapcase', (text) =>
    Array.from(text, (each) => (each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase())).join(''),
  ),
  asking('isdigit', /^\d+$/),
  asking('isnumeric', /^\d+$/),
  asking('isalpha', /^\p{L}+$/u),
  asking('isalnum', /^[\p{L}\d]+$/u),
  asking('isspace', /^\s+$/),
  method('strip', '(chars=None, /)', ({ value }, { chars }) => str(stripped(value, chars, 'both'))),
  method('lstrip', '(chars=None, /)', ({ value }, { chars }) => str(stripped(value, chars, 'left'))),
  method('rstrip', '(chars=None, /)', ({ value }, { chars }) => str(stripped(value, chars, 'right'))),
  method('split', '(sep=None, maxsplit=-1)', ({ value }, { sep, maxsplit }) =>
    list(splitText(value, optional(sep, textOf), integerOf(maxsplit)).map(str)),
  ),
  method('splitlines', '()', ({ value }) => list(value === '' ? [] : value.replace(/\n$/, '').split(/\r?\n/).map(str))),
  method('partition', '(sep, /)', ({ value }, { sep }) => {
    const at = value.indexOf(textOf(sep));
    if (at < 0) return tuple([str(value), str(''), str('')]);
    return tuple([str(value.slice(0, at)), sep, str(value.slice(at + textOf(sep).length))]);
  }),
  method('join', '(iterable, /)', ({ value }, { iterable }, caller) => joined(value, iterable, caller)),
  method('replace', '(old, new, count=-1, /)', ({ value }, { old, new: by, count }) => {
    const parts = value.split(textOf(old));
    const most = integerOf(count);
    if (most < 0 || parts.length <= most + 1) return str(parts.join(textOf(by)));
    return str([parts.slice(0, most + 1).join(textOf(by)), ...parts.slice(most + 1)].join(textOf(old)));
  }),
  method('startswith', '(prefix, /)', ({ value }, { prefix }) => anyText(prefix, (text) => value.startsWith(text))),
  method('endswith', '(suffix, /)', ({ value }, { suffix }) => anyText(suffix, (text) => value.endsWith(text))),
  method('find', '(sub, /)', ({ value }, { sub }) => int(value.indexOf(textOf(sub)))),
  method('rfind', '(sub, /)', ({ value }, { sub }) => int(value.lastIndexOf(textOf(sub)))),
  method('index', '(sub, /)', ({ value }, { sub }) => int(placeIn(value, sub))),
  method('count', '(sub, /)', ({ value }, { sub }) => int(value.split(textOf(sub)).length - 1)),
  method('ljust', "(width, fill=' ', /)", ({ value }, { width, fill }) => padded(value, width, fill, 'left')),
  method('rjust', "(width, fill=' ', /)", ({ value }, { width, fill }) => padded(value, width, fill, 'right')),
  method('center', "(width, fill=' ', /)", ({ value }, { width, fill }) => padded(value, width, fill, 'center')),
  method('zfill', '(width, /)', ({ value }, { width }) => {
    const [, sign = '', digits = ''] = /^([-+]?)(.*)$/s.exec(value) ?? [];
    return str(sign + digits.padStart(integerOf(width) - sign.length, '0'));
  }),
  method('format', '(*args, **kwargs)', ({ value }, { args, kwargs }, caller) =>
    str(formatTemplate(value, caller.items(args), kwargs, caller)),
  ),
  method('encode', '(encoding=None)', ({ value }) => {
    if (/[^\0-\x7f]/.test(value)) throw new NotKnown(reason('not-here', { name: 'str.encode' }));
    return { kind: 'bytes', value };
  }),
);
