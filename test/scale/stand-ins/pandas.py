"""As much of pandas as the recipes of docs/scale.md use, so that they run where it is missing."""


class Series(list):
    def tolist(self):
        return list(self)


class DataFrame:
    def __init__(self, columns):
        self.columns = {name: Series(values) for name, values in columns.items()}
        if len({len(values) for values in self.columns.values()}) > 1:
            raise ValueError("All arrays must be of the same length")

    def __getitem__(self, name):
        return self.columns[name]

    def rows(self):
        return [dict(zip(self.columns, row)) for row in zip(*self.columns.values())]
