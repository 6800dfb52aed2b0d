namespace FlowSim.Model.Crime;

/// <summary>
/// By how much a party's leg raises or lowers the rates of hazards, by their cause; see <see cref="HazardRule.Factors"/>.
/// </summary>
/// <param name="Crime">Factor of every crime where organised crime has its ordinary strength.</param>
/// <param name="OrganisedStrength">Strength of organised crime there; 1 is ordinary.</param>
/// <param name="AnyCriminals">Factor of the crimes that organised and common crime both commit.</param>
/// <param name="Accident">Factor of accidents.</param>
public readonly record struct HazardFactors(double Crime, double OrganisedStrength, double AnyCriminals, double Accident);
