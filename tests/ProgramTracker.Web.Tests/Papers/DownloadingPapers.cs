using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.FollowUp;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Papers;

public sealed class DownloadingPapers(TrackerApp app) : IClassFixture<TrackerApp>
{
    public static readonly TheoryData<string> Kinds = ["minutes", "conclusions", "participants"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Are_laid_out_by_the_decree_before_and_after_they_are_signed(string kind)
    {
        var conference = await app.FullConferenceAsync();
        using (var before = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, kind))
            Assert.Empty(PaperFormat.Faults(before));

        var signed = await app.ConferenceAsync(SomePapers.Long, owner: "CA-79", with: c =>
        {
            c.Sign(ConferencePaperKind.Minutes, "7/BB-CA", new(2022, 3, 5), "Giám đốc", "Lê Hồng Nam", app.Today);
            c.Sign(ConferencePaperKind.ConclusionNotice, "108/TB-CA", new(2022, 2, 25), "KT. Giám đốc\nPhó Giám đốc", "Mai Hoàng", app.Today);
            c.Sign(ConferencePaperKind.ParticipantList, "09/KH-CA", new(2021, 12, 1), "TM. Ban Chỉ đạo\nKT. Trưởng ban\nPhó Trưởng ban", "Mai Hoàng", app.Today);
        });
        using var after = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), signed.Id, kind);
        Assert.Empty(PaperFormat.Faults(after));
    }

    [Fact]
    public async Task Tell_in_the_minutes_who_met_and_what_was_said()
    {
        var conference = await app.FullConferenceAsync();
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, "minutes");

        Assert.Equal(
        [
            "BỘ CÔNG AN", "CỤC XÂY DỰNG PHONG TRÀO BẢO VỆ AN NINH TỔ QUỐC", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: ....../BB-......",
            "BIÊN BẢN", SomePapers.Long,
            "Thời gian bắt đầu: ...... giờ ......, ngày 02 tháng 12 năm 2021.",
            "Địa điểm: Trụ sở Bộ Công an, Hà Nội.",
            "Hình thức: trực tiếp kết hợp trực tuyến.",
            "Đơn vị tổ chức: Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc.",
            "I. Thành phần tham dự",
            "1. Chủ trì:", "- Trung tướng Trần Quốc Tỏ, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an.",
            "2. Thư ký: ..............................",
            "3. Đại biểu tại điểm cầu chính:", "- Nguyễn Hữu Dũng, Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam;", "- Thiếu tướng Lê Văn Trung, Cục trưởng V05.",
            "4. Điểm cầu Đà Nẵng (120 đại biểu):", "- Đại tá Trần Mưu, Phó Giám đốc Công an Đà Nẵng (chủ trì tại điểm cầu).",
            "5. Điểm cầu Thành phố Hồ Chí Minh (...... đại biểu):", "- Đại tá Mai Hoàng, Phó Giám đốc Công an Thành phố Hồ Chí Minh (chủ trì tại điểm cầu).",
            "6. Đoàn, nhóm đại biểu:", "- Điển hình tiên tiến: gần 200 người;", "- Phóng viên báo chí: ...... người.",
            "7. Vắng mặt:", "- Đại tá Phạm Vắng, Phó Cục trưởng.",
            "II. Nội dung",
            "1. Nội dung tổng kết, sơ kết:", "- Công tác dân vận của lực lượng Công an nhân dân, giai đoạn 2016 - 2021 (5 năm).",
            "2. Văn bản được quán triệt, phổ biến:", "- 09/CT-BCA, Chỉ thị về công tác dân vận.",
        ], paper.Lines.Take(32));
        Assert.Equal(
        [
            "III. Số liệu được báo cáo",
            "1. Số người được tuyên truyền: hơn 20.500,5 lượt người (Công an các cấp; năm 2021; theo báo cáo của Thiếu tướng Lê Văn Trung).",
            "IV. Đánh giá",
            "1. Kết quả:", "- Phong trào phát triển rộng khắp (Trung tướng Trần Quốc Tỏ).",
            "2. Hạn chế:", "- Một số nơi làm còn hình thức;", "- Kinh phí còn ít.",
            "V. Kết luận",
            "Ý kiến của Trung tướng Trần Quốc Tỏ:", "1. Nhân rộng mô hình tự quản về an ninh, trật tự.", "2. Chuẩn bị tổng kết 10 năm.",
            "Ý kiến của Nguyễn Hữu Dũng:", "3. Mặt trận các cấp tiếp tục phối hợp chặt chẽ.",
            "VI. Khen thưởng được công bố",
            "1. Bộ trưởng Bộ Công an tặng Bằng khen của Bộ Công an cho 64 tập thể, 126 cá nhân (Trung tướng Trần Quốc Tỏ trao).",
            "Hội nghị kết thúc vào ...... giờ ......, ngày ...... tháng ...... năm .......",
            "THƯ KÝ", "..............................", "Nơi nhận:", "- ......;", "- Lưu: VT, .......", "CHỦ TỌA", "Trần Quốc Tỏ",
        ], paper.Lines.Skip(32));
    }

    [Fact]
    public async Task Tell_in_the_notice_who_does_what_by_when()
    {
        var conference = await app.FullConferenceAsync();
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, "conclusions");
        var daNang = (await app.OrganisationAsync("CA-48")).Name;

        Assert.Equal(
        [
            "Số: ....../TB-......", "Hà Nội, ngày ...... tháng ...... năm ......", "THÔNG BÁO", $"Kết luận tại {SomePapers.Long}",
            $"Ngày 02 tháng 12 năm 2021, tại Trụ sở Bộ Công an, Hà Nội, Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc tổ chức {SomePapers.Long}. Chủ trì: Trung tướng Trần Quốc Tỏ, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an.",
            "Hội nghị kết luận như sau:",
            "Ý kiến của Trung tướng Trần Quốc Tỏ:",
            "1. Nhân rộng mô hình tự quản về an ninh, trật tự.",
            "- Nơi thực hiện: Công an các cấp.",
            $"- Chủ trì: Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc; phối hợp: {daNang}; thời hạn: ngày 09 tháng 02 năm 2022.",
            "2. Chuẩn bị tổng kết 10 năm.",
            "- Chủ trì: ......; phối hợp: ......; thời hạn: .......",
            "Ý kiến của Nguyễn Hữu Dũng:",
            "3. Mặt trận các cấp tiếp tục phối hợp chặt chẽ.",
            "Nơi nhận:", "- Công an các cấp;", "- Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc;", $"- {daNang};", "- Lưu: VT, .......",
            "..............................", "..............................",
        ], paper.Lines.Skip(4));
    }

    [Fact]
    public async Task Name_every_organisation_that_coordinates_once_and_not_again_among_the_recipients()
    {
        var conference = await app.GivenConclusionAsync("Nhân rộng mô hình tự quản");
        var task = await app.GivenTaskToEveryPoliceAsync(conference);
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, "conclusions");

        Assert.Equal(34, task.Assignments.Count(a => !a.IsLead));
        Assert.Equal(34, paper.Lines.Single(line => line.StartsWith("- Chủ trì: ", StringComparison.Ordinal)).Split("; ")[1].Split(", ").Length);
        Assert.Equal(
            ["- Công an các cấp;", "- Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc;", "- Các đơn vị phối hợp nêu tại Thông báo;"],
            paper.Lines.SkipWhile(line => line != "Nơi nhận:").Skip(1).Take(3));
    }

    [Fact]
    public async Task List_two_hundred_participants_in_protocol_order_with_the_heading_on_every_page()
    {
        var names = Enumerable.Range(1, 200).Select(number => $"Nguyễn Văn {(char)('Z' - number % 26)} {number}").ToList();
        var conference = await app.ConferenceAsync(with: c =>
        {
            c.AttendedBy([.. names.Select(name => SomePapers.Person(name, "Đại tá", ParticipantRoles.Chair | ParticipantRoles.Awarder, "Ủy viên", "Phó Cục trưởng"))]);
            c.JoinedBy([new DelegationEntry("Điển hình", 1500), new DelegationEntry("Nhân dân", 20, Qualifier.MoreThan), new DelegationEntry("Báo chí", null)]);
        });
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, "participants");

        Assert.Empty(PaperFormat.Faults(paper));
        var rows = paper.Tables[0].Elements<TableRow>().Select(DownloadedPaper.Cells).ToList();
        Assert.Equal(["STT", "Cấp bậc, họ và tên", "Chức vụ, đơn vị", "Vai trò", "Điểm cầu"], rows[0]);
        Assert.Equal(["1", $"Đại tá {names[0]}", "Ủy viên, Phó Cục trưởng", "Chủ trì, Trao thưởng", ""], rows[1]);
        Assert.Equal(names.Select(name => $"Đại tá {name}"), rows.Skip(1).Select(row => row[1]));
        Assert.Equal(["3", "Báo chí", "......"], DownloadedPaper.Cells(paper.Tables[1].Elements<TableRow>().Last()));
        Assert.Contains("Danh sách gồm có: 200 đại biểu có tên; 3 đoàn, nhóm đại biểu với khoảng 1.520 người, trong đó 1 đoàn, nhóm chưa rõ số người.", paper.Lines);
    }

    [Fact]
    public async Task Say_where_each_participant_sat_and_who_did_not_come()
    {
        var conference = await app.FullConferenceAsync();
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, "participants");
        var rows = paper.Tables[0].Elements<TableRow>().Select(DownloadedPaper.Cells).ToList();

        Assert.Equal("Dự, Vắng mặt", rows[4][3]);
        Assert.Equal("Đà Nẵng", rows[5][4]);
        Assert.Contains("Số: ......", paper.Lines);
        Assert.Contains($"Đại biểu dự {SomePapers.Long}", paper.Lines);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Leave_dots_where_nothing_is_recorded(string kind)
    {
        var conference = await app.ConferenceAsync("Hội nghị chưa ghi gì", heldOn: PartialDate.OfAnyYear(5, 31));
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, kind);

        Assert.Empty(PaperFormat.Faults(paper));
        Assert.Contains("gày 31 tháng 5 năm ......", paper.Text, StringComparison.Ordinal);
        Assert.Contains("..............................", paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", paper.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Print_odd_characters_as_they_were_typed(string kind)
    {
        const string Odd = "Nguyễn <b>Văn</b> & \"Ánh\" 'Ngọc' 👮";
        var conference = await app.ConferenceAsync($"Hội nghị {Odd}", with: c =>
        {
            c.AttendedBy([SomePapers.Person(Odd.Normalize(NormalizationForm.FormD), "Đại tá", ParticipantRoles.Chair, "Trưởng\u200Bban\tA  B")]);
            c.Conclude([new ConclusionEntry(null, "]]> <w:p/> &amp;", c.Participants[0].Id, "<i>", [], ConclusionFate.Information)]);
        });
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, kind);

        Assert.Empty(PaperFormat.Faults(paper));
        Assert.Contains($"Đại tá {Odd}", paper.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Print_number_date_and_signer_once_they_are_recorded(string kind)
    {
        var conference = await app.ConferenceAsync(owner: "CA-79", with: c =>
        {
            c.AttendedBy([SomePapers.Person("Lê Hồng Nam", "Trung tướng", ParticipantRoles.Chair)]);
            c.Sign(ConferencePaperKind.Minutes, "7/BB-CA", new(2022, 3, 5), "KT. Giám đốc\nPhó Giám đốc", "Đại tá Mai Hoàng", app.Today);
            c.Sign(ConferencePaperKind.ConclusionNotice, "7/TB-CA", new(2022, 3, 5), "KT. Giám đốc\nPhó Giám đốc", "Đại tá Mai Hoàng", app.Today);
            c.Sign(ConferencePaperKind.ParticipantList, "7/KH-CA", new(2022, 3, 5), "KT. Giám đốc\nPhó Giám đốc", "Đại tá Mai Hoàng", app.Today);
        });
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.HoChiMinhCity), conference.Id, kind);

        Assert.Matches("^Số: 07/(BB|TB|KH)-CA$", paper.Lines[4]);
        Assert.Equal("Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2022", paper.Lines[5]);
        Assert.Equal("BỘ CÔNG AN", paper.Lines[0]);
        var signature = paper.Body.Elements<Table>().Last().Descendants<TableCell>().Last().Elements<Paragraph>().Select(p => p.InnerText);
        Assert.Equal(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Đại tá Mai Hoàng"], signature.Where(line => line != "CHỦ TỌA"));
    }

    [Fact]
    public async Task Name_the_drafting_unit_where_a_unit_keeps_the_record_of_its_body()
    {
        var ministry = await app.OrganisationAsync("BCA");
        var conference = await app.ConferenceAsync(with: c => c.OrganisedBy([new OrganiserEntry(null, "Đơn vị chưa có trong danh mục"), new OrganiserEntry(ministry.Id, "Bộ Công an")]));
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, "conclusions");

        Assert.Equal(["BỘ CÔNG AN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], paper.Lines.Take(2));
        Assert.Contains("- Lưu: VT, V05.", paper.Lines);
        Assert.Contains("Đơn vị chưa có trong danh mục, Bộ Công an tổ chức", paper.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Hold_for_a_province_its_own_rows_only_and_say_so(string kind)
    {
        var conference = await app.FullConferenceAsync();
        using var own = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.DaNang), conference.Id, kind);
        using var all = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), conference.Id, kind);

        Assert.Empty(PaperFormat.Faults(own));
        Assert.Contains("Bản này lập trong phạm vi của Thành phố Đà Nẵng", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bản này lập trong phạm vi", all.Text, StringComparison.Ordinal);
        Assert.Contains("Trần Quốc Tỏ", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mai Hoàng", own.Text, StringComparison.Ordinal);
        Assert.Equal(kind != "conclusions", own.Text.Contains("Trần Mưu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keep_for_a_province_the_central_guest_of_a_bridge_point_it_does_not_see()
    {
        var hoChiMinhCity = await app.OrganisationAsync("CA-79");
        var conference = await app.ConferenceAsync(with: c =>
        {
            c.BridgedAt([new BridgePointEntry(null, "Thành phố Hồ Chí Minh", hoChiMinhCity.AreaId, null, null, hoChiMinhCity.AreaId)]);
            c.AttendedBy([SomePapers.Person("Lê Văn Trung", "Thiếu tướng", ParticipantRoles.Attendee) with { BridgePointId = c.BridgePoints[0].Id }]);
        });
        using var paper = await DownloadedPaper.OfAsync(await app.SignedInAsAsync(TestAccounts.DaNang), conference.Id, "minutes");

        Assert.Equal("- Thiếu tướng Lê Văn Trung.", paper.Lines.SkipWhile(line => !line.EndsWith("Đại biểu tại điểm cầu khác:", StringComparison.Ordinal)).ElementAt(1));
        Assert.DoesNotContain("Thành phố Hồ Chí Minh", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_in_Vietnamese_whatever_the_language_of_the_interface()
    {
        var conference = await app.FullConferenceAsync();
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        using var vietnamese = await DownloadedPaper.OfAsync(visitor, conference.Id, "participants");
        var cookie = visitor.Client.DefaultRequestHeaders.GetValues("Cookie").Single();
        visitor.Client.DefaultRequestHeaders.Remove("Cookie");
        visitor.Client.DefaultRequestHeaders.Add("Cookie", $"{cookie}; language=en");
        using var english = await DownloadedPaper.OfAsync(visitor, conference.Id, "participants");

        Assert.Contains("Papers of the conference", (await visitor.OpenAsync($"/conferences/{conference.Id}/papers")).Text, StringComparison.Ordinal);
        Assert.Equal(vietnamese.Text, english.Text);
    }

    [Fact]
    public async Task Are_not_there_for_who_does_not_see_the_conference()
    {
        var conference = await app.ConferenceAsync(owner: "CA-48");
        var (own, other) = (await app.SignedInAsAsync(TestAccounts.DaNang), await app.SignedInAsAsync(TestAccounts.HoChiMinhCity));

        Assert.Equal(HttpStatusCode.OK, (await own.OpenAsync($"/conferences/{conference.Id}/papers")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.OpenAsync($"/conferences/{conference.Id}/papers/decision")).Status);
        foreach (var address in new[] { "papers", "papers/minutes", "papers/minutes/record" })
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/conferences/{conference.Id}/{address}")).Status);
    }

    [Fact]
    public async Task Are_listed_with_a_way_to_each_from_the_conference()
    {
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Leader);

        Assert.NotNull((await staff.OpenAsync($"/conferences/{conference.Id}")).Document.QuerySelector($"main a[href='/conferences/{conference.Id}/papers']"));
        var list = await staff.OpenAsync($"/conferences/{conference.Id}/papers");
        Assert.Equal(3, list.Document.QuerySelectorAll("main a[download]").Length);
        Assert.Null(list.Document.QuerySelector("main a[href$='/record']"));
    }
}
