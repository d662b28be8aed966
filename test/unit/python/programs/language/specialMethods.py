# Objects that behave as numbers, containers and functions.
class Batch:
    def __init__(self, rows):
        self.rows = rows

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, index):
        return Batch(self.rows[index]) if isinstance(index, slice) else self.rows[index]

    def __iter__(self):
        return iter(self.rows)

    def __contains__(self, row):
        return row in self.rows

    def __eq__(self, other):
        return isinstance(other, Batch) and self.rows == other.rows

    def __call__(self, function):
        return Batch([function(row) for row in self])

    def __neg__(self):
        return self(lambda row: -row)

    def __str__(self):
        return 'Batch(' + ', '.join(map(str, self.rows)) + ')'


batch = Batch([3, 1, 2])
print(len(batch), batch[0], str(batch[1:]), 2 in batch)  #: 3 3 Batch(1, 2) True
print(-batch, batch(lambda x: x * 10), batch == Batch([3, 1, 2]), batch != -batch)  #: Batch(-3, -1, -2) Batch(30, 10, 20) True True
print(sorted(batch), sum(batch), [x + 1 for x in batch])  #: [1, 2, 3] 6 [4, 2, 3]
