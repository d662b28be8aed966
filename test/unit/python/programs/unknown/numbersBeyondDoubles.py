# Whole numbers that are not held exactly, and complex ones.
import math

print(2 ** 64)  #? too large to be held exactly
print(math.factorial(30))  #? 
product = 1
for i in range(1, 40):
    product *= i
print(product)  #? too large to be held exactly
print((-1) ** 0.5)  #? complex numbers
print(3j)  #? complex numbers
print(10 ** 15 + 1)  #: 1000000000000001
