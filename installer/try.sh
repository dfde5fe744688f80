#!/bin/bash
# Installs the built .deb on this Debian machine, uses the program as a person would, installs over it, removes it, and prints what each
# step showed. Needs root, xvfb and the package in target/installer/packages; the machine is as before at the end.
set -euo pipefail
cd "$(dirname "$0")/.."
deb=$(ls target/installer/packages/whereas_*.deb)
home=$(mktemp -d)
export WHEREAS_DATA=$home/data
step() { echo "== $*"; }
step "install"; apt-get install -y -qq --no-install-recommends "./$deb" >/dev/null
test "$(readlink /usr/bin/whereas)" = /opt/whereas/bin/whereas-terminal
grep -q 'Exec=.*%f' /usr/share/applications/*hereas*.desktop || grep -q 'Exec=.*%f' /opt/whereas/lib/*.desktop
test -n "$(find /usr/share/mime /opt/whereas/lib -name '*hereas*ime*.xml' -o -name '*hereas*.xml' | head -1)"
step "start-up caches fit"
JAVA_TOOL_OPTIONS=-XX:AOTMode=on whereas --version
! whereas --version 2>&1 | grep aot
step "one export"; whereas assemble /opt/whereas/lib/app/templates/prop65-notice/samples/khee-trading.json --out "$home/packet" --format pdf >/dev/null 2>&1
find "$home/packet" -name '*.docx' | wc -l
step "a window with a matter from the desktop"
cp /opt/whereas/lib/app/templates/prop65-notice/samples/one-violator.json "$home/mugs.whereas"
sed -i 's/"title" *: *"/&Opened from the desktop: /' "$home/mugs.whereas"
Xvfb :77 -screen 0 1280x900x24 2>/dev/null & display=$!
trap 'kill $display 2>/dev/null; rm -rf "$home"' EXIT
DISPLAY=:77 /opt/whereas/bin/Whereas "$home/mugs.whereas" >"$home/log" 2>&1 & window=$!
for i in $(seq 100); do DISPLAY=:77 xdotool search --name '^Whereas$' >/dev/null 2>&1 && break; sleep 0.1; done
sleep 4; DISPLAY=:77 import -window root target/installer/window.png; kill $window; wait $window 2>/dev/null || true
step "install over it"; apt-get install -y -qq --reinstall "./$deb" >/dev/null; JAVA_TOOL_OPTIONS=-XX:AOTMode=on whereas --version
step "remove"; apt-get purge -y -qq whereas >/dev/null
test ! -e /opt/whereas -a ! -e /usr/bin/whereas
step "data stay"; ls "$WHEREAS_DATA"
