using System.Reflection;

namespace FlowSim.Model.Parameters;

/// <summary>One parameter of the model, as found on its record.</summary>
/// <param name="Path">Its name in scenario files, such as <c>detention.informed-share</c>.</param>
/// <param name="Group">The property of <see cref="ModelParameters"/> that holds its record.</param>
/// <param name="Property">The property of that record.</param>
/// <param name="Meta">Unit, bounds and source.</param>
public sealed record ParameterEntry(string Path, PropertyInfo Group, PropertyInfo Property, ParameterAttribute Meta)
{
    /// <summary>Reads the value of the parameter.</summary>
    public double Read(ModelParameters parameters) => (double)Property.GetValue(Group.GetValue(parameters))!;
}
