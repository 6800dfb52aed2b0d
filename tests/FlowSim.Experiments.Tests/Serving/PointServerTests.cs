using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Kernel;

namespace FlowSim.Experiments.Serving;

public sealed class PointServerTests
{
    private const string Share = "detention.informed-share";

    [Fact]
    public void Answers_come_in_the_order_of_the_questions_whatever_each_takes()
    {
        using var isSecondDone = new ManualResetEventSlim();
        var server = Server(2, (scenario, options, days, stop) =>
        {
            if (options.Replicate == 0)
            {
                isSecondDone.Wait(stop);
            }

            var result = FakeRun.Execute(scenario, options, days, stop);
            if (options.Replicate == 1)
            {
                isSecondDone.Set();
            }

            return result;
        });
        var order = new List<int>();

        var answered = Serve(server, [0, 1], replicate => new(Values(0.5), replicate, 1), (replicate, _) => order.Add(replicate));

        Assert.Equal(2, answered);
        Assert.Equal([0, 1], order);
    }

    [Fact]
    public void The_same_comes_out_with_any_number_of_threads()
    {
        Assert.Equal(Hashes(1), Hashes(5));

        static List<string> Hashes(int threads)
        {
            var reported = new List<string>();
            Serve(
                Server(threads),
                Enumerable.Range(0, 40),
                number => new(Values(number / 40.0), number % 3, 1 + (number % 4)),
                (number, answer) =>
                {
                    var hashes = answer!.Replicates.SelectMany(runs => runs).Select(run => run.StateHash);
                    reported.Add($"{number}: {string.Join(' ', hashes)}");
                });
            return reported;
        }
    }

    [Fact]
    public void A_point_goes_before_what_the_scenarios_say()
    {
        var answers = new List<PointAnswer>();

        Serve(Server(1), [0.25, 0.75], share => new(Values(share), 0, 2), (_, answer) => answers.Add(answer!));

        Assert.All(answers, answer => Assert.All(answer.Replicates, runs => Assert.Equal(runs[0].StateHash, runs[1].StateHash)));
        Assert.NotEqual(answers[0].Replicates[0][0].StateHash, answers[1].Replicates[0][0].StateHash);
    }

    [Fact]
    public void However_many_questions_there_are_only_some_are_taken_before_they_are_answered()
    {
        const int Questions = 500;
        const int Threads = 3;
        var (taken, answered, max) = (0, 0, 0);

        var all = Serve(Server(Threads), Asked(), number => new(Values(0.5), number % 7, 1), (_, _) =>
        {
            max = Math.Max(max, Volatile.Read(ref taken) - answered);
            answered++;
        });

        Assert.Equal(Questions, all);
        // Four are begun for each worker; the reader has one in its hands and one ready.
        Assert.InRange(max, 1, (4 * Threads) + 2);

        IEnumerable<int> Asked()
        {
            for (var number = 0; number < Questions; number++)
            {
                Interlocked.Increment(ref taken);
                yield return number;
            }
        }
    }

    [Fact]
    public void A_run_that_fails_is_reported_and_the_next_question_answered()
    {
        var server = Server(2, (scenario, options, days, stop) => options.Replicate == 2
            ? throw new InvariantException("day 7: party 3 is nowhere")
            : FakeRun.Execute(scenario, options, days, stop));
        var answers = new List<PointAnswer>();

        Serve(server, [1, 4, 2], replicates => new(Values(0.5), 0, replicates), (_, answer) => answers.Add(answer!));

        Assert.Equal([null, "replicate 2 failed: day 7: party 3 is nowhere", null], answers.Select(answer => answer.Failure));
        Assert.Equal([1, 0, 2], answers.Select(answer => answer.Replicates.Length));
    }

    [Fact]
    public void A_question_without_a_point_is_answered_in_its_turn()
    {
        var order = new List<(int, bool)>();

        Serve(
            Server(4),
            Enumerable.Range(0, 30),
            number => number % 3 == 0 ? null : new(Values(0.5), 0, 3),
            (number, answer) => order.Add((number, answer is null)));

        Assert.Equal(Enumerable.Range(0, 30).Select(number => (number, number % 3 == 0)), order);
    }

