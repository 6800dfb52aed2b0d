using System.Reflection;
using FlowSim.Model;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Engine.Tests.World;

public sealed class LimitsTests
{
    [Theory]
    [InlineData(nameof(PartyRecord.Place), Limits.MaxPlaces)]
    [InlineData(nameof(PartyRecord.Leg), Limits.MaxLegs)]
    [InlineData(nameof(PartyRecord.Cohort), Limits.MaxCohorts)]
    [InlineData(nameof(PartyRecord.Station), Limits.MaxSites)]
    [InlineData(nameof(PartyRecord.Office), Limits.MaxSites)]
    [InlineData(nameof(PartyRecord.Index), 2 * Limits.MaxPeople)]
    public void Leave_room_in_the_field_of_a_party(string field, long limit)
    {
        var type = typeof(PartyRecord).GetField(field)!.FieldType;
        var max = type.GetField("MaxValue", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue();

        Assert.InRange(limit, 1, Convert.ToInt64(max, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("travel.max-visits", ushort.MaxValue)]
    [InlineData("return.max-attempts", byte.MaxValue)]
    public void Leave_room_for_what_a_parameter_allows(string path, int max) =>
        Assert.True(ParameterCatalog.All.Single(parameter => parameter.Path == path).Meta.Max < max);

    [Fact]
    public void Leave_one_number_of_a_site_for_none() => Assert.Equal(PartyRecord.NoSite - 1, Limits.MaxSites);
}
