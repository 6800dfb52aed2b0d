using System.CommandLine;

namespace FlowSim.Cli.Options;

/// <summary>Arguments that name files and do not accept a mistyped option as a file name.</summary>
internal static class FileArgument
{
    /// <summary>An argument for one file.</summary>
    public static Argument<string> One(string name, string description) =>
        Guarded(new Argument<string>(name) { Description = description });

    /// <summary>An argument for one or more files.</summary>
    public static Argument<string[]> Several(string name, string description) =>
        Guarded(new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore });

    private static T Guarded<T>(T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            // One line for each error; the parser keeps only one error for each call.
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError(ParseComplaints.UnknownOption(token.Value, result));
            }
        });
        return argument;
    }
}
