#!/bin/sh
# Many articles by GNU parallel, one nutgraf to a job: gnu-parallel.sh in.jsonl > out.jsonl
# With --sshlogin HOST,HOST the jobs run on other machines.
#
# --keep-order puts the answers in the order of the input. nutgraf exits with 1 where some records failed; their lines
# say so, so that is no reason to call the job failed. What is worse stays a failure.
set -eu
nutgraf=${NUTGRAF:-nutgraf}
parallel --pipe --keep-order --block "${BLOCK:-4M}" --jobs "${JOBS:-100%}" \
  "$nutgraf - --input-format jsonl --format jsonl --workers 1 --quiet || [ \$? -eq 1 ]" < "$1"
