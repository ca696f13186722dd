using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Journeys;

/// <summary>The main job, on real input: ministry staff record an online conference in a browser, by keyboard, from sign-in to the page of the document it reviewed.</summary>
public sealed class RecordingTheConferenceOf22December2021(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Title =
        "Hội nghị trực tuyến tổng kết, quán triệt và triển khai các văn bản chỉ đạo của Trung ương, Chính phủ, Đảng ủy Công an Trung ương, Bộ Công an về công tác dân vận";

    private const string Directive = "Về tăng cường công tác Dân vận của lực lượng Công an nhân dân trong tình hình mới";

    private static readonly (string Number, PartialDate On, string Issuer, string Title)[] Disseminated =
    [
        ("23-QĐ/TW", PartialDate.Of(2021, 7, 30), "Bộ Chính trị", "Về việc ban hành Quy chế công tác dân vận của hệ thống chính trị"),
        ("33/CT-TTg", PartialDate.Of(2021, 11, 26), "Thủ tướng Chính phủ", "Về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính Nhà nước, chính quyền các cấp"),
        ("239-QĐ/TW", PartialDate.Of(2021, 11, 24), "Đảng ủy Công an Trung ương", "Về việc ban hành Quy chế công tác dân vận của lực lượng CAND"),
        ("11/CT-BCA-V05", PartialDate.Of(2021, 12, 17), "Bộ trưởng Bộ Công an", "Về đổi mới công tác dân vận của lực lượng CAND trong tình hình mới"),
    ];

    [Fact]
    public async Task Puts_it_on_the_home_page_in_the_lists_and_on_the_page_of_the_directive()
    {
        await GivenTheRegisterAsync();
        var page = await SharedBrowser.NewPageAsync(app.Url);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(SharedBrowser.IsAComplaint(message) ? [message.Text] : []);
        var clerk = new Clerk(page);

        await clerk.SignInAsync(TestAccounts.Ministry, TestAccounts.Password);
        await RegisterTheDirectiveAsync(clerk);
        await RecordTheFactsAsync(clerk);
        await RecordWhatWasReviewedAsync(clerk);
        await RecordTheBridgePointAsync(clerk);
        await RecordWhoTookPartAsync(clerk);
        await clerk.PressToAsync("Lưu, sang phần tiếp: Kết luận, giao việc", "**/conclusions");
        await RecordTheDirectionsAsync(clerk);
        await RecordTheAwardsAsync(clerk);

        await StandsOnThePagesAsync(page);
        await StandsInTheRecordAsync();
        Assert.Empty(complaints);
    }

    /// <summary>The four documents that were disseminated are in the register already; the directive under review is not.</summary>
    private async Task GivenTheRegisterAsync()
    {
        var owner = await app.OrganisationAsync("BCA");
        await app.GivenAsync([.. Disseminated.Select(d => GuidingDocument.Register(
            new DocumentFacts(DocumentNumber.Parse(d.Number), null, null, d.Issuer, d.On, d.Title), owner.Id, Area.NationId, app.Today))]);
    }

    private static async Task RegisterTheDirectiveAsync(Clerk clerk)
    {
        await clerk.PressToAsync("Thêm văn bản", "**/documents/register");
        await clerk.TypeAsync("Số, ký hiệu", "09/CT – BCA-V28");
        await clerk.TypeAsync("Tên ghi trên văn bản", "Bộ trưởng Bộ Công an");
        await clerk.TypeAsync("Ngày ban hành", "1-11-2016");
        await clerk.TypeAsync("Trích yếu", Directive);
        await clerk.PressToAsync("Đăng ký", "**/documents/*-*");
        await clerk.Page.GotoAsync("/");
    }

    private static async Task RecordTheFactsAsync(Clerk clerk)
    {
        await clerk.PressToAsync("Ghi nhận hội nghị", "**/conferences/record");
        await clerk.TypeAsync("Tên hội nghị", Title);
        await clerk.ChooseAsync("Mục đích chính", "Tổng kết");
        await clerk.TypeAsync("Ngày tổ chức", "22-12-2021");
        await clerk.ChooseAsync("Cách tổ chức", "Trực tuyến");
        await clerk.TickAsync("Triển khai, quán triệt, ký kết");
        await clerk.TakeAsync("Đơn vị tổ chức", "bo cong an", "Bộ Công an");
        await clerk.PressToAsync("Ghi nhận", "**/reviews");
    }

    private static async Task RecordWhatWasReviewedAsync(Clerk clerk)
    {
        await clerk.TakeAsync("Văn bản được tổng kết", "09 ct bca v28", "09/CT-BCA-V28");
        await clerk.TypeAsync("Từ", "2016");
        await clerk.TypeAsync("Đến", "2021");
        await clerk.TypeAsync("Mốc", "5 năm");
        foreach (var (number, first) in Disseminated.Select((d, order) => (d.Number, order == 0)))
        {
            if (first)
            {
                await clerk.TakeAsync("Văn bản", number, number);
            }
            else
            {
                await clerk.PressAsync("Thêm văn bản");
                await clerk.Page.Keyboard.TypeAsync(number);
                await clerk.TakeHereAsync(number);
            }

            await clerk.ChooseAsync("Hội nghị dùng văn bản này để", "Quán triệt, phổ biến");
        }

        await clerk.PressToAsync("Lưu, sang phần tiếp: Điểm cầu", "**/bridge-points");
    }

    private static async Task RecordTheBridgePointAsync(Clerk clerk)
    {
        await clerk.TypeAsync("Tên điểm cầu", "Đà Nẵng");
        await clerk.TakeAsync("Đơn vị phụ trách", "cong an da nang", "Công an thành phố Đà Nẵng");
        await clerk.PressToAsync("Lưu, sang phần tiếp: Thành phần tham dự", "**/participants");
    }

    private static async Task RecordWhoTookPartAsync(Clerk clerk)
    {
        await clerk.TypeAsync(
            "Dán đoạn giới thiệu đại biểu hoặc danh sách",
            "Trung tướng Trần Quốc Tỏ- Ủy viên Trung ương Đảng, Phó Bí thư Đảng ủy Công an Trung ương, Thứ trưởng Bộ Công an; "
            + "ông Lê Văn Trung- Trưởng Ban Dân vận Thành ủy; Đại tá Trần Mưu- Phó giám đốc Công an TP Đà Nẵng");
        await clerk.PressAsync("Đọc danh sách");
        await clerk.Page.Locator("input[value='Trần Mưu']").WaitForAsync();
        foreach (var (name, place) in new[] { ("Trần Quốc Tỏ", null), ("Lê Văn Trung", "Đà Nẵng"), ("Trần Mưu", (string?)"Đà Nẵng") })
        {
            await clerk.Page.Locator($"input[value='{name}']").FocusAsync();
            if (place is not null)
                await clerk.ChooseAsync("Ngồi tại", place);
            await clerk.TickAsync("Chủ trì");
        }

        await clerk.PressToAsync("Lưu, sang phần tiếp: Chương trình, tham luận", "**/agenda");
        await clerk.PressToAsync("Lưu, sang phần tiếp: Số liệu, đánh giá", "**/figures");
    }

    private static async Task RecordTheDirectionsAsync(Clerk clerk)
    {
        (string Wording, string Addressees, string Fate)[] directions =
        [
            ("Bồi dưỡng, đầu tư trang thiết bị, nguồn lực cho lực lượng làm công tác dân vận", "Công an các cấp", "Nhiệm vụ"),
            ("Duy trì và phát huy các mô hình “Dân vận khéo” tiêu biểu", "Công an các cấp", "Chỉ đạo thường xuyên"),
            ("Đẩy mạnh cải cách hành chính, chuyển đổi số", "Công an các đơn vị, địa phương", "Thông tin"),
        ];
        for (var number = 0; number < directions.Length; number++)
        {
            if (number == 0)
                await clerk.TypeAsync("Nội dung kết luận", directions[0].Wording);
            else
            {
                await clerk.PressAsync("Thêm kết luận");
                await clerk.Page.Keyboard.TypeAsync(directions[number].Wording);
            }

            await clerk.ChooseAsync("Người kết luận", "Trung tướng Trần Quốc Tỏ");
            await clerk.TypeAsync("Gửi tới", directions[number].Addressees);
            await clerk.ChooseAsync("Phân loại", directions[number].Fate);
        }

        await clerk.PressToAsync("Lưu", "**/conclusions");
        var section = clerk.Page.Url;

        await clerk.PressToAsync("Giao nhiệm vụ", "**/tasks/assign*");
        await clerk.TypeAsync("Hạn hoàn thành", "31/12/2026");
        await clerk.TakeAsync("Đơn vị chủ trì", "v05", "Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc");
        await clerk.TickAsync("Thêm Công an 34 tỉnh, thành phố");
        await clerk.PressAsync("Giao nhiệm vụ");
        await clerk.Page.WaitForURLAsync(url => !url.Contains("/tasks/assign", StringComparison.Ordinal));
        await clerk.Page.GotoAsync(section.Replace("/conclusions", "/awards", StringComparison.Ordinal));
    }

    private static async Task RecordTheAwardsAsync(Clerk clerk)
    {
        await clerk.TakeAsync("Cấp khen thưởng", "bo cong an", "Bộ Công an");
        await clerk.ChooseAsync("Hình thức khen thưởng", "Bằng khen của Bộ Công an");
        await clerk.TypeAsync("Số tập thể", "85");
        await clerk.TypeAsync("Số cá nhân", "93");
        await clerk.PressToAsync("Lưu", "**/awards");
    }

    private static async Task StandsOnThePagesAsync(IPage page)
    {
        foreach (var list in new[] { "/", "/conferences", "/conferences?q=dan+van" })
        {
            await page.GotoAsync(list);
            await Assertions.Expect(page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = Title }).First).ToBeVisibleAsync();
        }

        await page.GotoAsync("/documents?q=09+ct+bca+v28");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "09/CT-BCA-V28" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("09/CT-BCA-V28");
        await Assertions.Expect(page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = Title }).First).ToBeVisibleAsync();
        await page.GotoAsync("/awards");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("85");
        await page.GotoAsync("/tasks");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Bồi dưỡng, đầu tư trang thiết bị");
    }

    private async Task StandsInTheRecordAsync()
    {
        await using var db = app.OpenDatabase();
        var conference = await db.Conferences.Include(c => c.Participants).Include(c => c.BridgePoints).Include(c => c.Citations).Include(c => c.Reviews).Include(c => c.Conclusions)
            .AsSplitQuery().SingleAsync(c => c.Title == Title);
        var danang = await app.OrganisationAsync("CA-48");

        Assert.Equal(PartialDate.Of(2021, 12, 22), conference.HeldOn);
        Assert.Equal(ConferenceMode.Online, conference.Mode);
        var directive = await db.Documents.SingleAsync(d => d.NumberCanonical == "09/CT-BCA-V28");
        Assert.Equal(directive.Id, Assert.Single(conference.Reviews).DocumentId);
        Assert.Equal(4, conference.Citations.Count(c => c.Kind == CitationKind.Disseminated));
        var point = Assert.Single(conference.BridgePoints);
        Assert.Equal((danang.Id, danang.AreaId), (point.OrganisationId, point.ScopeId));
        var chair = Assert.Single(conference.Participants, p => p.ChairsTheEvent);
        Assert.Equal(("Trần Quốc Tỏ", "Trung tướng", 3), (chair.Name, chair.Rank, chair.Posts.Count));
        Assert.Equal(["Lê Văn Trung", "Trần Mưu"], conference.Participants.Where(p => p.BridgePointId == point.Id && p.Roles.HasFlag(ParticipantRoles.Chair)).OrderBy(p => p.Order).Select(p => p.Name));
        Assert.Equal([ConclusionFate.Task, ConclusionFate.StandingDirection, ConclusionFate.Information], conference.Conclusions.OrderBy(c => c.Order).Select(c => c.Fate));
        var task = await db.FollowUpTasks.Include(t => t.Assignments).SingleAsync(t => t.ConferenceId == conference.Id);
        Assert.Equal((new DateOnly(2026, 12, 31), 35), (task.DueOn, task.Assignments.Count));
        var line = await db.AwardLines.SingleAsync(l => l.ConferenceId == conference.Id);
        Assert.Equal((85, 93), (line.Collectives, line.Individuals));
        var user = await db.Users.SingleAsync(u => u.UserName == TestAccounts.Ministry);
        Assert.True(await db.AuditEntries.AnyAsync(e => e.SubjectId == conference.Id && e.Verb == "conferences.record" && e.UserId == user.Id));
        Assert.True(await db.AuditEntries.AnyAsync(e => e.SubjectId == task.Id && e.Verb == "tasks.assign" && e.UserId == user.Id));
    }
}
