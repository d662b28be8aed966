# Brackets, operators and lists that are nested very deep.
nested = []
for _ in range(3000):
    nested = [nested]
print(nested)  #? nested more than
loss = lambda x: x
for _ in range(500):
    loss = (lambda inner: lambda x: inner(x) + 1)(loss)
print(loss(0))  #? nested more than
items = [1]
items.append(items)
print(items)  #? nested more than
print(items[0])  #: 1
