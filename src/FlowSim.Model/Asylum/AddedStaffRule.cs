namespace FlowSim.Model.Asylum;

/// <summary>How additional officers of the asylum agency are shared among its offices.</summary>
public static class AddedStaffRule
{
    /// <summary>The number of additional officers an office gets; 0 where it is closed.</summary>
    /// <param name="place">The index of its place.</param>
    /// <param name="offices">The offices, by place.</param>
    /// <param name="added">The officers to share.</param>
    /// <param name="parameters">The cost of an officer.</param>
    public static double At(
        int place, ReadOnlySpan<OfficeTerms> offices, in AddedStaffTerms added, AsylumParameters parameters)
    {
        ref readonly var office = ref offices[place];
        if (office.Officers <= 0)
        {
            return 0;
        }

        var shared = added.OfficersToShare(parameters);
        return office.SecondedOfficers + (shared > 0 ? shared * ShareOf(place, offices) : 0);
    }

    /// <summary>The part of the shared officers that an office gets, from 0 to 1; 0 where it is closed.</summary>
    /// <param name="place">The index of its place.</param>
    /// <param name="offices">The offices, by place.</param>
    public static double ShareOf(int place, ReadOnlySpan<OfficeTerms> offices)
    {
        if (offices[place].Officers <= 0)
        {
            return 0;
        }

        var all = 0.0;
        foreach (ref readonly var office in offices)
        {
            all += office.Officers;
        }

        return offices[place].Officers / all;
    }
}
