# Loops with break, continue and else; while with a known end.
found = None
for number in range(20, 40):
    for divisor in range(2, number):
        if number % divisor == 0:
            break
    else:
        found = number
        break
print(found)  #: 23
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)  #: 111
total = 0
for i, (a, b) in enumerate(zip([1, 2, 3], [4, 5, 6])):
    if i == 1:
        continue
    total += a * b
else:
    total += 100
print(total)  #: 122
for row in reversed([[1, 2], [3]]):
    row.append(0)
print(row, i)  #: [1, 2, 0] 2
