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
        Assert.Equal(1766165389031761448UL, Families.ContentHash("HN_SPS", "honduran"));
    }

    [Fact]
    public void Neither_size_nor_position_changes_the_hash_of_a_cohort()
    {
        var grown = Families with { People = 1001, Origin = new PlaceId(17), Group = TestGroup.African };

        Assert.Equal(Families.ContentHash("HN_SPS", "honduran"), grown.ContentHash("HN_SPS", "honduran"));
    }

    [Fact]
    public void Every_cohort_of_ten_years_has_its_own_hash()
    {
        string[] origins = ["HN_SPS", "HN_TEG", "SV_SSA", "GT_GUA", "GT_HUE"];
        string[] groups = ["honduran", "salvadoran", "guatemalan", "nicaraguan", "caribbean", "african"];
        var hashes = new HashSet<ulong>();
        var cohorts = 0;

        foreach (var origin in origins)
        {
            for (var month = 0; month < 120; month++)
            {
                foreach (var group in groups)
                {
                    foreach (var kind in Enum.GetValues<PartyKind>())
                    {
                        var cohort = Families with { Month = Families.Month.AddMonths(month), Kind = kind };
                        hashes.Add(cohort.ContentHash(origin, group));
                        cohorts++;
                    }
                }
            }
        }

        Assert.Equal(10_800, cohorts);
        Assert.Equal(cohorts, hashes.Count);
    }
}
