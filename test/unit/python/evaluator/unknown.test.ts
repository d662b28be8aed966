import { describe, expect, test } from 'vitest';
import { lastValue } from './runProgram';

describe('what is not known, and why', () => {
  test.each([
    ['a file', ['data = open("data.csv").read()', 'data'], 'outside of this program'],
    ['the network', ['import requests', 'r = requests.get("http://localhost")', 'r.text'], 'outside of this program'],
    ['input', ['x = input("number")', 'x'], 'outside of this program'],
    ['random numbers', ['import random', 'random.random()'], 'gives random values'],
    ['eval', ['eval("1 + 1")'], 'runs code that is not written here'],
    ['exec', ['a = 1', 'exec("a = 2")', 'a'], 'runs code that is not written here'],
    ['getattr', ['a = []', 'getattr(a, "app" + "end")'], 'runs code that is not written here'],
    ['globals', ['globals()["x"]'], 'runs code that is not written here'],
    ['a subprocess', ['import subprocess', 'subprocess.run(["ls"])'], 'outside of this program'],
    ['a module that is not known', ['import mylib', 'mylib.f(1)'], 'mylib.f is not known here'],
    ['a star import that is not known', ['from mylib import *', 'f(1)'], 'mylib is not known here'],
    ['a loop without end', ['while True:', '    m = 1', 'm'], 'steps'],
    ['a huge range', ['for i in range(10 ** 12):', '    k = i', 'k'], 'steps'],
    ['a huge list', ['x = [0] * 10 ** 9', 'x'], 'more than 100000 values'],
    ['a huge text', ['"a" * 10 ** 12'], 'more than 100000 values'],
    ['a list of a huge range', ['list(range(10 ** 9))'], 'more than 100000 values'],
    ['recursion without end', ['def f(n): return f(n + 1)', 'f(1)'], 'more than 60 deep'],
    ['calls that multiply', ['def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)', 'fib(40)'], 'steps'],
    ['a list that grows while it is gone over', ['l = [1]', 'for e in l:', '    l.append(e)', 'l'], 'steps'],
    ['whole numbers beyond 2^53', ['2 ** 100'], 'too large to be held exactly'],
    ['complex numbers', ['3 + 4j'], 'complex numbers'],
    ['generators', ['def g():', '    yield 1', 'list(g())'], 'yield is not followed'],
    ['coroutines', ['async def c(): return 1', 'c()'], 'async is not followed'],
    ['a pattern', ['x = [1]', 'match x:', '    case [1]:', '        y = 2', 'y'], 'case list_pattern is not followed'],
    ['metaclasses', ['class A(metaclass=B): pass', 'A()'], 'metaclass is not followed'],
    ['a list in itself', ['a = []', 'a.append(a)', 'str(a)'], 'nested more than'],
    [
      'brackets inside of each other',
      [`x = ${'['.repeat(5000)}${']'.repeat(5000)}`, 'x'],
      'not Python that can be read',
    ],
    ['an expression of 3,000 terms', [`x = ${Array(3000).fill('1').join(' + ')}`, 'x'], ''],
    ['the order of a set of texts', ['list({"a", "b"})'], 'the order of a set'],
  ])('%s', (_, lines, because) => {
    const value = lastValue(...lines);
    expect(value).toContain('unknown: ');
    expect(value).toContain(because);
  });
});

describe('what an unknown condition leaves open', () => {
  const unknown = 'import random\nu = random.random()';

  test('names assigned in either branch', () => {
    expect(lastValue(unknown, 'a = b = c = 1', 'if u > 0.5:', '    a = 2', 'else:', '    b = 3', 'a')).toContain(
      'unknown',
    );
    expect(lastValue(unknown, 'a = b = c = 1', 'if u > 0.5:', '    a = 2', 'else:', '    b = 3', 'b')).toContain(
      'unknown',
    );
    expect(lastValue(unknown, 'a = b = c = 1', 'if u > 0.5:', '    a = 2', 'else:', '    b = 3', 'c')).toBe('1');
  });

  test('lists and objects that a branch may change, under all their names', () => {
    expect(lastValue(unknown, 'l = [1]', 'm = l', 'if u > 0.5:', '    l.append(2)', 'm')).toContain('unknown');
    expect(lastValue(unknown, 'l = [1]', 'if u > 0.5:', '    l[0] = 2', 'l')).toContain('unknown');
    expect(lastValue(unknown, 'l = [1]', 'if u > 0.5:', '    print(l, len(l))', 'l')).toBe('[1]');
    expect(lastValue(unknown, 'l = [1]', 'def f(): l.append(2)', 'if u > 0.5:', '    f()', 'l')).toContain('unknown');
  });

  test('a function that may have returned', () => {
    expect(lastValue(unknown, 'def f():', '    if u > 0.5:', '        return 1', '    return 2', 'f()')).toContain(
      'unknown',
    );
  });

  test('a loop that may have ended, and what it changes', () => {
    expect(lastValue(unknown, 'n = 0', 'for i in range(3):', '    if u: break', '    n += 1', 'n')).toContain(
      'unknown',
    );
    expect(lastValue(unknown, 'n = 0', 'while u > n:', '    n += 1', 'n')).toContain('unknown');
  });

  test('a check that only raises leaves nothing open', () => {
    expect(lastValue(unknown, 'a = 1', 'if u > 2:', '    raise ValueError("no")', 'a')).toBe('1');
  });
});

describe('what is passed to something unknown', () => {
  test('a list that an unknown function gets is not known any more', () => {
    expect(lastValue('import mylib', 'l = [1]', 'mylib.change(l)', 'l')).toContain('unknown');
    expect(lastValue('import mylib', 'n = 1', 'mylib.change(n)', 'n')).toBe('1');
  });

  test('plotting and other functions of well-known libraries leave their arguments alone', () => {
    expect(lastValue('import matplotlib.pyplot as plt', 'l = [1]', 'plt.plot(l)', 'l')).toBe('[1]');
    expect(lastValue('import random', 'l = [1]', 'random.shuffle(l)', 'l')).toContain('unknown');
  });

  test('what is changed by an unknown value is not known any more', () => {
    expect(lastValue('l = [1]', 'l.extend(open("f"))', 'l')).toContain('unknown');
    expect(lastValue('l = [1]', 'l.append(open("f"))', 'l')).toContain('unknown');
    expect(lastValue('l = [1]', 'l.append(open("f"))', 'len(l)')).toBe('2');
    expect(lastValue('import tensorflow as tf', 'v = tf.Variable(1.0)', 'v.assign(open("f"))', 'v')).toContain(
      'unknown',
    );
  });
});
