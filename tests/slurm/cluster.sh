#!/usr/bin/env bash
# A Slurm cluster on this machine for as long as a test takes: munge, slurmctld and some slurmd, without systemd and with
# every file in one folder. It listens on the loopback address only.
#
#   cluster.sh up DIR NODES     starts it; nodes n1, n2, ... have one processor each
#   cluster.sh kill DIR NODE    ends a node and all that runs on it, as if its plug were pulled, and says so to the controller
#   cluster.sh down DIR         ends it
#
# Afterwards SLURM_CONF=DIR/slurm.conf is all that sbatch, squeue and others need.
set -euo pipefail
PATH=$PATH:/usr/sbin:/sbin

fail() {
    echo "cluster.sh: $*" >&2
    exit 1
}

(($# >= 2)) || fail "up DIR NODES, kill DIR NODE, or down DIR"
verb=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd -P)
export SLURM_CONF=$dir/slurm.conf
socket=$dir/munge.socket

# The start time of a process: together with its id it names a process for good, since ids are used again.
started() {
    local stat
    stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    stat=${stat##*) }
    set -- $stat
    echo "${20}"
}

launch() {
    local name=$1
    shift
    setsid "$@" >>"$dir/log/$name.out" 2>&1 </dev/null &
    echo "$! $(started $!)" >"$dir/run/$name"
}

# Ends a daemon that 'up' started, and nothing else.
finish() {
    local id start
    [[ -e $dir/run/$1 ]] || return 0
    read -r id start <"$dir/run/$1"
    if [[ $(started "$id") == "$start" ]]; then
        kill -KILL "$id" 2>/dev/null || true
    fi
    rm -f "$dir/run/$1"
}

# The steps of a node outlive its slurmd. Each has the node's log open.
finish_steps() {
    local process
    for process in /proc/[0-9]*; do
        if [[ $(cat "$process/comm" 2>/dev/null) == slurmstepd ]] &&
            find "$process/fd" -lname "$dir/log/$1.log" 2>/dev/null | grep -q .; then
            finish_tree "${process#/proc/}"
        fi
    done
}

finish_tree() {
    local child
    for child in $(cat "/proc/$1/task/"*/children 2>/dev/null); do
        finish_tree "$child"
    done
    kill -KILL "$1" 2>/dev/null || true
}

await() {
    local what=$1 end=$((SECONDS + 30))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < end)) || fail "$what did not start; $dir/log may say why"
        sleep 0.1
    done
}

is_free() {
    ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

free_ports() {
    local first port
    for first in {21000..29000..40}; do
        for ((port = first; port <= first + $1; port++)); do
            is_free "$port" || continue 2
        done
        echo "$first"
        return
    done
    fail "no free ports"
}

# What a production cluster would not do: it lets a requeued job start soon (cred_expire, otherwise two minutes; 5 is the
# least), looks for jobs to start every second, and packs several nodes of one processor each onto one machine.
configure() {
    local user host port node
    user=$(id -un)
    host=$(hostname -s)
    port=$(free_ports "$1")
    cat <<CONF
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$socket,cred_expire=5
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool/%n
SlurmctldPidFile=$dir/run/slurmctld.pid
SlurmdPidFile=$dir/run/%n.pid
SlurmctldLogFile=$dir/log/slurmctld.log
SlurmdLogFile=$dir/log/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0,sched_interval=1,bf_interval=1
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
ReturnToService=2
SlurmdTimeout=5
MessageTimeout=4
KillWait=2
MinJobAge=3600
CONF
    for ((node = 1; node <= $1; node++)); do
        mkdir -p "$dir/spool/n$node"
        echo "NodeName=n$node NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + node)) CPUs=1 State=UNKNOWN"
    done
    echo "PartitionName=main Nodes=n[1-$1] Default=YES MaxTime=INFINITE State=UP"
}

nodes_answer() {
    [[ $(sinfo -hN -o %N -t idle | sort -u | wc -l) == "$1" ]]
}

case $verb in
up)
    nodes=$3
    mkdir -p "$dir"/{log,run,state,spool}
    (umask 077 && head -c 1024 /dev/urandom >"$dir/munge.key")
    configure "$nodes" >"$SLURM_CONF"
    # Parsed at start, though no plugin that is used here reads it.
    printf 'CgroupPlugin=cgroup/v1\nIgnoreSystemd=yes\n' >"$dir/cgroup.conf"
    # Forced: a folder that nobody else may enter is not what munge expects, but right for a test.
    launch munged munged --foreground --force --key-file="$dir/munge.key" --socket="$socket" --log-file="$dir/log/munged.log" \
        --pid-file="$dir/run/munged.pid" --seed-file="$dir/state/munge.seed"
    await munged munge --socket="$socket" --no-input
    launch slurmctld slurmctld -D -f "$SLURM_CONF"
    await slurmctld scontrol ping
    for ((node = 1; node <= nodes; node++)); do
        launch "n$node" slurmd -D -N "n$node" -f "$SLURM_CONF"
    done
    await "a node" nodes_answer "$nodes"
    ;;
kill)
    finish "$3"
    finish_steps "$3"
    # What the controller would find out by itself after SlurmdTimeout.
    scontrol update nodename="$3" state=down reason="its plug was pulled"
    ;;
down)
    for node in $(ls "$dir/spool" 2>/dev/null); do
        finish "$node"
        finish_steps "$node"
    done
    finish slurmctld
    finish munged
    ;;
*)
    fail "'$verb' is none of up, kill, down"
    ;;
esac
