import { describe, expect, it } from 'vitest';

import { insertComment } from '../../../src/core/export/insertComment';

describe('insertComment', () => {
  it.each([
    ['python', '# 0.25'],
    ['r', '# 0.25'],
    ['typescript', '// 0.25'],
    ['jsonc', '// 0.25'],
    ['rust', '// 0.25'],
    ['latex', '% 0.25'],
    ['matlab', '% 0.25'],
    ['sql', '-- 0.25'],
    ['ini', '; 0.25'],
    ['markdown', '<!-- 0.25 -->'],
    ['css', '/* 0.25 */'],
    ['some language of tomorrow', '# 0.25'],
  ])('in %s is %s', (languageId, comment) => {
    expect(insertComment('0.25', languageId)).toBe(comment);
  });

  it('comments every line of an array', () => {
    expect(insertComment('[[1. 2.]\n [3. 4.]]', 'python')).toBe('# [[1. 2.]\n#  [3. 4.]]');
    expect(insertComment('[[1. 2.]\n [3. 4.]]', 'html')).toBe('<!-- [[1. 2.] -->\n<!--  [3. 4.]] -->');
  });

  it.each(['json', 'csv'])('is nothing in %s, which has no comments', (languageId) => {
    expect(insertComment('0.25', languageId)).toBeUndefined();
  });
});
