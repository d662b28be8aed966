import { describe, expect, it } from 'vitest';
import { codeBlocks } from '../../../../src/core/python/excerpts/codeBlocks';

/** The programs of a document. */
const codeIn = (text: string, languageId = 'markdown'): readonly string[] =>
  codeBlocks(text, languageId).map(({ excerpt }) => excerpt.code);

describe('the code blocks of a text', () => {
  it('are those that say that they are Python', () => {
    const text = 'Text\n```python\nx = 1\ny = 2\n```\n```js\nz\n```\n~~~py\nw = 3\n~~~\n```\nv = 4\n```\n';
    expect(codeIn(text)).toEqual(['x = 1\ny = 2\n', 'w = 3\n']);
  });

  it('may be indented with their list or quoted', () => {
    expect(codeIn('- item\n  ```python\n  if x:\n      y\n  ```\n')).toEqual(['if x:\n    y\n']);
    expect(codeIn('> ```python\n> x = 1\n> ```\n')).toEqual(['x = 1\n']);
  });

  it('are found in the texts of JSON, with their escapes resolved', () => {
    const text = JSON.stringify({ a: 'Say "hi":\n```python\nx = "\u00e9\t"\ny = 1\n```\nend', b: 3 });
    expect(codeIn(text, 'json')).toEqual(['x = "\u00e9\t"\ny = 1\n']);
  });

  it('are the examples where they have prompts', () => {
    const text = '```python\n>>> x = 1\n>>> print(x,\n...       2)\n1 2\n```\n';
    const [block] = codeBlocks(text, 'markdown');
    expect(block?.excerpt.code).toBe('x = 1\nprint(x,\n      2)\n');
    expect(block?.outputs.map((output) => [output.text, text.slice(output.start, output.end)])).toEqual([
      ['1 2', '1 2'],
    ]);
  });

  it('end with the text when they are not closed', () => {
    expect(codeIn('```python\nx = 1')).toEqual([]);
  });
});

describe('a place in a code block', () => {
  it('is the same both ways', () => {
    const text = '  ```python\n  x = 1\n  y = 22\n  ```\n';
    const [block] = codeBlocks(text, 'markdown');
    const at = text.indexOf('22');
    const offset = block?.excerpt.offsetOf(at);
    expect(offset).toBe('x = 1\ny = '.length);
    expect(block?.excerpt.placeOf(offset ?? 0)).toBe(at);
    expect(block?.excerpt.offsetOf(text.length - 1)).toBeUndefined();
  });

  it('is behind the escapes before it in JSON', () => {
    const text = JSON.stringify({ a: '```python\nx = "a"\ny = 22\n```' });
    const [block] = codeBlocks(text, 'json');
    const at = text.indexOf('22');
    expect(block?.excerpt.offsetOf(at)).toBe('x = "a"\ny = '.length);
    expect(block?.excerpt.placeOf('x = "a"\ny = '.length)).toBe(at);
  });
});
