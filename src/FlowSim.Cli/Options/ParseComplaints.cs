using System.CommandLine;
using System.CommandLine.Parsing;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Cli.Options;

/// <summary>Every error in a command line, one sentence each.</summary>
internal static class ParseComplaints
{
    /// <summary>Prints all errors.</summary>
    /// <returns>The exit code for bad input.</returns>
    public static int Report(ParseResult parsed, CliContext context)
    {
        var command = parsed.CommandResult.Command;

        // After an unknown command the rest of the line cannot be checked.
        var unknown = parsed.UnmatchedTokens
            .Take(command is RootCommand ? 1 : int.MaxValue)
            .Select(token => Unknown(token, command));

        // The parser's own message about an unknown token quotes its name and makes no suggestion.
        var others = parsed.Errors
            .Select(error => error.Message)
            .Where(_ => command is not RootCommand)
            .Where(message => !parsed.UnmatchedTokens.Any(token => message.Contains(
                $"'{token}'", StringComparison.Ordinal)));
        if (command is RootCommand && parsed.UnmatchedTokens.Count == 0)
        {
            others = [$"a command is required: {string.Join(", ", command.Subcommands.Select(subcommand => subcommand.Name))}."];
        }

        foreach (var complaint in unknown.Concat(others).Distinct(StringComparer.Ordinal))
        {
            context.Complain(complaint);
        }

        context.Error.WriteLine($"See 'flowsim {(command is RootCommand ? "" : command.Name + " ")}--help'.");
        return ExitCode.BadInput;
    }

    /// <summary>The error for a token that looks like an option but is not an option of the command.</summary>
    public static string UnknownOption(string token, SymbolResult at)
    {
        var parent = at;
        while (parent is not (null or CommandResult))
        {
            parent = parent.Parent;
        }

        return parent is CommandResult command ? Unknown(token, command.Command) : $"'{token}' is not an option.";
    }

    private static string Unknown(string token, Command command)
    {
        var known = token.StartsWith('-')
            ? command.Options.SelectMany(option => option.Aliases.Prepend(option.Name))
            : command.Subcommands.Select(subcommand => subcommand.Name);
        var what = token.StartsWith('-') ? "an option" : command is RootCommand ? "a command" : "expected here";
        return NearestName.Of(token, known) is { } nearest
            ? $"'{token}' is not {what}; did you mean '{nearest}'?"
            : $"'{token}' is not {what}.";
    }
}
