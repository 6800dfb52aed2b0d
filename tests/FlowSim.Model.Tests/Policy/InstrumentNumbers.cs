using FlowSim.Model.Policy;

namespace FlowSim.Model.Tests.Policy;

/// <summary>Every number of every instrument, for tests of each; also compiled into the tests of the engine.</summary>
internal static class InstrumentNumbers
{
    /// <summary>The key of the instrument, and the name of the number.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var numbers = new TheoryData<string, string>();
            foreach (var (kind, type) in InstrumentKinds.ByKey)
            {
                foreach (var number in InstrumentField.Of(type))
                {
                    numbers.Add(kind, number.Property.Name);
                }
            }

            Assert.True(numbers.Count > 50);
            return numbers;
        }
    }
}
