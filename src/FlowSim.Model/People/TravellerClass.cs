namespace FlowSim.Model.People;

/// <summary>
/// What route choice needs to know about a party: its community (nationality and smuggler), kind, means, destination, and
/// whether it means to ask for asylum at a port. Parties of one class at the same place value the same legs equally.
/// </summary>
/// <param name="Index">From 0; below <see cref="CountFor"/>.</param>
public readonly record struct TravellerClass(int Index)
{
    /// <summary>Number of party kinds.</summary>
    public const int KindCount = 3;

    /// <summary>Places for destinations in the number of a class: as many as a corridor may have.</summary>
    private const int DestinationPlaces = Limits.MaxDestinations;

    /// <summary>Number of classes with this many nationality groups.</summary>
    public static int CountFor(int groups) => groups * 2 * KindCount * 2 * 2 * DestinationPlaces;

    /// <summary>
    /// Number of communities, which share information: one for each nationality group, with and without a smuggler.
    /// </summary>
    public static int CommunitiesOf(int groups) => groups * 2;

    /// <summary>
    /// Number of audiences: one for each community and kind, because rules at the border differ by kind, and so does what
    /// a setback heard of says about one's own chance of it.
    /// </summary>
    public static int AudiencesOf(int groups) => CommunitiesOf(groups) * KindCount;

    /// <summary>The class with these traits.</summary>
    /// <param name="group">The nationality group.</param>
    /// <param name="hasSmuggler">Whether the parties travel with a paid smuggler.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="hasMeans">Whether they have money or relatives with money.</param>
    /// <param name="destination">Their destination.</param>
    /// <param name="asksAtPort">Whether they mean to ask for asylum at a port.</param>
    public static TravellerClass Of(
        NationalityGroup group, bool hasSmuggler, PartyKind kind, bool hasMeans, Destination destination, bool asksAtPort = false)
    {
        var community = (group.Index * 2) + (hasSmuggler ? 1 : 0);
        var people = (((community * KindCount) + (int)kind) * 2) + (hasMeans ? 1 : 0);
        return new((((people * 2) + (asksAtPort ? 1 : 0)) * DestinationPlaces) + destination.Index);
    }

    /// <summary>The cell of its parties.</summary>
    public PartyCell Cell => PartyCell.Of(Kind, Group);

    /// <summary>The destination of its parties.</summary>
    public Destination Destination => new(Index % DestinationPlaces);

    /// <summary>Whether its parties want to stay in the transit country rather than reach the destination country.</summary>
    public bool StaysInTransitCountry => Destination.IsTransitCountry;

    /// <summary>Whether its parties have money or relatives with money.</summary>
    public bool HasMeans => (Index / (2 * DestinationPlaces)) % 2 != 0;

    /// <summary>
    /// Whether its parties mean to ask for asylum at a port of entry of the destination country. Others have no business there:
    /// who comes to a port without papers and does not ask is turned back.
    /// </summary>
    public bool AsksAtPort => (Index / DestinationPlaces) % 2 != 0;

    /// <summary>The kind of its parties.</summary>
    public PartyKind Kind => (PartyKind)((Index / (2 * 2 * DestinationPlaces)) % KindCount);

    /// <summary>The community with which its parties share information.</summary>
    public int Community => Index / (2 * 2 * DestinationPlaces * KindCount);

    /// <summary>The audience to which its parties belong: those of their kind in their community.</summary>
    public int Audience => Index / (2 * 2 * DestinationPlaces);

    /// <summary>Whether its parties travel with a paid smuggler.</summary>
    public bool HasSmuggler => (Community & 1) != 0;

    /// <summary>The nationality group of its parties.</summary>
    public NationalityGroup Group => new(Community >> 1);

    /// <summary>The same traits with another kind, for a child sent on alone.</summary>
    public TravellerClass As(PartyKind kind) => Of(Group, HasSmuggler, kind, HasMeans, Destination, AsksAtPort);

    /// <summary>The same traits without the intention to ask at a port, for those whom a port has turned back.</summary>
    public TravellerClass WithoutPort => Of(Group, HasSmuggler, Kind, HasMeans, Destination);
}
