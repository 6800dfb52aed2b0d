using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Controls;

/// <summary>
/// How long each force has been at each place, and the share of its stops there that end in a payment today.
/// </summary>
internal sealed class CorruptionTable
{
    /// <summary>
    /// Days on duty of officers who were there before the run began: long enough for the effect to be complete.
    /// </summary>
    private const int SettledDays = 36500;

    private readonly ModelParameters _parameters;
    private readonly Forces _forces;
    private readonly int[] _daysOnDuty;
    private readonly bool[] _isOnDuty;
    private readonly double[] _bribeShares;

    /// <summary>
    /// A table for a run that has not begun. Officers on duty on its first day have been there for long.
    /// </summary>
    public CorruptionTable(int placeCount, ModelParameters parameters, Forces forces)
    {
        _forces = forces;
        _parameters = parameters;
        _daysOnDuty = new int[placeCount * forces.Count];
        _isOnDuty = new bool[placeCount * forces.Count];
        _bribeShares = new double[placeCount * forces.Count];
        Array.Fill(_daysOnDuty, SettledDays);
    }

    /// <summary>Whether a force needs time to learn how much it can demand at a place.</summary>
    public bool IsMilitary(Force force) => _forces.RoleOf(force) == ForceRole.Military;

    /// <summary>The share of stops that end in a payment, by the position of the officers.</summary>
    public double BribeShareOf(int officers) => _bribeShares[officers];

    /// <summary>Sets tomorrow's shares from the officers who will be on duty at each place.</summary>
    public void Refresh(PolicyState policy)
    {
        for (var officers = 0; officers < _bribeShares.Length; officers++)
        {
            _isOnDuty[officers] = policy.Controls.All[officers].Officers > 0;
            if (!_isOnDuty[officers])
            {
                // No officers here, so the share is not needed.
                _daysOnDuty[officers] = 0;
                continue;
            }

            if (_daysOnDuty[officers] < SettledDays)
            {
                _daysOnDuty[officers]++;
            }

            var force = _forces.ForceAt(officers);
            var share = IsMilitary(force)
                ? CorruptionRule.BribeShare(
                    _daysOnDuty[officers],
                    _parameters.Encounters.BribeShareMilitary,
                    _parameters.Encounters.BribeShareCivil,
                    _parameters.Corruption)
                : _parameters.Encounters.BribeShareCivil;
            _bribeShares[officers] = Math.Min(1, share * policy.Oversight.All[officers].BribeFactor);
        }
    }
}
