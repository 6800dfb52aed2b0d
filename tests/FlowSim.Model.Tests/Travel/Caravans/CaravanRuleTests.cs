using FlowSim.Model.Travel.Caravans;

namespace FlowSim.Model.Tests.Travel.Caravans;

public sealed class CaravanRuleTests
{
    private const double AtReference = 0.4;

    private static readonly CaravanParameters Parameters = new();

    [Fact]
    public void A_caravan_of_the_reference_size_has_the_factor_that_is_given()
    {
        Assert.Equal(AtReference, Factor(Parameters.ReferenceSize), 1e-12);
    }

    [Fact]
    public void Eight_times_the_people_are_safer_by_the_exponent()
    {
        Assert.Equal(AtReference * Math.Pow(8, -Parameters.SizeExponent), Factor(8 * Parameters.ReferenceSize), 1e-12);
    }

    [Fact]
    public void A_few_people_are_no_safer_than_one_and_the_largest_caravan_is_not_completely_safe()
    {
        Assert.Equal(1, Factor(0));
        Assert.Equal(1, Factor(1));
        Assert.Equal(Parameters.MinFactor, Factor(1e6));
    }

    [Fact]
    public void More_people_are_never_less_safe()
    {
        Replayed.ForAll(Replayed.Between(1, 10000), Replayed.Between(0, 10000), (people, more) =>
            Factor(people + more) <= Factor(people));
    }

    [Fact]
    public void People_join_in_proportion_to_the_caravan_and_never_more_than_the_share()
    {
        Assert.Equal(0, CaravanRule.JoinChance(0, Parameters));
        Assert.Equal(Parameters.JoinShare / 2, CaravanRule.JoinChance(Parameters.ReferenceSize / 2, Parameters), 1e-12);
        Assert.Equal(Parameters.JoinShare, CaravanRule.JoinChance(100 * Parameters.ReferenceSize, Parameters));
    }

    [Fact]
    public void Parties_leave_at_a_constant_rate()
    {
        var stay = 1 - CaravanRule.LeaveChance(10, Parameters);

        Assert.Equal(Math.Exp(-10 * Parameters.LeaveRate), stay, 1e-12);
    }

    private static double Factor(double people) => CaravanRule.Factor(people, AtReference, Parameters);

    [Theory]
    [InlineData(false, false, false, true)]
    [InlineData(true, false, false, false)]
    [InlineData(false, true, false, false)]
    [InlineData(false, false, true, false)]
    public void Only_a_party_that_is_in_none_has_left_none_and_pays_no_smuggler_may_join(
        bool isInCaravan, bool hasLeftOne, bool hasSmuggler, bool may)
    {
        Assert.Equal(may, CaravanRule.MayJoin(isInCaravan, hasLeftOne, hasSmuggler));
    }

    [Theory]
    [InlineData(false, 0.4, 0.1, Dispersal.None)]
    [InlineData(false, 0.39, 0.49, Dispersal.Apprehended)]
    [InlineData(false, 0.39, 0.5, Dispersal.LosesCaravan)]
    [InlineData(true, 0.39, 0.49, Dispersal.LosesCaravan)]
    [InlineData(true, 0.4, 0.49, Dispersal.None)]
    public void Papers_protect_a_dispersed_party_from_being_apprehended(
        bool hasPapers, double dispersedDraw, double apprehendedDraw, Dispersal dispersal)
    {
        var terms = new DispersalTerms(0.4, 0.5);

        Assert.Equal(dispersal, CaravanRule.Disperse(in terms, hasPapers, dispersedDraw, apprehendedDraw));
    }
}
