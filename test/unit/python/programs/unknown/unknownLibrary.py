# Libraries that are not known here, and what goes through them.
import mylib
import numpy as np
from other.lib import special_loss
from mystery import *

print(special_loss([1.0], [2.0]))  #? other.lib
values = [0.5, 0.25]
mylib.normalize(values)
print(values)  #? mylib.normalize
print(np.array([0.5]) + mylib.offset)  #? mylib.offset
print(hidden_name)  #? mystery
print(np.fft.fft([1.0, 2.0]))  #? numpy.fft
