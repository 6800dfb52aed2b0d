using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Tests.Policy;

/// <summary>Everything a state of policy holds, by family, position and member.</summary>
internal static class StateNumbers
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    /// <summary>The properties of the state that are families.</summary>
    public static ImmutableArray<PropertyInfo> Families { get; } =
    [
        .. typeof(PolicyState).GetProperties()
            .Where(property => property.PropertyType.IsSubclassOf(typeof(TermsFamily))),
    ];

    /// <summary>The terms of a family, in their order.</summary>
    public static IEnumerable<object> TermsOf(object family) =>
        ((IEnumerable)family.GetType().GetProperty("Terms", Hidden)!.GetValue(family)!).Cast<object>();

    /// <summary>A text that differs if any of a family's terms does.</summary>
    public static string Text(object family) =>
        string.Join('\n', TermsOf(family).SelectMany(Members).Select(member => $"{member}"));

    /// <summary>The numbers of all terms of a state.</summary>
    public static Dictionary<string, double> Of(PolicyState state)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var family in Families)
        {
            foreach (var (position, terms) in TermsOf(family.GetValue(state)!).Index())
            {
                foreach (var (name, value) in Members(terms))
                {
                    if (value is double number)
                    {
                        numbers.Add($"{family.Name}[{position}].{name}", number);
                    }
                }
            }
        }

        return numbers;
    }

    private static IEnumerable<(string Name, object? Value)> Members(object terms) =>
        from property in terms.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
        let value = property.GetValue(terms)
        select (property.Name, value is IEnumerable list ? string.Join(' ', list.Cast<object>()) : value);
}
