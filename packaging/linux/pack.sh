# shellcheck shell=sh disable=SC2154
# The Linux packages of the folder in $made: a .tar.gz that needs no administrator, and a .deb.
# To be sourced by packaging/build.sh.

# One archive of a folder's content, the same every time.
archive() {
    tar --directory "$1" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu \
        --create "$2" | gzip --no-name
}

folder="$made/PneumoScan"
python -m bundle.linux "$folder/share" "$root/build/$kind/work/build/icons"
cp LICENSE THIRD_PARTY.md packaging/linux/install.sh "$folder"
chmod 755 "$folder/install.sh"
archive "$made" PneumoScan >"dist/$package.tar.gz"

if command -v dpkg-deb >/dev/null; then
    staged="$root/build/$kind/deb"
    rm -rf "$staged"
    mkdir -p "$staged/usr/bin" "$staged/usr/lib/pneumoscan" "$staged/DEBIAN"
    cp -a "$folder/pneumoscan" "$folder/_internal" "$staged/usr/lib/pneumoscan"
    cp -a "$folder/share" "$staged/usr"
    ln -s ../lib/pneumoscan/pneumoscan "$staged/usr/bin/pneumoscan"
    python -m bundle.debian "$staged" "$kind"
    dpkg-deb --root-owner-group --uniform-compression -Zzstd -z9 --build "$staged" dist
fi
