namespace FlowSim.Kernel.Numerics;

/// <summary>
/// Exponential, logarithm, cosine and normal quantile, computed from IEEE additions, multiplications and divisions only. The
/// platform's functions differ in the last bit between operating systems, and results must not.
/// </summary>
public static class PortableMath
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>ln 2 / 32 in two parts, and its inverse.</summary>
    private const double StepHigh = 0.021660849390173098;
    private const double StepLow = 2.325192846878874e-12;
    private const double StepsPerUnit = 46.16624130844683;

    /// <summary>Points between 1 and 2 whose logarithms are kept, and the first one below 1.</summary>
    private const int LogSteps = 64;
    private const int FirstLogStep = 45;

    private const double Ln2 = 0.693147180559945309417;
    private const double SquareRootOfHalf = 0.70710678118654752440;

    /// <summary>e to the power of <paramref name="x"/>, within two units in the last place for |x| below 700.</summary>
    public static double Exp(double x)
    {
        if (x < -708)
        {
            return 0;
        }

        if (!(x <= 709))
        {
            return double.IsNaN(x) ? double.NaN : double.PositiveInfinity;
        }

        // x = (32 k + j) ln 2 / 32 + rest, with rest below 0.011, so a short series is enough. The high part has so few
        // digits that its multiple is exact.
        var steps = unchecked((int)Math.Floor((x * StepsPerUnit) + 0.5));
        var rest = x - (steps * StepHigh) - (steps * StepLow);
        var tail = (1.0 / 24) + (rest * ((1.0 / 120) + (rest * (1.0 / 720))));
        var series = rest * (1 + (rest * ((1.0 / 2) + (rest * ((1.0 / 6) + (rest * tail))))));
        var root = RootsOfTwo[steps & 31];
        return (root + (root * series)) * BitConverter.Int64BitsToDouble((long)((steps >> 5) + 1023) << 52);
    }

    /// <summary>Cosine of an angle in radians, from -pi/2 to pi/2, to 1e-15.</summary>
    public static double Cos(double x)
    {
        var square = x * x;
        var sum = 0.0;
        for (var power = 22; power >= 2; power -= 2)
        {
            sum = (1 - sum) * square / (power * (power - 1));
        }

        return 1 - sum;
    }

    /// <summary>Natural logarithm, within two units in the last place for normal positive numbers.</summary>
    public static double Log(double x)
    {
        if (!(x > 0))
        {
            return x == 0 ? double.NegativeInfinity : double.NaN;
        }

        if (double.IsInfinity(x))
        {
            return x;
        }

        if (x < 2.2250738585072014e-308)
        {
            return Log(x * 18014398509481984.0) - (54 * Ln2);
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) - 1022;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0x000F_FFFF_FFFF_FFFFL) | (1022L << 52));
        if (mantissa < SquareRootOfHalf)
        {
            mantissa *= 2;
            exponent--;
        }

        // mantissa = point (1 + f) / (1 - f), with |f| below 0.006, so a short series is enough. The high part has so few digits
        // that adding it to the exponent's is exact.
        var step = (int)((mantissa * LogSteps) + 0.5);
        var point = step / (double)LogSteps;
        var ratio = (mantissa - point) / (mantissa + point);
        var square = ratio * ratio;
        var series = ratio * square * ((2.0 / 3) + (square * ((2.0 / 5) + (square * (2.0 / 7)))));
        var (high, low) = (HighLogs[step - FirstLogStep], LowLogs[step - FirstLogStep]);
        return ((exponent * Ln2High) + high) + ((exponent * Ln2Low) + low + ((2 * ratio) + series));
    }

    /// <summary><paramref name="x"/> (positive) to the power of <paramref name="exponent"/>.</summary>
    public static double Pow(double x, double exponent) => x == 0 ? 0 : Exp(exponent * Log(x));

    /// <summary>
    /// The quantile of the standard normal distribution, by Wichura's algorithm AS 241 (Applied Statistics 37, 1988).
    /// </summary>
    /// <param name="p">A probability strictly between 0 and 1.</param>
    public static double NormalQuantile(double p)
    {
        var q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var r = 0.180625 - (q * q);
            return q * Ratio(r, CentreNumerator, CentreDenominator);
        }

        var tail = Math.Sqrt(-Log(q < 0 ? p : 1 - p));
        var value = tail <= 5
            ? Ratio(tail - 1.6, MiddleNumerator, MiddleDenominator)
            : Ratio(tail - 5, FarNumerator, FarDenominator);
        return q < 0 ? -value : value;
    }

    /// <summary>2 to the power of j/32.</summary>
    private static ReadOnlySpan<double> RootsOfTwo =>
    [
        1.0, 1.0218971486541166, 1.0442737824274138, 1.0671404006768237, 1.0905077326652577, 1.1143867425958924,
        1.1387886347566916, 1.1637248587775775, 1.189207115002721, 1.215247359980469, 1.241857812073484, 1.2690509571917332,
        1.2968395546510096, 1.3252366431597413, 1.3542555469368927, 1.383909881963832, 1.4142135623730951, 1.4451808069770467,
        1.4768261459394993, 1.5091644275934228, 1.5422108254079407, 1.5759808451078865, 1.6104903319492543, 1.645755478153965,
        1.681792830507429, 1.718619298122478, 1.7562521603732995, 1.7947090750031072, 1.8340080864093424, 1.8741676341103,
        1.9152065613971474, 1.9571441241754002,
    ];

    /// <summary>The natural logarithm of j/64 from <see cref="FirstLogStep"/>, to 32 binary digits after the point.</summary>
    private static ReadOnlySpan<double> HighLogs =>
    [
        -0.3522205934859812, -0.33024168689735234, -0.30873548169620335, -0.28768207249231637, -0.26706278533674777,
        -0.2468600778374821, -0.22705745068378747, -0.20763936475850642, -0.18859116989187896, -0.16989903687499464,
        -0.15154989808797836, -0.13353139255195856, -0.1158318156376481, -0.09844007273204625, -0.08134563942439854,
        -0.0645385212264955, -0.048009219113737345, -0.03174869832582772, -0.01574835693463683, 0.0,
        0.015504186507314444, 0.03077165875583887, 0.04580953600816429, 0.0606246218085289, 0.07522342121228576,
        0.0896121587138623, 0.10379679361358285, 0.11778303561732173, 0.1315763578750193, 0.14518200978636742,
        0.158605030272156, 0.17185025685466826, 0.18492233846336603, 0.19782574335113168, 0.21056476910598576,
        0.22314355126582086, 0.23556607123464346, 0.24783616396598518, 0.2599575244821608, 0.27193371555767953,
        0.28376817307434976, 0.2954642130061984, 0.30702503537759185, 0.3184537310153246, 0.3297532864380628,
        0.3409265868831426, 0.35197642305865884,
    ];

    /// <summary>What <see cref="HighLogs"/> lack.</summary>
    private static ReadOnlySpan<double> LowLogs =>
    [
        -1.0337087314473569e-10, 2.6775481557811462e-11, 4.659008133837093e-11, 4.053543780278539e-11,
        8.770251924838942e-11, -9.404370311993247e-11, 4.844138023690714e-11, -1.9738084340965946e-11,
        8.432894015786108e-11, 7.959716268154532e-11, -3.922257480358044e-11, -7.25640622027401e-11,
        1.1252640052221784e-10, -8.120627337426309e-11, -2.955386443684187e-11, 8.892433270634855e-11,
        -7.262326301018234e-11, 1.1247416624070612e-11, -3.3502337323980175e-11, 0.0, 2.865081056259721e-11,
        -8.908518263116906e-11, 2.3129916553214912e-11, 7.905942434121756e-12, 2.5301768633786004e-11,
        -2.4175167299176948e-11, 6.806071532349833e-11, 3.906172487875993e-11, -8.63000393161911e-11,
        5.8130480900099126e-11, -9.551741604395793e-11, 7.199096271943244e-11, 3.0645961017175074e-11,
        -2.1211797264991407e-11, 1.3638769807710745e-12, 4.838889490356316e-11, 7.812344975751986e-11,
        -6.140392216684597e-11, -4.5234739683804296e-11, -7.403777512676557e-11, 5.629483733768491e-11,
        -1.1236252983280051e-10, -8.267998629828855e-11, 1.0321002321991519e-10, -6.559480524154642e-11,
        8.745061978232308e-11, 9.851934638335273e-11,
    ];

    private static ReadOnlySpan<double> CentreNumerator =>
    [
        3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
        45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
    ];

    private static ReadOnlySpan<double> CentreDenominator =>
    [
        1.0, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
        21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610,
    ];

    private static ReadOnlySpan<double> MiddleNumerator =>
    [
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4,
    ];

    private static ReadOnlySpan<double> MiddleDenominator =>
    [
        1.0, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
        0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static ReadOnlySpan<double> FarNumerator =>
    [
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
        0.0265321895265761230930, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static ReadOnlySpan<double> FarDenominator =>
    [
        1.0, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    private static double Ratio(double x, ReadOnlySpan<double> numerator, ReadOnlySpan<double> denominator)
    {
        var above = 0.0;
        var below = 0.0;
        for (var power = numerator.Length - 1; power >= 0; power--)
        {
            above = (above * x) + numerator[power];
            below = (below * x) + denominator[power];
        }

        return above / below;
    }
}
