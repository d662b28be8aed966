import { describe, expect, it } from 'vitest';
import * as engine from '../../../../../src/host/engine';
import { exportText } from '../../../../../src/host/panel/takeAway/exportText';
import { copyFormats } from '../../../../../src/protocol/copyFormats';
import type { Session } from '../../../../../src/host/session';
import { computed, crossEntropy, english, logits, shown } from '../findings/sessions';

const fixed: Session = {
  ...logits,
  fixes: [{ code: 'logits.as-probabilities', params: {}, fix: { kind: 'params', params: { from_logits: true } } }],
};

describe('exportText', () => {
  it('writes every format that the page offers, and those are all that there are', async () => {
    const found = await computed(logits);
    for (const format of copyFormats) expect(exportText(engine, found, { format }, english)).not.toBe('');
    expect(engine.exportFormats.map(({ id }) => id)).toEqual(copyFormats);
  });

  it('writes what is shown, fixes and all', async () => {
    const found = await computed(fixed);
    expect(Number(exportText(engine, found, { format: 'value' }, english))).toBeCloseTo(crossEntropy, 6);
    expect(exportText(engine, found, { format: 'python' }, english)).toContain('from_logits=True');
    expect(exportText(engine, found, { format: 'markdown' }, english)).toContain('blog.py, line 3');
  });

  it("writes a check of another library's version, on the arrays in the form that it takes", async () => {
    const found = await computed(fixed);
    const script = exportText(engine, found, { format: 'python', library: 'PyTorch' }, english);
    expect(script).toContain('torch.nn.functional.cross_entropy(');
    expect(exportText(engine, found, { format: 'python', library: 'torchmetrics' }, english)).toBeUndefined();
  });

  it('writes nothing where there is no result', async () => {
    const found = await computed({ ...logits, function: 'no.such_function' });
    expect(exportText(engine, found, { format: 'json' }, english)).toBeUndefined();
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
