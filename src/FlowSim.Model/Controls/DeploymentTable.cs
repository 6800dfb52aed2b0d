using FlowSim.Kernel.Numerics;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Controls;

/// <summary>
/// Where the officers on patrol are. Those of a force who follow people are distributed over its area; day by day a part of them
/// that depends on the lag moves towards the distribution of people. Their number is always that of the policy.
/// </summary>
/// <param name="places">Number of places.</param>
/// <param name="forces">Number of forces.</param>
internal sealed class DeploymentTable(int places, int forces)
{
    // Of the officers of a force who follow people, the share at each place; 0 outside the area.
    private readonly double[] _shares = new double[places * forces];
    private readonly double[] _patrols = new double[places * forces];

    /// <summary>The officers of a force on patrol at a place.</summary>
    public double PatrolOfficers(int place, Force force) => _patrols[(place * forces) + force.Index];

    /// <summary>Sets where officers are tomorrow.</summary>
    /// <param name="policy">The officers on duty, and how they follow people.</param>
    /// <param name="crowds">The daily number of people at each place.</param>
    public void Refresh(PolicyState policy, CrowdTable crowds)
    {
        for (var force = 0; force < forces; force++)
        {
            Refresh(policy, crowds, new Force(force));
        }
    }

    private void Refresh(PolicyState policy, CrowdTable crowds, Force force)
    {
        var (following, people, known) = (0.0, 0.0, 0.0);
        for (var place = 0; place < places; place++)
        {
            var cell = (place * forces) + force.Index;
            _patrols[cell] = policy.Controls[place, force].PatrolOfficers;
            var share = policy.Redeployment[place, force].Share;
            if (share <= 0)
            {
                _shares[cell] = 0;
                continue;
            }

            following += share * _patrols[cell];
            people += crowds.At(place);
            known += _shares[cell];
        }

        if (following > 0)
        {
            Move(policy, crowds, force, following, people, known);
        }
    }

    private void Move(PolicyState policy, CrowdTable crowds, Force force, double following, double people, double known)
    {
        for (var place = 0; place < places; place++)
        {
            ref readonly var terms = ref policy.Redeployment[place, force];
            if (terms.Share <= 0)
            {
                continue;
            }

            var cell = (place * forces) + force.Index;
            ref var share = ref _shares[cell];
            // They begin where the policy has them; if the area has changed, those outside are distributed like the others.
            share = known > 0 ? share / known : terms.Share * _patrols[cell] / following;
            _patrols[cell] *= 1 - terms.Share;
            if (people > 0)
            {
                share += (1 - PortableMath.Exp(-1 / terms.LagDays)) * ((crowds.At(place) / people) - share);
            }

            _patrols[cell] += following * share;
        }
    }
}
