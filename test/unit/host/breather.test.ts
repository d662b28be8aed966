import { describe, expect, it } from 'vitest';
import { breather } from '../../../src/host/breather';

/** Keeps everybody waiting for so many milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** A message to oneself, as other work of the extension host arrives; and whether it has been read. */
function message(): { isRead: boolean } {
  const state = { isRead: false };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    state.isRead = true;
    port1.close();
  };
  port2.postMessage('');
  return state;
}

describe('breather', () => {
  it('lets in what waits, when the work before was long', async () => {
    const breathe = breather();
    for (let part = 0; part < 3; part += 1) {
      const waiting = message();
      work(30);
      await breathe();
      // A message between ports may take more than one turn to arrive.
      work(30);
      await breathe();
      expect(waiting.isRead).toBe(true);
    }
  });
});
