namespace FlowSim.Model.People;

/// <summary>The country of a nationality group, where it has one.</summary>
public static class HomeCountry
{
    /// <summary>Whether a country is the one of a nationality group; a group of several countries has none.</summary>
    /// <param name="country">The country, in two letters.</param>
    /// <param name="group">The group.</param>
    public static bool Is(string country, NationalityGroup group) => group switch
    {
        NationalityGroup.Honduran => country == "HN",
        NationalityGroup.Salvadoran => country == "SV",
        NationalityGroup.Guatemalan => country == "GT",
        NationalityGroup.Nicaraguan => country == "NI",
        _ => false,
    };
}
