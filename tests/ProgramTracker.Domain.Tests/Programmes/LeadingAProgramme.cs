using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Domain.Tests.Programmes;

/// <summary>A programme from its draft to its end.</summary>
public sealed class LeadingAProgramme
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Begins_as_a_draft_that_may_lack_number_parties_and_period()
    {
        var programme = Drafted(new ProgrammeFacts("  Phối hợp   bảo vệ an ninh Tổ quốc "));

        Assert.Equal(ProgrammeState.Draft, programme.State);
        Assert.Null(programme.Number);
        Assert.Equal("Phối hợp bảo vệ an ninh Tổ quốc", programme.Title);
    }

    [Fact]
    public void Is_refused_without_a_title() => Assert.Equal("programme.without-a-title", RefusalOf(() => Drafted(new ProgrammeFacts(" "))));

    [Fact]
    public void Is_refused_with_a_reversed_period() =>
        Assert.Equal("programme.period-reversed", RefusalOf(() => Drafted(Facts with { From = PartialDate.Of(2023), To = PartialDate.Of(2013) })));

    [Fact]
    public void Is_refused_when_signed_after_today() =>
        Assert.Equal("programme.signed-in-the-future", RefusalOf(() => Drafted(Facts with { SignedOn = PartialDate.Of(2027) })));

    [Fact]
    public void Is_refused_with_what_is_no_number() =>
        Assert.Equal("document-number.blank", RefusalOf(() => Drafted(Facts with { Number = DocumentNumber.Parse("/CTr-CA-MTTQ") })));

    [Fact]
    public void Does_not_implement_or_continue_itself()
    {
        var programme = Drafted(Facts);

        Assert.Equal("programme.implements-itself", RefusalOf(() => programme.Describe(Facts with { ImplementsId = programme.Id }, Today)));
        Assert.Equal("programme.implements-itself", RefusalOf(() => programme.Describe(Facts with { PredecessorId = programme.Id }, Today)));
    }

    [Fact]
    public void Has_each_party_once_in_the_order_of_its_title()
    {
        var programme = Drafted(Facts);
        var police = Guid.CreateVersion7();

        programme.SignedBy([new(null, "các tổ chức thành viên", PartyRole.Member), new(police, "Công an TPHCM", PartyRole.Lead)]);

        Assert.Equal(["các tổ chức thành viên", "Công an TPHCM"], programme.Parties.Select(p => p.Name));
        Assert.Equal("programme.party-twice", RefusalOf(() => programme.SignedBy([new(police, "Công an", PartyRole.Lead), new(police, "Công an TPHCM", PartyRole.Partner)])));
    }

    [Fact]
    public void Rests_on_a_document_once()
    {
        var (programme, document) = (Drafted(Facts), Guid.CreateVersion7());

        programme.RestsOn([document, document]);

        Assert.Equal([document], programme.LegalBasis.Select(basis => basis.DocumentId));
    }

    [Fact]
    public void Comes_into_force_by_an_act_dated_as_far_as_the_paper_tells()
    {
        var programme = Drafted(Facts);
        programme.SignedBy(Parties);

        programme.EnterIntoForce(PartialDate.Of(2013), Today);

        Assert.Equal(ProgrammeState.InForce, programme.State);
        Assert.Equal((ProgrammeState.InForce, PartialDate.Of(2013)), (programme.Acts.Single().To, programme.Acts.Single().On));
    }

    [Fact]
    public void Does_not_come_into_force_without_number_parties_or_year_nor_after_today()
    {
        var unnumbered = Drafted(Facts with { Number = null });
        unnumbered.SignedBy(Parties);
        var alone = Drafted(Facts);
        var ready = Drafted(Facts);
        ready.SignedBy(Parties);

        Assert.Equal("programme.in-force-without-a-number", RefusalOf(() => unnumbered.EnterIntoForce(Today, Today)));
        Assert.Equal("programme.in-force-without-parties", RefusalOf(() => alone.EnterIntoForce(Today, Today)));
        Assert.Equal("programme.act-without-a-date", RefusalOf(() => ready.EnterIntoForce(PartialDate.OfAnyYear(8, 1), Today)));
        Assert.Equal("programme.act-in-the-future", RefusalOf(() => ready.EnterIntoForce(Today.AddDays(1), Today)));
    }

    [Fact]
    public void Keeps_number_and_parties_while_in_force()
    {
        var programme = InForce();

        Assert.Equal("programme.in-force-without-a-number", RefusalOf(() => programme.Describe(Facts with { Number = null }, Today)));
        Assert.Equal("programme.in-force-without-parties", RefusalOf(() => programme.SignedBy([])));
        Assert.Equal("programme.not-a-draft", RefusalOf(() => programme.EnterIntoForce(Today, Today)));
    }

    [Theory]
    [InlineData(ProgrammeState.Concluded)]
    [InlineData(ProgrammeState.Superseded)]
    [InlineData(ProgrammeState.Cancelled)]
    public void Ends_once_by_an_act_with_its_reason(ProgrammeState ended)
    {
        var programme = InForce();

        End(programme, ended, PartialDate.Of(2023, 12), "Đã tổng kết 10 năm");

        Assert.Equal(ended, programme.State);
        Assert.Equal((ended, "Đã tổng kết 10 năm"), (programme.Acts[^1].To, programme.Acts[^1].Reason));
        Assert.Equal("programme.not-in-force", RefusalOf(() => End(programme, ended, Today, "Lần nữa")));
    }

    [Fact]
    public void Does_not_end_without_a_reason_before_it_began_or_after_today()
    {
        var programme = InForce();

        Assert.Equal("programme.without-a-reason", RefusalOf(() => programme.Conclude(Today, "  ", Today)));
        Assert.Equal("programme.ends-before-in-force", RefusalOf(() => programme.Conclude(PartialDate.Of(2012), "Hết thời hạn", Today)));
        Assert.Equal("programme.act-in-the-future", RefusalOf(() => programme.Conclude(PartialDate.Of(2027), "Hết thời hạn", Today)));
        Assert.Equal("programme.not-in-force", RefusalOf(() => Drafted(Facts).Cancel(Today, "Không ký", Today)));
    }

    [Fact]
    public void Owes_an_answer_once_its_period_is_over()
    {
        var programme = InForce();

        Assert.False(programme.IsPastItsPeriod(new DateOnly(2023, 12, 31)));
        Assert.True(programme.IsPastItsPeriod(new DateOnly(2024, 1, 1)));

        programme.Conclude(PartialDate.Of(2024), "Đã tổng kết", Today);
        Assert.False(programme.IsPastItsPeriod(Today));
    }

    private static ProgrammeFacts Facts =>
        new("Đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc", DocumentNumber.Parse("478/CTr-CA-MTTQ"), From: PartialDate.Of(2013), To: PartialDate.Of(2023));

    private static PartyEntry[] Parties => [new(Guid.CreateVersion7(), "Công an TPHCM", PartyRole.Lead)];

    private static Programme Drafted(ProgrammeFacts facts) => Programme.Draft(facts, Guid.CreateVersion7(), Guid.CreateVersion7(), Today);

    private static Programme InForce()
    {
        var programme = Drafted(Facts);
        programme.SignedBy(Parties);
        programme.EnterIntoForce(PartialDate.Of(2013), Today);

        return programme;
    }

    private static void End(Programme programme, ProgrammeState to, PartialDate on, string reason)
    {
        switch (to)
        {
            case ProgrammeState.Concluded:
                programme.Conclude(on, reason, Today);
                break;
            case ProgrammeState.Superseded:
                programme.Supersede(on, reason, Today);
                break;
            default:
                programme.Cancel(on, reason, Today);
                break;
        }
    }

    private static string RefusalOf(Action act) => Assert.Throws<RuleBrokenException>(act).Rule.Code;
}
