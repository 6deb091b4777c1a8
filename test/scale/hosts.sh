#!/usr/bin/env bash
# Runs the recipes of docs/scale.md that need GNU parallel and ssh, as they stand there: on this machine, and on two hosts of which one is lost.
#   bash test/scale/hosts.sh
# The hosts are two sshd on loopback; as root, where the kernel lets it, also two network namespaces, one of which loses its link.
# All traffic stays in there. It stops by itself within four minutes (a quiet machine takes less than one), and leaves nothing behind. What is missing is said and skipped.
set -euo pipefail
cd "$(dirname "$0")/../.."

PATH=$PATH:/usr/sbin
if ! command -v parallel >/dev/null; then
  echo 'test:scale: no GNU parallel here (apt-get install parallel); nothing was tested'
  exit 0
fi

# As root, in namespaces of its own: the kernel ends its processes and removes its links and mounts with it, however it ends.
if [ -z "${NEWSPARSE_NAMESPACES:-}" ]; then
  apart=(unshare --net --mount --pid --fork --kill-child --mount-proc)
  bounded=(timeout --foreground --kill-after 5 240)
  if [ "$(id -u)" = 0 ] && "${apart[@]}" mount -t tmpfs tmpfs /run 2>/dev/null; then
    NEWSPARSE_NAMESPACES=yes exec "${bounded[@]}" "${apart[@]}" bash test/scale/hosts.sh
  fi
  NEWSPARSE_NAMESPACES=no exec "${bounded[@]}" bash test/scale/hosts.sh
fi

root=$PWD
place=${TMPDIR:-/tmp}
if [ "$NEWSPARSE_NAMESPACES" = yes ]; then
  mount -t tmpfs tmpfs /run
  place=/run
fi
work=$(mktemp -d "$place/newsparse-scale-XXXXXX")
export PATH=$work/bin:$PATH PARALLEL_HOME=$work/parallel

