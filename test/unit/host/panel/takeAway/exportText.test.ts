import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../../../src/core/export/index';
import { exportText } from '../../../../../src/host/panel/takeAway/exportText';
import type { Computed } from '../../../../../src/host/panel/panelState';
import { words } from '../../../../../src/host/words';
import { inEnglish } from '../../../../../src/core/issues/renderIssue';
import { copyFormats, type CopyChoice } from '../../../../../src/protocol/copyFormats';
import type { Session } from '../../../../../src/host/session';
import { givenUp, tasksHere } from '../../work';
import { computed, crossEntropy, english, logits, shown } from '../findings/sessions';

const fixed: Session = {
  ...logits,
  fixes: [{ code: 'logits.as-probabilities', params: {}, fix: { kind: 'params', params: { from_logits: true } } }],
};

const textOf = (found: Computed, choice: CopyChoice, spoken = english) => exportText(found, choice, spoken, tasksHere);

describe('exportText', () => {
  it('writes every format that the page offers, and those are all that there are', async () => {
    const found = await computed(logits);
    for (const format of copyFormats) expect(await textOf(found, { format })).not.toBe('');
    expect(exportFormats.map(({ id }) => id)).toEqual(copyFormats);
  });

  it('writes what is shown, fixes and all', async () => {
    const found = await computed(fixed);
    expect(Number(await textOf(found, { format: 'value' }))).toBeCloseTo(crossEntropy, 6);
    expect(await textOf(found, { format: 'python' })).toContain('from_logits=True');
    expect(await textOf(found, { format: 'markdown' })).toContain('blog.py, line 3');
  });

  it("writes a check of another library's version, on the arrays in the form that it takes", async () => {
    const found = await computed(fixed);
    const script = await textOf(found, { format: 'python', library: 'PyTorch' });
    expect(script).toContain('torch.nn.functional.cross_entropy(');
    expect(await textOf(found, { format: 'python', library: 'torchmetrics' })).toBeNull();
  });

  it("writes the user's language", async () => {
    const spoken = words(inEnglish, { 'over all samples': 'über alle Beispiele' });
    expect(await textOf(await computed(fixed), { format: 'markdown' }, spoken)).toContain('über alle Beispiele');
  });

  it('is undefined when it was given up', async () => {
    expect(await exportText(await computed(logits), { format: 'value' }, english, givenUp)).toBeUndefined();
  });

  it('writes nothing where there is no result', async () => {
    const found = await computed({ ...logits, function: 'no.such_function' });
    expect(await textOf(found, { format: 'json' })).toBeNull();
  });
});

describe('the state', () => {
  it('offers a check with every library that has the function, and nothing without a result', async () => {
    const choices = (await shown(logits)).takeAway?.choices ?? [];
    const libraries = choices.flatMap(({ library }) => library ?? []);
    expect(libraries).toEqual(['Keras', 'PyTorch', 'scikit-learn']);
    expect(choices.map(({ format }) => format)).toEqual(
      copyFormats.flatMap((format) => (format === 'python' ? libraries.map(() => format) : format)),
    );
    expect((await shown({ ...logits, function: 'no.such_function' })).takeAway).toBeUndefined();
  });
});
