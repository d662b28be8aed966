/** Programs with a statement that takes long, by what is long about it. */
export const longPrograms: Readonly<Record<string, string>> = {
  'a function called in a loop of 1e4': `
def square(x):
    return x * x
total = 0
for i in range(10000):
    total += square(i)
print(total)
`,
  'a loop of 1e4 in a function': `
def squares(n):
    total = 0
    for i in range(n):
        total += i * i
    return total
print(squares(10000))
`,
  'a loss in a loop of 1e3': `
import numpy as np
from tensorflow import keras
def losses(n):
    total = 0.0
    for i in range(n):
        total += keras.losses.mean_squared_error(np.array([1.0, 2.0]), np.array([i, 2.0])).numpy()
    return total
print(losses(1000))
`,
  'operations on 1e5 values': `
import numpy as np
a = np.linspace(0.0, 1.0, 100000)
b = np.exp(a) * 2 + a ** 2
print(np.sort(-b)[:3], b.sum(), b.std(), np.median(b), np.argsort(b)[:3], np.unique(b).size)
`,
  'arrays of 1e6 values': `
import numpy as np
a = np.linspace(0.0, 1.0, 1000000)
b = np.exp(a) * 2 + a ** 2
print(b.sum(), np.sort(b))
`,
};
