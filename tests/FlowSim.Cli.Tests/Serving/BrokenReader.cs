namespace FlowSim.Cli.Serving;

/// <summary>An input that fails after a text.</summary>
internal sealed class BrokenReader(string text) : TextReader
{
    private bool _isBroken;

    public override int Read(char[] buffer, int index, int count)
    {
        if (_isBroken)
        {
            throw new IOException("the pipe broke");
        }

        _isBroken = true;
        text.CopyTo(0, buffer, index, text.Length);
        return text.Length;
    }
}
