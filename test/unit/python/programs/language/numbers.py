# Arithmetic of Python's own numbers.
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, 2 ** 10, 2 ** -1)  #: 3 -4 -2 2 1024 0.5
print(0.1 + 0.2, 1 / 3, 1e16 + 1, 5e-324, 1e22, 123456789.0)  #: 0.30000000000000004 0.3333333333333333 1e+16 5e-324 1e+22 123456789.0
print(round(2.5), round(3.5), round(-0.5), round(2.675, 2), round(1234, -2))  #: 2 4 0 2.67 1200
print(int(-3.9), float('1e-3'), abs(-2), divmod(17, 5), pow(3, 4, 5))  #: -3 0.001 2 (3, 2) 1
print(True + True, 3 > 2 > 1, 1 == 1.0, not [], None is None)  #: 2 True True True True
print(0xff, 0b101, 1_000, 6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 5)  #: 255 5 1000 2 7 5 -7 32
print(max(3, 1, 2), min([4, 2]), sum([0.1] * 10), sum([1, 2], 10))  #: 3 2 0.9999999999999999 13
print(float('inf') > 1e308, float('nan') == float('nan'), -float('inf'))  #: True False -inf
print(bool(''), bool('0'), int(True), str(1.0), repr('a\'b'))  #: False True 1 1.0 "a'b"
