namespace FlowSim.Cli;

/// <summary>A clock on which everything takes two and a half seconds.</summary>
internal sealed class FrozenTime : TimeProvider
{
    private long _asked;

    public override long TimestampFrequency => 10;

    public override long GetTimestamp() => 25 * _asked++;
}
