using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using FlowSim.Model;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Tables;

namespace FlowSim.Scenarios.Experiments;

/// <summary>
/// Reads a table of points, with a column for each parameter and a line for each point. It may have a million lines, so
/// its bytes are parsed in place and only numbers are kept.
/// </summary>
internal sealed class PointTableReader
{
    /// <summary>The largest table that is read, in bytes.</summary>
    public const int MaxBytes = 128 * 1024 * 1024;

    /// <summary>
    /// Fields are not located in a longer line, so that a line of a hundred megabytes is not read repeatedly.
    /// </summary>
    private const int MaxLocatedLineLength = 65536;

    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly ParameterSpace _space;

    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;
    private readonly TableMistakes _mistakes;

    // Null for a column that is not a parameter; its fields are skipped.
    private readonly List<ParameterEntry?> _columns = [];
    private readonly List<ImmutableArray<double>.Builder?> _values = [];
    private int _fieldCount;
    private long _points;
    private int _firstLineTooMany;

    private PointTableReader(string file, Scenario? scenario, DiagnosticBag bag)
    {
        _space = new ParameterSpace(scenario?.Parameters ?? new ModelParameters());
        _source = new SourceText(file, "");
        _bag = bag;
        _mistakes = new TableMistakes(bag);
    }

    /// <summary>Reads the factors of a table, one per column, and reports problems.</summary>
    /// <param name="file">The table, by the name used in diagnostics.</param>
    /// <param name="utf8">Its bytes, valid and without a byte order mark.</param>
    /// <param name="scenario">The first scenario, whose corridor has parameters of its own; null if it could not be read.</param>
    /// <param name="bag">Receives the problems.</param>
    public static ImmutableArray<Factor> Read(string file, ReadOnlyMemory<byte> utf8, Scenario? scenario, DiagnosticBag bag) =>
        new PointTableReader(file, scenario, bag).Read(utf8);

    private ImmutableArray<Factor> Read(ReadOnlyMemory<byte> utf8)
    {
        using var reader = CsvReader.Create(utf8, Options());
        while (reader.Read())
        {
            if (IsBlank(reader.RawRecord))
            {
                continue;
            }

            if (_fieldCount == 0)
            {
                TakeHeader(reader);
            }
            else
            {
                TakePoint(reader);
            }
        }

        if (_points == 0 && !_mistakes.Any)
        {
            _bag.Add(ScenarioDiagnostics.TableWithoutPoints(_source.At(1, 1)));
        }
        else if (_points > DesignReader.MaxPoints)
        {
            _bag.Add(ScenarioDiagnostics.TooManyPoints(
                _source.At(_firstLineTooMany, 1), _points, DesignReader.MaxPoints, "Remove lines from here on."));
        }

        _mistakes.ReportMore();
        return Factors();
    }

    private CsvReaderOptions Options() => new()
    {
        Separator = ',',
        HasHeader = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = record => _mistakes.Report(record.Reason == CsvMalformedReason.UnterminatedQuote
            ? ScenarioDiagnostics.UnclosedQuote(_source.At(record.LineNumber, 1))
            : ScenarioDiagnostics.StrayQuote(_source.At(record.LineNumber, 1))),
        TrackLineNumbers = true,
        TrimWhitespace = true,
    };

    private void TakeHeader(CsvReader reader)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _fieldCount = reader.FieldCount;
        if (_fieldCount > _space.Paths.Length)
        {
            _mistakes.Report(ScenarioDiagnostics.TooManyColumns(_source.At(reader.LineNumber, 1), _fieldCount));
            return;
        }

        for (var index = 0; index < _fieldCount; index++)
        {
            var name = reader.GetString(index);
            var entry = _space.Find(name);
            if (name.Length == 0)
            {
                _mistakes.Report(ScenarioDiagnostics.ColumnWithoutName(At(reader, index)));
            }
            else if (entry is null)
            {
                _mistakes.Report(ScenarioDiagnostics.ColumnNoParameter(At(reader, index), name, _space.Paths));
            }
            else if (!seen.Add(name))
            {
                _mistakes.Report(ScenarioDiagnostics.DuplicateColumn(At(reader, index), name));
                entry = null;
            }

            _columns.Add(entry);
            _values.Add(entry is null ? null : ImmutableArray.CreateBuilder<double>());
        }
    }

    private void TakePoint(CsvReader reader)
    {
        _points++;
        if (_points > DesignReader.MaxPoints)
        {
            _firstLineTooMany = _firstLineTooMany == 0 ? (int)reader.LineNumber : _firstLineTooMany;
            return;
        }

        if (reader.FieldCount != _fieldCount)
        {
            _mistakes.Report(ScenarioDiagnostics.FieldCount(_source.At(reader.LineNumber, 1), reader.FieldCount, _fieldCount));
            return;
        }

        for (var index = 0; index < _columns.Count; index++)
        {
            if (_columns[index] is { } entry)
            {
                TakeValue(reader, index, entry);
            }
        }
    }

    private void TakeValue(CsvReader reader, int index, ParameterEntry entry)
    {
        var isNumber = double.TryParse(reader.GetSpan(index), Plain, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value);
        var bounds = NumberBounds.Of(entry.Meta);
        if (isNumber && bounds.Hold(value))
        {
            _values[index]!.Add(value);
        }
        else if (_mistakes.IsFull)
        {
            _mistakes.Count(_source.At(reader.LineNumber, 1));
        }
        else if (isNumber)
        {
            _mistakes.Report(
                ScenarioDiagnostics.FieldOutOfRange(
                    At(reader, index), entry.Path, value, bounds.Min, bounds.Max, bounds.Unit));
        }
        else
        {
            var text = reader.GetString(index);
            _mistakes.Report(text.Length == 0
                ? ScenarioDiagnostics.EmptyField(At(reader, index), entry.Path)
                : ScenarioDiagnostics.FieldNotNumber(At(reader, index), entry.Path, text));
        }
    }

    private ImmutableArray<Factor> Factors()
    {
        var factors = ImmutableArray.CreateBuilder<Factor>();
        for (var index = 0; index < _columns.Count; index++)
        {
            if (_columns[index] is { } entry)
            {
                factors.Add(new Factor(entry.Path, null, _values[index]!.DrainToImmutable()));
            }
        }

        return factors.DrainToImmutable();
    }

    private SourcePosition At(CsvReader reader, int index) => reader.RawRecord.Length > MaxLocatedLineLength
        ? _source.At(reader.LineNumber, 1)
        : new TableRecord((int)reader.LineNumber, [], Encoding.UTF8.GetString(reader.RawRecord)).At(_source, index);

    private static bool IsBlank(ReadOnlySpan<byte> record) => record.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
