using BenchmarkDotNet.Running;
using FlowSim.Benchmarks;

return args.FirstOrDefault() switch
{
    "quick" => QuickReport.Run(),
    "ten-million" => TenMillionParties.Run(),
    "sweep" => SweepReport.Run(),
    _ => BenchmarkSwitcher.FromAssembly(typeof(QuickReport).Assembly).Run(args).Any() ? 0 : 1,
};
