# A loop that nothing ends, and one that ends too late.
count = 0
while True:
    count += 1
print(count)  #? steps
n = 10 ** 9
while n > 0:
    n -= 1
print(n)  #? steps
print(len('after'))  #: 5
