import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

import { checks } from '../../../src/core/checks/index';
import type { Check } from '../../../src/core/checks/check';
import type { Finding } from '../../../src/core/checks/finding';
import { messages } from '../../../src/core/checks/messages/index';
import { renderFinding } from '../../../src/core/checks/renderFinding';
import { checkOneByOne, runChecks } from '../../../src/core/checks/runChecks';
import { subjectOf } from '../../../src/core/checks/subject';
import type { ComputeRequest } from '../../../src/core/compute/types';
import { arrayCases } from './cases/arrays';
import { averageCases } from './cases/averages';
import { decisionCases } from './cases/decisions';
import { labelCases } from './cases/labels';
import { numericCases } from './cases/numerics';
import { probabilityCases } from './cases/probabilities';
import { scaleCases } from './cases/scales';
import type { CheckCases } from './checkCase';
import { asked } from './stated';

const cases: Readonly<Record<string, CheckCases>> = {
  ...arrayCases,
  ...averageCases,
  ...decisionCases,
  ...labelCases,
  ...numericCases,
  ...probabilityCases,
  ...scaleCases,
};

function look(check: Check, request: ComputeRequest): Finding | undefined {
  const subject = subjectOf(request);
  if (subject === undefined) throw new Error(`nothing is called ${request.function}`);
  return check.look(subject);
}

/** Golden values are in float32 where the library computes in it. */
const near = (value: number): unknown => (Number.isFinite(value) ? expect.closeTo(value, digitsOf(value)) : value);

const digitsOf = (value: number): number => 5 - Math.max(0, Math.ceil(Math.log10(Math.abs(value) || 1)));

describe.each(checks.map((check) => [check.name, check] as const))('%s', (name, check) => {
  const { fires, silent } = cases[name] ?? { fires: [], silent: [] };

  it('has a case in which it finds something, and one in which it does not', () => {
    expect(fires.length).toBeGreaterThan(0);
    expect(silent.length).toBeGreaterThan(0);
  });

  it.each(fires)('finds $code, with the numbers of the libraries', (expected) => {
    const found = look(check, expected.request);
    expect(found?.code).toBe(expected.code);
    if (expected.severity !== undefined) expect(found?.severity).toBe(expected.severity);
    if (expected.given !== undefined) expect(found?.change?.given).toEqual(near(expected.given));
    if (expected.other !== undefined) expect(found?.change?.other).toEqual(near(expected.other));
    if (expected.params !== undefined) expect(found?.params).toMatchObject(expected.params);
    if (expected.samples !== undefined) expect(found?.samples).toEqual(expected.samples);
  });

  it.each(silent)('has nothing to say about $function', (request) => {
    expect(look(check, request)).toBeUndefined();
  });
});

describe('the list of checks', () => {
  const folder = new URL('../../../src/core/checks/', import.meta.url);
  const themes = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'messages',
  );
  const files = themes.flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)));
  /** Files that checks of a theme share. */
  const shared = ['knownClasses', 'rankedPairs'];

  it('names every file of the themes, each by its name', () => {
    const names = files.map((file) => basename(file, '.ts')).filter((name) => !shared.includes(name));
    expect(checks.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('finds every code of the messages in some case', () => {
    const found = Object.values(cases).flatMap(({ fires }) => fires.map(({ code }) => code));
    expect([...new Set(found)].sort()).toEqual(Object.keys(messages).sort());
  });
});

describe('the words of a finding', () => {
  const found = Object.values(cases).flatMap(({ fires }) => fires.flatMap(({ request }) => runChecks(request)));

  it('have a value for every name in braces', () => {
    for (const each of found) {
      const { seen, matters, changes = '', fix = '' } = renderFinding(each);
      expect(`${seen} ${matters} ${changes} ${fix}`, each.code).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  it('go through the translation of the user', () => {
    const [first] = runChecks(asked('d54', 1));
    const text = first && renderFinding(first, (message) => message.toUpperCase());
    expect(text?.changes).toBe('{GIVEN} AS PROBABILITIES, {OTHER} AS LOGITS.');
  });

  it('say what one click does only where there is a fix', () => {
    for (const each of found) expect(renderFinding(each).fix !== undefined, each.code).toBe(each.fix !== undefined);
  });
});

describe('checkOneByOne', () => {
  it('gives a turn to every check, so that its caller can pause or stop', () => {
    expect([...checkOneByOne(asked('d07', 0))]).toHaveLength(checks.length);
    const [first] = checkOneByOne(asked('d02', 2));
    expect(first?.code).toBe('values.not-finite');
  });
});

describe('runChecks', () => {
  it('puts warnings first', () => {
    const severities = runChecks(asked('d07', 0)).map(({ severity }) => severity);
    expect(severities).toEqual(['warning', 'info']);
  });

  it('is empty for a name that nothing has', () => {
    expect(runChecks({ function: 'nothing.of.that.name', inputs: {} })).toEqual([]);
  });

  it('is empty without arrays', () => {
    expect(runChecks({ function: 'keras.losses.mean_squared_error', inputs: {} })).toEqual([]);
  });
});
