# Star imports and names of submodules.
from numpy import *
import numpy.linalg as la
from numpy import float32 as f32, sum as total

print(array([1, 2]) * pi, arange(3), la.norm([6, 8]), total([1, 2, 3]))  #: [3.14159265 6.28318531] [0 1 2] 10.0 6
print(f32(0.1), sqrt(16), mean([1, 2]), linspace(0, 1, 3))  #: 0.1 4.0 1.5 [0.  0.5 1. ]
