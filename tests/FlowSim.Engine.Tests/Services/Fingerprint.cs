using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FlowSim.Kernel.Chance;
using FlowSim.Model;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;

namespace FlowSim.Engine.Tests.Services;

/// <summary>A hash of objects and all that they refer to, to see whether anything in them has changed.</summary>
internal sealed class Fingerprint
{
    /// <summary>What never changes during a run, and what counts only by itself.</summary>
    private static readonly ImmutableHashSet<Type> NotEntered =
        [typeof(Scenario), typeof(RouteNetwork), typeof(PolicyEntry), typeof(RandomSource), typeof(TrainedShares)];

    private static readonly MethodInfo HasReferencesMethod =
        typeof(RuntimeHelpers).GetMethod(nameof(RuntimeHelpers.IsReferenceOrContainsReferences))!;

    private static readonly MethodInfo SizeOfMethod = typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!;

    private static readonly Dictionary<Type, FieldInfo[]> Fields = [];
    private static readonly Dictionary<Type, int> Sizes = [];

    private readonly HashSet<object> _seen;
    private HashCode _hash;

    private Fingerprint(IEnumerable<object> closed) =>
        _seen = new HashSet<object>(closed, ReferenceEqualityComparer.Instance);

    /// <summary>The hash of objects.</summary>
    /// <param name="roots">The objects.</param>
    /// <param name="closed">Objects that belong to something else, and are not entered.</param>
    public static int Of(IReadOnlyCollection<object> roots, IEnumerable<object> closed)
    {
        var fingerprint = new Fingerprint(closed.Except(roots, ReferenceEqualityComparer.Instance));
        foreach (var root in roots)
        {
            fingerprint.AddParts(root, root.GetType());
        }

        return fingerprint._hash.ToHashCode();
    }

    private void Add(object? value)
    {
        var type = value?.GetType();
        if (value is null or Delegate or Type
            || NotEntered.Contains(type!)
            || type!.Name.EndsWith("Parameters", StringComparison.Ordinal))
        {
            return;
        }

        if (type.IsValueType || _seen.Add(value))
        {
            AddParts(value, type);
        }
    }

    private void AddParts(object value, Type type)
    {
        if (type.IsPrimitive || type.IsEnum || value is string)
        {
            _hash.Add(value);
            return;
        }

        if (value is Array array)
        {
            AddElements(array, type.GetElementType()!);
            return;
        }

        foreach (var field in FieldsOf(type))
        {
            Add(field.GetValue(value));
        }
    }

    private void AddElements(Array array, Type element)
    {
        if (SizeOf(element) is > 0 and var size)
        {
            ref var first = ref MemoryMarshal.GetArrayDataReference(array);
            _hash.AddBytes(MemoryMarshal.CreateReadOnlySpan(ref first, array.Length * size));
            return;
        }

        foreach (var item in array)
        {
            Add(item);
        }
    }

    /// <summary>The size of an element in bytes; 0 if it refers to objects.</summary>
    private static int SizeOf(Type type)
    {
        if (!Sizes.TryGetValue(type, out var size))
        {
            var hasReferences = (bool)HasReferencesMethod.MakeGenericMethod(type).Invoke(null, null)!;
            size = hasReferences ? 0 : (int)SizeOfMethod.MakeGenericMethod(type).Invoke(null, null)!;
            Sizes[type] = size;
        }

        return size;
    }

    private static FieldInfo[] FieldsOf(Type type)
    {
        if (!Fields.TryGetValue(type, out var fields))
        {
            fields = [.. Lineage(type).SelectMany(owner => owner.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))];
            Fields[type] = fields;
        }

        return fields;
    }

    private static IEnumerable<Type> Lineage(Type type)
    {
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            yield return owner;
        }
    }
}
