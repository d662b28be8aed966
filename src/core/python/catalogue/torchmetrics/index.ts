import type { Definition } from '../../../catalogue/definition';
import { lastPart } from '../../../resolution/kerasNames';
import type { Value } from '../../values/value';
import type { CallStyle } from '../callStyle';
import { className } from './className';
import { metricBase } from './metricBase';
import { torchmetricsClass } from './metricClass';
import { metricCollection } from './metricCollection';

/** Classes that take something else than their functions: the number of categories, or the query of each document. */
const otherwise = /retrieval|cramers_v|tschuprows_t|pearsons_contingency_coefficient|theils_u/;

/** Under which modules the classes are reached. */
const modules = ['torchmetrics', 'torchmetrics.classification', 'torchmetrics.regression'];

/** The class around a function, under its public paths. */
export function torchmetricsClasses(definition: Definition, style: CallStyle): (readonly [string, Value])[] {
  if (!definition.id.startsWith('torchmetrics.') || otherwise.test(definition.id)) return [];
  const name = className(lastPart(definition.id));
  const value = torchmetricsClass(`torchmetrics.${name}`, definition, style, metricBase);
  return modules.map((module) => [`${module}.${name}`, value]);
}

/** What belongs to no single function. */
export const torchmetricsBases: readonly (readonly [string, Value])[] = [
  ['torchmetrics.Metric', metricBase],
  ['torchmetrics.metric.Metric', metricBase],
  ['torchmetrics.MetricCollection', metricCollection],
];
