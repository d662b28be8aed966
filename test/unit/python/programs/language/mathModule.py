# Losses by hand with the math module.
import math
from math import log, exp as e, sqrt

p = 0.9
print(-math.log(p), -log(1 - p), -(0.5 * log(0.2) + 0.5 * log(0.8)))  #: 0.10536051565782628 2.302585092994046 0.916290731874155
sigmoid = lambda x: 1 / (1 + e(-x))
print(sigmoid(0), sigmoid(2), sigmoid(-2))  #: 0.5 0.8807970779778823 0.11920292202211755
logits = [1.0, 2.0, 0.5]
total = math.fsum(e(x) for x in logits)
softmax = [e(x) / total for x in logits]
print(softmax, sum(softmax))  #: [0.23122389762214904, 0.6285317192117624, 0.14024438316608848] 0.9999999999999999
print(sqrt(2), math.hypot(3, 4), math.floor(-1.5), math.ceil(1.2), math.isclose(0.1 + 0.2, 0.3))  #: 1.4142135623730951 5.0 -2 2 True
print(math.log2(8), math.log10(0.001), math.log1p(1e-10), math.tanh(0.5), math.pi)  #: 3.0 -3.0 9.999999999500001e-11 0.46211715726000974 3.141592653589793
