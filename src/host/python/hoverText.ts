import { formatCompact } from '../../core/format/formatCompact';
import { renderPhrase } from '../../core/issues/phrase';
import type { ComputeResult, StepResult } from '../../core/compute/types';
import type { Origin } from '../../core/python/values/arrayTypes';
import { reasonPhrase } from '../../core/python/values/reason';
import type { Value } from '../../core/python/values/value';
import type { Engine } from '../loadEngine';
import { escapeMarkdown } from '../hover/escapeMarkdown';
import type { Words } from '../words';

/** A value is shown up to so many characters; a hover is cut by VS Code far beyond. */
const longestValue = 4000;
/** Functions on at most so many numbers are computed once more for their steps. */
const mostNumbers = 20_000;

/** What a hover says about an expression of a program. */
export interface HoverSubject {
  /** The expression as it is written. */
  readonly written: string;
  readonly value: Value;
  /** How often it was evaluated. */
  readonly times: number;
  /** A command link that opens the panel on the call that the value came from. */
  readonly link: string | undefined;
}

/** The value, its shape and dtype; for a call of the catalogue its formula with the values of its steps, and the link. */
export function hoverText(
  engine: Engine,
  { written, value, times, link }: HoverSubject,
  words: Words,
): string | undefined {
  const { translate } = words;
  const title = titleOf(engine, written, value);
  const shown = engine.valueText(value);
  const origin = engine.originOf(value);
  if (value.kind === 'unknown') {
    return [
      title,
      translate('Not known: {reason}.', {
        reason: escapeMarkdown(renderPhrase(reasonPhrase(value.because), translate)),
      }),
    ].join('\n\n');
  }
  if (shown === undefined && engine.shapeOf(value) === undefined) return undefined;
  const sections = [
    title,
    ...(shown === undefined ? [] : [code(engine.shortened(shown, longestValue))]),
    ...(times > 1 ? [translate('The last of {count} times.', { count: times })] : []),
    ...(origin === undefined ? [] : [formula(engine, origin)]),
    ...(link === undefined ? [] : [`[${translate('Open in panel', {})}](${link})`]),
  ];
  return sections.join('\n\n');
}

/** "**loss** `(4,)` float32" */
function titleOf(engine: Engine, written: string, value: Value): string {
  const name = `**${escapeMarkdown(engine.shortened(engine.onOneLine(written), 80))}**`;
  const shape = engine.shapeOf(value);
  const dtype = value.kind === 'array' ? value.array.dtype : value.kind === 'unknown' ? value.array?.dtype : undefined;
  const type =
    dtype ?? (shape === undefined && value.kind !== 'unknown' && value.kind !== 'object' ? value.kind : undefined);
  return [
    name,
    ...(shape === undefined ? [] : [`\`${engine.shapeText(shape)}\``]),
    ...(type === undefined ? [] : [type]),
  ].join(' ');
}

/** The steps of a function, each with its value where that is one number. */
function formula({ compute, findDefinition }: Engine, { request }: Origin): string {
  const numbers = Object.values(request.inputs).reduce((sum, { data }) => sum + data.length, 0);
  const name = `\`${request.function}\``;
  if (numbers <= mostNumbers) {
    const { steps: computed, params } = compute(request);
    return `${name}\n${code(computed.map((step) => stepLine(step, params)).join('\n'))}`;
  }
  const steps = Object.entries(findDefinition(request.function)?.steps ?? {});
  return `${name}\n${code(steps.map(([step, text]) => `${step} = ${text}`).join('\n'))}`;
}

function stepLine({ name, formula: text, value }: StepResult, params: ComputeResult['params']): string {
  const line = `${name} = ${chosen(text, params)}`;
  return typeof value === 'number' ? `${line}  # ${formatCompact(value, 6)}` : line;
}

/** The branch that is taken where a parameter chooses: `from_logits ? a : b`. */
function chosen(formula: string, params: ComputeResult['params']): string {
  const [, condition = '', yes = '', no = ''] = /^(\w+) \? ([^?:]+) : ([^]+)$/.exec(formula) ?? [];
  const choice = params[condition];
  if (typeof choice !== 'boolean') return formula;
  return chosen(choice ? yes : no, params);
}

const code = (text: string): string => `\`\`\`python\n${text.replaceAll('```', "'''")}\n\`\`\``;
