#!/bin/sh
# Tries a packaged program: sh packaging/smoke.sh PROGRAM FOLDER_OF_FILMS
#
# Fails unless it finds itself whole, and gives a row for each film, verdicts, and a report.
set -eu
program=$1 films=$2
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

"$program" --self-test
"$program" screen "$films" --csv "$results/results.csv" --pdf "$results/report.pdf"

wanted=$(find "$films" -type f | wc -l)
found=$(tail -n +2 "$results/results.csv" | cut -d , -f 2 | grep -c '^ok')
if [ "$wanted" -eq 0 ] || [ "$found" -ne "$wanted" ]; then
    echo "of $wanted films only $found were screened:" >&2
    cat "$results/results.csv" >&2
    exit 1
fi
head -c 5 "$results/report.pdf" | grep -q '^%PDF-'
echo "$found films screened, and the report written."
