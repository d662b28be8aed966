# Every way of giving a name its value.
a = b = [1, 2]
b.append(3)
print(a, a is b)  #: [1, 2, 3] True
(x, y), *rest = (1, 2), 3, 4
print(x, y, rest)  #: 1 2 [3, 4]
first, *middle, last = range(6)
print(first, middle, last)  #: 0 [1, 2, 3, 4] 5
x, y = y, x
print(x, y)  #: 2 1
count: int = 4
count += 2; count *= 3; count //= 4; count **= 2; count %= 7
print(count)  #: 2
matrix = [[1, 2], [3, 4]]
matrix[0][1], matrix[1][0] = matrix[1][0], matrix[0][1]
print(matrix)  #: [[1, 3], [2, 4]]
matrix[0] += [9]
print(matrix)  #: [[1, 3, 9], [2, 4]]
if (total := sum(map(sum, matrix))) > 10:
    print(total)  #: 19
del matrix[0]
print(matrix)  #: [[2, 4]]
