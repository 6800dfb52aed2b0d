using FlowSim.Engine.Execution;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Observation;

/// <summary>What a run has counted by place, for the whole population.</summary>
internal static class PlaceSummary
{
    /// <summary>People harmed, by place.</summary>
    public static HarmTable Harms(Simulation simulation)
    {
        var table = new HarmTable(simulation.World.Network.Places.Length);
        foreach (var (index, outcome) in HarmTable.Outcomes.Index())
        {
            for (var place = 0; place < table.PlaceCount; place++)
            {
                var people = 0L;
                for (var month = 0; month < simulation.World.Period.MonthCount; month++)
                {
                    people += simulation.ByPlace.People(month, place, outcome.Parts);
                }

                table[place, index] = people / simulation.World.SampleShare;
            }
        }

        return table;
    }

    /// <summary>What happened to people by place and month.</summary>
    /// <param name="simulation">The run.</param>
    /// <param name="flows">The people on its legs, among them those who enter the transit country.</param>
    public static PlaceTable ByPlace(Simulation simulation, LegFlowTable flows)
    {
        var network = simulation.World.Network;
        var table = new PlaceTable(flows.MonthCount, network.Places.Length);
        foreach (var (index, outcome) in PlaceOutcomeCatalog.All.Index())
        {
            for (var month = 0; month < table.MonthCount; month++)
            {
                if (outcome.Parts.IsEmpty)
                {
                    SetEntries(table, index, month, network, flows);
                    continue;
                }

                foreach (var place in network.Places.Where(outcome.IsCountedAt))
                {
                    var people = simulation.ByPlace.People(month, place.Id.Index, outcome.Parts);
                    table[index, month, place.Id.Index] = people / simulation.World.SampleShare;
                }
            }
        }

        return table;
    }

    /// <summary>People who enter the transit country travel a leg that leads into it.</summary>
    private static void SetEntries(PlaceTable table, int index, int month, RouteNetwork network, LegFlowTable flows)
    {
        foreach (var leg in network.Legs)
        {
            if (!network[leg.From].IsInTransitCountry && network[leg.To].IsInTransitCountry)
            {
                table[index, month, leg.To.Index] += flows[month, leg.Id.Index];
            }
        }
    }
}
