# shellcheck shell=sh
# Lists of packages are split on purpose, and $root comes from the caller:
# shellcheck disable=SC2086,SC2154
#
# Sets up what PneumoScan needs on this machine. To be sourced, by a POSIX shell, with $root the project's folder.
# Installs missing Debian and Ubuntu packages (as root, or by sudo without a password) or names them; gets the pinned
# uv; makes $root/.venv from uv.lock, or the environment named by $build_environment. The definition is here alone:
# scripts/pneumoscan.sh, .ci/run and packaging/build.sh all use it.

UV_VERSION=0.13.8

# The libraries that Qt opens and where Debian and Ubuntu keep them. The last eight are for a screen only.
QT_LIBRARIES='
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-cursor.so.0 libwayland-cursor0
'

# Makes the environment. Arguments go to `uv sync`.
set_up() {
    unset PYTHONDONTWRITEBYTECODE VIRTUAL_ENV
    python=$(find_python) || fail 'no Python from 3.11 to 3.13 was found. Install one, for example python3.11.'
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    missing=$(missing_packages)
    [ -z "$missing" ] || install_packages $missing
    uv=$(find_uv) || fail "uv $UV_VERSION could not be installed. Is there a connection to the Python package index?"
    export UV_PYTHON="${UV_PYTHON:-$version}" UV_PROJECT_ENVIRONMENT="${build_environment:-$root/.venv}"
    # Inexact: what a developer added (the GPU extra, the tools) stays. Bytecode: TensorFlow's thousands of Python files
    # would else be compiled at the first start, and at every start where Python may not write it.
    "$uv" sync --project "$root" --locked --inexact --compile-bytecode "$@" </dev/null
}

say() {
    printf 'pneumoscan: %s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

# Prints the first Python that the project supports: the environment's own, else one of the system's.
find_python() {
    for name in "$root/.venv/bin/python" python3 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    return 1
}

# Prints the Debian packages that are missing, judged by the files, since package names differ between releases.
missing_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
    printf '%s\n' "$QT_LIBRARIES" | while read -r library package; do
        case $known in *"$library "*) ;; *) echo "$package" ;; esac
    done
    can_install_uv || echo "python$version-venv"
}

can_install_uv() {
    own_uv >/dev/null || "$python" -c 'import ensurepip' 2>/dev/null || "$python" -m pip --version >/dev/null 2>&1
}

install_packages() {
    line="apt-get install -y --no-install-recommends $*"
    if ! command -v apt-get >/dev/null; then
        say "Qt's libraries are missing here. On Debian their packages are: $*"
        return
    elif [ "$(id -u)" = 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        fail "packages are missing. Run this as root, then start again: apt-get update && $line"
    fi
    say "installing $*"
    { $as_root apt-get -qq update && $as_root env DEBIAN_FRONTEND=noninteractive $line -qq; } </dev/null >&2 ||
        fail "this failed: $line"
}

# Prints the path of the pinned uv if it is here already: on the PATH, or from an earlier time.
own_uv() {
    if [ "$(uv --version 2>/dev/null | cut -d ' ' -f 2)" = "$UV_VERSION" ]; then
        command -v uv
    else
        ls "$(uv_folder)/bin/uv" 2>/dev/null
    fi
}

uv_folder() {
    echo "${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/pneumoscan/uv-$UV_VERSION"
}

# A folder of its own: Debian refuses pip in the system's Python, and an environment that runs uv cannot be remade by it.
find_uv() {
    own_uv && return
    folder=$(uv_folder)
    say "installing uv $UV_VERSION into $folder"
    if "$python" -c 'import ensurepip' 2>/dev/null; then
        "$python" -m venv --clear "$folder" && "$folder/bin/python" -m pip install "uv==$UV_VERSION"
    else
        "$python" -m pip install --target "$folder" "uv==$UV_VERSION"
    fi </dev/null >&2 && own_uv
}
