using FlowSim.Model.Controls;
using FlowSim.Model.Network;

namespace FlowSim.Model.Tests.Controls;

public sealed class EncounterParametersTests
{
    private static readonly EncounterParameters Parameters = new();

    [Fact]
    public void A_checkpoint_sees_the_road_best_and_nothing_in_the_air()
    {
        Assert.Equal(1, Parameters.CheckpointCoverage(TravelMode.Road));
        Assert.Equal(Parameters.CheckpointRailCoverage, Parameters.CheckpointCoverage(TravelMode.Rail));
        Assert.Equal(Parameters.CheckpointFootCoverage, Parameters.CheckpointCoverage(TravelMode.Foot));
        Assert.Equal(Parameters.CheckpointWaterCoverage, Parameters.CheckpointCoverage(TravelMode.River));
        Assert.Equal(Parameters.CheckpointWaterCoverage, Parameters.CheckpointCoverage(TravelMode.Sea));
        Assert.Equal(0, Parameters.CheckpointCoverage(TravelMode.Air));
    }

    [Fact]
    public void A_patrol_sees_open_country_and_water_equally_well_and_nothing_in_the_air()
    {
        Assert.Equal(Parameters.PatrolRoadCoverage, Parameters.PatrolCoverage(TravelMode.Road));
        Assert.Equal(Parameters.PatrolRoadCoverage, Parameters.PatrolCoverage(TravelMode.Rail));
        Assert.Equal(Parameters.PatrolOpenCoverage, Parameters.PatrolCoverage(TravelMode.Foot));
        Assert.Equal(Parameters.PatrolOpenCoverage, Parameters.PatrolCoverage(TravelMode.River));
        Assert.Equal(Parameters.PatrolOpenCoverage, Parameters.PatrolCoverage(TravelMode.Sea));
        Assert.Equal(0, Parameters.PatrolCoverage(TravelMode.Air));
    }
}
