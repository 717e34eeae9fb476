#!/bin/sh
# Writes SHA256SUMS of the packages in a folder, as `sha256sum --check` reads it: sh packaging/checksums.sh FOLDER
set -eu
cd "$1"
rm -f SHA256SUMS
sum() {
    if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi
}
sums=$(for file in *; do sum "$file"; done)
printf '%s\n' "$sums" >SHA256SUMS
