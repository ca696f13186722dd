using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Documents;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Programmes;

/// <summary>Contradictions of the record, targets and renewals, as the page says them.</summary>
public sealed class SeeingContradictions(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Says_each_in_words_with_a_link_to_what_it_concerns()
    {
        var late = await SomeDocuments.NationalAsync(app, "81/CT-BCA-V05", issuedOn: PartialDate.Of(2015));
        var programme = await SomeProgrammes.DraftAsync(app, SomeProgrammes.Facts("51/CTr-BCA-MTTW") with { SignedOn = PartialDate.Of(2013, 8, 1), From = PartialDate.Of(2013), To = PartialDate.Of(2020) });
        var (gone, successor) = await GoneAsync();
        programme.SignedBy([new PartyEntry(gone, "Công an tỉnh cũ", PartyRole.Lead)]);
        programme.RestsOn([late.Id]);
        programme.Describe(SomeProgrammes.Facts("51/CTr-BCA-MTTW") with { SignedOn = PartialDate.Of(2025, 9), From = PartialDate.Of(2013), To = PartialDate.Of(2020) }, app.Today);
        programme.EnterIntoForce(PartialDate.Of(2013), app.Today);
        await app.GivenAsync(late, programme);
        var conference = await app.ConferenceAsync("Sơ kết quá sớm", heldOn: PartialDate.Of(2012, 5), with: c => c.Review([new ReviewEntry(programme.Id, null, null, PartialDate.Of(2010), PartialDate.Of(2012))]));

        var panel = (await OpenAsync(programme.Id)).Document.QuerySelector(".warns")!;

        Assert.Contains("trước ngày ký chương trình (tháng 09/2025)", panel.TextContent, StringComparison.Ordinal);
        Assert.Contains("ngoài thời hạn", panel.TextContent, StringComparison.Ordinal);
        Assert.Contains("Có hiệu lực trước ngày ký", panel.TextContent, StringComparison.Ordinal);
        Assert.Contains($"đơn vị kế thừa là {successor}", panel.TextContent, StringComparison.Ordinal);
        Assert.Contains("Quá thời hạn", panel.TextContent, StringComparison.Ordinal);
        Assert.NotNull(panel.QuerySelector($"a[href='/conferences/{conference.Id}']"));
        Assert.NotNull(panel.QuerySelector($"a[href='/organisations/{gone}']"));
        Assert.NotNull(panel.QuerySelector($"a[href='/programmes/{programme.Id}/end']"));
    }

    [Fact]
    public async Task Says_that_a_period_with_an_open_beginning_ends_before_the_signing()
    {
        var programme = await SomeProgrammes.DraftAsync(app, SomeProgrammes.Facts("59/CTr-BCA-MTTW") with { SignedOn = PartialDate.Of(2013, 8, 1), From = PartialDate.Unknown, To = PartialDate.Of(2010) });
        await app.GivenAsync(programme);

        var page = await OpenAsync(programme.Id);
        Assert.Contains("Thời hạn (đến 2010) kết thúc trước ngày ký (01/08/2013):", page.Document.QuerySelector(".warns")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Giai đoạn đến 2010", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_nothing_where_nothing_contradicts()
    {
        var facts = SomeProgrammes.Facts("52/CTr-BCA-MTTW") with { SignedOn = PartialDate.Of(2013, 8, 1), To = PartialDate.Of(2030) };
        var programme = await SomeProgrammes.InForceAsync(app, facts, "BCA");
        await app.GivenAsync(programme);

        Assert.Null((await OpenAsync(programme.Id)).Document.QuerySelector(".warns"));
    }

    [Fact]
    public async Task Shows_targets_as_they_were_entered_and_keeps_them_when_corrected()
    {
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await staff.SubmitAsync("/programmes/draft",
        [
            new("Input.Title", "Có chỉ tiêu"), new("Input.Objectives", "Giữ vững an ninh"),
            new("Input.Targets[0].What", "xã đạt chuẩn"), new("Input.Targets[0].Bound", "AtLeast"), new("Input.Targets[0].Value", "95,5"), new("Input.Targets[0].Unit", "%"), new("Input.Targets[0].Year", "2030"),
        ]);

        Assert.Contains("ít nhất 95,5 %", page.Text, StringComparison.Ordinal);
        Assert.Contains("hết năm 2030", page.Text, StringComparison.Ordinal);
        var corrected = await staff.SubmitAsync(page.Path + "/describe", [new("Input.Targets[0].Year", "")]);
        Assert.Contains("ít nhất 95,5 %", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("hết thời hạn", corrected.Text, StringComparison.Ordinal);
        var half = await staff.SubmitAsync(page.Path + "/describe", [new("Input.Targets[0].Value", "")]);
        Assert.NotNull(half.Document.GetElementById("Input_Targets_0__Value-error"));
    }

    [Fact]
    public async Task Renews_from_what_the_predecessor_says()
    {
        var basis = await SomeDocuments.NationalAsync(app, "82/CT-BCA-V05");
        var before = await SomeProgrammes.DraftAsync(app, SomeProgrammes.Facts("53/CTr-BCA-MTTW", "Chương trình gốc") with { SignedOn = PartialDate.Of(2013), From = PartialDate.Of(2013), To = PartialDate.Of(2023), Objectives = "Giữ vững" });
        before.RestsOn([basis.Id]);
        before.Aim([new TargetEntry("Mô hình", TargetBound.AtLeast, 10, "mô hình", 2023)]);
        await app.GivenAsync(basis, before);

        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/programmes/draft?predecessor={before.Id}");

        Assert.Equal("Chương trình gốc", page.Document.GetElementById("Input_Title")!.TextContent.Trim());
        Assert.Equal("", Value(page, "Input_Number"));
        Assert.Equal("năm 2024", Value(page, "Input_From"));
        Assert.Equal("53/CTr-BCA-MTTW", Value(page, "Input_Predecessor"));
        Assert.Equal("82/CT-BCA-V05", Value(page, "Input_LegalBasis_0__Document"));
        Assert.Equal(("Mô hình", ""), (Value(page, "Input_Targets_0__What"), Value(page, "Input_Targets_0__Year")));
        Assert.Equal("các tổ chức thành viên", Value(page, "Input_Parties_1__Name"));
    }

    [Fact]
    public async Task Refuses_to_implement_what_implements_it()
    {
        var above = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("54/CTr-BCA-MTTW"));
        var below = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("55/CTr-BCA-MTTW") with { ImplementsId = above.Id });
        await app.GivenAsync(above, below);

        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync(
            $"/programmes/{above.Id}/describe", [new("Input.Implements", "55/CTr-BCA-MTTW"), new("Input.ImplementsId", below.Id.ToString())]);

        Assert.Contains("khép vòng", page.Document.GetElementById("Input_Implements-error")!.TextContent, StringComparison.Ordinal);
    }

    private static string Value(Visitor.Page page, string id) => page.Document.GetElementById(id)!.GetAttribute("value") ?? "";

    private async Task<Visitor.Page> OpenAsync(Guid id) => await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/programmes/{id}");

    /// <summary>A body that was gone by September 2025, and who followed it.</summary>
    private async Task<(Guid Id, string Successor)> GoneAsync()
    {
        await using var db = app.OpenDatabase();
        var end = new DateOnly(2025, 6, 30);
        var succession = await db.OrganisationSuccessions.FirstAsync(s => db.Organisations.Any(o => o.Id == s.PredecessorId && o.ValidTo == end));

        return (succession.PredecessorId, await db.Organisations.Where(o => o.Id == succession.SuccessorId).Select(o => o.Name).SingleAsync());
    }
}
