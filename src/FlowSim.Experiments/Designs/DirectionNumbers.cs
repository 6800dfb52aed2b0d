using System.Globalization;

namespace FlowSim.Experiments.Designs;

/// <summary>
/// The direction numbers of Sobol's sequence, by Joe and Kuo's table (2008) of polynomials up to degree 13.
/// </summary>
internal static class DirectionNumbers
{
    /// <summary>Number of dimensions in the table.</summary>
    public const int MaxDimensions = 1111;

    private const int Digits = 32;
    private const string TableName = "FlowSim.Experiments.Designs.direction-numbers.txt";

    private static readonly uint[][] ByDimension = Read();

    /// <summary>
    /// The direction numbers of a dimension, from 0: what each digit of the Gray code contributes, with the first digit
    /// in the highest bit.
    /// </summary>
    public static ReadOnlySpan<uint> Of(int dimension) => ByDimension[dimension];

    /// <summary>The rows of the table: dimension from 2, degree, inner coefficients, and the initial numbers.</summary>
    /// <exception cref="InvalidOperationException">The embedded table is missing.</exception>
    internal static IEnumerable<uint[]> Rows()
    {
        using var stream = typeof(DirectionNumbers).Assembly.GetManifestResourceStream(TableName)
            ?? throw new InvalidOperationException($"The program lacks its table {TableName}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return [.. line.Split(' ').Select(number => uint.Parse(number, CultureInfo.InvariantCulture))];
            }
        }
    }

    private static uint[][] Read() =>
    [
        [.. Enumerable.Range(0, Digits).Select(digit => 1u << (Digits - 1 - digit))],
        .. Rows().Select(row => Expanded((int)row[1], row[2], row.AsSpan(3))),
    ];

    private static uint[] Expanded(int degree, uint coefficients, ReadOnlySpan<uint> initial)
    {
        var numbers = new uint[Digits];
        for (var digit = 0; digit < Digits; digit++)
        {
            if (digit < degree)
            {
                numbers[digit] = initial[digit] << (Digits - 1 - digit);
                continue;
            }

            var number = numbers[digit - degree] ^ (numbers[digit - degree] >> degree);
            for (var back = 1; back < degree; back++)
            {
                number ^= ((coefficients >> (degree - 1 - back)) & 1) * numbers[digit - back];
            }

            numbers[digit] = number;
        }

        return numbers;
    }
}
