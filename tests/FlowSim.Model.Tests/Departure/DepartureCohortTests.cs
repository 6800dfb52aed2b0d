using FlowSim.Fakes;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Departure;

public sealed class DepartureCohortTests
{
    private static readonly DepartureCohort Families =
        new(new DateOnly(2019, 1, 1), new PlaceId(0), TestGroup.Honduran, PartyKind.Family, 1000);

    [Fact]
    public void The_hash_of_a_cohort_never_changes()
    {
        Assert.Equal(1894142404U, Families.LastingHash("HN_SPS"));
    }

    [Fact]
    public void Neither_size_nor_position_changes_the_hash_of_a_cohort()
    {
        var grown = Families with { People = 1001, Origin = new PlaceId(17) };

        Assert.Equal(Families.LastingHash("HN_SPS"), grown.LastingHash("HN_SPS"));
    }

    [Fact]
    public void Every_cohort_of_ten_years_has_its_own_hash()
    {
        string[] origins = ["HN_SPS", "HN_TEG", "SV_SSA", "GT_GUA", "GT_HUE"];
        var hashes = new HashSet<uint>();
        var cohorts = 0;

        foreach (var origin in origins)
        {
            for (var month = 0; month < 120; month++)
            {
                foreach (var group in TestGroup.All)
                {
                    foreach (var kind in Enum.GetValues<PartyKind>())
                    {
                        var cohort = Families with { Month = Families.Month.AddMonths(month), Group = group, Kind = kind };
                        hashes.Add(cohort.LastingHash(origin));
                        cohorts++;
                    }
                }
            }
        }

        Assert.Equal(10_800, cohorts);
        Assert.Equal(cohorts, hashes.Count);
    }
}
