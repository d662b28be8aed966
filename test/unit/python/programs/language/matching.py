# The first case that fits runs.
def kind_of(x):
    match x:
        case 'dog':
            return 1
        case 'cat' | 'lion':
            return 2
        case None | True:
            return 3
        case n if n == 'bird':
            return n + '!'
        case _:
            return 0

print(kind_of('dog'), kind_of('lion'), kind_of(None), kind_of('bird'), kind_of(3.5))  #: 1 2 3 bird! 0
match 7:
    case 1:
        size = 'small'
print(size)  #? name 'size' is not defined
match (1, 2):
    case (1, y):
        found = y
print(found)  #? case tuple_pattern is not followed here
