#!/bin/sh
# Makes the packages of PneumoScan for this Linux or macOS, on a bare machine too:
#
#     sh packaging/build.sh          the build for clinics
#     sh packaging/build.sh full     with TensorFlow and tf-keras-vis
#
# They are in dist/ then, with their checksums and the list of what is inside. The same commit gives the same files.
# On Windows it is packaging\windows\build.ps1.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. scripts/setup.sh

kind=${1:-clinic}
case $kind in
clinic) extras='' name=PneumoScan ;;
full) extras='--extra full' name=PneumoScan-full ;;
*) fail "there is no build '$kind'. It is clinic or full." ;;
esac

# Everything that could make two builds differ is fixed here.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date -r CHANGELOG.md +%s)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 LC_ALL=C.UTF-8 TZ=UTC
export PNEUMOSCAN_BUILD="$kind" PYINSTALLER_CONFIG_DIR="$root/build/$kind/cache"
umask 022

build_environment="$root/build/$kind/environment"
# shellcheck disable=SC2086  # the extras are words
set_up --exact --no-dev --group build $extras
export PATH="$build_environment/bin:$PATH" PYTHONPATH="$root/packaging"
if [ "$(uname -s)" = Linux ]; then
    command -v strip readelf >/dev/null || install_packages binutils
    # Debian has it apart from Python, which is linked with a copy of its own; set_up has found the version.
    find_library='from PyInstaller.depend import bindepend; bindepend.get_python_library_path()'
    # shellcheck disable=SC2154
    python -c "$find_library" 2>/dev/null || install_packages "libpython$version"
fi

made="$root/build/$kind/made"
pyinstaller build.spec --noconfirm --clean --distpath "$made" --workpath "$root/build/$kind/work"

release=$(python -c 'from importlib.metadata import version; print(version("pneumoscan"))')
package="$name-$release-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)"
mkdir -p dist
rm -f "dist/$package".*
python -m bundle.inventory "$made" "dist/$package.cdx.json"
case $(uname -s) in
Linux) . packaging/linux/pack.sh ;;
Darwin) . packaging/macos/pack.sh ;;
esac
sh packaging/checksums.sh dist
