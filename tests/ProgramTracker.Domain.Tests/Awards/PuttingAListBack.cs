using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Awards;

public sealed class PuttingAListBack
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly AwardForm _form = AwardForm.Enter(new AwardFormEntry("X", "X", "X", AwardClass.Commendation, "", true, true, true, "", "", null, null, ""));
    private readonly AwardDecision _decision;

    public PuttingAListBack()
    {
        _decision = AwardDecision.Draft(new AwardDecisionFacts(DocumentNumber.Parse("7/QĐ-BCA"), new PartialDate(2023, 5, 20), Guid.CreateVersion7(), _form), Guid.CreateVersion7(), Area.NationId, Today);
        _decision.List([Named("Lê Bỏ"), Named("Lê Cũ")], _form);
    }

    [Fact]
    public void Makes_every_row_the_one_it_was()
    {
        var (former, hash) = (_decision.ListAsItIs(), _decision.ListHash);
        _decision.List([Named("Lê Cú"), Named("Lê Mới")], _form);
        _decision.PutListBack(former, _decision.ListHash, _form);

        Assert.Equal(former, _decision.ListAsItIs());
        Assert.Equal((hash, 2), (_decision.ListHash, _decision.ListedIndividuals));
    }

    [Fact]
    public void Is_refused_when_someone_changed_the_list_since()
    {
        var former = _decision.ListAsItIs();
        _decision.List([Named("Lê Mới")], _form);
        var imported = _decision.ListHash;
        _decision.List([Named("Lê Mới"), Named("Lê Thêm")], _form);

        Assert.Equal(ListImportRules.ListChangedSince, Assert.Throws<RuleBrokenException>(() => _decision.PutListBack(former, imported, _form)).Rule);
    }

    [Fact]
    public void Is_refused_once_the_decision_is_issued()
    {
        var former = _decision.ListAsItIs();
        _decision.Issue([]);

        Assert.Equal(AwardRules.IssuedAlready, Assert.Throws<RuleBrokenException>(() => _decision.PutListBack(former, _decision.ListHash, _form)).Rule);
    }

    private static RecipientEntry Named(string name) => new(RecipientKind.Individual, name, null, Area.NationId);
}
