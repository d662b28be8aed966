# Slices of lists, texts and tuples, read and written.
values = list(range(10))
print(values[2:5], values[:3], values[-3:], values[::-3])  #: [2, 3, 4] [0, 1, 2] [7, 8, 9] [9, 6, 3, 0]
values[2:5] = ['a', 'b']
print(values)  #: [0, 1, 'a', 'b', 5, 6, 7, 8, 9]
del values[::2]
print(values)  #: [1, 'b', 6, 8]
word = 'crossentropy'
print(word[5:], word[-5::2], word[::-1])  #: entropy toy yportnessorc
print((0, 1, 2, 3)[1:-1], [0, 1, 2, 3][slice(1, 4, 2)])  #: (1, 2) [1, 3]
