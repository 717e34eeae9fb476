#!/bin/sh
# Puts PneumoScan into the menu of this user, with "Open with" for films, from the folder that this file lies in.
# No administrator is needed, and nothing is copied. "install.sh --remove" takes it out again; what PneumoScan has
# stored stays.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data="${XDG_DATA_HOME:-$HOME/.local/share}"
programs="$HOME/.local/bin"

# Has the desktop look again, where it keeps lists of what is there.
refresh() {
    if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$data/applications" || true; fi
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" >/dev/null 2>&1 || true; fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t -f "$data/icons/hicolor" 2>/dev/null || true
    fi
}

remove() {
    (cd "$here/share" && find . -type f) | while IFS= read -r file; do rm -f "$data/$file"; done
    if [ -L "$programs/pneumoscan" ]; then rm "$programs/pneumoscan"; fi
}

# The command in a desktop entry: in quotation marks, with what means something there marked, and % doubled.
quoted() {
    printf '"%s"' "$(printf '%s' "$1" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')"
}

case ${1-} in
--remove)
    remove
    refresh
    echo 'PneumoScan is no longer in the menu. Delete its folder to remove it altogether.'
    ;;
'')
    mkdir -p "$data" "$programs"
    cp -R "$here/share/." "$data/"
    entry="$data/applications/pneumoscan.desktop"
    command=$(quoted "$here/pneumoscan")
    while IFS= read -r line; do
        case $line in
        Exec=*) printf 'Exec=%s %%F\n' "$command" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$here/share/applications/pneumoscan.desktop" >"$entry.part"
    mv "$entry.part" "$entry"
    ln -sf "$here/pneumoscan" "$programs/pneumoscan"
    refresh
    echo 'PneumoScan is in the menu now. Leave its folder where it is.'
    ;;
*)
    echo 'usage: install.sh [--remove]' >&2
    exit 2
    ;;
esac
