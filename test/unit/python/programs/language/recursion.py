# Recursion that ends: nested lists flattened, factorials, a shape found.
def flatten(nested):
    return [leaf for item in nested for leaf in flatten(item)] if isinstance(nested, list) else [nested]


def shape(nested):
    if not isinstance(nested, (list, tuple)):
        return ()
    return (len(nested),) + shape(nested[0])


def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


data = [[[1, 2], [3, 4], [5, 6]]]
print(flatten(data), shape(data), factorial(12))  #: [1, 2, 3, 4, 5, 6] (1, 3, 2) 479001600
