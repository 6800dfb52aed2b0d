using FlowSim.Model.Return;

namespace FlowSim.Model.Tests.Return;

public sealed class RefoulementTests
{
    [Theory]
    [InlineData(true, false, RemovalForm.WithoutAccess)]
    [InlineData(true, true, RemovalForm.AfterWrongRefusal)]
    [InlineData(false, false, RemovalForm.NotInNeed)]
    [InlineData(false, true, RemovalForm.NotInNeed)]
    public void A_removal_in_need_is_refoulement_unless_a_procedure_that_could_protect_has_refused(
        bool inNeed, bool isRefused, RemovalForm form)
    {
        Assert.Equal(form, Refoulement.FormOf(inNeed, isRefused));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, false)]
    public void Going_home_is_under_duress_for_a_party_in_need_that_was_held_up(bool inNeed, bool isHeldUp, bool isDuress)
    {
        Assert.Equal(isDuress, Refoulement.IsGivingUpUnderDuress(inNeed, isHeldUp));
    }
}
