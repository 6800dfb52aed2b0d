namespace FlowSim.Cli.Serving;

/// <summary>An input that begins with a line of any length, which is never held in memory as a whole.</summary>
internal sealed class LongLine(long length, string rest) : TextReader
{
    private long _left = length;
    private bool _isAtEnd;

    public override int Read(char[] buffer, int index, int count)
    {
        if (_left > 0)
        {
            var some = (int)Math.Min(count, _left);
            Array.Fill(buffer, '[', index, some);
            _left -= some;
            return some;
        }

        if (_isAtEnd)
        {
            return 0;
        }

        _isAtEnd = true;
        rest.CopyTo(0, buffer, index, rest.Length);
        return rest.Length;
    }
}
