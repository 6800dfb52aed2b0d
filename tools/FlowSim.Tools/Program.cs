using FlowSim.Fakes;
using FlowSim.Tools;

if (args is not [var command] || !Generators.ByCommand.TryGetValue(command, out var generate))
{
    await Console.Error.WriteLineAsync($"Usage: {Generators.CommandLine(string.Join('|', Generators.ByCommand.Keys))}");
    return 1;
}

foreach (var file in generate())
{
    await File.WriteAllTextAsync(Repository.File(file.Path), file.Text);
    Console.WriteLine(file.Path);
}

return 0;