    [Fact]
    public void Whoever_asks_one_question_has_all_threads_for_it()
    {
        var threads = new List<int>();
        var server = Server(6, (scenario, options, days, stop) =>
        {
            lock (threads)
            {
                threads.Add(options.Threads);
            }

            return FakeRun.Execute(scenario, options, days, stop);
        });

        Serve(server, [2], replicates => new(Values(0.5), 0, replicates), (_, _) => { });

        Assert.Equal([3, 3, 3, 3], threads);
    }

    [Fact]
    public void When_asked_to_stop_what_was_begun_is_answered_and_nothing_else()
    {
        using var drain = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var begun = 0;
        var server = Server(2, (scenario, options, days, stop) =>
        {
            if (Interlocked.Increment(ref begun) == 21)
            {
                drain.Cancel();
            }

            return FakeRun.Execute(scenario, options, days, stop);
        });
        var answers = new List<(int Number, PointAnswer? Answer)>();

        var answered = Serve(
            server, Asked(), _ => new(Values(0.5), 0, 5), (number, answer) => answers.Add((number, answer)), drain.Token);

        // Five replicates of two scenarios each: the twenty-first run belongs to the third question.
        Assert.InRange(answered, 3, 5);
        Assert.Equal(Enumerable.Range(0, (int)answered), answers.Select(answer => answer.Number));
        Assert.All(answers, answer => Assert.Equal(5, answer.Answer!.Replicates.Length));
        Assert.Equal(answered * 10, begun);

        IEnumerable<int> Asked()
        {
            for (var number = 0; number < 8; number++)
            {
                yield return number;
            }

            // A reader that waits for a line that never comes must not keep the program.
            never.Wait(TimeSpan.FromMinutes(1));
        }
    }

    [Fact]
    public void What_keeps_questions_from_being_read_is_reported_after_those_that_were()
    {
        var answered = 0;

        Assert.Throws<IOException>(() => Serve(Server(2), Broken(), _ => new(Values(0.5), 0, 1), (_, _) => answered++));

        Assert.Equal(2, answered);

        static IEnumerable<int> Broken()
        {
            yield return 0;
            yield return 1;
            throw new IOException("the pipe broke");
        }
    }

    [Fact]
    public void An_answer_that_cannot_be_given_ends_everything()
    {
        // Often, since each thread may be anywhere when the end comes.
        for (var time = 0; time < 60; time++)
        {
            Assert.Throws<IOException>(() => Serve(
                Server(2), Enumerable.Range(0, 1000), _ => new(Values(0.5), 0, 2), (_, _) => throw new IOException("nobody listens")));
        }
    }

    [Fact]
    public void A_question_that_cannot_be_understood_is_reported_after_those_before_it()
    {
        var answered = 0;

        Assert.Throws<FormatException>(() => Serve(
            Server(2),
            Enumerable.Range(0, 1000),
            number => number == 2 ? throw new FormatException("what?") : new(Values(0.5), 0, 1),
            (_, _) => answered++));

        Assert.Equal(2, answered);
    }

    private static PointServer Server(int threads, ScenarioRunner? runner = null) => new()
    {
        Scenarios = [.. new[] { ("a", 0.25), ("b", 0.75) }.Select(named =>
            new ScenarioInput(named.Item1, named.Item1 + ".yaml", 0, FakeScenario.Named(named.Item1, named.Item2)))],
        Threads = threads,
        Runner = runner ?? FakeRun.Execute,
    };

    private static ImmutableDictionary<string, double> Values(double share) =>
        ImmutableDictionary<string, double>.Empty.Add(Share, share);

    private static long Serve<T>(
        PointServer server,
        IEnumerable<T> questions,
        Func<T, PointQuestion?> pointOf,
        Action<T, PointAnswer?> answer,
        CancellationToken drain = default) => server.Serve(questions, pointOf, answer, drain);
}
