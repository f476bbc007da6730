#!/bin/sh
# Makes the virtual environment that everything in the Makefile runs in, and names the system libraries that are missing.
#
#   sh installer/setup.sh         what the player needs
#   sh installer/setup.sh tests   and what the tests need
#
# A step whose reason is the same as last time is left out. PYTHON names another interpreter.
# With CI=true and as root it installs what is missing; otherwise it says the one command that does, and exits with 1.
set -eu
cd "$(dirname "$0")/.."

venv=build/venv
lock=requirements-dev.lock
purpose=${1:-player}

# A step is done while the file named after it holds what it was done for.
is_done() {
    mark=$venv/done-$1
    wanted=$2
    [ -e "$mark" ] && [ "$(cat "$mark")" = "$wanted" ]
}
set_done() { printf '%s\n' "$wanted" >"$mark"; }

say() { printf '%s\n' "$*" >&2; }

may_install() { [ "${CI:-}" = true ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# Installs the Debian packages named, or says how to and stops.
require_packages() {
    if may_install; then
        say "Installing $*"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null
    else
        say "$reason Install it with: sudo apt-get install $*"
        exit 1
    fi
}

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
can_make_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

# Prints the first Python that can make an environment, else the first that is new enough, else nothing.
find_python() {
    second=
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        is_new_enough "$candidate" || continue
        if can_make_venv "$candidate"; then echo "$candidate"; return; fi
        second=${second:-$candidate}
    done
    echo "$second"
}

choose_python() {
    python=$(find_python)
    if [ -z "$python" ]; then
        reason="Carrel needs Python 3.11 or later, and this computer has none."
        # Debian 12 calls it python3; on Ubuntu 22.04 that name means 3.10.
        version=$(apt-cache policy python3 2>/dev/null | sed -n 's/^ *Candidate: 3\.\([0-9]*\).*/\1/p')
        if [ "${version:-11}" -ge 11 ]; then require_packages python3 python3-venv
        else require_packages python3.11 python3.11-venv; fi
        python=$(find_python)
    fi
    if ! can_make_venv "$python"; then
        reason="This Python cannot make a virtual environment yet."
        require_packages "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
}

pip_install() { "$venv/bin/python" -m pip install --disable-pip-version-check "$@"; }

make_venv() {
    is_done requirements "$(pwd) $(cksum <"$lock")" && return
    choose_python
    say "Making $venv with $("$python" --version) (about 1 GB on disk; the download happens once)"
    "$python" -m venv --clear "$venv"
    quiet=--quiet
    [ -t 2 ] && quiet=
    pip_install $quiet --require-hashes -r "$lock"
    set_done
}

install_commands() {
    is_done commands "$(cksum <pyproject.toml)" && return
    pip_install --quiet --no-deps --no-build-isolation --editable .
    set_done
}

# Prints the system libraries that the parts of Qt in use ask for and this computer lacks.
missing_libraries() {
    qt=$(echo "$venv"/lib/python3*/site-packages/PySide6/Qt)
    for part in Core DBus Gui Multimedia Network Pdf PrintSupport Svg Widgets XcbQpa; do
        echo "$qt/lib/libQt6$part.so.6"
    done >"$venv/parts"
    for plugin in platforms/libqxcb platforms/libqoffscreen multimedia/libffmpegmediaplugin imageformats/libqsvg \
        xcbglintegrations/libqxcb-egl-integration; do
        echo "$qt/plugins/$plugin.so"
    done >>"$venv/parts"
    xargs ldd <"$venv/parts" 2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u | grep -v '^libQt6' || true
    # For printing. Ubuntu 22.04's ldd says nothing of that plugin while the Qt below it lacks something.
    "$venv/bin/python" -c 'import ctypes; ctypes.CDLL("libcups.so.2")' 2>/dev/null || echo libcups.so.2
}

# Prints the Debian package that holds a library: lib + name + number, apart from these.
package_of() {
    case $1 in
        libdbus-1.so.3) echo libdbus-1-3 ;;
        libgssapi_krb5.so.2) echo libgssapi-krb5-2 ;;
        libglib-2.0.so.0 | libgthread-2.0.so.0) echo libglib2.0-0 ;;
        libX11.so.6) echo libx11-6 ;;
        libz.so.1) echo zlib1g ;;
        *-[0-9].so.* | *[0-9].so.*) echo "$1" | sed 's/\.so\./-/' | tr '[:upper:]_' '[:lower:]-' ;;
        *) echo "$1" | sed 's/\.so\.//' | tr '[:upper:]_' '[:lower:]-' ;;
    esac
}

# Prints the Debian packages of the programs that only the tests run and this computer lacks.
missing_programs() {
    command -v espeak-ng >/dev/null || echo espeak-ng
    command -v pdftotext >/dev/null || echo poppler-utils
    command -v strace >/dev/null || echo strace
}

check_libraries() {
    [ "$(uname -s)" = Linux ] && command -v ldd >/dev/null || return 0
    is_done "libraries-$purpose" "$(uname -rm) $(cksum <installer/setup.sh)" && return
    packages=$(for library in $(missing_libraries); do package_of "$library"; done | sort -u)
    [ "$purpose" = tests ] && packages="$packages $(missing_programs)"
    packages=$(echo $packages)  # without the spaces of empty lists
    if [ -n "$packages" ]; then
        reason="Carrel needs system packages that this computer lacks."
        # shellcheck disable=SC2086  # a list of packages
        require_packages $packages
        left=$(missing_libraries)
        if [ -n "$left" ]; then say "Still missing:" $left; exit 1; fi
    fi
    set_done
}

mkdir -p build
# Two makes at once would fill the same folder.
if command -v flock >/dev/null; then exec 9>build/setup.lock; flock 9; fi
make_venv
install_commands
check_libraries
