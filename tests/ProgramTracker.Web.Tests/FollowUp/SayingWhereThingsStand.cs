using System.Globalization;
using System.Resources;
using ProgramTracker.Web.Pages.Awards;
using ProgramTracker.Web.Pages.Exemplars;
using ProgramTracker.Web.Pages.Tasks;

namespace ProgramTracker.Web.Tests.FollowUp;

public sealed class SayingWhereThingsStand
{
    [Fact]
    public void Has_an_English_word_for_every_state_kind_and_stage()
    {
        var english = new ResourceManager(typeof(Web.Words.Words)).GetResourceSet(CultureInfo.GetCultureInfo("en"), createIfNotExists: true, tryParents: false)!;

        Assert.DoesNotContain(TaskWords.All.Concat(AwardWords.All).Concat(ExemplarWords.All), phrase => string.IsNullOrEmpty(english.GetString(phrase)));
    }
}
