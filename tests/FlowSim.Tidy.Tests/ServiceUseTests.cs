namespace FlowSim.Tidy.Tests;

public sealed class ServiceUseTests
{
    [Fact]
    public void A_service_reaches_the_state_it_declares_and_no_other()
    {
        SourceFile[] services = [.. RunParts.All.Where(RunParts.IsService)];
        Assert.NotEmpty(services);

        Assert.Empty(services.SelectMany(Faults));
    }

    [Theory]
    [InlineData("void EndDay() => world.Hazards.Refresh(world.Policy, world.Caravans.People);", "Caravans")]
    [InlineData("void EndDay() { foreach (var shard in _shards) { Sum(shard.Traffic.CaravanPassing); } }", "CaravanDepartures")]
    [InlineData("void EndDay() => _shards[0].Waiting.Free(1);", "WaitingParties")]
    [InlineData("void EndDay() => flows.CloseDay(1);", "Flows")]
    [InlineData("void EndDay() => WaitingQueue.Grant(shards, 1);", "WaitingParties")]
    [InlineData("void EndDay() => world.Weather.Change();", "the unknown world.Weather.Change")]
    [InlineData("void EndDay() => Other.Use(world);", "the whole world, handed to another")]
    [InlineData("void EndDay() => new Other(shards);", "the whole shard, handed to another")]
    public void What_is_reached_and_not_declared_is_found(string method, string state)
    {
        Assert.Contains($"Example reaches {state}", Faults(Service("DayState.PolicyInForce, DayState.CrimeChances", method)));
    }

    [Fact]
    public void What_is_declared_and_not_reached_is_found()
    {
        Assert.Equal(
            ["Example declares Beliefs and does not reach it"],
            Faults(Service("DayState.PolicyInForce, DayState.Beliefs", "double EndDay() => world.Policy.Version;")));
    }

    [Fact]
    public void What_never_changes_need_not_be_declared()
    {
        Assert.Empty(Faults(Service("", "double EndDay() => world.Parameters.Asylum.Rate * world.SampleShare * Share(world);")));
    }

    private static IEnumerable<string> Faults(SourceFile service)
    {
        var name = Path.GetFileNameWithoutExtension(service.Path);
        var declared = ServiceUse.Declared(service);
        var reached = ServiceUse.Reached(service);
        return
        [
            .. reached.Except(declared).Select(state => $"{name} reaches {state}"),
            .. declared.Except(reached).Select(state => $"{name} declares {state} and does not reach it"),
        ];
    }

    private static SourceFile Service(string declared, string method) => SourceFile.Example(
        $"class Example : IDayService {{ static StateUse Uses {{ get; }} = new() {{ Reads = [{declared}] }}; {method} }}");
}
