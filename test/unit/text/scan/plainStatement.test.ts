import { describe, expect, it } from 'vitest';
import { sharedTextKernels } from '../../../../src/core/text/kernels/textKernels';
import { TextWindow } from '../../../../src/core/text/kernels/textWindow';
import { plainStatement } from '../../../../src/core/text/scan/plainStatement';
import { toBytes } from '../../../../src/core/text/toBytes';

/** What the kernels see around the brackets in `text`, which is the part of a document from `from` on. */
function settingIn(text: string, from = 0): ReturnType<typeof plainStatement> {
  const window = new TextWindow(sharedTextKernels()!, toBytes(text, from));
  const start = text.indexOf('[');
  const end = text.lastIndexOf(']') + 1;
  window.addressOf(start - from);
  return plainStatement(text, { start, end, closed: true, doubtful: false }, window, from);
}

describe('plainStatement', () => {
  it('knows the name and the end of a list that is assigned', () => {
    const text = 'x = 1\n  y_true = [0, 1]\nprint(y_true)';
    const setting = settingIn(text);
    expect(setting?.naming).toEqual({ name: 'y_true', span: { start: 8, end: 14 }, strength: 'assigned' });
    expect(setting?.around).toMatchObject({ span: { start: 17, end: 23 }, operations: [] });
    expect(setting?.around.form).toBeUndefined();
  });

  it('knows a call around it, with its arguments', () => {
    const text = '\ny = np.array([0, 1], dtype="float32")\n\nz = 1';
    const span = { start: 5, end: text.indexOf(')') + 1 };
    const { around, naming } = settingIn(text)!;
    expect(naming?.name).toBe('y');
    expect(around).toMatchObject({ span, form: 'numpy' });
    expect(around.operations).toMatchObject([{ kind: 'call', name: 'np.array', span }]);
    expect(around.operations[0]?.args).toMatchObject([{ keyword: 'dtype', text: '"float32"' }]);
  });

  it('counts places from the start of the document when a part of it is scanned', () => {
    expect(settingIn('a = 1\nb = 2\ny = [0, 1]\nz', 6)?.naming?.span).toEqual({ start: 12, end: 13 });
  });

  it.each([
    ['no name', '\n[0, 1]\nx'],
    ['a name that starts the text', 'y = [0, 1]\nx'],
    ['an attribute', '\nself.y = [0, 1]\nx'],
    ['two names', '\na, b = [0, 1]\nx'],
    ['a type', '\ny: list = [0, 1]\nx'],
    ['another operator', '\ny += [0, 1]\nx'],
    ['an unknown call', '\ny = f([0, 1])\nx'],
    ['a call in a call', '\ny = np.array(f([0, 1]))\nx'],
    ['a call that is not closed', '\ny = np.array([0, 1]\nx'],
    ['a method', '\ny = np.array([0, 1]).reshape(2, 1)\nx'],
    ['a method on the next line', '\ny = [0, 1]\n  .concat(z)\nx'],
    ['an operation', '\ny = [0, 1] * 2\nx'],
    ['a name that may be a keyword', '\ndata = [0, 1]\nx'],
    ['nothing after it', '\ny = [0, 1]\n'],
  ])('leaves %s to JavaScript', (_what, text) => {
    expect(settingIn(text)).toBeUndefined();
  });
});
