using System.CommandLine;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Cli.Rendering;
using FlowSim.Results;

namespace FlowSim.Cli.Commands;

/// <summary><c>flowsim report</c>: renders the report page of stored results again.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliContext context)
    {
        var results = FileArgument.One(
            "RESULTS", "The folder that run, compare, sweep or merge wrote, such as out/NAME, or results.sqlite in it");
        var language = LanguageOption.Create();
        var pdf = new Option<bool>("--pdf")
        {
            Description = "Also print the page to report.pdf, with Chromium, Chrome or Edge if one is installed",
        };
        var csv = new Option<bool>("--csv")
        {
            Description = "Also write every table of the page as CSV to the folder report-tables",
        };
        var markdown = new Option<bool>("--markdown")
        {
            Description = "Also write a short brief, report.md",
        };
        var json = RunOptionSet.CreateJson();
        var command = new Command(
            "report", "Writes the report of stored results again: report.html in their folder")
        {
            results, language, pdf, csv, markdown, json,
        };
        command.SetAction(parsed => Execute(
            context,
            new ReportRequest(
                StoreFile.At(parsed.GetRequiredValue(results)),
                parsed.GetValue(language),
                parsed.GetValue(pdf),
                parsed.GetValue(csv),
                parsed.GetValue(markdown)),
            parsed.GetValue(json)));
        return command;
    }

    private static int Execute(CliContext context, ReportRequest request, bool json)
    {
        if (ReportExecution.Execute(context, request) is not { } report)
        {
            return ExitCode.BadInput;
        }

        if (json)
        {
            context.Output.WriteLine(ReportView.Json(request, report));
        }
        else
        {
            ReportView.Write(context.Output, report);
        }

        return ExitCode.Done;
    }
}
