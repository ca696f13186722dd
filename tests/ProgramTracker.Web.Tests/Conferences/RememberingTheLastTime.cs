using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

/// <summary>The next conference on the same matter opens with what the last one promised and which limits it named.</summary>
public sealed class RememberingTheLastTime(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Shows_promises_and_limits_of_the_latest_one_held_before()
    {
        var document = await app.DocumentAsync("09/CT-BCA", "Về dân vận", PartialDate.Of(2016));
        await ReviewingAsync("Lâu rồi", PartialDate.Of(2018, 1, 5), document.Id, "Hứa từ lâu");
        await ReviewingAsync("Lần trước", PartialDate.Of(2021, 12, 22), document.Id, "Nhân rộng mô hình");
        await ReviewingAsync("Lần sau", PartialDate.Of(2025, 1, 5), document.Id, "Hứa về sau");
        var now = await ReviewingAsync("Lần này", PartialDate.Of(2023, 6, 1), document.Id, "Hứa lần này");

        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{now.Id}");

        var shown = page.Document.QuerySelector("#last-time")!.TextContent;
        Assert.Contains("22/12/2021", shown, StringComparison.Ordinal);
        Assert.Contains("Nhân rộng mô hình", shown, StringComparison.Ordinal);
        Assert.Contains("Kinh phí còn thiếu", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Chỉ để biết", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Hứa", shown.Replace("Lần trước hứa", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var section = await page.Visitor.OpenAsync($"/conferences/{now.Id}/conclusions");
        Assert.Contains("1 việc đã hứa, 0 nhiệm vụ chưa xong, 1 hạn chế đã nêu.", section.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_nothing_where_nothing_was_held_before()
    {
        var document = await app.DocumentAsync("11/CT-BCA", "Về dân vận", PartialDate.Of(2016));
        var first = await ReviewingAsync("Lần đầu", PartialDate.Of(2018, 1, 5), document.Id, "Hứa");

        Assert.Null((await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{first.Id}")).Document.QuerySelector("#last-time"));
    }

    [Fact]
    public async Task Takes_the_one_recorded_first_where_a_year_is_not_known_and_no_provincial_one_for_the_nations()
    {
        var document = await app.DocumentAsync("12/CT-BCA", "Về dân vận", PartialDate.Of(2016));
        var undated = await ReviewingAsync("Không rõ năm", PartialDate.OfAnyYear(12, 30), document.Id, "Hứa");
        await app.ConferenceAsync("Của thành phố", owner: "CA-48", heldOn: PartialDate.Of(2019, 1, 1), with: c => c.Review([new ReviewEntry(null, document.Id, null)]));
        var dated = await ReviewingAsync("Rõ ngày", PartialDate.Of(2020, 1, 5), document.Id, "Hứa");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        Assert.Null((await staff.OpenAsync($"/conferences/{undated.Id}")).Document.QuerySelector("#last-time"));
        Assert.Contains("30/12", (await staff.OpenAsync($"/conferences/{dated.Id}")).Document.QuerySelector("#last-time")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_one_of_the_same_year_that_was_recorded_first()
    {
        var document = await app.DocumentAsync("13/CT-BCA", "Về dân vận", PartialDate.Of(2016));
        await ReviewingAsync("Trong năm", PartialDate.Of(2020), document.Id, "Hứa trong năm");
        var now = await ReviewingAsync("Giữa năm", PartialDate.Of(2020, 6), document.Id, "Hứa");

        var shown = (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{now.Id}")).Document.QuerySelector("#last-time");
        Assert.Contains("Hứa trong năm", shown!.TextContent, StringComparison.Ordinal);
    }

    private Task<Conference> ReviewingAsync(string title, PartialDate on, Guid documentId, string promise) => app.ConferenceAsync(title, heldOn: on, with: conference =>
    {
        conference.Review([new ReviewEntry(null, documentId, null)]);
        conference.Assess([new AssessmentEntry(AssessmentKind.Limit, "Kinh phí còn thiếu"), new AssessmentEntry(AssessmentKind.Result, "Kết quả tốt")]);
        conference.Conclude([new ConclusionEntry(null, promise, null, null, [], ConclusionFate.StandingDirection), new ConclusionEntry(null, "Chỉ để biết", null, null, [], ConclusionFate.Information)]);
    });
}
