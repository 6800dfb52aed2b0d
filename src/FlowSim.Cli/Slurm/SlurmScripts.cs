using System.Globalization;
using System.Text;

namespace FlowSim.Cli.Slurm;

/// <summary>
/// The scripts of a sweep's jobs. All state is in the sweep's folder, so every script can safely run more than once,
/// even at the same time.
/// </summary>
internal static class SlurmScripts
{
    /// <summary>Time for a task to finish its trials before Slurm ends it.</summary>
    private const int NoticeSeconds = 120;

    /// <summary>How many times a task may requeue itself: enough for long sweeps, but not without end.</summary>
    private const int MaxRequeues = 50;

    /// <summary>The script of the tasks.</summary>
    public static string Array(SlurmJob job)
    {
        var tasks = job.Tasks.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder("#!/bin/bash\n");
        AddOptions(
            text,
            job,
            [
                $"--job-name=flowsim-{job.Name}",
                $"--array=1-{tasks}",
                string.Create(CultureInfo.InvariantCulture, $"--cpus-per-task={job.Threads}"),
                "--requeue",
                "--open-mode=append",
                $"--output={job.Log}/%A-%a.txt",
                .. job.Time is null
                    ? Enumerable.Empty<string>()
                    : [string.Create(CultureInfo.InvariantCulture, $"--signal=B:USR1@{NoticeSeconds}")],
            ]);
        text.Append(CultureInfo.InvariantCulture, $$"""

            # Runs one shard of the sweep. What it finishes is published at once, and no task runs what is published.

            # Before the time limit Slurm sends USR1 to this shell: the program finishes what it has begun, and the task queues
            # again. At scancel and at preemption all processes get TERM: the same, but for queueing again.
            again=0
            trap 'again=1; kill -TERM "$program" 2>/dev/null' USR1
            trap : TERM

            {{Command(Sweep(job))}} --shard "$SLURM_ARRAY_TASK_ID/{{tasks}}" &
            program=$!
            wait "$program"
            code=$?
            while kill -0 "$program" 2>/dev/null; do
                wait "$program"
                code=$?
            done

            if ((again && ${SLURM_RESTART_COUNT:-0} < {{MaxRequeues}})); then
                scontrol requeue "$SLURM_JOB_ID" && exit 0
            fi
            exit "$code"

            """);
        return text.ToString();
    }

    /// <summary>The words of the command that runs the sweep, but for its shard.</summary>
    private static string[] Sweep(SlurmJob job) =>
    [
        .. job.Program,
        "sweep",
        job.File,
        "--threads",
        job.Threads.ToString(CultureInfo.InvariantCulture),
        "--out",
        job.Out,
        .. job.Settings.SelectMany(setting => new[] { "--set", setting }),
    ];

    /// <summary>The script of the collector.</summary>
    public static string Collector(SlurmJob job)
    {
        var text = new StringBuilder("#!/bin/bash\n");
        AddOptions(text, job, [$"--job-name=flowsim-{job.Name}-collect", "--ntasks=1", $"--output={job.Log}/collect-%j.txt"]);
        var program = Command(job.Program);
        text.Append(CultureInfo.InvariantCulture, $$"""

            # Runs when no task is left, however they ended. Submits the array again where runs are missing, then merges.
            set -eu
            folder={{Quoted(job.Folder.Path)}}
            attempt=${1:-1}

            if {{program}} status "$folder" --complete; then
                {{program}} merge "$folder" --complete
                exit
            fi

            if ((attempt >= {{job.Attempts}})); then
                echo "The array was submitted $attempt times, and runs are still missing. The finished runs were merged."
                {{program}} merge "$folder"
                exit 1
            fi

            array=$(sbatch --parsable {{Quoted(job.Array)}})
            collector=$(sbatch --parsable --dependency="afterany:${array%%;*}" {{Quoted(job.Collector)}} $((attempt + 1)))
            echo "Submitted the array again as job $array; job $collector collects the results."

            """);
        return text.ToString();
    }

    /// <summary>Quotes words for a shell.</summary>
    private static string Command(IEnumerable<string> words) => string.Join(' ', words.Select(Quoted));

    private static string Quoted(string word) =>
        word.Length > 0
            && word.All(character =>
                char.IsAsciiLetterOrDigit(character) || "-_./=:,+@%".Contains(character, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static void AddOptions(StringBuilder text, SlurmJob job, IEnumerable<string> options)
    {
        string[] all =
        [
            .. options,
            .. job.Time is null ? Enumerable.Empty<string>() : [$"--time={job.Time}"],
            .. job.Partition is null ? Enumerable.Empty<string>() : [$"--partition={job.Partition}"],
            .. job.Options,
        ];
        foreach (var option in all)
        {
            var isOneWord = !option.Any(char.IsWhiteSpace);
            text.Append(CultureInfo.InvariantCulture, $"#SBATCH {(isOneWord ? option : $"\"{option}\"")}\n");
        }
    }
}
