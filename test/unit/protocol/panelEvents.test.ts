import { describe, expect, it } from 'vitest';
import { decodePageMessage } from '../../../src/protocol/panelEvents';

describe('decodePageMessage', () => {
  it('passes the events of the page on', () => {
    for (const message of [
      { type: 'ready', payload: {} },
      { type: 'chooseFunction', payload: { id: 'mse' } },
      { type: 'setParam', payload: { name: 'axis', value: null } },
      { type: 'setPrecision', payload: { precision: 'exact' } },
      { type: 'chooseSample', payload: { sample: 3 } },
      { type: 'reveal', payload: { input: 0 } },
      { type: 'explainExpected', payload: { text: '81.5 %' } },
      { type: 'openLibrary', payload: { id: 'sklearn.metrics.log_loss' } },
      { type: 'openExplanation', payload: { key: 0 } },
    ]) {
      expect(decodePageMessage(message)).toEqual(message);
    }
  });

  it('drops everything else', () => {
    for (const message of [
      undefined,
      'ready',
      { type: 'ready' },
      { type: 'ready', payload: { command: 'workbench.action.quit' } },
      { type: 'constructor', payload: {} },
      { type: 'runCommand', payload: { id: 'x' } },
      { type: 'chooseFunction', payload: { id: 7 } },
      { type: 'setParam', payload: { name: 'axis', value: [1] } },
      { type: 'setParam', payload: { name: 'x'.repeat(5000), value: 1 } },
      { type: 'setPrecision', payload: { precision: 'float16' } },
      { type: 'chooseSample', payload: { sample: -1 } },
      { type: 'chooseSample', payload: { sample: 0.5 } },
      { type: 'explainExpected', payload: { text: '1'.repeat(5000) } },
      { type: 'openExplanation', payload: { key: '0' } },
      { type: 'reveal', payload: { input: 0, uri: 'file:///etc/passwd' } },
    ]) {
      expect(decodePageMessage(message)).toBeUndefined();
    }
  });
});
