# Exceptions that a program deals with itself.
def safe_divide(a, b):
    try:
        return a / b
    except ZeroDivisionError as error:
        return f'{type(error).__name__}: {error}'
    finally:
        calls.append((a, b))


calls = []
print(safe_divide(1, 4), safe_divide(1, 0), calls)  #: 0.25 ZeroDivisionError: division by zero [(1, 4), (1, 0)]


class ShapeError(ValueError):
    pass


def check(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ShapeError(f'{len(y_true)} and {len(y_pred)}')
    return True


for pair in [([1], [1]), ([1], [1, 2])]:
    try:
        outcome = check(*pair)
    except (KeyError, ValueError) as error:
        outcome = error.args[0]
    else:
        outcome = 'same'
    print(outcome)  #: 1 and 2
try:
    {}['loss']
except KeyError as error:
    print(repr(error))  #: KeyError('loss')
try:
    int('1.5')
except Exception as error:
    print(error)  #: invalid literal for int() with base 10: '1.5'
