namespace FlowSim.Foundation.Chance;

/// <summary>Four independent 32-bit words of chance: what one event of a party may use up.</summary>
public readonly record struct RandomBlock(uint A, uint B, uint C, uint D)
{
    /// <summary>Word A as a number in (0, 1), never 0 or 1.</summary>
    public double UnitA => ToUnit(A);

    /// <summary>Word B as a number in (0, 1), never 0 or 1.</summary>
    public double UnitB => ToUnit(B);

    /// <summary>Word C as a number in (0, 1), never 0 or 1.</summary>
    public double UnitC => ToUnit(C);

    /// <summary>Word D as a number in (0, 1), never 0 or 1.</summary>
    public double UnitD => ToUnit(D);

    /// <summary>The middle of the word's cell of the unit interval.</summary>
    public static double ToUnit(uint word) => (word + 0.5) * (1.0 / 4294967296.0);
}
