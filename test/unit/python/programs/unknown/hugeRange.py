# Loops and sums over far too many numbers.
total = 0
for i in range(10 ** 12):
    total += i
print(total)  #? steps
print(sum(range(10 ** 11)))  #? more than
print([k for k in range(10 ** 10)])  #? more than
print(len(range(10 ** 12)))  #: 1000000000000
