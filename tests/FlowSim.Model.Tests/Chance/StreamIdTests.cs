using FlowSim.Model.Chance;

namespace FlowSim.Model.Tests.Chance;

public sealed class StreamIdTests
{
    /// <summary>
    /// All released streams with their numbers. New lines are added at the end; no line is ever changed or removed.
    /// </summary>
    private static readonly string[] Released =
    [
        "Departure 1",
        "Character 2",
        "Leg 3",
        "Encounter 4",
        "Crime 5",
        "Kidnapping 6",
        "Detention 7",
        "DetainedClaim 8",
        "Claim 9",
        "FreeClaim 10",
        "Decision 11",
        "PortWait 12",
        "BorderContact 13",
        "HearingWait 14",
        "Return 15",
        "Precedence 16",
        "Parameter 17",
        "Sample 18",
        "Caravan 20",
        "Reporting 21",
        "Language 22",
        "Referral 23",
        "Movement 24",
        "Protocol 25",
        "LegalAid 26",
        "ChildShelter 27",
        "Compliance 28",
        "Card 30",
        "Bus 31",
        "Resettlement 32",
        "Applicant 33",
        "Transfer 35",
        "WaitingClaim 36",
        "ReturnToWait 37",
        "Reunification 38",
        "DestinationProcessing 39",
        "Design 40",
        "Resampling 41",
        "TraceSampling 42",
    ];

    [Fact]
    public void A_released_stream_never_changes_its_number()
    {
        var streams = All().Select(stream => $"{stream.Name} {stream.Key}");

        Assert.Equal(Released, streams);
    }

    [Fact]
    public void No_two_streams_have_the_same_number()
    {
        var keys = All().Select(stream => stream.Key).ToArray();

        Assert.NotEmpty(keys);
        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    private static (string Name, uint Key)[] All() =>
    [
        .. Enum.GetNames<StreamId>()
            .Where(name => name != nameof(StreamId.None))
            .Select(name => (name, (uint)Enum.Parse<StreamId>(name)))
            .OrderBy(stream => stream.Item2),
    ];
}
