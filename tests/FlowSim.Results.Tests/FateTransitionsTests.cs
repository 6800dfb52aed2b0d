using FlowSim.Model.Outcomes;

namespace FlowSim.Results;

public sealed class FateTransitionsTests
{
    [Fact]
    public void The_mean_is_taken_cell_by_cell()
    {
        var mean = FateTransitions.MeanOf([Table(Fate.Deported, Fate.Protected, 10), Table(Fate.Deported, Fate.Killed, 4)]);

        Assert.Equal(5, mean[Fate.Deported, Fate.Protected]);
        Assert.Equal(2, mean[Fate.Deported, Fate.Killed]);
        Assert.Equal(7, mean.Total(Fate.Deported));
    }

    [Fact]
    public void Fates_have_names_in_small_letters()
    {
        Assert.Equal("in_destination_country", FateNames.Of(Fate.InDestinationCountry));
        Assert.Equal("killed", FateNames.Of(Fate.Killed));
        Assert.Equal(15, FateOrder.All.Select(FateNames.Of).Distinct().Count());
    }

    [Fact]
    public void A_table_of_another_size_is_refused() =>
        Assert.Throws<ArgumentException>(() => new FateTransitions(new double[2, 2]));

    private static FateTransitions Table(Fate here, Fate there, double people)
    {
        var table = new double[FateOrder.All.Length, FateOrder.All.Length];
        table[(int)here, (int)there] = people;
        return new(table);
    }
}
