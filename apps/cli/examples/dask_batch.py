#!/usr/bin/env python3
"""Many articles by Dask's distributed scheduler, one nutgraf to a task: dask_batch.py in.jsonl out.jsonl

Without DASK_SCHEDULER it starts two workers on this machine; with it (tcp://host:8786) it uses that cluster, whose
machines need `nutgraf` on their PATH. Memory stays the same however long the input is: only a few blocks are under way
at any time, and their answers are written in the order of the input.
"""
import collections
import itertools
import os
import shlex
import subprocess
import sys

from distributed import Client, LocalCluster

NUTGRAF = shlex.split(os.environ.get("NUTGRAF", "nutgraf"))
LINES = int(os.environ.get("LINES_PER_TASK", "500"))


def parse(block):
    """Lines of JSON in, a line for each article out."""
    command = [*NUTGRAF, "-", "--input-format", "jsonl", "--format", "jsonl", "--workers", "1", "--quiet"]
    done = subprocess.run(command, input=block, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    # 1 says that some records failed; their lines say so too.
    if done.returncode > 1:
        raise RuntimeError(done.stderr.decode())
    return done.stdout


def blocks(lines):
    while block := b"".join(itertools.islice(lines, LINES)):
        yield block


def run(client, source, target):
    under_way = collections.deque()
    ahead = 2 * len(client.scheduler_info()["workers"])
    for block in blocks(source):
        under_way.append(client.submit(parse, block, pure=False))
        if len(under_way) > ahead:
            target.write(under_way.popleft().result())
    for future in under_way:
        target.write(future.result())


def main():
    scheduler = os.environ.get("DASK_SCHEDULER")
    cluster = scheduler or LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
    partial = f"{sys.argv[2]}.partial"
    with Client(cluster) as client, open(sys.argv[1], "rb") as source, open(partial, "wb") as target:
        run(client, source, target)
    os.replace(partial, sys.argv[2])


if __name__ == "__main__":
    main()
