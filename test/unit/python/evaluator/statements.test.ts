import { describe, expect, test } from 'vitest';
import { lastValue, printedBy, runProgram, shown, startTestProgram } from './runProgram';

describe('assignments', () => {
  test('targets are unpacked, starred ones take the rest', () => {
    expect(lastValue('a, (b, *c), d = 1, (2, 3, 4), 5', 'a, b, c, d')).toBe('(1, 2, [3, 4], 5)');
    expect(lastValue('a, b = 1, 2', 'a, b = b, a', 'a, b')).toBe('(2, 1)');
    expect(lastValue('a, b = [1, 2, 3]')).toBe('unknown: ValueError: too many values to unpack (expected 2)');
  });

  test('annotations and := give names their values', () => {
    expect(lastValue('x: int = 3', '(y := x + 1) * 2', 'x, y')).toBe('(3, 4)');
    expect(lastValue('[last := i for i in range(3)]', 'last')).toBe('2');
  });
});

describe('branches and loops', () => {
  test('the branch whose condition holds runs', () => {
    expect(lastValue('x = 5', 'if x < 3:', '    y = 1', 'elif x < 6:', '    y = 2', 'else:', '    y = 3', 'y')).toBe(
      '2',
    );
  });

  test('break leaves a loop without its else, continue goes on', () => {
    const loop = ['n = []', 'for i in range(6):', '    if i == 1: continue', '    if i == 4: break', '    n.append(i)'];
    expect(lastValue(...loop, 'else:', '    n = None', 'n')).toBe('[0, 2, 3]');
    expect(lastValue('i = 3', 'while i:', '    i -= 1', 'else:', '    i = 7', 'i')).toBe('7');
  });

  test('a print in a loop writes each time', () => {
    expect(printedBy('for a, b in zip([1, 2], [3, 4]):', '    print(a, b, sep="-", end=";")')).toBe('1-3;2-4;');
  });
});

describe('exceptions', () => {
  test('the clause that fits deals with the exception', () => {
    const lines = [
      'try:',
      '    [][0]',
      'except KeyError:',
      '    r = 1',
      'except LookupError as error:',
      '    r = str(error)',
    ];
    expect(lastValue(...lines, 'finally:', '    s = 2', 'r, s')).toBe("('list index out of range', 2)");
  });

  test('classes of the program are exceptions too, and else runs without one', () => {
    const lines = [
      'class Bad(ValueError):',
      '    pass',
      'try:',
      '    raise Bad("no", 1)',
      'except ValueError as error:',
    ];
    expect(lastValue(...lines, '    r = repr(error)', 'r')).toBe(`"Bad('no', 1)"`);
    expect(lastValue('try:', '    r = 1', 'except Exception:', '    r = 2', 'else:', '    r += 5', 'r')).toBe('6');
  });

  test('what follows a statement that fails is read nevertheless', () => {
    expect(lastValue('a = 1', 'a = 1 / 0', 'b = 2', 'b')).toBe('2');
    expect(lastValue('a = 1', 'a = 1 / 0', 'b = 2', 'a')).toBe('unknown: ZeroDivisionError: division by zero');
  });

  test('asserts are noted, those that do not hold too', () => {
    const { asserted } = runProgram('assert 1 + 1 == 2\nassert 1 > 2, "no"\nassert len(open("f").read()) == 3');
    expect(asserted.map(({ holds }) => holds)).toEqual([true, false, undefined]);
  });
});

