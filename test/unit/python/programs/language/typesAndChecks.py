# isinstance, type, conversions and asserts.
values = [1, 2.5, 'three', None, True, [4], (5,), {'six': 6}]
print([type(value).__name__ for value in values])  #: ['int', 'float', 'str', 'NoneType', 'bool', 'list', 'tuple', 'dict']
print([value for value in values if isinstance(value, (int, float)) and not isinstance(value, bool)])  #: [1, 2.5]
print(list('abc'), tuple([1, 2]), list({'a': 1}), str([1, 'a', None]), int('42') + int(3.7))  #: ['a', 'b', 'c'] (1, 2) ['a'] [1, 'a', None] 45
assert values[1] == 2.5
assert len(values) == 8 and values[-1]['six'] == 6, 'never'
print(list(range(10, 0, -3)), len(range(0, 100, 7)), 5 in range(0, 10, 5))  #: [10, 7, 4, 1] 15 True
print(isinstance(True, int), callable(print))  #: True True
