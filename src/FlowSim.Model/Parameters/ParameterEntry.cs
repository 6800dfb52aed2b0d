using System.Reflection;

namespace FlowSim.Model.Parameters;

/// <summary>One parameter of the model, as found on its record or on a profile of the corridor.</summary>
/// <param name="Path">Its name in scenario files, such as <c>detention.informed-share</c>.</param>
/// <param name="Section">The property of <see cref="ModelParameters"/> that holds its record or the profiles of its kind.</param>
/// <param name="Property">The property of that record.</param>
/// <param name="Meta">Unit, bounds and source.</param>
/// <param name="Profile">The position of the profile; null for a parameter of the model itself.</param>
public sealed record ParameterEntry(
    string Path, PropertyInfo Section, PropertyInfo Property, ParameterAttribute Meta, int? Profile = null)
{
    /// <summary>Reads the value of the parameter.</summary>
    public double Read(ModelParameters parameters) => (double)Property.GetValue(Record(parameters))!;

    private object Record(ModelParameters parameters) => Profile is { } position
        ? ProfileFamily.Of(Section).Get(parameters)[position]
        : Section.GetValue(parameters)!;
}
