# Where a name is looked up.
rate = 0.1
history = []


def step(value):
    global rate
    rate = rate / 2
    history.append(value * rate)
    local = [rate for _ in range(2)]
    return local


print(step(8), rate, history)  #: [0.05, 0.05] 0.05 [0.4]


class Config:
    rate = 5
    values = [rate, rate + 1]

    def get(self):
        return rate, self.rate


print(Config().get(), Config.values)  #: (0.05, 5) [5, 6]
config = Config()
config.rate = 6
print(config.get(), Config.rate)  #: (0.05, 6) 5


def defaults(value, seen=[]):
    seen.append(value)
    return len(seen)


print(defaults('a'), defaults('b'), defaults('c', []))  #: 1 2 1
