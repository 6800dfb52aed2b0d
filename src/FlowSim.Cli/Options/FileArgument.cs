using System.CommandLine;

namespace FlowSim.Cli.Options;

/// <summary>Arguments that name files, and take no mistyped option for one.</summary>
internal static class FileArgument
{
    /// <summary>An argument for one file.</summary>
    public static Argument<string> One(string name, string description) =>
        Guarded(new Argument<string>(name) { Description = description });

    /// <summary>An argument for one file or more.</summary>
    public static Argument<string[]> Several(string name, string description) =>
        Guarded(new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore });

    private static T Guarded<T>(T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            // A complaint of one line each; the parser keeps one error for each call.
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError(ParseComplaints.UnknownOption(token.Value, result));
            }
        });
        return argument;
    }
}
