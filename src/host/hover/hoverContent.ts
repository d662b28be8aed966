import type { NDArray } from '../../core/array/ndarray';
import type { Definition } from '../../core/catalogue/definition';
import type { ArrayFacts } from '../../core/describe/describeArray';
import { formatCompact } from '../../core/format/formatCompact';
import { formatShape } from '../../core/format/formatShape';
import { shortName } from '../names';
import type { Words } from '../words';
import { escapeMarkdown } from './escapeMarkdown';

/** VS Code cuts a hover's markdown beyond 100,000 characters; a picture cut in half is none. */
const hoverLimit = 90_000;

export interface HoverNumber {
  readonly definition: Definition;
  readonly value: number;
  /** A command link that opens the panel on it. */
  readonly link: string;
}

export interface HoverPart {
  readonly name: string | undefined;
  readonly array: NDArray;
}

/** The array that the hovered one is paired with. */
interface Partner extends HoverPart {
  readonly facts: ArrayFacts;
  readonly role: string;
  /** "blog.py:3" */
  readonly place: string;
  /** An address that opens that place; undefined when there is none. */
  readonly link: string | undefined;
}

/** What a hover says about an array. */
export interface HoverContent {
  readonly hovered: HoverPart & { readonly facts: ArrayFacts };
  /** A picture of the values as a data URI. */
  readonly picture: string | undefined;
  readonly partner: Partner | undefined;
  readonly numbers: readonly HoverNumber[];
  /** Command links. */
  readonly open: string | undefined;
  readonly more: string;
  /** Warnings of the reader, rendered. */
  readonly remarks: readonly string[];
}

/** The hover as markdown: what the array is, its range, a picture, its partner, the numbers that matter, links. */
export function hoverMarkdown(content: HoverContent, words: Words): string {
  const { hovered, picture, partner, numbers, remarks } = content;
  const { translate } = words;
  const links = [
    ...(content.open === undefined ? [] : [`[${translate('Open in panel', {})}](${content.open})`]),
    `[${translate('More…', {})}](${content.more})`,
  ];
  const sections = [
    // One paragraph of two lines: VS Code gives a hover little height.
    `${title(hovered, words, hovered.facts)}  \n${valuesLine(hovered.facts, words)}`,
    ...(picture === undefined ? [] : [`![${translate('The values as a picture', {})}](${picture})`]),
    ...(partner === undefined ? [] : [partnerLine(partner, words)]),
    ...(numbers.length === 0 ? [] : [numberLines(numbers)]),
    ...remarks.map(escapeMarkdown),
    links.join(' · '),
  ];
  const markdown = sections.join('\n\n');
  return markdown.length <= hoverLimit || picture === undefined
    ? markdown
    : hoverMarkdown({ ...content, picture: undefined }, words);
}

/** "**y_pred** `(4, 3)` float32, rows sum to 1" */
function title({ name, array }: HoverPart, words: Words, facts: ArrayFacts): string {
  const bold = name === undefined ? '' : `**${escapeMarkdown(clip(name, 80))}** `;
  return `${bold}\`${formatShape(array.shape)}\` ${words.kind(array, facts)}`;
}

/** "y_true is **labels** `(4, 3)` int64, one-hot · blog.py:5", or "with **y_true** ..." when it is called by its role. */
function partnerLine(partner: Partner, words: Words): string {
  const place = escapeMarkdown(partner.place);
  const shown = {
    array: title(partner, words, partner.facts),
    place: partner.link === undefined ? place : `[${place}](${partner.link})`,
  };
  if (partner.name === partner.role) return words.translate('with {array} · {place}', shown);
  return words.translate('{role} is {array} · {place}', { ...shown, role: escapeMarkdown(partner.role) });
}

function valuesLine(facts: ArrayFacts, { translate }: Words): string {
  const { min, max, mean, rows, rowsSumToOne, nanCount } = facts;
  const parts = [
    translate('{min} to {max}', { min: formatCompact(min), max: formatCompact(max) }),
    translate('mean {mean}', { mean: formatCompact(mean) }),
  ];
  if (rowsSumToOne) parts.push(translate('rows sum to 1', {}));
  else if (rows !== undefined) {
    parts.push(translate('row {row} sums to {sum}', { row: rows.worstRow, sum: formatCompact(rows.worstSum) }));
  }
  if (nanCount > 0) parts.push(translate('{count} nan', { count: nanCount }));
  return parts.join(' · ');
}

/** Losses on one line, metrics on the next: "CategoricalCrossentropy **1.177** · CategoricalHinge **0.9**". */
function numberLines(numbers: readonly HoverNumber[]): string {
  const kinds = [...new Set(numbers.map(({ definition }) => definition.kind))];
  const lines = kinds.map((kind) =>
    numbers
      .filter(({ definition }) => definition.kind === kind)
      .map(
        ({ definition, value, link }) =>
          `${escapeMarkdown(shortName(definition.id))} [**${formatCompact(value)}**](${link})`,
      )
      .join(' · '),
  );
  return lines.join('  \n');
}

const clip = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);
