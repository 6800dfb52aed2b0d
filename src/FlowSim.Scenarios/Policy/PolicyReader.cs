using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FlowSim.Model.Policy;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Tables;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Policy;

/// <summary>
/// Reads the policy of a scenario: the entries of all its files, beginning with the base, except those that are
/// withdrawn.
/// </summary>
internal sealed partial class PolicyReader(Corridor corridor, DiagnosticBag bag)
{
    private static readonly string[] EntryKeys = [.. InstrumentKinds.ByKey.Keys, "withdraw", .. CommonKeys];

    private readonly InstrumentReader _instruments = new(corridor, bag);
    private readonly List<PolicyEntry> _entries = [];
    private readonly Dictionary<string, NamedEntry> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _unnamed = new(StringComparer.Ordinal);

    /// <summary>The keys of an entry beside its instrument.</summary>
    public static IReadOnlyList<string> CommonKeys => ["name", "from", "until", "source"];

    /// <summary>The keys of a withdrawal.</summary>
    public static IReadOnlyList<string> WithdrawalKeys { get; } = ["withdraw", "from", "source"];

    /// <summary>The form of the name of an entry.</summary>
    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    public static partial Regex Name { get; }

    /// <summary>Reads the policy from files, the base first.</summary>
    /// <param name="roots">The files.</param>
    /// <param name="isWhole">Whether all files could be read, so that an unknown name is an error.</param>
    public ImmutableArray<PolicyEntry> Read(IEnumerable<YamlSection> roots, bool isWhole)
    {
        foreach (var root in roots)
        {
            var sections = root.Sections("policy", "a policy entry").ToList();
            foreach (var entry in sections.Where(section => !section.Has("withdraw")))
            {
                Take(entry);
            }

            // Withdrawals come last, so that a file may withdraw an entry above the place where it is defined.
            foreach (var withdrawal in sections.Where(section => section.Has("withdraw")))
            {
                Withdraw(withdrawal, isWhole);
            }
        }

        return [.. _entries];
    }

    private void Take(YamlSection section)
    {
        var before = bag.Count;
        var hasUnknown = section.ReportUnknownKeys(EntryKeys);
        var hasFrom = section.TryDate("from", required: true, out var from);
        DateOnly? until = section.TryDate("until", required: false, out var end) ? end : null;
        if (hasFrom && until <= from)
        {
            bag.Add(ScenarioDiagnostics.UntilNotAfterFrom(section.AtValue("until"), from, end));
        }

        section.TryText("source", required: true, out var source);
        var hasName = TryName(section, out var name);
        var kinds = section.Keys.Where(key => InstrumentKinds.ByKey.ContainsKey(key.Key)).ToList();
        foreach (var (kind, at) in kinds.Skip(1))
        {
            bag.Add(ScenarioDiagnostics.EntryWithTwoInstruments(at, kinds[0].Key, kind));
        }

        // An unknown key is most likely a misspelled kind of instrument, and has already been reported.
        if (kinds.Count == 0 && !hasUnknown)
        {
            bag.Add(ScenarioDiagnostics.EntryWithoutInstrument(section.At, [.. InstrumentKinds.ByKey.Keys]));
        }

        foreach (var (kind, _) in kinds)
        {
            if (section.TrySection(kind, required: true, $"'{kind}'", out var fields)
                && _instruments.TryRead(kind, fields, out var instrument)
                && bag.Count == before)
            {
                _entries.Add(new PolicyEntry(hasName ? name : NextKey(kind), instrument, from, until, source));
            }
        }

        if (hasName)
        {
            Register(section, name, isRead: bag.Count == before);
        }
    }

    private bool TryName(YamlSection section, out string name)
    {
        if (!section.TryText("name", required: false, out name))
        {
            return false;
        }

        if (!Name.IsMatch(name))
        {
            bag.Add(ScenarioDiagnostics.BadName(section.AtValue("name"), name));
        }

        return true;
    }

    private void Register(YamlSection section, string name, bool isRead)
    {
        var at = section.AtValue("name");
        if (!_named.TryAdd(name, new NamedEntry(at, isRead ? _entries.Count - 1 : -1)))
        {
            bag.Add(ScenarioDiagnostics.DuplicateName(at, name, _named[name].At));
        }
    }

    /// <summary>
    /// Entries without a name are numbered by kind, so that an additional entry of another kind does not change their
    /// draws.
    /// </summary>
    private string NextKey(string kind)
    {
        var number = _unnamed.GetValueOrDefault(kind) + 1;
        _unnamed[kind] = number;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}#{number}");
    }

    private void Withdraw(YamlSection section, bool isWhole)
    {
        section.ReportUnknownKeys(WithdrawalKeys, "a withdrawal");
        var hasName = section.TryText("withdraw", required: true, out var name);
        var hasFrom = section.TryDate("from", required: true, out var from);
        section.TryText("source", required: true, out _);
        if (!hasName)
        {
            return;
        }

        if (!_named.TryGetValue(name, out var named))
        {
            if (isWhole)
            {
                bag.Add(ScenarioDiagnostics.WithdrawUnknown(section.AtValue("withdraw"), name, _named.Keys));
            }

            return;
        }

        if (hasFrom && named.Index >= 0)
        {
            End(section, named.Index, name, from);
        }
    }

    private void End(YamlSection section, int index, string name, DateOnly from)
    {
        var entry = _entries[index];
        if (from < entry.From)
        {
            bag.Add(ScenarioDiagnostics.WithdrawBeforeBegin(section.AtValue("from"), name, entry.From));
        }
        else if (entry.Until is { } ends && from >= ends)
        {
            bag.Add(ScenarioDiagnostics.WithdrawAfterEnd(section.AtValue("from"), name, ends));
        }
        else
        {
            _entries[index] = entry with { Until = from };
        }
    }
}
