"""As much of PySpark as the recipes of docs/scale.md use: partitions are lists, and run one after another.

RDD.pipe keeps to what PySpark's does (python/pyspark/core/rdd.py): an environment of its own, a thread that writes and
closes, lines read until the end, and the exit code looked at only with checkCode.
"""

import glob
import itertools
import json
import os
import shlex
import subprocess
import threading

import pandas

PARTITIONS = 3
BATCH = 4


class Rdd:
    def __init__(self, partitions):
        self.partitions = partitions

    def pipe(self, command, env=None, checkCode=False):
        return Rdd([list(piped(partition, command, env or {}, checkCode)) for partition in self.partitions])

    def saveAsTextFile(self, folder):
        write_parts(folder, self.partitions)


def piped(partition, command, env, check_code):
    process = subprocess.Popen(shlex.split(command), env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def write():
        for element in partition:
            process.stdin.write((str(element).rstrip("\n") + "\n").encode("utf-8"))
        process.stdin.close()

    threading.Thread(target=write).start()
    for line in iter(process.stdout.readline, b""):
        yield line.rstrip(b"\n").decode("utf-8")
    if process.wait() and check_code:
        raise RuntimeError(f"{command} exited with {process.returncode}")


class DataFrame:
    def __init__(self, partitions):
        self.partitions = partitions
        self.write = self

    def mapInPandas(self, function, schema):
        names = [column.split()[0] for column in schema.split(",")]
        return DataFrame([rows_of(function(batches_of(partition)), names) for partition in self.partitions])

    def parquet(self, folder):
        write_parts(folder, [[json.dumps(row) for row in partition] for partition in self.partitions])


def batches_of(rows):
    for at in range(0, len(rows), BATCH):
        batch = rows[at : at + BATCH]
        yield pandas.DataFrame({name: [row[name] for row in batch] for name in batch[0]})


def rows_of(frames, names):
    return [{name: row[name] for name in names} for row in itertools.chain.from_iterable(f.rows() for f in frames)]


class Session:
    """SparkSession, its builder, its context and its reader."""

    def __init__(self):
        self.builder = self.sparkContext = self.read = self

    def config(self, name, value):
        return self

    def getOrCreate(self):
        return self

    def textFile(self, pattern, minPartitions):
        return Rdd(cut([line for path in sorted(glob.glob(pattern)) for line in lines_of(path)]))

    def schema(self, schema):
        self.names = [column.split()[0] for column in schema.split(",")]
        return self

    def json(self, pattern):
        objects = [json.loads(line) for path in sorted(glob.glob(pattern)) for line in lines_of(path)]
        return DataFrame(cut([{name: each.get(name) for name in self.names} for each in objects]))


def lines_of(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return [line.rstrip("\r\n") for line in file]


def cut(elements):
    """The last partition is empty, as partitions may be."""
    size = -(-len(elements) // (PARTITIONS - 1))
    return [elements[at * size : (at + 1) * size] for at in range(PARTITIONS)]


def write_parts(folder, partitions):
    os.mkdir(folder)
    for number, lines in enumerate(partitions):
        with open(f"{folder}/part-{number:05}", "w", encoding="utf-8", newline="\n") as file:
            file.writelines(line + "\n" for line in lines)


SparkSession = Session()