# Where the kernel does not do it: the processes that were started here, by their numbers.
clean_up() {
  cd /
  lose_hosts worker1 worker2
  local pid
  for pid in $(cat "$work/pids" 2>/dev/null); do kill -9 $(family "$pid") 2>/dev/null || true; done
  [ ! -e "$work/made-run-sshd" ] || rmdir /run/sshd
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# A process and all that it has started.
family() {
  local child
  echo "$1"
  for child in $(grep -ls "^PPid:[[:space:]]*$1\$" /proc/[0-9]*/status | cut -d/ -f3); do family "$child"; done
}

# A block of the document, by the name after its language.
recipe() { awk -v name="$1" '/^```$/ { on = 0 } on; $0 ~ "^```[a-z]+ " name "$" { on = 1 }' "$root/docs/scale.md"; }
# Runs a recipe from standard input; the test's articles are few, and so its blocks are small.
run() { timeout --kill-after 5 100 bash -euo pipefail -c "$(sed 's/--block 10M/--block 5k/; s/--lines 10000/--lines 3/')" </dev/null; }

section() {
  printf '\n-- %s\n' "$1"
  rm -rf "$work/here" "$work/stalled" "$work/healed"
  mkdir "$work/here"
  cd "$work/here"
  ln -s ../articles.ndjson articles.ndjson
  recipe hosts >hosts
}
fail() {
  tail -n 20 "$work/errors" jobs.log 2>/dev/null || true
  printf 'test:scale: FAILED: %s\n' "$*" >&2
  exit 1
}

# Every record once, in order: as one process prints them, but for the names of parts and the numbers of lines.
same_records() {
  normal() { sed -E 's/"path":("[^"]*"|null)/"path":null/; s/"message":"[^"]*"/"message":""/' "$1"; }
  cmp <(normal records.ndjson) <(normal ../expected.ndjson) || fail 'the records differ'
  echo "$(wc -l <records.ndjson) lines, the same as from one process"
}
jobs_done() { awk 'NR > 1 && $7 == 0 && $8 == 0' jobs.log | wc -l; }
# Waits until a command stalls.
await_stall() {
  for _ in $(seq 600); do
    [ ! -s "$work/stalled" ] || return 0
    sleep 0.1
  done
  fail 'no command was started on the host that is to be lost'
}

prepare() {
  mkdir -p "$work"/{bin,worker1,worker2,stalling,keys,parallel}
  printf '#!/bin/sh\nexec node "%s/bin/newsparse.js" "$@"\n' "$root" >"$work/bin/newsparse"
  printf '#!/bin/sh\nexec /usr/bin/ssh -F "%s/ssh_config" "$@"\n' "$work" >"$work/bin/ssh"
  # Half of an answer, then silence, as long as the host is not healed.
  cat >"$work/worker2/newsparse" <<END
#!/bin/sh
[ ! -e "$work/healed" ] || exec "$work/bin/newsparse" "\$@"
head -n 2 | "$work/bin/newsparse" "\$@"
echo \$\$ | tee -a "$work/pids" >>"$work/stalled"
sleep 60
exit 1
END
  # The third part never comes to an end.
  cat >"$work/stalling/newsparse" <<END
#!/bin/sh
case "\$*" in *00002*) echo \$\$ | tee -a "$work/pids" >>"$work/stalled"; sleep 60; exit 1 ;; esac
exec "$work/bin/newsparse" "\$@"
END
  cp "$work/bin/newsparse" "$work/worker1/newsparse"
  chmod +x "$work"/*/newsparse "$work/bin/ssh"
  node -e '
    const { readFileSync } = require("node:fs")
    const texts = process.argv.slice(1).map((path) => readFileSync(path, "utf8"))
    for (let id = 1; id <= 12; id++) console.log(JSON.stringify({ id, text: texts[id % texts.length] }))
    console.log("not JSON\n")
    console.log(JSON.stringify({ id: "last", text: "The mayor of Leeds said: “We are done.”" }))
  ' fixtures/{brief,wire-dateline,business}/article.txt >"$work/articles.ndjson"
  newsparse extract --input-format ndjson --ndjson <"$work/articles.ndjson" >"$work/expected.ndjson"
  [ "$(wc -l <"$work/expected.ndjson")" = 15 ] || fail 'one process does not print a line for each line'
}

address() { # of a host, and its port
  case "$kind $1" in
    'loopback worker1') echo 127.0.0.1 $((20000 + $$ % 10000)) ;;
    'loopback worker2') echo 127.0.0.1 $((30000 + $$ % 10000)) ;;
    'namespaces worker1') echo 192.0.2.2 22 ;;
    'namespaces worker2') echo 192.0.2.6 22 ;;
  esac
}
prepare_ssh() {
  ssh-keygen -q -t ed25519 -N '' -f "$work/keys/host"
  ssh-keygen -q -t ed25519 -N '' -f "$work/keys/user"
  # As root, sshd wants a folder that Debian makes when it starts the service.
  if [ "$(id -u)" = 0 ] && [ ! -d /run/sshd ]; then mkdir /run/sshd && touch "$work/made-run-sshd"; fi
}
start_hosts() { # worker1, worker2 or both
  local host
  for host in "$@"; do
    read -r ip port < <(address "$host")
    cat >"$work/$host.sshd" <<END
ListenAddress $ip:$port
HostKey $work/keys/host
PidFile $work/$host.pid
AuthorizedKeysFile $work/keys/user.pub
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
SetEnv PATH=$work/$host:$PATH
END
    within "$host" "$(command -v sshd)" -f "$work/$host.sshd" -E "$work/$host.log"
  done
  for host in worker1 worker2; do
    read -r ip port < <(address "$host")
    printf 'Host %s\n  HostName %s\n  Port %s\n' "$host" "$ip" "$port"
  done >"$work/ssh_config"
  printf 'Host *\n  IdentityFile %s\n  IdentitiesOnly yes\n  StrictHostKeyChecking no\n  UserKnownHostsFile /dev/null\n  LogLevel ERROR\n' \
    "$work/keys/user" >>"$work/ssh_config"
  for host in "$@"; do
    ssh -o ConnectTimeout=5 "$host" true || fail "no login on $host: $(tail -n 3 "$work/$host.log")"
  done
}
within() { if [ "$kind" = namespaces ]; then ip netns exec "$@"; else "${@:2}"; fi; }
# The host's ssh goes without a word to its commands, which go on.
lose_hosts() {
  local host listener
  for host in "$@"; do
    [ -e "$work/$host.pid" ] || continue
    listener=$(cat "$work/$host.pid")
    kill -STOP "$listener" 2>/dev/null || true # no new session while those that are there are looked for
    kill -9 $(family "$listener") 2>/dev/null || true
    rm -f "$work/$host.pid"
  done
}
link_hosts() {
  local n=1 host
  mkdir -p /run/netns
  for host in worker1 worker2; do
    ip netns add "$host"
    ip link add "to-$host" type veth peer name eth0 netns "$host"
    ip address add "192.0.2.$n/30" dev "to-$host"
    ip -n "$host" address add "192.0.2.$((n + 1))/30" dev eth0
    ip -n "$host" link set eth0 up
    ip link set "to-$host" up
    n=$((n + 4))
  done
}

one_machine() {
  section 'one machine: a stream in blocks'
  recipe pipe | run
  same_records

  section 'one machine: files, broken off and continued'
  recipe split | run
  recipe files | sed 's/^parallel/exec parallel -j 1/' | PATH=$work/stalling:$PATH run &
  await_stall
  kill -9 $(family $!) 2>/dev/null || true
  wait $! 2>/dev/null || true
  [ "$(jobs_done)" = 2 ] || fail 'two parts should have been done'
  recipe files | run
  [ "$(jobs_done)" = "$(ls parts | wc -l)" ] || fail 'a part was not done, or done twice'
  recipe join | run
  same_records
}

# Runs the recipe of standard input, and what is given when a command stalls on worker2.
run_and_lose() {
  run <&0 2>>"$work/errors" &
  await_stall
  "$@"
  wait $!
}

over_ssh() {
  section "ssh, $kind: a host is lost in the middle of a block"
  recipe ssh | run_and_lose "$@" || fail "the recipe failed ($?)"
  same_records
}

over_ssh_again() {
  section 'ssh: a block fails for good; the same lines again'
  if recipe ssh | sed 's/--retries 3/--retries 1/' | run_and_lose lose_hosts worker2; then fail 'nobody noticed the lost host'; fi
  local before
  before=$(jobs_done)
  touch "$work/healed"
  start_hosts worker2
  recipe ssh | run
  same_records
  [ "$(jobs_done)" -gt "$before" ] || fail 'nothing was left to do'
  [ "$(awk 'NR > 1 && $7 == 0 { print $1 }' jobs.log | sort | uniq -d | wc -l)" = 0 ] || fail 'a block that was done was done again'
}

over_shared_folder() {
  section 'ssh, a folder that all share: a host is lost in the middle'
  recipe split | run
  recipe shared | run_and_lose lose_hosts worker2 || fail "the recipe failed ($?)"
  recipe join | run
  same_records
}

prepare
one_machine
if ! command -v sshd >/dev/null; then
  echo 'test:scale: no sshd here (apt-get install openssh-server); the recipes over ssh were not tested'
  exit 0
fi
prepare_ssh

kind=loopback
[ "$NEWSPARSE_NAMESPACES" = no ] || ip link set lo up
start_hosts worker1 worker2
over_ssh lose_hosts worker2
start_hosts worker2
over_ssh_again
over_shared_folder
lose_hosts worker1

if [ "$NEWSPARSE_NAMESPACES" = no ] || ! command -v ip >/dev/null; then
  echo 'test:scale: no namespaces here (they take root and iproute2); the host that loses its link was not tested'
  exit 0
fi
kind=namespaces
link_hosts
start_hosts worker1 worker2
over_ssh ip link set to-worker2 down
printf '\ntest:scale: all recipes hold\n'
