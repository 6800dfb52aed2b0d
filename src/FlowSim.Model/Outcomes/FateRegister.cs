namespace FlowSim.Model.Outcomes;

/// <summary>
/// What became of every party: a compact record for each party and for each child sent on alone. The persons of a party
/// differ only where their fates differ: the dead come first, then children sent on alone, then the rest.
/// </summary>
public sealed class FateRegister
{
    private readonly ushort[] _marks;
    private readonly byte[] _sizes;
    private readonly ushort[] _pasts;
    private readonly double _weight;

    internal FateRegister(int parties, double weight)
    {
        PartyCount = parties;
        _marks = new ushort[parties * 2];
        _sizes = new byte[parties];
        _pasts = new ushort[parties];
        _weight = weight;
    }

    /// <summary>Parties of the run; children sent on alone are not counted separately.</summary>
    public int PartyCount { get; }

    /// <summary>
    /// Flags by party index. A child sent on alone has its family's index plus <see cref="PartyCount"/>.
    /// </summary>
    internal Span<ushort> Marks => _marks;

    /// <summary>
    /// People in each party when it set out, or when the counted period began; 0 where it had ended before. By party index.
    /// </summary>
    internal Span<byte> Sizes => _sizes;

    /// <summary>People by pathway: through control in the transit country and asylum to their fate.</summary>
    public PathwayTable Pathways()
    {
        var table = new PathwayTable(_weight);
        Span<Fate> fates = stackalloc Fate[byte.MaxValue];
        for (var party = 0; party < PartyCount; party++)
        {
            FatesOf(party, fates);
            var childAt = FateFlags.WasSentAlone(_marks[party + PartyCount]) ? _sizes[party] - 1 : -1;
            for (var person = 0; person < _sizes[party]; person++)
            {
                table.Add(person == childAt ? _pasts[party] >> PathwayFlags.ChildShift : _pasts[party], fates[person]);
            }
        }

        return table;
    }

    /// <summary>Adds to what a party, or a child sent on alone, has been through.</summary>
    internal void Remember(int index, byte marks)
    {
        if (index < PartyCount)
        {
            _pasts[index] |= marks;
        }
        else
        {
            _pasts[index - PartyCount] |= (ushort)(marks << PathwayFlags.ChildShift);
        }
    }

    /// <summary>Whether a party, or a child sent on alone, has been through something.</summary>
    internal bool Remembers(int index, byte mark) => (PastOf(index) & mark) != 0;

    /// <summary>Gives a child sent on alone the past of its family.</summary>
    internal void ShareWithChild(int party) => Remember(party + PartyCount, (byte)(_pasts[party] & PathwayFlags.All));

    /// <summary>Whether a party, or a child sent on alone, was ever given protection, in the warm-up or since.</summary>
    internal bool WasProtected(int index) =>
        (_marks[index] & FateFlags.Protected) != 0 || Remembers(index, PathwayFlags.ProtectedBefore);

    /// <summary>
    /// Ends the warm-up: forgets every fate, and remembers of each party only what it has been through. Those who are still
    /// present are then added one by one.
    /// </summary>
    internal void BeginCounting()
    {
        const int Expulsions = PathwayFlags.Expelled | (PathwayFlags.Expelled << PathwayFlags.ChildShift);
        for (var party = 0; party < PartyCount; party++)
        {
            _pasts[party] = (ushort)(_pasts[party] & ~Expulsions);
        }

        for (var index = 0; index < _marks.Length; index++)
        {
            var isProtected = (_marks[index] & FateFlags.Protected) != 0;
            var isVictim = FateFlags.WasVictim(_marks[index]);
            Remember(index, (byte)((isProtected ? PathwayFlags.ProtectedBefore : 0) | (isVictim ? PathwayFlags.VictimBefore : 0)));
        }

        Array.Clear(_marks);
        Array.Clear(_sizes);
    }

    /// <summary>Adds a party, or a child sent on alone, that is present when the counted period begins.</summary>
    internal void AddPresent(int index, int people)
    {
        if (index < PartyCount)
        {
            _sizes[index] += (byte)people;
        }
        else
        {
            _sizes[index - PartyCount] += (byte)people;
            _marks[index] = FateFlags.SentAlone;
        }
    }

    /// <summary>
    /// How people's fates change from this run to another run of the same people: a transition table. Of the people who were
    /// on the way when the counted period began, it has those who were so in both runs.
    /// </summary>
    /// <param name="other">The same parties under another policy.</param>
    /// <returns>People by fate in this run (rows) and fate in the other (columns).</returns>
    /// <exception cref="ArgumentException">The runs do not have the same parties.</exception>
    public double[,] TransitionsTo(FateRegister other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.PartyCount != PartyCount)
        {
            throw new ArgumentException("The two runs do not hold the same parties.", nameof(other));
        }

        var fateCount = Enum.GetValues<Fate>().Length;
        var people = new long[fateCount, fateCount];
        Span<Fate> here = stackalloc Fate[byte.MaxValue];
        Span<Fate> there = stackalloc Fate[byte.MaxValue];
        for (var party = 0; party < PartyCount; party++)
        {
            var size = Math.Min(_sizes[party], other._sizes[party]);
            FatesOf(party, here);
            other.FatesOf(party, there);
            for (var person = 0; person < size; person++)
            {
                people[(int)here[person], (int)there[person]]++;
            }
        }

        var table = new double[fateCount, fateCount];
        for (var row = 0; row < fateCount; row++)
        {
            for (var column = 0; column < fateCount; column++)
            {
                table[row, column] = people[row, column] * _weight;
            }
        }

        return table;
    }

    /// <summary>
    /// Living people who are in the destination country or protected, and those of them whose party was never the victim of a
    /// crime, on its whole journey.
    /// </summary>
    internal (long Arrived, long Unharmed) Arrivals()
    {
        var (arrived, unharmed) = (0L, 0L);
        for (var party = 0; party < PartyCount; party++)
        {
            var (marks, childsMarks) = (_marks[party], _marks[party + PartyCount]);
            var child = FateFlags.WasSentAlone(childsMarks) ? 1 : 0;
            Add(party, marks, Math.Max(0, _sizes[party] - FateFlags.Deaths(marks) - child));
            Add(party + PartyCount, childsMarks, child);
        }

        return (arrived, unharmed);

        void Add(int index, ushort marks, int people)
        {
            if (FateFlags.Standing(marks) is Fate.InDestinationCountry or Fate.Protected)
            {
                arrived += people;
                var wasVictim = FateFlags.WasVictim(marks) || Remembers(index, PathwayFlags.VictimBefore);
                unharmed += wasVictim ? 0 : people;
            }
        }
    }

    private int PastOf(int index) => index < PartyCount ? _pasts[index] : _pasts[index - PartyCount] >> PathwayFlags.ChildShift;

    /// <summary>Writes the fates of a party's persons, in the order described for the class.</summary>
    private void FatesOf(int party, Span<Fate> fates)
    {
        var size = _sizes[party];
        var whole = FateFlags.Read(_marks[party]);
        var child = FateFlags.Read(_marks[party + PartyCount]);
        var sentAlone = FateFlags.WasSentAlone(_marks[party + PartyCount]) ? 1 : 0;
        var dead = FateFlags.Deaths(_marks[party]);
        fates[..size].Fill(whole);
        fates[..Math.Min(dead, size)].Fill(Fate.Killed);
        if (sentAlone == 1 && dead < size)
        {
            fates[size - 1] = FateFlags.Deaths(_marks[party + PartyCount]) > 0 ? Fate.Killed : child;
        }
    }
}
