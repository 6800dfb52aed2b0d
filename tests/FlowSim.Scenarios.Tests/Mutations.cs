using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FlowSim.Scenarios.Tests;

/// <summary>Small changes that damage a file: bits, lines and characters with a meaning for a parser.</summary>
internal static class Mutations
{
    private static readonly string[] Tokens =
    [
        "\"", "'", "{", "}", "[", "]", ": ", "- ", ",", "\n", "\n\n", "\t", "# ", "&a ", "*a", "!!int ", "---\n",
        "...\n", "? ", "| ", ">-\n",
        "%YAML 9.9\n", "\"\\UFFFFFFFF\"", "\"\\x", "\0", "\r", "\u00e9", "\u2028", "uniform(", "beta(1, 2)", "NaN", "-1", "1e999", "null",
        "2019-02-30", "MX_TAP", "withdraw", "extends: overlay.yaml\n", "\"\"\"", "<<: ", "@", "`", "0x1F", new('[', 200), new('{', 200),
    ];

    /// <summary>
    /// A mutation: what is done, where, and with what; the numbers are taken modulo the number of choices.
    /// </summary>
    public static Arbitrary<int[][]> Any { get; } =
        Gen.Choose(0, 1_000_000).ArrayOf(4).ArrayOf().Resize(6).Where(mutations => mutations.Length > 0).ToArbitrary();

    /// <summary>The configuration of a property of mutated files, which are always the same.</summary>
    public static Config Config(ulong seed, int tests) => FsCheck.Config.QuickThrowOnFailure
        .WithMaxTest(tests)
        .WithReplay(new Replay(new Rnd(seed, 2019), Microsoft.FSharp.Core.FSharpOption<int>.None));

    /// <summary>The file with all mutations applied.</summary>
    public static byte[] Of(byte[] original, int[][] mutations) => mutations.Aggregate(original, Mutated);

    private static byte[] Mutated(byte[] bytes, int[] how)
    {
        var at = how[1] % (bytes.Length + 1);
        switch (how[0] % 6)
        {
            case 0 when at < bytes.Length:
                return [.. bytes[..at], (byte)(bytes[at] ^ (1 << (how[2] % 8))), .. bytes[(at + 1)..]];
            case 1:
                return [.. bytes[..at], .. Encoding.UTF8.GetBytes(Tokens[how[2] % Tokens.Length]), .. bytes[at..]];
            case 2 when how[3] % 4 == 0:
                return bytes[..at];
            default:
                return WithLinesMoved(bytes, how);
        }
    }

    private static byte[] WithLinesMoved(byte[] bytes, int[] how)
    {
        // Latin-1 converts every byte to a character and back, whatever earlier mutations left.
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        var line = how[1] % lines.Count;
        var other = how[2] % lines.Count;
        switch (how[0] % 3)
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(other, lines[line]);
                break;
            default:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
