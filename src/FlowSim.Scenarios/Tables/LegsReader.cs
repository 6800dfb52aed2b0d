using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Reading;

namespace FlowSim.Scenarios.Tables;

/// <summary>Reads legs.csv.</summary>
internal sealed class LegsReader(SourceText source, PlaceTable places, DiagnosticBag bag)
{
    private static readonly string[] Columns =
        ["from", "to", "mode", "purpose", "length-km", "hours", "fare-usd", "remoteness", "both-ways", "source", "note"];

    private static readonly IReadOnlyDictionary<string, TravelMode> Modes = KebabName.ValuesOf<TravelMode>();
    private static readonly IReadOnlyDictionary<string, LegPurpose> Purposes = KebabName.ValuesOf<LegPurpose>();
    private static readonly NumberBounds LengthKm = new(0, 20000, "kilometres");
    private static readonly NumberBounds Hours = new(0, 2000, "hours");
    private static readonly NumberBounds FareUsd = new(0, 100000, "US dollars per person");
    private static readonly NumberBounds Remoteness = new(0, 1, "0 where others would notice, 1 where nobody would");

    private readonly List<Leg> _legs = [];
    private readonly Dictionary<(PlaceId From, PlaceId To, TravelMode Mode, LegPurpose Purpose), int> _lines = [];
    private readonly Dictionary<PlaceId, int> _legsOut = [];

    /// <summary>Reads the table and reports problems.</summary>
    public LegTable Read()
    {
        var before = bag.Count;
        foreach (var row in TableReader.Read(source, Columns, ["note"], bag))
        {
            Take(row);
        }

        if (_legs.Count > Limits.MaxLegs)
        {
            bag.Add(ScenarioDiagnostics.TooManyLegs(source.At(1, 1), _legs.Count, Limits.MaxLegs));
        }

        // The order of the rows is not content: a leg has its number by its ends, its mode and its purpose.
        var inOrder = _legs.OrderBy(leg => leg.From.Index).ThenBy(leg => leg.To.Index).ThenBy(leg => leg.Mode).ThenBy(leg => leg.Purpose)
            .Select((leg, index) => leg with { Id = new LegId(index) });
        return new LegTable(source.File, [.. inOrder], bag.Count == before);
    }

    private void Take(TableRow row)
    {
        var hasEnds = TryPlace(row, "from", out var from) & TryPlace(row, "to", out var to);
        var isKnown = row.TryWord("mode", Modes, ScenarioDiagnostics.UnknownMode, out var mode)
            & row.TryWord("purpose", Purposes, ScenarioDiagnostics.UnknownPurpose, out var purpose);
        var leg = new Leg(
            default,
            from,
            to,
            mode,
            purpose,
            row.Number("length-km", LengthKm),
            row.Number("hours", Hours),
            row.Number("fare-usd", FareUsd),
            row.Number("remoteness", Remoteness));
        var isBothWays = IsYes(row, "both-ways");
        row.RequiredText("source");
        if (!hasEnds || !isKnown)
        {
            return;
        }

        if (from == to)
        {
            bag.Add(ScenarioDiagnostics.LegToItself(row.At("to"), places[from].Code));
            return;
        }

        Add(leg, row, "from");
        if (isBothWays)
        {
            Add(leg with { From = to, To = from }, row, "to");
        }
    }

    private void Add(Leg leg, TableRow row, string departureColumn)
    {
        var key = (leg.From, leg.To, leg.Mode, leg.Purpose);
        if (_lines.TryAdd(key, row.Line))
        {
            _legs.Add(leg);
            CountOut(leg.From, row.At(departureColumn));
            return;
        }

        var described = $"from '{places[leg.From].Code}' to '{places[leg.To].Code}' "
            + $"({DiagnosticText.Word(leg.Mode)}, {DiagnosticText.Word(leg.Purpose)})";
        bag.Add(ScenarioDiagnostics.DuplicateLeg(row.At("from"), described, _lines[key]));
    }

    /// <summary>Counts the legs out of a place, and reports only the first beyond the maximum.</summary>
    private void CountOut(PlaceId from, SourcePosition at)
    {
        var count = _legsOut.GetValueOrDefault(from) + 1;
        _legsOut[from] = count;
        if (count == RouteNetwork.MaxLegsFromOnePlace + 1)
        {
            bag.Add(ScenarioDiagnostics.TooManyLegsFromOnePlace(at, places[from].Code, RouteNetwork.MaxLegsFromOnePlace));
        }
    }

    private bool TryPlace(TableRow row, string column, out PlaceId place)
    {
        var code = row.RequiredText(column);
        if (places.TryFind(code, out place))
        {
            return true;
        }

        if (places.IsComplete && code.Length > 0)
        {
            bag.Add(ScenarioDiagnostics.LegPlaceUnknown(row.At(column), column, code, places.Codes));
        }

        return false;
    }

    private bool IsYes(TableRow row, string column)
    {
        var text = row.RequiredText(column);
        if (text.Length > 0 && text is not ("yes" or "no"))
        {
            bag.Add(ScenarioDiagnostics.NotYesOrNo(row.At(column), column, text));
        }

        return text == "yes";
    }
}
