# Functions that call themselves without end.
def down(n):
    return down(n + 1)


def ping(n):
    return pong(n) + 1


def pong(n):
    return ping(n) + 1


print(down(0))  #? nested more than
print(ping(0))  #? nested more than
loop = lambda f: f(f)
print(loop(loop))  #? nested more than
print(sum([1, 2]))  #: 3
