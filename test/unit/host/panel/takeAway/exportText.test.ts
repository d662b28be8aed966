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
    for (const format of copyFormats) expect(exportText(engine, found, format, english)).not.toBe('');
    expect(engine.exportFormats.map(({ id }) => id)).toEqual(copyFormats);
  });

  it('writes what is shown, fixes and all', async () => {
    const found = await computed(fixed);
    expect(Number(exportText(engine, found, 'value', english))).toBeCloseTo(crossEntropy, 6);
    expect(exportText(engine, found, 'python', english)).toContain('from_logits=True');
    expect(exportText(engine, found, 'markdown', english)).toContain('blog.py, line 3');
  });

  it('writes nothing where there is no result', async () => {
    const found = await computed({ ...logits, function: 'no.such_function' });
    expect(exportText(engine, found, 'json', english)).toBeUndefined();
  });
});

describe('the state', () => {
  it("offers a check with the function's own library, and nothing without a result", async () => {
    expect((await shown(logits)).takeAway).toEqual({ formats: copyFormats, library: 'Keras' });
    expect((await shown({ ...logits, function: 'no.such_function' })).takeAway).toBeUndefined();
  });
});
