using System.CommandLine;
using System.CommandLine.Parsing;
using FlowSim.Foundation.Diagnostics;

namespace FlowSim.Cli.Options;

/// <summary>Everything wrong with a command line, one sentence each.</summary>
internal static class ParseComplaints
{
    /// <summary>Prints all complaints.</summary>
    /// <returns>The exit code for bad input.</returns>
    public static int Report(ParseResult parsed, CliContext context)
    {
        var command = parsed.CommandResult.Command;

        // After a word that is no command, nothing can be said of the rest.
        var unknown = parsed.UnmatchedTokens
            .Take(command is RootCommand ? 1 : int.MaxValue)
            .Select(token => Unknown(token, command));

        // The parser's own sentence about an unknown token names it in quotes, without a suggestion.
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

    /// <summary>The complaint about a token that looks like an option of the command but is not one.</summary>
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
