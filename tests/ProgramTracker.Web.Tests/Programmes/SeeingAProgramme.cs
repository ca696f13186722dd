using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Documents;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Programmes;

/// <summary>A programme of a city whose period is over: the page tells its life and what it still owes.</summary>
public sealed class SeeingAProgramme(SeeingAProgramme.Life app) : IClassFixture<SeeingAProgramme.Life>
{
    [Fact]
    public async Task Says_that_its_period_is_over_and_offers_the_act()
    {
        var page = await OpenAsync(TestAccounts.HoChiMinhCity);

        Assert.Contains("Đang hiệu lực, quá thời hạn", page.Document.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("quá thời hạn gần 3 năm", page.Document.QuerySelector("svg.life")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("Chưa có văn bản kết thúc, thay thế hoặc gia hạn", page.Document.QuerySelector(".tl li.open")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($".acts a.btn-primary[href='/programmes/{app.CityId}/end']"));
        Assert.Empty(page.Document.QuerySelectorAll("main [style]"));
    }

    [Fact]
    public async Task Offers_no_act_to_those_who_only_read()
    {
        var page = await OpenAsync(TestAccounts.Leader);

        Assert.Empty(page.Document.QuerySelectorAll("main a[href$='/end'], main a[href$='/describe']"));
    }

    [Fact]
    public async Task Tells_its_life_the_latest_first()
    {
        var told = (await OpenAsync(TestAccounts.HoChiMinhCity)).Document.QuerySelectorAll(".tl li").Select(li => string.Join(' ', li.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();

        Assert.StartsWith("hôm nay", told[0], StringComparison.Ordinal);
        Assert.Contains(told, line => line.StartsWith("01/07/2025", StringComparison.Ordinal) && line.Contains("hợp nhất", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("Hội nghị tổng kết 10 năm", StringComparison.Ordinal) && line.Contains("1 dòng khen thưởng, 2 kết luận, 1 hạn chế đã nêu", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("Ký Chương trình 478/CTr-CA-MTTQ", StringComparison.Ordinal) && line.Contains("Chưa có ngày ký", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("01/08/2013", StringComparison.Ordinal) && line.Contains("Chương trình cấp trên", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("09-CT/TW", StringComparison.Ordinal));
        Assert.True(told.FindIndex(line => line.Contains("Hội nghị tổng kết", StringComparison.Ordinal)) < told.FindIndex(line => line.Contains("09-CT/TW", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Lists_what_was_promised_and_not_done()
    {
        var promises = (await OpenAsync(TestAccounts.HoChiMinhCity)).Document.QuerySelectorAll(".vow li").Select(li => li.TextContent).ToList();

        Assert.Contains(promises, line => line.Contains("Giao ban hằng quý", StringComparison.Ordinal) && line.Contains("Công an Thành phố Hồ Chí Minh", StringComparison.Ordinal));
        Assert.Contains(promises, line => line.Contains("Tăng cường phối hợp tuần tra", StringComparison.Ordinal) && line.Contains("thường xuyên", StringComparison.Ordinal));
        Assert.DoesNotContain(promises, line => line.Contains("Đã làm xong", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sets_listed_against_announced()
    {
        var cells = (await OpenAsync(TestAccounts.HoChiMinhCity)).Document.QuerySelectorAll("table tbody tr td").Select(td => td.TextContent.Trim()).ToList();

        Assert.Contains("2/2", cells);
        Assert.Contains("1/3, thiếu 2", cells);
    }

    [Fact]
    public async Task Links_the_programme_above_its_parties_and_its_documents_both_ways()
    {
        var city = await OpenAsync(TestAccounts.HoChiMinhCity);
        var national = await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/programmes/{app.NationalId}");
        var basis = await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/documents/{app.BasisId}");

        Assert.NotNull(city.Document.QuerySelector($"main a[href='/programmes/{app.NationalId}']"));
        Assert.NotNull(city.Document.QuerySelector($"main a[href='/documents/{app.BasisId}']"));
        Assert.NotNull(city.Document.QuerySelector("main dd a[href^='/organisations/']"));
        Assert.NotNull(national.Document.QuerySelector($"main a[href='/programmes/{app.CityId}']"));
        Assert.NotNull(basis.Document.QuerySelector($"main a[href='/programmes/{app.CityId}']"));
        Assert.NotNull(basis.Document.QuerySelector($"main a[href='/conferences/{app.ConferenceId}']"));
    }

    [Fact]
    public async Task Shows_another_province_nothing_of_a_citys_programme_under_the_national_one()
    {
        var national = await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/programmes/{app.NationalId}");

        Assert.DoesNotContain("478/CTr-CA-MTTQ", national.Text, StringComparison.Ordinal);
    }

    private async Task<Visitor.Page> OpenAsync(string account) => await (await app.SignedInAsAsync(account)).OpenAsync($"/programmes/{app.CityId}");

    /// <summary>A site with one long life in it.</summary>
    public sealed class Life : TrackerApp, IAsyncLifetime
    {
        public Guid CityId { get; private set; }
        public Guid NationalId { get; private set; }
        public Guid BasisId { get; private set; }
        public Guid ConferenceId { get; private set; }

        async Task IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            var police = await OrganisationAsync("CA-79");
            await using var db = OpenDatabase();
            var before2025 = await db.Areas.SingleAsync(a => a.Code == "79" && a.ValidTo == new DateOnly(2025, 6, 30));
            var basis = await SomeDocuments.NationalAsync(this, "09-CT/TW", "Tăng cường sự lãnh đạo của Đảng", PartialDate.Of(2011, 12, 1));
            var national = await SomeProgrammes.InForceAsync(this, SomeProgrammes.Facts("09/CTr-BCA-MTTW") with { SignedOn = PartialDate.Of(2013, 8, 1) });
            var city = await SomeProgrammes.InForceAsync(
                this,
                SomeProgrammes.Facts("478/CTr-CA-MTTQ") with { From = PartialDate.Of(2013), To = PartialDate.Of(2023), AreaId = before2025.Id, ImplementsId = national.Id },
                "CA-79");
            city.RestsOn([basis.Id]);
            var conference = Conference.Record(
                new ConferenceFacts("Hội nghị tổng kết 10 năm", ConferencePurpose.SummingUp, PartialDate.Of(2023, 5, 31)), police.Id, police.AreaId, Today);
            conference.Review([new ReviewEntry(city.Id, null, null)]);
            conference.Cite([new CitationEntry(basis.Id, CitationKind.Basis)]);
            conference.Assess([new AssessmentEntry(AssessmentKind.Limit, "Một số nơi chưa chặt chẽ")]);
            conference.Conclude(
            [
                new ConclusionEntry(null, "Giao ban hằng quý", null, null, [], ConclusionFate.Task),
                new ConclusionEntry(null, "Tăng cường phối hợp tuần tra", null, "Công an, Mặt trận", [], ConclusionFate.StandingDirection),
            ]);
            (CityId, NationalId, BasisId, ConferenceId) = (city.Id, national.Id, basis.Id, conference.Id);
            await GivenAsync([basis, national, city, conference, .. Tasks(conference, police), .. await AwardsAsync(conference, police)]);
        }

        private FollowUpTask[] Tasks(Conference conference, Organisation police)
        {
            var open = Given("Giao ban hằng quý", conference.Conclusions[0].Id);
            var done = Given("Đã làm xong", null);
            done.Close("Đã có báo cáo", Today);

            return [open, done];

            FollowUpTask Given(string wording, Guid? conclusionId) => FollowUpTask.Assign(
                new FollowUpFacts(wording, conclusionId, conference.Id, null, Today.AddDays(30)), new AssigneeEntry(police.Id, police.AreaId), [], police.Id, police.AreaId, Today);
        }

        private async Task<object[]> AwardsAsync(Conference conference, Organisation police)
        {
            await using var db = OpenDatabase();
            var form = await db.AwardForms.FirstAsync(f => f.ForIndividual == true && f.ForCollective == true);
            var line = AwardLine.Announce(conference.Id, 0, new AwardLineFacts(police.Id, police.Name, form.Id, Collectives: 2, Individuals: 3, Households: null), police.Id, police.AreaId);
            var decision = AwardDecision.Draft(new AwardDecisionFacts(null, default, police.Id, form, Line: line), police.Id, police.AreaId, Today);
            decision.List(
                [
                    new(RecipientKind.Collective, "Công an phường Bến Nghé", null, police.AreaId),
                    new(RecipientKind.Collective, "Công an phường Bến Thành", null, police.AreaId),
                    new(RecipientKind.Individual, "Nguyễn Văn An", null, police.AreaId),
                ],
                form);

            return [line, decision];
        }
    }
}
