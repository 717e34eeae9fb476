#!/bin/sh
# Refreshes resources/translations/*.ts with the texts that the program shows now, for Qt Linguist, and compiles them.
# To be run after a text was changed or added: new ones come in untranslated, those that are gone are dropped.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
bin=$root/.venv/bin
for language in ar es fr hi pt sw zh_CN; do
    file=resources/translations/pneumoscan_$language.ts
    "$bin/pyside6-lupdate" -silent -no-obsolete -locations none -extensions py \
        -source-language en -target-language "$language" pneumoscan -ts "$file"
    "$bin/pyside6-lrelease" "$file" -qm "${file%.ts}.qm"
done
