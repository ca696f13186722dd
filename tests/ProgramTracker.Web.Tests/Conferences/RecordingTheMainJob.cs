using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

/// <summary>The online conference of 22/12/2021 on mass mobilisation, from an empty form to a confirmed record, as ministry staff enter it.</summary>
public sealed class RecordingTheMainJob(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly DateOnly Day = new(2021, 12, 22);

    [Fact]
    public async Task Leads_from_an_empty_form_through_every_section_to_a_confirmed_record()
    {
        var directive = await app.DocumentAsync("09/CT-BCA-V28", "Về tăng cường công tác dân vận của lực lượng Công an nhân dân trong tình hình mới", PartialDate.Of(2016, 11, 1));
        var disseminated = new[]
        {
            await app.DocumentAsync("23-QĐ/TW", "Ban hành Quy chế công tác dân vận của hệ thống chính trị", PartialDate.Of(2021, 7, 30)),
            await app.DocumentAsync("33/CT-TTg", "Về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính Nhà nước", PartialDate.Of(2021, 11, 26)),
            await app.DocumentAsync("239-QĐ/TW", "Ban hành Quy chế công tác dân vận của lực lượng CAND", PartialDate.Of(2021, 11, 24)),
            await app.DocumentAsync("11/CT-BCA-V05", "Về đổi mới công tác dân vận của lực lượng CAND trong tình hình mới", PartialDate.Of(2021, 12, 17)),
        };
        var ministry = await app.OrganisationAsync("BCA");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var page = await staff.SubmitRowsAsync("/conferences/record",
            ("Input.Title", "Hội nghị trực tuyến tổng kết, quán triệt và triển khai các văn bản về công tác dân vận"),
            ("Input.LeadingPurpose", "SummingUp"),
            ("Input.OtherPurposes", "RollOut"),
            ("Input.HeldOn", "22-12-2021"),
            ("Input.Mode", "Online"),
            ("Input.Organisers[0].Name", "Bộ Công an"),
            ("Input.Organisers[0].OrganisationId", ministry.Id.ToString()));
        Assert.EndsWith("/reviews", page.Path, StringComparison.Ordinal);
        var id = Guid.Parse(page.Path.Split('/')[2]);
        Assert.Contains("Chưa ghi người chủ trì", page.Text, StringComparison.Ordinal);

        page = await page.SubmitRowsAsync(
            [
                ("Input.Reviews[0].Document", "09/CT-BCA-V28"),
                ("Input.Reviews[0].DocumentId", directive.Id.ToString()),
                ("Input.Reviews[0].From", "2016"),
                ("Input.Reviews[0].To", "2021"),
                ("Input.Reviews[0].Milestone", "5 năm"),
                ("Then", "bridge-points"),
                .. disseminated.SelectMany((document, number) => new[]
                {
                    ($"Input.Citations[{number}].Document", document.Number),
                    ($"Input.Citations[{number}].DocumentId", number == 0 ? "" : document.Id.ToString()),
                    ($"Input.Citations[{number}].Kind", "Disseminated"),
                }),
            ]);
        Assert.Empty(page.Errors);
        Assert.EndsWith("/bridge-points", page.Path, StringComparison.Ordinal);

        var daNang = await app.ProvinceAsync("Đà Nẵng", Day);
        page = await page.SubmitRowsAsync(
            ("Input.BridgePoints[0].Name", "Đà Nẵng"),
            ("Input.BridgePoints[0].AreaId", daNang.Id.ToString()),
            ("Then", "participants"));
        Assert.Empty(page.Errors);
        var point = (await app.ReadBackAsync(id)).BridgePoints.Single();
        Assert.Equal(daNang.Id, point.ScopeId);

        page = await page.SubmitRowsAsync(
            ("Input.People[0].Name", "Trần Quốc Tỏ"),
            ("Input.People[0].Rank", "Trung tướng"),
            ("Input.People[0].Posts", "Ủy viên Trung ương Đảng\r\nPhó Bí thư Đảng ủy Công an Trung ương\r\nThứ trưởng Bộ Công an"),
            ("Input.People[0].Roles", "Chair"),
            ("Input.People[0].Roles", "Speaker"),
            ("Input.People[0].Roles", "Awarder"),
            ("Input.People[1].Name", "Lê Văn Trung"),
            ("Input.People[1].Posts", "Trưởng Ban Dân vận Thành ủy"),
            ("Input.People[1].Roles", "Chair"),
            ("Input.People[1].BridgePointId", point.Id.ToString()),
            ("Input.People[2].Name", "Trần Mưu"),
            ("Input.People[2].Rank", "Đại tá"),
            ("Input.People[2].Posts", "Phó Giám đốc Công an TP Đà Nẵng"),
            ("Input.People[2].Roles", "Chair"),
            ("Input.People[2].BridgePointId", point.Id.ToString()),
            ("Then", "conclusions"));
        Assert.Empty(page.Errors);
        var people = (await app.ReadBackAsync(id)).Participants;
        Assert.Equal(["Trần Quốc Tỏ", "Lê Văn Trung", "Trần Mưu"], people.Select(p => p.Name));
        Assert.Equal([Area.NationId, daNang.Id, daNang.Id], people.Select(p => p.ScopeId));
        Assert.Equal([true, false, false], people.Select(p => p.ChairsTheEvent));
        Assert.Equal("Thứ trưởng Bộ Công an", people[0].Posts[2]);

        var chair = people[0].Id.ToString();
        page = await page.SubmitRowsAsync(
            ("Input.Conclusions[0].Wording", "Đẩy mạnh cải cách hành chính, thực hiện hiệu quả chuyển đổi số trong CAND."),
            ("Input.Conclusions[0].SpeakerId", chair),
            ("Input.Conclusions[0].Addressees", "Công an các đơn vị, địa phương"),
            ("Input.Conclusions[0].Fate", "Task"),
            ("Input.Conclusions[1].Wording", "Tiếp tục nâng cao chất lượng phong trào thi đua “Dân vận khéo” trong CAND."),
            ("Input.Conclusions[1].SpeakerId", chair),
            ("Input.Conclusions[1].Fate", "StandingDirection"),
            ("Input.Conclusions[2].Wording", "Tổng kết thực tiễn, nhân rộng điển hình tiên tiến."),
            ("Input.Conclusions[2].SpeakerId", chair),
            ("Input.Conclusions[2].Fate", "Information"));
        Assert.Empty(page.Errors);
        var conclusion = (await app.ReadBackAsync(id)).Conclusions[0];
        Assert.NotNull(page.Document.QuerySelector($"a[href='/tasks/assign?conclusion={conclusion.Id}']"));

        page = await staff.SubmitRowsAsync($"/conferences/{id}/awards",
            ("Input.Lines[0].Authority", "Bộ Công an"),
            ("Input.Lines[0].AuthorityId", ministry.Id.ToString()),
            ("Input.Lines[0].FormId", (await app.AwardFormAsync("HT-BKBCA")).ToString()),
            ("Input.Lines[0].Collectives", "85"),
            ("Input.Lines[0].Individuals", "93"),
            ("Input.Lines[0].Occasion", "Thành tích xuất sắc trong 5 năm thực hiện Chỉ thị số 09"),
            ("Input.Lines[0].HandedOverBy", chair));
        Assert.Empty(page.Errors);
        Assert.Contains("0/85 tập thể, 0/93 cá nhân", page.Text, StringComparison.Ordinal);

        page = await staff.SubmitRowsAsync($"/conferences/{id}/confirm");
        Assert.Equal($"/conferences/{id}", page.Path);
        Assert.Contains("Đã xác nhận", page.Text, StringComparison.Ordinal);
        Assert.Contains("0/85 tập thể, 0/93 cá nhân", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/documents/{directive.Id}']"));

        await using var db = app.OpenDatabase();
        var record = await db.Conferences.SingleAsync(c => c.Id == id);
        Assert.Equal((ConferenceState.Confirmed, (DateOnly?)app.Today), (record.State, record.ConfirmedOn));
        var line = await db.AwardLines.SingleAsync(l => l.ConferenceId == id);
        Assert.Equal((85, 93), (line.Collectives, line.Individuals));
        Assert.Contains(("conferences.confirm", "Tài khoản bo"), (await app.EntriesAsync(id)).Select(entry => (entry.Verb, entry.Detail!.ActorName)));
    }
}
