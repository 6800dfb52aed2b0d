using System.Diagnostics.CodeAnalysis;
using System.Text;
using FlowSim.Kernel.Identity;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Reading;

/// <summary>Reads the files of one scenario or experiment, and records their names and a hash of their bytes.</summary>
internal sealed class SourceReader(DiagnosticBag bag)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private readonly List<string> _files = [];
    private StableHash _hash;

    /// <summary>Files read so far, in order.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>The hash of their bytes so far.</summary>
    public ulong ContentHash => _hash.Value;

    /// <summary>Reads a file, or reports what is wrong with it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="askedAt">The position at which the file is named.</param>
    /// <param name="text">Its text.</param>
    /// <param name="maxBytes">The maximum size in bytes.</param>
    public bool TryRead(
        string file, SourcePosition askedAt, [NotNullWhen(true)] out SourceText? text, int maxBytes = MaxBytes)
    {
        text = null;
        return TryReadUtf8(file, askedAt, maxBytes, out var bytes) && TryDecode(file, bytes.Span, out text);
    }

    /// <summary>Reads a file as UTF-8 without a byte order mark, for tables too large to be kept as text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="askedAt">The position at which the file is named.</param>
    /// <param name="maxBytes">The maximum size in bytes.</param>
    /// <param name="utf8">Its bytes, which are valid UTF-8.</param>
    public bool TryReadUtf8(string file, SourcePosition askedAt, int maxBytes, out ReadOnlyMemory<byte> utf8)
    {
        if (!TryReadBytes(file, askedAt, maxBytes, out utf8))
        {
            return false;
        }

        if (!_files.Contains(file, StringComparer.Ordinal))
        {
            _files.Add(file);
        }

        TakeIn(utf8.Span);
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        if (!System.Text.Unicode.Utf8.IsValid(utf8.Span))
        {
            bag.Add(ScenarioDiagnostics.NotUtf8(FirstInvalid(file, utf8.Span)));
            return false;
        }

        return true;
    }

    private bool TryReadBytes(string file, SourcePosition askedAt, int maxBytes, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        try
        {
            if (Directory.Exists(file))
            {
                bag.Add(ScenarioDiagnostics.FileUnreadable(askedAt, file, "it is a folder"));
                return false;
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            var isTooLarge = stream.Length > maxBytes;
            var buffer = isTooLarge ? [] : new byte[(int)Math.Max(stream.Length, 4096) + 1];
            var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (isTooLarge || count > maxBytes)
            {
                bag.Add(ScenarioDiagnostics.FileTooLarge(askedAt, file, maxBytes));
                return false;
            }

            bytes = buffer.AsMemory(0, count);
            return true;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            bag.Add(ScenarioDiagnostics.FileMissing(askedAt, file));
            return false;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            bag.Add(ScenarioDiagnostics.FileUnreadable(askedAt, file, problem.Message.TrimEnd('.')));
            return false;
        }
    }

    private void TakeIn(ReadOnlySpan<byte> bytes)
    {
        _hash.Add((ulong)bytes.Length);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            _hash.Add(System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var rest in bytes)
        {
            _hash.Add((ulong)rest);
        }
    }

    private bool TryDecode(string file, ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out SourceText? text)
    {
        var found = new SourceText(file, Encoding.UTF8.GetString(bytes));
        var before = bag.Count;
        ReportControlCharacters(found);
        text = found;
        return bag.Count == before;
    }

    private static SourcePosition FirstInvalid(string file, ReadOnlySpan<byte> bytes)
    {
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[length..];
        }

        return new(file, line, column);
    }

    /// <summary>
    /// Reports characters that are invisible in an editor. The YAML parser would take a zero byte for the end of the
    /// file, and the two characters that <see cref="Yaml.DistributionShield"/> uses must not occur.
    /// </summary>
    private void ReportControlCharacters(SourceText source)
    {
        var (line, start) = (1, 0);
        for (var index = 0; index < source.Text.Length; index++)
        {
            var character = source.Text[index];
            if (character == '\n')
            {
                (line, start) = (line + 1, index + 1);
            }
            else if ((char.IsControl(character) && character is not ('\t' or '\r')) || Yaml.DistributionShield.Uses(character))
            {
                bag.Add(ScenarioDiagnostics.ControlCharacter(source.At(line, index - start + 1), character));
            }
        }
    }
}
