namespace FlowSim.Kernel.Chance;

/// <summary>Four independent random 32-bit words, enough for most events.</summary>
public readonly record struct RandomBlock(uint A, uint B, uint C, uint D)
{
    /// <summary>Word A as a number in (0, 1), never 0 or 1.</summary>
    public double UniformA => ToUniform(A);

    /// <summary>Word B as a number in (0, 1), never 0 or 1.</summary>
    public double UniformB => ToUniform(B);

    /// <summary>Word C as a number in (0, 1), never 0 or 1.</summary>
    public double UniformC => ToUniform(C);

    /// <summary>Word D as a number in (0, 1), never 0 or 1.</summary>
    public double UniformD => ToUniform(D);

    /// <summary>The midpoint of the word's cell of the unit interval.</summary>
    public static double ToUniform(uint word) => (word + 0.5) * (1.0 / 4294967296.0);
}
