# Generators, also those that never end.
import itertools


def numbers():
    n = 0
    while True:
        yield n
        n += 1


print(next(numbers()))  #? yield is not followed here
print(list(itertools.count()))  #? not known here
print(sum(iter(int, 1)))  #? 
print(sum(n for n in [1, 2, 3]))  #: 6
