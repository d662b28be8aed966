import { describe, expect, it } from 'vitest';
import { ndarray } from '../../../src/core/array/ndarray';
import { kernelsFor } from '../../../src/core/formula/kernels/arena';
import type { Channel } from '../../../src/host/work/channel';
import { SentArrays } from '../../../src/host/work/sentArrays';
import { decodeFromWorker, decodeToWorker, type ToWorker } from '../../../src/protocol/work';
import { HeldArrays } from '../../../src/worker/heldArrays';

describe('messages', () => {
  it('are refused when they are none of those that there are', () => {
    expect(() => decodeToWorker({ kind: 'run', id: '1', task: 'compute' })).toThrow();
    expect(() => decodeToWorker({ kind: 'reboot' })).toThrow();
    expect(() => decodeFromWorker({ kind: 'done' })).toThrow();
    expect(decodeFromWorker({ kind: 'cancelled', id: 3 })).toEqual({ kind: 'cancelled', id: 3 });
  });
});

/** Arrays as they are sent, and what a worker at the other end holds: messages move as between threads. */
function line(): { readonly sent: SentArrays; readonly held: HeldArrays; readonly messages: ToWorker[] } {
  const held = new HeldArrays();
  const messages: ToWorker[] = [];
  const post: Channel['post'] = (message, transfer) => {
    const received = decodeToWorker(structuredClone(message, { transfer: [...transfer] }));
    messages.push(received);
    if (received.kind === 'hold') held.hold(received.id, received.array);
    if (received.kind === 'drop') held.drop(received.id);
  };
  return { sent: new SentArrays(post), held, messages };
}

const array = (...values: number[]) => ndarray(Float64Array.from(values));

describe('arrays on their way to a worker', () => {
  it('arrive under the places where they were, and stay in the host', async () => {
    const { sent, held } = line();
    const input = { inputs: { y_true: array(1, 2), y_pred: array(3) }, list: [array(4)], name: 'mse' };
    const { input: message } = await sent.send(input);
    expect(held.restore(message)).toEqual(input);
    expect(input.inputs.y_true.data).toEqual(Float64Array.of(1, 2));
  });

  it('are sent once', async () => {
    const { sent, held, messages } = line();
    const input = { x: array(1, 2, 3) };
    await sent.send(input);
    const again = await sent.send({ values: input.x });
    expect(messages.map(({ kind }) => kind)).toEqual(['hold']);
    expect(held.restore(again.input)).toEqual({ values: input.x });
    expect(sent.heldOf(input)).toBe(3);
    expect(sent.heldOf({ x: array(1, 2, 3) })).toBe(0);
  });

  it('are dropped when many others came after them', async () => {
    const { sent, messages } = line();
    const first = { x: array(1) };
    await sent.send(first);
    for (let other = 0; other < 12; other += 1) await sent.send({ x: array(other) });
    expect(messages.filter(({ kind }) => kind === 'drop')).toEqual([{ kind: 'drop', id: 1 }]);
    expect(sent.heldOf(first)).toBe(0);
  });

  it('are in memory of their own, so that they move whole', async () => {
    const whole = Float64Array.of(1, 2, 3, 4);
    const { sent, held } = line();
    const part = ndarray(whole.subarray(1, 3));
    expect(held.restore((await sent.send({ x: part })).input)).toEqual({ x: array(2, 3) });
    expect(whole.length).toBe(4);
  });

  it('leave the memory of other typed arrays to the worker', async () => {
    const bytes = new Uint8Array(8);
    expect((await line().sent.send({ bytes })).transfer).toEqual([bytes.buffer]);
  });
});

describe('results on their way back', () => {
  it('move, and are gone where they were made', () => {
    const result = { value: array(1, 2) };
    const { output, transfer } = new HeldArrays().release(result);
    const received = structuredClone(output, { transfer: [...transfer] });
    expect(received).toEqual({ value: array(1, 2) });
    expect(result.value.data.length).toBe(0);
  });

  it('move once where they are named twice', () => {
    const same = array(1, 2);
    const { output, transfer } = new HeldArrays().release({ value: same, perSample: same });
    expect(transfer.length).toBe(1);
    const { value, perSample } = structuredClone(output, { transfer: [...transfer] }) as Record<string, typeof same>;
    expect(value?.data).toBe(perSample?.data);
  });

  it('are copies of what is held, and of parts of larger memory', () => {
    const held = new HeldArrays();
    const given = array(1, 2, 3);
    held.hold(1, given);
    const { output, transfer } = held.release({
      value: given,
      part: given.data.subarray(1),
      order: new Uint32Array([7, 8]).subarray(1),
    });
    structuredClone(output, { transfer: [...transfer] });
    expect(given.data).toEqual(Float64Array.of(1, 2, 3));
    expect(held.restore({ heldArray: 1 })).toBe(given);
  });

  it('lie together where kernels read them, when they are long', () => {
    const held = new HeldArrays();
    const long = () => ndarray(new Float64Array(2 ** 15).fill(0.5), [2 ** 14, 2]);
    [long(), long(), array(1, 2)].forEach((each, id) => {
      held.hold(id, each);
    });
    const [first, second, short] = [0, 1, 2].map((id) => held.restore({ heldArray: id }) as ReturnType<typeof array>);
    expect([first, second, short]).toEqual([long(), long(), array(1, 2)]);
    const { memory } = kernelsFor([first!.data]);
    expect([first!, second!, short!].map(({ data }) => memory.placeOf(data) !== undefined)).toEqual([
      true,
      true,
      false,
    ]);
    const { output, transfer } = held.release({ value: first });
    expect((structuredClone(output, { transfer: [...transfer] }) as { value: unknown }).value).toEqual(long());
    expect(held.restore({ heldArray: 0 })).toEqual(long());
  });

  it('leave their memory to nobody else while a task may still read them', () => {
    const held = new HeldArrays();
    held.hold(1, ndarray(new Float64Array(2 ** 14).fill(1)));
    const { data } = held.restore({ heldArray: 1 }) as ReturnType<typeof array>;
    held.drop(1);
    held.hold(2, ndarray(new Float64Array(2 ** 14).fill(2)));
    expect(data.every((value) => value === 1)).toBe(true);
  });
});
