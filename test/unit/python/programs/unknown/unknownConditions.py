# What a condition leaves open, and what it does not.
import random

flip = random.random() > 0.5
a, b, c = 1, 2, [3]
if flip:
    a = 10
    c.append(4)
print(a)  #? depends on a condition that is not known
print(b)  #: 2
print(c)  #? depends on a condition that is not known
while random.random() > 0.1:
    b += 1
print(b)  #? 


def choose():
    if flip:
        return 1
    return 2


print(choose())  #? 
assert flip
for i in range(3):
    if random.random() > 0.5:
        break
print(i)  #? 
