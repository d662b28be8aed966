# Calls that double at each level, and lists that grow while they are gone over.
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(10))  #: 55
print(fibonacci(50))  #? steps
growing = [1]
for item in growing:
    growing.append(item)
print(len(growing))  #? steps
text = 'a'
for _ in range(100):
    text += text
print(len(text))  #? more than
print('still', 'here', 1)  #: still here 1
