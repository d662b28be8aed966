# Comprehensions with several loops and conditions.
print([(i, j) for i in range(3) for j in range(i) if i + j != 2])  #: [(1, 0), (2, 1)]
print({c: n for n, c in enumerate('abc', start=1)})  #: {'a': 1, 'b': 2, 'c': 3}
one_hot = [[1 if column == label else 0 for column in range(3)] for label in [2, 0, 1]]
print(one_hot)  #: [[0, 0, 1], [1, 0, 0], [0, 1, 0]]
print(list(zip(*one_hot)))  #: [(0, 1, 0), (0, 0, 1), (1, 0, 0)]
flat = [value for row in one_hot for value in row]
print(flat, sum(flat), any(flat), all(flat))  #: [0, 0, 1, 1, 0, 0, 0, 1, 0] 3 True False
print(list(map(lambda row: row.index(1), one_hot)), list(filter(None, flat)))  #: [2, 0, 1] [1, 1, 1]
print(sum(x * x for x in range(5)), max((len(w), w) for w in ['a', 'ccc', 'bb']))  #: 30 (3, 'ccc')
x = 'outside'
_ = [x for x in range(3)]
print(x)  #: outside