describe('functions', () => {
  test('arguments are bound as Python binds them', () => {
    const f = 'def f(a, b=2, *args, c=3, **kw): return a, b, args, c, kw';
    expect(lastValue(f, 'f(1)')).toBe('(1, 2, (), 3, {})');
    expect(lastValue(f, 'f(1, 5, 6, 7, c=8, d=9)')).toBe("(1, 5, (6, 7), 8, {'d': 9})");
    expect(lastValue(f, 'f(*[1, 2], **{"c": 4})')).toBe('(1, 2, (), 4, {})');
    expect(lastValue(f, 'f()')).toBe("unknown: TypeError: f() missing 1 required positional argument: 'a'");
    expect(lastValue('def g(*, k): pass', 'g(3)')).toBe(
      'unknown: TypeError: g() takes 0 positional arguments but 1 was given',
    );
  });

  test('closures keep their names; nonlocal and global reach outside', () => {
    const counter = [
      'def make():',
      '    n = 0',
      '    def up():',
      '        nonlocal n',
      '        n += 1',
      '        return n',
    ];
    expect(lastValue(...counter, '    return up', 'u = make()', 'u()', 'u()')).toBe('2');
    expect(lastValue('n = 0', 'def up():', '    global n', '    n += 1', 'up(); up()', 'n')).toBe('2');
    expect(lastValue('n = 0', 'def up():', '    n += 1', 'up()')).toBe(
      "unknown: UnboundLocalError: cannot access local variable 'n' where it is not associated with a value",
    );
  });

  test('defaults are evaluated once', () => {
    expect(lastValue('def f(x, seen=[]):', '    seen.append(x)', '    return seen', 'f(1)', 'f(2)')).toBe('[1, 2]');
  });

  test('recursion ends where the program ends it', () => {
    expect(lastValue('def fact(n): return 1 if n < 2 else n * fact(n - 1)', 'fact(10)')).toBe('3628800');
  });

  test('an expression in a function has its last value, and how often it was evaluated', () => {
    const text = 'def f(x):\n    return x * 2\nf(1)\nf(5)\n';
    const run = runProgram(text);
    const product = run.at(text.indexOf('* 2'));
    expect([shown(product?.value, run), product?.times]).toEqual(['10', 2]);
  });
});

describe('classes', () => {
  const shapes = ['class Shape:', '    sides = 0', '    def __init__(self, name): self.name = name'];
  const square = [
    'class Square(Shape):',
    '    sides = 4',
    '    def __init__(self, a):',
    '        super().__init__("square")',
  ];

  test('attributes, methods and super() come from the bases', () => {
    const area = ['        self.a = a', '    @property', '    def area(self): return self.a ** 2'];
    expect(lastValue(...shapes, ...square, ...area, 's = Square(3)', 's.name, s.sides, s.area')).toBe(
      "('square', 4, 9)",
    );
  });

  test('special methods are what operators and builtins call', () => {
    const lines = [
      'class V:',
      '    def __init__(self, x): self.x = x',
      '    def __add__(self, other): return V(self.x + other.x)',
      '    def __eq__(self, other): return self.x == other.x',
      '    def __len__(self): return self.x',
      '    def __getitem__(self, i): return i * self.x',
      '    def __call__(self, y): return self.x - y',
      '    def __repr__(self): return f"V({self.x})"',
      'v = V(1) + V(2)',
    ];
    expect(lastValue(...lines, '[v, v == V(3), v[2], v(1)]')).toBe('[V(3), True, 6, 2]');
  });

  test('static and class methods', () => {
    const lines = ['class A:', '    k = 2', '    @staticmethod', '    def s(x): return x', '    @classmethod'];
    expect(lastValue(...lines, '    def c(cls): return cls.k', 'A.s(1), A().s(2), A.c()')).toBe('(1, 2, 2)');
  });
});

describe('a notebook', () => {
  test('cells share their names, and functions of one are called in the next', () => {
    const started = startTestProgram();
    runProgram('a = 1\ndef f(x): return x + a', started);
    runProgram('a = 10', started);
    const run = runProgram('f(5)', started);
    expect(shown(run.lines.at(-1)?.value, run)).toBe('15');
  });
});

describe('a statement that cannot be read', () => {
  test('leaves its names unknown and the others as they are', () => {
    expect(lastValue('a = 1', 'b = 2', 'def f(x):', '    return x', 'b = = 3', 'a')).toBe('1');
    expect(lastValue('b = 2', 'b = = 3', '', 'b')).toBe('unknown: this is not Python that can be read');
  });
});
