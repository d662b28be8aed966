import type { Column } from '../../conformance/markdownTable';
import { markdownTable } from '../../conformance/markdownTable';
import type { Machine } from '../machine';
import type { BenchReport } from '../report';
import { byGroup, goalText, isMet, sizeText, valueText } from '../row';
import type { Row } from '../row';
import { verdictOf } from '../table';
import { contestTable } from './contestTable';
import { missedNotes } from './missedNotes';
import { sectionOf } from './sections';
import type { Section } from './sections';

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

/** A run as a page for readers: the machine, a summary, a table for each group of rows, and why goals are missed. */
export function pageOf({ date, machine, rows }: BenchReport): string {
  const groups = byGroup(rows).map(([group, own]): [Section, readonly Row[]] => [sectionOf(group), own]);
  return [
    '# Bench',
    introduction(rows),
    machineList(date, machine, rows),
    markdownTable([left('what'), right('figures'), right('goals'), right('met')], groups.map(summaryLine)),
    ...groups.flatMap(([section, own]) => [`## ${section.title}`, section.about, rowTable(own), ...missedNotes(own)]),
    ...contestTable(rows),
  ]
    .join('\n\n')
    .concat('\n');
}

const introduction = (rows: readonly Row[]): string => `\
Figures of one run on one machine; ${verdictOf(rows)}. Ratios are what counts: both sides of a ratio are measured in turns in
the same minutes, warm, and compute the same values, which is checked before. A **bold** figure misses its goal.

This page is written by \`npm run package\` and \`npm run --silent bench -- --page docs/bench.md\`, in about a quarter of an hour on an idle machine.
What NumPy and scikit-learn need: a Python that has them (Debian: python3-numpy, python3-sklearn). TensorFlow.js is not among
the project's packages; the bench says how to install it beside them.`;

function machineList(date: string, machine: Machine, rows: readonly Row[]): string {
  const { processor, cores, gigabytes, system, node } = machine;
  const versions = [...new Set(rows.flatMap(({ against }) => against ?? []))];
  return [
    `- date: ${date}`,
    `- machine: ${processor}, ${String(cores)} cores, ${String(gigabytes)} GB of memory`,
    `- system: ${system}, Node ${node.replace(/^v/, '')}`,
    ...(versions.length === 0 ? [] : [`- against: ${versions.join('; ')}`]),
  ].join('\n');
}

function summaryLine([{ title }, rows]: readonly [Section, readonly Row[]]): readonly string[] {
  const verdicts = rows.map(isMet).filter((met) => met !== undefined);
  return [title, rows.length, verdicts.length, verdicts.filter(Boolean).length].map(String);
}

/** Rows that differ in their size alone in one line. */
function rowTable(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.flatMap(({ size }) => size ?? []))].sort((a, b) => a - b);
  const names = [...new Set(rows.map(({ name }) => name))];
  const columns: readonly (number | undefined)[] = sizes.length === 0 ? [undefined] : sizes;
  const lines = names.map((name) => {
    const own = rows.filter((row) => row.name === name);
    const cells = columns.map((size) => valueCell(own.find((row) => row.size === size)));
    const goals = [...new Set(own.map(goalText).filter((goal) => goal !== ''))];
    return [escaped(name), ...cells, goals.join(' · ')];
  });
  const titles = columns.map((size) => right(size === undefined ? 'value' : sizeText(size)));
  return markdownTable([left('what'), ...titles, left('goal')], lines);
}

function valueCell(row: Row | undefined): string {
  if (row === undefined) return '';
  return isMet(row) === false ? `**${valueText(row)}**` : valueText(row);
}

/** A name in a cell of a table. */
const escaped = (name: string): string => name.replaceAll('|', '\\|').replaceAll('*', '\\*');
