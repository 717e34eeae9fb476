#!/bin/sh
# Sets PneumoScan up if need be and starts it: the window where there is a display, else the samples are screened.
# With arguments it is `pneumoscan ARGUMENTS`. PNEUMOSCAN_EXTRA names an extra of pyproject.toml to set up too, as cuda.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/scripts/setup.sh"

has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]
}

set_up --no-dev ${PNEUMOSCAN_EXTRA:+--extra "$PNEUMOSCAN_EXTRA"}
if [ $# -gt 0 ] || has_display; then
    exec "$root/.venv/bin/pneumoscan" "$@"
fi
say 'there is no display, so the samples are screened instead of opening the window.'
results=$root/runs/samples
mkdir -p "$results"
rm -f "$results/results.csv" "$results/report.pdf"
status=0
"$root/.venv/bin/pneumoscan" screen "$root/resources/samples" \
    --csv "$results/results.csv" --pdf "$results/report.pdf" || status=$?
[ ! -e "$results/report.pdf" ] || say "the report is $results/report.pdf, the table $results/results.csv"
exit "$status"
