# itertools and functools, as Python's documentation says what they give.
from functools import partial, reduce
from itertools import accumulate, chain, combinations, permutations, product
import itertools

print(list(chain([1], (2, 3))), list(itertools.chain.from_iterable(['ab', 'c'])))  #: [1, 2, 3] ['a', 'b', 'c']
print(list(product([0, 1], repeat=2)), len(list(product('ab', 'xyz'))))  #: [(0, 0), (0, 1), (1, 0), (1, 1)] 6
print(list(combinations([1, 2, 3], 2)), list(permutations('ab')))  #: [(1, 2), (1, 3), (2, 3)] [('a', 'b'), ('b', 'a')]
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b)))  #: [1, 3, 6, 10] [1, 2, 6]
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 'none'))  #: 24 none
def scaled(x, scale=1, shift=0):
    return x * scale + shift
twice = partial(scaled, scale=2)
print(twice(5), twice(5, shift=1), partial(scaled, 3)(4))  #: 10 11 12
