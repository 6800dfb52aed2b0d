using FlowSim.Engine.Services;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Controls;
using FlowSim.Model.Costs;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.Policy;
using FlowSim.Model.Services;
using FlowSim.Model.Travel;
using FlowSim.Model.Travel.Shelters;

namespace FlowSim.Engine.Tests.Services;

public sealed class ServiceOrderTests
{
    [Fact]
    public void What_a_service_reads_was_set_before_it_runs()
    {
        Assert.Empty(ServiceOrder.Faults(DayServices.InOrder));
    }

    [Fact]
    public void Every_state_is_set_by_events_or_a_service_and_what_events_collect_is_used()
    {
        var uses = DayServices.InOrder.Select(step => step.Uses).ToArray();
        var used = uses.SelectMany(use => use.Takes.Concat(use.Reads).Concat(use.Writes)).ToHashSet();

        Assert.Equal(
            Enum.GetValues<DayState>().Order(),
            uses.SelectMany(use => use.Writes).Concat(DayServices.FromEvents).Distinct().Order());
        Assert.Empty(DayServices.FromEvents.Except(used));
    }

    [Theory]
    [InlineData(
        nameof(PolicyChange),
        nameof(ShelterOccupancy),
        "ShelterOccupancy reads PolicyInForce before it is set")]
    [InlineData(nameof(TrafficCount), nameof(StopChanceRefresh), "StopChanceRefresh reads Crowds before it is set")]
    [InlineData(nameof(PortAdmission), nameof(BeliefRevision), "BeliefRevision reads PortLists before it is set")]
    [InlineData(
        nameof(StaffCount),
        nameof(PolicyChange),
        "StaffCount reads yesterday's PolicyInForce after it was set again")]
    [InlineData(
        nameof(SmugglerMarketRefresh),
        nameof(BeliefRevision),
        "SmugglerMarketRefresh reads yesterday's Beliefs after it was set again")]
    public void A_service_that_runs_too_late_is_found(string service, string after, string fault)
    {
        var steps = DayServices.InOrder.ToList();
        var late = steps.Single(step => step.Service.Name == service);
        steps.Remove(late);
        steps.Insert(steps.FindIndex(step => step.Service.Name == after) + 1, late);

        Assert.Contains(fault, ServiceOrder.Faults(steps));
    }

    [Fact]
    public void A_state_that_nothing_sets_is_found()
    {
        Type[] missing = [typeof(BeliefRevision), typeof(TrafficCount)];
        var steps = DayServices.InOrder.Where(step => !missing.Contains(step.Service));

        var faults = ServiceOrder.Faults([.. steps]);

        Assert.Contains("SmugglerMarketRefresh reads yesterday's Beliefs, which nothing sets", faults);
        Assert.Contains("StopChanceRefresh reads Crowds, which nothing sets", faults);
    }

    [Fact]
    public void What_two_services_take_is_found()
    {
        var traffic = DayServices.InOrder.Single(step => step.Service == typeof(TrafficCount));

        Assert.Contains(
            "TrafficCount takes LegCounts, which is not there or was taken",
            ServiceOrder.Faults([.. DayServices.InOrder, traffic]));
    }
}
