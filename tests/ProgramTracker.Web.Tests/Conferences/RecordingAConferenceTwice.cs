using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

public sealed class RecordingAConferenceTwice(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public async Task Is_asked_once_with_what_is_there_and_goes_on_with_nothing_lost()
    {
        var known = await app.ConferenceAsync("Hội nghị tổng kết 10 năm phong trào bình yên", heldOn: PartialDate.Of(2019, 4, 2), with: c => c.Review([new ReviewEntry(null, null, "Phong trào bình yên")]));
        var clerk = await app.SignedInAsAsync(TestAccounts.Ministry);

        var asked = await clerk.SubmitAsync("/conferences/record", Facts("Hội nghị tổng kết mười năm phong trào bình yên", "2/4/2019"));

        var twins = asked.Document.QuerySelector("#twins")!.TextContent;
        Assert.Contains(known.Title, twins, StringComparison.Ordinal);
        Assert.Contains("02/04/2019", twins, StringComparison.Ordinal);
        Assert.Contains("Tổng kết: Phong trào bình yên", twins, StringComparison.Ordinal);
        Assert.Contains("Vẫn ghi mới", asked.Text, StringComparison.Ordinal);
        var recorded = await asked.SubmitAsync(Nothing);
        Assert.EndsWith("/reviews", recorded.Path, StringComparison.Ordinal);
        await using var db = app.OpenDatabase();
        Assert.True(await db.Conferences.AnyAsync(c => c.Title == "Hội nghị tổng kết mười năm phong trào bình yên"));
    }

    [Theory]
    [InlineData("Giao ban công tác dân vận tháng Sáu", "5/6/2018", "Hội trường T50")]
    [InlineData("Hội nghị sơ kết mô hình tổ tự quản khu dân cư", "6/2018", "")]
    public async Task Is_noticed_by_place_and_day_or_by_a_like_title_on_a_day_known_in_part(string title, string day, string place)
    {
        await app.ConferenceAsync("Hội nghị sơ kết mô hình tổ tự quản khu dân cư", heldOn: PartialDate.Of(2018, 6, 5),
            with: c => c.Describe(new ConferenceFacts(c.Title, ConferencePurpose.InterimReview, c.HeldOn, Place: "hội trường T50"), app.Today));
        var clerk = await app.SignedInAsAsync(TestAccounts.Ministry);

        Assert.NotNull((await clerk.SubmitAsync("/conferences/record", Facts(title, day, place))).Document.QuerySelector("#twins"));
    }

    [Theory]
    [InlineData("Hội nghị tập huấn nghiệp vụ quản lý hành chính", "7/8/2017")]
    [InlineData("Hội nghị biểu dương quần chúng tiêu biểu", "8/8/2017")]
    public async Task Is_not_asked_of_another_day_or_another_title(string title, string day)
    {
        await app.ConferenceAsync("Hội nghị biểu dương quần chúng tiêu biểu", heldOn: PartialDate.Of(2017, 8, 7));
        var clerk = await app.SignedInAsAsync(TestAccounts.Ministry);

        Assert.EndsWith("/reviews", (await clerk.SubmitAsync("/conferences/record", Facts(title, day))).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_asked_of_what_the_clerk_may_not_see()
    {
        await app.ConferenceAsync("Hội nghị kín của thành phố về an ninh mạng", "CA-79", PartialDate.Of(2016, 1, 5));
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.EndsWith("/reviews", (await officer.SubmitAsync("/conferences/record", Facts("Hội nghị kín của thành phố về an ninh mạng", "5/1/2016"))).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_noted_on_its_page_by_what_it_reviews_until_the_two_are_told_apart()
    {
        var document = await app.DocumentAsync("09/CT-TTg", "Chỉ thị về dân vận", PartialDate.Of(2015, 1, 1));
        void Reviews(Conference c) => c.Review([new ReviewEntry(null, document.Id, null)]);
        var one = await app.ConferenceAsync("Tổng kết Chỉ thị 09", heldOn: PartialDate.Of(2015, 12), with: Reviews);
        var other = await app.ConferenceAsync("Gặp mặt cuối năm của khối vận", heldOn: PartialDate.Of(2015, 12, 30), with: Reviews);
        var clerk = await app.SignedInAsAsync(TestAccounts.Ministry);
        Assert.Contains(other.Title, (await clerk.OpenAsync($"/conferences/{one.Id}")).Document.QuerySelector("#twins")!.TextContent, StringComparison.Ordinal);

        await clerk.SubmitAsync($"/conferences/{one.Id}/tell-apart/{other.Id}", Nothing);

        foreach (var id in new[] { one.Id, other.Id })
            Assert.Null((await clerk.OpenAsync($"/conferences/{id}")).Document.QuerySelector("#twins"));
        Assert.Equal(["Đã ghi đây là hai hội nghị khác nhau. Muốn gộp thì xét lại trước."], (await clerk.SubmitAsync(
            $"/conferences/{one.Id}/merge/{other.Id}", new Dictionary<string, string> { ["Input.StaysId"] = one.Id.ToString(), ["Input.Reason"] = "Ghi hai lần" })).Errors);
        await clerk.SubmitAsync($"/conferences/{other.Id}/reconsider/{one.Id}", Nothing);
        Assert.NotNull((await clerk.OpenAsync($"/conferences/{other.Id}")).Document.QuerySelector("#twins"));
    }

    [Fact]
    public async Task Is_noted_on_its_page_by_the_movement_that_both_review()
    {
        var department = await app.OrganisationAsync("BCA-V05");
        var movement = Movement.Register(new MovementFacts("Toàn dân bảo vệ an ninh Tổ quốc"), department.Id, Area.NationId, app.Today);
        await app.GivenAsync(movement);
        void Reviews(Conference c) => c.Review([new ReviewEntry(null, null, null, MovementId: movement.Id)]);
        var one = await app.ConferenceAsync("Sơ kết ngày hội", heldOn: PartialDate.Of(2014, 8), with: Reviews);
        await app.ConferenceAsync("Gặp mặt quần chúng ở cơ sở", heldOn: PartialDate.Of(2014, 8, 19), with: Reviews);

        var twins = (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{one.Id}")).Document.QuerySelector("#twins")!.TextContent;

        Assert.Contains("Gặp mặt quần chúng ở cơ sở", twins, StringComparison.Ordinal);
        Assert.Contains("Toàn dân bảo vệ an ninh Tổ quốc", twins, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Facts(string title, string day, string place = "") => new()
    {
        ["Input.Title"] = title,
        ["Input.HeldOn"] = day,
        ["Input.LeadingPurpose"] = nameof(ConferencePurpose.SummingUp),
        ["Input.Mode"] = nameof(ConferenceMode.InPerson),
        ["Input.Place"] = place,
    };
}
