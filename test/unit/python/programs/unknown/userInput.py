# What somebody types is not known.
import sys

threshold = float(input('threshold: '))
print([score > threshold for score in [0.2, 0.8]])  #? outside of this program
print(sys.argv[1])  #? not known here
if threshold > 0.5:
    label = 'high'
else:
    label = 'low'
print(label)  #? depends on a condition that is not known
same = 1 if threshold > 0.5 else 1
print(len('abc'))  #: 3
