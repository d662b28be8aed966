# Coroutines and threads are not followed.
import asyncio
import threading


async def compute():
    return 1


print(asyncio.run(compute()))  #? asyncio.run is not known here
print(compute())  #? async is not followed here
shared = []
thread = threading.Thread(target=shared.append, args=(1,))
thread.start()
print(shared)  #? threading.Thread
print(5 % 3)  #: 2
