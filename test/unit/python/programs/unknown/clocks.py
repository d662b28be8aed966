# The time is not known.
import time
from datetime import datetime

start = time.time()
elapsed = time.time() - start
print(f'{elapsed:.3f} s')  #? outside of this program
print(datetime.now().year)  #? outside of this program
time.sleep(10 ** 6)
print(time.perf_counter() > 0)  #? outside of this program
print(2 ** 8)  #: 256
