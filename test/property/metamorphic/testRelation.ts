import { describe, expect, it } from 'vitest';

import { definitions } from '../../../src/core/catalogue/registry';
import { exceptionsOf } from './exceptions';
import type { Relation } from './relation';
import { tryRelation } from './tryRelation';

/** How many times as many requests show that an exception is needed. */
const searching = 10;

/**
 * One relation as tests of every definition: that it holds, apart from the exceptions, and that each exception is needed:
 * a counterexample is found, or nothing that could be compared.
 */
export function testRelation<Change>(relation: Relation<Change>): void {
  describe.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
    const exceptions = exceptionsOf(relation.name, definition);
    const always = exceptions.filter(({ when }) => when === undefined);
    const sometimes = exceptions.filter(({ when }) => when !== undefined);

    if (always.length === 0) {
      it(relation.says, () => {
        const asked = sometimes.map(({ when }) => when);
        expect(tryRelation(relation, definition, (request) => !asked.some((when) => when?.(request)))).toEqual({
          outcome: 'holds',
        });
      });
    }
    it.each(always.map(({ reason }) => reason))('is an exception: %s', () => {
      expect(tryRelation(relation, definition, () => true).outcome).not.toBe('holds');
    });
    it.each(sometimes.map((exception) => [exception.reason, exception] as const))(
      'has exceptions: %s',
      (__, { when }) => {
        expect(tryRelation(relation, definition, (request) => when?.(request) === true, searching).outcome).toBe(
          'fails',
        );
      },
    );
  });
}
