import type { NDArray } from '../array/ndarray';
import type { ParamValue, Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { libraryOf, pythonText } from '../compare/library';
import { formulaView } from '../compute/formulaView';
import { work } from '../compute/work';
import { formatArray } from '../format/formatArray';
import { formatShape } from '../format/formatShape';
import { renderDoc } from '../issues/renderDoc';
import { renderIssue, type Translate } from '../issues/renderIssue';
import type { Computed } from './computed';
import type { PlainInput } from './plainResult';
import { valueText } from './valueText';

/** Values of more samples than this stay out of the report. */
const sampleLimit = 50;

/** A result for people to read: what was computed from what, the value, the formula, the steps with numbers, remarks. */
export function markdownReport(computed: Computed): string {
  const { definition, translate } = computed;
  const section = (title: string, text: string): string => (text === '' ? '' : `## ${title}\n\n${text}`);
  const parts = [
    `# ${code(definition.id)}`,
    renderDoc(definition.doc, translate),
    origin(computed),
    section(translate('Inputs', {}), inputTable(computed)),
    section(translate('Parameters', {}), paramList(computed)),
    section(translate('Result', {}), fenced(valueText(computed))),
    section(translate('Formula', {}), formula(computed)),
    section(translate('Steps', {}), steps(computed)),
    section(translate('Per sample', {}), perSample(computed)),
    section(translate('Remarks', {}), remarks(computed)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function origin({ definition: { id, source }, result: { precision }, translate }: Computed): string {
  return translate('{library}; checked against {source}; computed in {precision}.', {
    library: libraryOf(id),
    source,
    precision,
  });
}

const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
const display = (tex: string): string => `$$\n${tex}\n$$`;
/** A column separator inside a table's cell would end the cell, and a dollar sign would start a formula. */
const cell = (text: string): string => text.replaceAll(/([\\|$])/g, '\\$1').replaceAll('\n', ' ');

/** Code, between as many backticks as its own backticks ask for. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function inputTable({ request, inputs, translate }: Computed): string {
  const rows = roles.flatMap((role): string[][] => {
    const array = request.inputs[role];
    if (array === undefined) return [];
    const read = inputs.find((input) => input.role === role);
    return [[...inputCells(role, array), cell(read?.name ?? ''), cell(placeText(read, translate))]];
  });
  const head = [
    translate('Input', {}),
    translate('Shape', {}),
    'dtype',
    translate('Name', {}),
    translate('Read from', {}),
  ];
  return table(head, rows);
}

const inputCells = (role: Role, { shape, dtype }: NDArray): string[] => [code(role), formatShape(shape), dtype];

/** `train.py, line 12`: lines are counted from 1, as editors show them. */
function placeText(read: PlainInput | undefined, translate: Translate): string {
  if (read === undefined || read.uri === null) return '';
  const file = read.uri.split('/').at(-1) ?? read.uri;
  const name = decoded(file);
  const { range } = read;
  return range === null ? name : translate('{file}, line {line}', { file: name, line: range.start.line + 1 });
}

/** The last part of a URI as it was named; as it stands where its escapes are no text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function paramList({ definition, result, translate }: Computed): string {
  const specs = { ...definition.params, ...definition.reduction?.params };
  const isDefault = ([name, value]: readonly [string, ParamValue]): boolean =>
    JSON.stringify(value) === JSON.stringify(specs[name]?.default);
  return Object.entries(result.params)
    .filter((entry) => !isDefault(entry))
    .map(
      ([name, value]) => `- ${code(`${name}=${pythonText(value)}`)}: ${renderDoc(specs[name]?.doc ?? '', translate)}`,
    )
    .join('\n');
}

function formula({ request, translate }: Computed): string {
  const { tex, legend } = formulaView(request);
  if (tex === '') return '';
  const entries = legend.map(({ tex: symbol, name, meaning }) => {
    const words = [name === undefined ? '' : code(name), renderDoc(meaning, translate)]
      .filter((word) => word !== '')
      .join(', ');
    return words === '' ? `- $${symbol}$` : `- $${symbol}$: ${words}`;
  });
  return [display(tex), entries.join('\n')].filter((text) => text !== '').join('\n\n');
}

function steps({ request, sample, translate }: Computed): string {
  const worked = work(request, sample);
  if (worked === undefined) return '';
  const which = translate('With the numbers of sample {sample}; there are {samples}, counted from 0.', {
    sample: worked.sample,
    samples: worked.samples,
  });
  const lines = worked.steps.map(({ name, symbol, tex, value, overall }) => {
    const title = `**${code(name)}**${overall ? `, ${translate('over all samples', {})}` : ''}`;
    return `${title}\n\n${display(`${symbol} = ${tex}`)}\n\n${fenced(value)}`;
  });
  return [...(worked.samples > 1 ? [which] : []), ...lines].join('\n\n');
}

function perSample({ result, value }: Computed): string {
  const { perSample: array } = result;
  if (array === undefined || array === value || array.shape.length === 0) return '';
  const isValue =
    array.data.length === value.data.length && array.data.every((each, at) => Object.is(each, value.data[at]));
  return isValue || array.data.length > sampleLimit ? '' : fenced(formatArray(array));
}

function remarks({ result, translate }: Computed): string {
  return result.issues.map((issue) => `- ${renderIssue(issue, translate)}`).join('\n');
}
