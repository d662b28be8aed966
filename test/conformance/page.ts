import type { Column } from './markdownTable';
import { markdownTable } from './markdownTable';
import type { ConformanceReport, FunctionReport, Unchecked } from './report';

interface Family {
  readonly title: string;
  /** Functions whose names begin so; the first family that fits has them. */
  readonly begins: string;
}

const families: readonly Family[] = [
  { title: 'Keras 3: losses', begins: 'keras.losses.' },
  { title: 'Keras 3: metrics', begins: 'keras.metrics.' },
  { title: 'Keras 3: activations', begins: 'keras.activations.' },
  { title: 'Keras 3: optimizers', begins: 'keras.optimizers.' },
  { title: 'Keras 3 on JAX, where it parts from TensorFlow', begins: 'keras_jax.' },
  { title: 'Keras 3 on torch, where it parts from TensorFlow', begins: 'keras_torch.' },
  { title: 'Keras 2.1', begins: 'keras2.' },
  { title: 'Keras 2.3', begins: 'keras2_3.' },
  { title: 'torch', begins: 'torch.nn.functional.' },
  { title: 'torchmetrics: classification', begins: 'torchmetrics.functional.classification.' },
  { title: 'torchmetrics: retrieval', begins: 'torchmetrics.functional.retrieval.' },
  { title: 'torchmetrics: by task, regression and nominal', begins: 'torchmetrics.functional.' },
  { title: 'scikit-learn: metrics', begins: 'sklearn.metrics.' },
  { title: 'scikit-learn: calibration', begins: 'sklearn.calibration.' },
  { title: 'Names, compiled metrics, documents', begins: '' },
];

type Row = readonly [name: string, report: FunctionReport];

const functionColumns: readonly Column[] = [
  { title: 'function', align: 'left' },
  { title: 'cases', align: 'right' },
  { title: 'largest error', align: 'right' },
  { title: 'of tolerance', align: 'right' },
];

const familyColumns: readonly Column[] = [
  { title: 'family', align: 'left' },
  { title: 'functions', align: 'right' },
  { title: 'cases', align: 'right' },
  { title: 'of tolerance', align: 'right' },
];

/** The report as a page for readers: a summary, a table for each family of functions, and what is not checked, and why. */
export function pageOf(report: ConformanceReport): string {
  const byFamily = families
    .map((family) => ({ family, rows: rowsOf(family, report) }))
    .filter(({ rows }) => rows.length > 0);
  const summary = byFamily.map(({ family, rows }) => [
    family.title,
    count(rows.length),
    count(rows.reduce((sum, [, row]) => sum + compared(row), 0)),
    shareText(rows.map(([, { largestShare }]) => largestShare).reduce(larger, 0)),
  ]);
  return [
    '# Conformance',
    introduction(report),
    markdownTable(familyColumns, summary),
    ...byFamily.flatMap(({ family, rows }) => familySection(family, rows)),
    ...uncheckedSection(report.unchecked),
    ...remarksSection(report),
  ]
    .join('\n\n')
    .concat('\n');
}

const introduction = ({ total, passed, failed, notYet }: ConformanceReport): string => `\
Each function of Metric Lens is compared with numbers that the real library gave for the same inputs. Of ${count(total)} cases
${count(passed)} agree, ${count(failed)} differ and ${count(notYet)} wait for something that is not built. The cases and who computed them:
[test/golden](../test/golden/README.md); how far a number may be off, and why: [tolerance.ts](../test/conformance/tolerance.ts).

**Largest error** is the largest |value - expected| / (1 + |expected|) over the cases of a function, rounded up to a power of
ten; **of tolerance** is the largest difference as a share of what is allowed, rounded up. A dash says that every number is the
library's to the last bit. Metrics are compared with their state variables, streams after every update and after a reset.

This page is written by \`npm run --silent conformance -- --golden test/golden --page docs/conformance.md\`; a test fails when
it is not what a new run writes.`;

function rowsOf(family: Family, { byFunction }: ConformanceReport): Row[] {
  return Object.entries(byFunction)
    .filter(([name]) => families.find(({ begins }) => name.startsWith(begins)) === family)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function familySection({ title, begins }: Family, rows: readonly Row[]): string[] {
  const oracles = [...new Set(rows.flatMap(([, row]) => row.oracles))].sort();
  const where = begins === '' ? '' : `\`${begins.slice(0, -1)}\`. `;
  const by = oracles.length === 0 ? '' : `Expected values by ${oracles.join('; ')}.`;
  const lines = rows.map(([name, row]) => [
    `\`${name.slice(begins.length)}\``,
    count(compared(row)),
    errorText(row.largestError),
    shareText(row.largestShare),
  ]);
  return [`## ${title}`, where + by, markdownTable(functionColumns, lines)].filter((part) => part !== '');
}

function uncheckedSection(unchecked: readonly Unchecked[]): string[] {
  if (unchecked.length === 0) return [];
  const reasons = [...new Set(unchecked.map(({ reason }) => reason))];
  const items = reasons.map((reason) => {
    const ids = unchecked.filter((each) => each.reason === reason).map(({ id }) => `\`${id}\``);
    return `- ${reason}: ${ids.join(', ')}`;
  });
  return ['## Not checked', 'Records whose value is not compared, with the reason:', items.join('\n')];
}

/** What is worth saying about cases that agree with the library: the numbers printed in documents may be others. */
function remarksSection({ remarks, unchecked }: ConformanceReport): string[] {
  const items = remarks
    .filter(({ id }) => !unchecked.some((each) => each.id === id))
    .map(({ id, remark }) => `- \`${id}\`: ${remark}`);
  if (items.length === 0) return [];
  return [
    '## Numbers printed in documents',
    'These cases agree with the library of today; about the digits in the documents there is something to say:',
    items.join('\n'),
  ];
}

const compared = ({ cases, nothingToCheck }: FunctionReport): number => cases - nothingToCheck;

/** Rounded up to a power of ten, so that the last bits of a machine's logarithm do not change the page. */
function errorText(error: number | null): string {
  if (error === null) return 'differs';
  return error === 0 ? '-' : `1e${String(Math.ceil(Math.log10(error)))}`;
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Rounded up to the next of a few steps. */
function shareText(share: number | null): string {
  if (share === null) return 'differs';
  const step = steps.find((each) => share <= each);
  return share === 0 ? '-' : step === undefined ? 'above' : `${String(Math.round(step * 100))} %`;
}

const larger = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.max(a, b);

const count = (value: number): string => String(value);
