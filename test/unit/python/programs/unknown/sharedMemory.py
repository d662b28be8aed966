# A view that changes what it looks at.
import numpy as np

a = np.arange(6).reshape(2, 3)
row = a[1]
row[0] = 99
print(row)  #: [99  4  5]
print(a)  #? shares its memory
b = np.zeros(3)
b[open('places').read()] = 1
print(b)  #? outside of this program
