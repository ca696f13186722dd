using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Files;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Tests.Files;
using ProgramTracker.Web.Pages.Tasks;
using ProgramTracker.Web.Tests.Awards;
using ProgramTracker.Web.Tests.Files;
using ProgramTracker.Web.Tests.FollowUp;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.People;
using ProgramTracker.Web.Tests.Programmes;

namespace ProgramTracker.Web.Tests.Conferences;

public sealed class MergingConferences(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly Dictionary<string, string> Nothing = [];
    private static int _documents;

    [Fact]
    public async Task Brings_over_what_the_one_that_stays_lacks_and_says_so_in_both_histories()
    {
        var (stays, twin, task, line, same, file) = await TwinsAsync("Tổng kết Nghị quyết liên tịch 01");
        var clerk = await ClerkAsync();

        var page = await MergeAsync(clerk, stays, twin);

        Assert.Equal($"/conferences/{stays.Id}", page.Path);
        await using var db = app.OpenDatabase();
        var merged = await db.Conferences.WithEverything().SingleAsync(c => c.Id == stays.Id);
        Assert.Equal(["Trần Chủ Trì", "Lê Phát Biểu"], merged.Participants.Select(p => p.Name));
        Assert.Equal(["Đẩy mạnh phong trào", "Nhân rộng mô hình"], merged.Conclusions.Select(c => c.Wording));
        Assert.Equal(merged.Participants[1].Id, merged.Conclusions[1].SpeakerId);
        Assert.Equal("Hội trường Bộ", merged.Place);
        Assert.Equal((stays.Id, merged.Conclusions[1].Id), await db.FollowUpTasks.Where(t => t.Id == task.Id).Select(t => new ValueTuple<Guid, Guid>(t.ConferenceId!.Value, t.ConclusionId!.Value)).SingleAsync());
        Assert.Equal([same.Stays.Id, line.Id], await db.AwardLines.Where(l => l.ConferenceId == stays.Id).OrderBy(l => l.Order).Select(l => l.Id).ToListAsync());
        Assert.Equal(merged.Participants[0].Id, (await db.AwardLines.SingleAsync(l => l.Id == line.Id)).HandedOverBy);
        Assert.Equal(same.Stays.Id, (await db.AwardDecisions.SingleAsync(d => d.Id == same.Decision.Id)).LineId);
        Assert.Equal(stays.Id, (await db.Attachments.SingleAsync(a => a.Id == file.Id)).RecordId);
        foreach (var id in new[] { stays.Id, twin.Id })
        {
            var history = await clerk.OpenAsync($"/conferences/{id}/history");
            Assert.Contains("đã gộp hai hồ sơ của một hội nghị", history.Text, StringComparison.Ordinal);
        }

        Assert.Contains("Hai đồng chí cùng ghi", (await clerk.OpenAsync($"/conferences/{stays.Id}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_every_page_that_it_stood_on()
    {
        const string Title = "Zkhắp nơi bản hai";
        var department = await app.OrganisationAsync("BCA-V05");
        var programme = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("88/NQLT-BCA-MTTQ"));
        var movement = Movement.Register(new MovementFacts("Phong trào khắp nơi"), department.Id, Area.NationId, app.Today);
        var person = SomeAppearances.Person("Kiều Khắp Nơi");
        await app.GivenAsync(programme, movement, person);
        var day = PartialDate.Of(app.Today.Year - 1, 11, 1);
        var stays = await app.ConferenceAsync("Zkhắp nơi bản một", heldOn: day);
        var twin = await app.ConferenceAsync(Title, heldOn: day, with: c =>
        {
            c.Review([new ReviewEntry(programme.Id, null, null), new ReviewEntry(null, null, null, MovementId: movement.Id)]);
            c.AttendedBy([person.At("Đại tá", "Cục trưởng")]);
            c.Conclude([new ConclusionEntry(null, "Giữ vững phong trào khắp nơi", null, null, [department.Id], ConclusionFate.StandingDirection)]);
        });
        await app.GivenAsync(FollowUpTask.Assign(
            new FollowUpFacts("Việc khắp nơi", null, twin.Id, null, app.Today.AddDays(-30), app.Today.AddDays(-60)), new AssigneeEntry(department.Id, Area.NationId), [], department.Id, Area.NationId, app.Today));
        string[] pages =
        [
            "/", "/conferences?q=zkhap", "/conferences?q=zkhap&handler=csv", "/conferences.ics", "/notices", "/directions", $"/tasks/overdue?by={OverdueModel.ByConference}",
            $"/programmes/{programme.Id}", $"/people/{person.Id}", $"/movements/{movement.Id}",
        ];
        var clerk = await ClerkAsync();
        var leader = await app.SignedInAsAsync(TestAccounts.Leader);
        foreach (var page in pages)
            Assert.True(await ShowsAsync(page), page);
        var unconfirmed = await UnconfirmedAsync();

        await MergeAsync(clerk, stays, twin);

        foreach (var page in pages)
            Assert.False(await ShowsAsync(page), page);
        Assert.Equal(unconfirmed - 1, await UnconfirmedAsync());

        async Task<bool> ShowsAsync(string page) => WebUtility.HtmlDecode(await clerk.Client.GetStringAsync(page)).Contains(Title, StringComparison.Ordinal);
        async Task<int> UnconfirmedAsync() => int.Parse(
            (await leader.OpenAsync("/dashboard")).Document.QuerySelector("a[href$='state=unconfirmed']")!.TextContent.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Lets_an_award_line_stand_for_one_of_the_twin_only()
    {
        var (stays, twin) = (await app.ConferenceAsync("Khen một lần"), await app.ConferenceAsync("Khen hai lần"));
        var (ministry, department, form) = (await app.OrganisationAsync("BCA"), await app.OrganisationAsync("BCA-V05"), await app.FormAsync(GivenAwards.CertificateOfTheMinistry));
        AwardLine Line(Conference conference, int order) =>
            AwardLine.Announce(conference.Id, order, new AwardLineFacts(ministry.Id, ministry.Name, form, 5, null, null), department.Id, Area.NationId);
        await app.GivenAsync(Line(stays, 0), Line(twin, 0), Line(twin, 1));

        await MergeAsync(await ClerkAsync(), stays, twin);

        await using var db = app.OpenDatabase();
        Assert.Equal(2, await db.AwardLines.CountAsync(l => l.ConferenceId == stays.Id));
    }

    [Fact]
    public async Task Keeps_in_the_database_too_whose_directions_were_answered()
    {
        var (stays, twin) = (await app.GivenDirectionAsync("Duy trì", addressees: GivenTasks.Police), await app.GivenDirectionAsync("Duy trì", addressees: GivenTasks.Police));
        var police = await app.OrganisationAsync(GivenTasks.Police);
        await app.GivenAsync(DirectionAnswer.Give(new DirectionAsked(twin.Conclusions[0].Id, twin.Id, 2025, police.Id, false, police.AreaId), police.Id, 2026, "Đã làm.", app.Today));
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();

        await using var command = new NpgsqlCommand($"update conferences set merged_into_id = '{stays.Id}' where id = '{twin.Id}'", connection);
        Assert.Equal("conferences_answered_stay", (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).ConstraintName);
    }

    [Fact]
    public async Task Says_that_two_are_not_the_same_only_to_who_sees_both()
    {
        var (mine, city) = (await app.ConferenceAsync("Riêng của Đà Nẵng", "CA-48"), await app.ConferenceAsync("Riêng của thành phố", "CA-79"));
        await using var officer = await app.OpenDatabaseAsAsync("CA-48");
        var refused = await Assert.ThrowsAsync<PostgresException>(() =>
            officer.Database.ExecuteSqlAsync($"insert into conference_distinctions (id, conference_id, other_id) values ({Guid.CreateVersion7()}, {mine.Id}, {city.Id})"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);

        await using (var db = app.OpenDatabase())
        {
            (await db.Conferences.WithEverything().SingleAsync(c => c.Id == mine.Id)).TellApart(await db.Conferences.WithEverything().SingleAsync(c => c.Id == city.Id));
            await db.SaveChangesAsync();
        }

        Assert.False(await officer.Set<ConferenceDistinction>().AnyAsync(d => d.ConferenceId == mine.Id));
    }

    [Fact]
    public async Task Takes_the_other_out_of_every_list_and_leads_from_its_address()
    {
        var (stays, twin, _, _, _, _) = await TwinsAsync("Tổng kết phong trào Zxuân");
        var clerk = await ClerkAsync();
        Assert.Equal(2, Titles(await clerk.OpenAsync("/conferences?q=zxuan")).Count);

        await MergeAsync(clerk, stays, twin);

        Assert.Single(Titles(await clerk.OpenAsync("/conferences?q=zxuan")));
        Assert.DoesNotContain(twin.Id.ToString(), await clerk.Client.GetStringAsync("/conferences.ics"), StringComparison.Ordinal);
        var address = await clerk.OpenAsync($"/conferences/{twin.Id}");
        Assert.Equal($"/conferences/{twin.Id}/merged", address.Path);
        Assert.NotNull(address.Document.QuerySelector($"a[href='/conferences/{stays.Id}']"));
        Assert.Contains("Tài khoản bo", address.Text, StringComparison.Ordinal);
        Assert.Contains("Hai đồng chí cùng ghi", address.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync($"/conferences/{twin.Id}/reviews")).Status);
        Assert.Contains("Đã gộp vào hội nghị này", (await clerk.OpenAsync($"/conferences/{stays.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_undone_so_that_both_are_as_they_were()
    {
        var (stays, twin, task, line, same, file) = await TwinsAsync("Tổng kết Chỉ thị 35");
        var before = (await SnapshotAsync(stays.Id), await SnapshotAsync(twin.Id));
        var clerk = await ClerkAsync();
        await MergeAsync(clerk, stays, twin);
        Assert.NotEqual(before.Item1, await SnapshotAsync(stays.Id));
        var merged = await app.ReadBackAsync(stays.Id);
        Assert.Equal((2, 1, 2, 1, 1), (merged.Reviews.Count, merged.Citations.Count, merged.Agenda.Count, merged.Delegations.Count, merged.Assessments.Count));
        Assert.Equal((merged.BridgePoints[0].Id, merged.BridgePoints[0].OrganisationId), (merged.Answers.Single().BridgePointId, (Guid?)merged.Answers.Single().OrganisationId));

        var page = await clerk.SubmitAsync($"/conferences/{twin.Id}/separate", Nothing);

        Assert.Equal($"/conferences/{twin.Id}", page.Path);
        Assert.Equal(before, (await SnapshotAsync(stays.Id), await SnapshotAsync(twin.Id)));
        await using var db = app.OpenDatabase();
        Assert.Equal(twin.Id, (await db.FollowUpTasks.SingleAsync(t => t.Id == task.Id)).ConferenceId);
        Assert.Equal(twin.Conclusions[1].Id, (await db.FollowUpTasks.SingleAsync(t => t.Id == task.Id)).ConclusionId);
        Assert.Equal((twin.Id, twin.Participants[0].Id), await db.AwardLines.Where(l => l.Id == line.Id).Select(l => new ValueTuple<Guid, Guid>(l.ConferenceId, l.HandedOverBy!.Value)).SingleAsync());
        Assert.Equal(same.Twin.Id, (await db.AwardDecisions.SingleAsync(d => d.Id == same.Decision.Id)).LineId);
        Assert.Equal(twin.Id, (await db.Attachments.SingleAsync(a => a.Id == file.Id)).RecordId);
        Assert.Equal(["Hồ sơ này không gộp vào hồ sơ nào, hoặc đã được tách lại rồi."], (await clerk.SubmitAsync($"/conferences/{twin.Id}/separate", Nothing)).Errors);
    }

    [Fact]
    public async Task Leaves_where_it_is_what_was_changed_or_used_since()
    {
        var (stays, twin, _, _, _, _) = await TwinsAsync("Tổng kết Kế hoạch 12");
        var clerk = await ClerkAsync();
        await MergeAsync(clerk, stays, twin);
        await using (var db = app.OpenDatabase())
        {
            var merged = await db.Conferences.WithSections().SingleAsync(c => c.Id == stays.Id);
            merged.Conclude([.. merged.Conclusions.Select(c => new ConclusionEntry(c.Id, c.Wording + (c.Order == 1 ? " trong cả nước" : ""), c.SpeakerId, null, [], c.Fate))]);
            await db.SaveChangesAsync();
        }

        await clerk.SubmitAsync($"/conferences/{twin.Id}/separate", Nothing);

        var kept = await app.ReadBackAsync(stays.Id);
        Assert.Equal(["Đẩy mạnh phong trào", "Nhân rộng mô hình trong cả nước"], kept.Conclusions.Select(c => c.Wording));
        Assert.Equal(["Trần Chủ Trì", "Lê Phát Biểu"], kept.Participants.Select(p => p.Name));
        Assert.Equal(["Đẩy mạnh phong trào", "Nhân rộng mô hình"], (await app.ReadBackAsync(twin.Id)).Conclusions.Select(c => c.Wording));
    }

    [Fact]
    public async Task Refuses_itself_a_second_time_chains_and_a_stale_form()
    {
        var (one, two, three) = (await app.ConferenceAsync("Chuỗi một"), await app.ConferenceAsync("Chuỗi hai"), await app.ConferenceAsync("Chuỗi ba"));
        var clerk = await ClerkAsync();
        var stale = await clerk.OpenAsync($"/conferences/{one.Id}/merge/{two.Id}");
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync($"/conferences/{one.Id}/merge/{one.Id}")).Status);
        Assert.NotEmpty((await stale.SubmitAsync(new Dictionary<string, string> { ["Input.StaysId"] = one.Id.ToString(), ["Input.Reason"] = " " })).Errors);

        await MergeAsync(clerk, one, two);

        Assert.NotEmpty((await stale.SubmitAsync(Answers(one))).Errors);
        Assert.Equal(["Một trong hai hồ sơ đã được gộp. Mở lại trang rồi xem."], (await MergeAsync(clerk, three, two)).Errors);
        Assert.Equal(["Đã có hồ sơ khác gộp vào hồ sơ kia: chọn giữ hồ sơ đó, hoặc tách hồ sơ đã gộp ra trước."], (await MergeAsync(clerk, three, one)).Errors);
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        foreach (var (from, to) in new[] { (three, two), (one, three), (one, two) })
        {
            await using var command = new NpgsqlCommand($"update conferences set merged_into_id = '{to.Id}' where id = '{from.Id}'", connection);
            Assert.Equal("conferences_merged_once", (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).ConstraintName);
        }
    }

    [Fact]
    public async Task Keeps_the_record_that_has_come_further_and_takes_in_once_confirmed()
    {
        var day = PartialDate.Of(2022, 3, 3);
        var confirmed = await app.ConferenceAsync("Hội nghị đã xác nhận", heldOn: day, with: c =>
        {
            c.OrganisedBy([new OrganiserEntry(null, "Bộ Công an")]);
            c.Review([new ReviewEntry(null, null, "An ninh cơ sở")]);
            c.AttendedBy([new ParticipantEntry(null, null, "Người Chủ Trì", null, [], ParticipantRoles.Chair, Area.NationId)]);
            c.Confirm(app.Today);
        });
        var open = await app.ConferenceAsync("Hội nghị đang ghi", heldOn: day, with: c => c.Assess([new AssessmentEntry(AssessmentKind.Result, "Kết quả tốt")]));
        var clerk = await ClerkAsync();

        Assert.Equal(["Giữ hồ sơ đã đi xa hơn: đã xác nhận, rồi đến đã tổ chức, rồi mới đến kế hoạch."], (await MergeAsync(clerk, open, confirmed)).Errors);
        await MergeAsync(clerk, confirmed, open);

        Assert.Equal(["Kết quả tốt"], (await app.ReadBackAsync(confirmed.Id)).Assessments.Select(a => a.Wording));
    }

    [Fact]
    public async Task Is_for_who_writes_both_and_names_whom_to_ask()
    {
        var day = PartialDate.Of(2020, 9, 9);
        var city = await app.ConferenceAsync("Hội nghị riêng của thành phố", "CA-79", day);
        var mine = await app.ConferenceAsync("Hội nghị sơ kết của Đà Nẵng", "CA-48", day);
        var fronts = await app.ConferenceAsync("Hội nghị sơ kết của Đà Nẵng", "MTTQ-48", day);
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);

        foreach (var verb in new[] { "merge", "tell-apart", "reconsider" })
            foreach (var other in new[] { city, fronts })
                Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/conferences/{mine.Id}/{verb}/{other.Id}")).Status);
        var note = (await officer.OpenAsync($"/conferences/{mine.Id}")).Document.QuerySelector("#twins")!;
        Assert.Contains("Muốn gộp thì hỏi đơn vị giữ hồ sơ: ", note.TextContent, StringComparison.Ordinal);
        Assert.Null(note.QuerySelector("a[href*='/merge/']"));
        Assert.DoesNotContain("thành phố Hồ Chí Minh", note.TextContent, StringComparison.Ordinal);
    }

    private async Task<(Conference Stays, Conference Twin, FollowUpTask Task, AwardLine Line, (AwardLine Stays, AwardLine Twin, AwardDecision Decision) Same, Attachment File)> TwinsAsync(string title)
    {
        var police = await app.OrganisationAsync("CA-48");
        var document = await app.DocumentAsync($"{++_documents}/CT-TTg", title, PartialDate.Of(2015, 1, 1));
        var stays = await app.ConferenceAsync(title, with: c =>
        {
            c.OrganisedBy([new OrganiserEntry(null, "Bộ Công an")]);
            c.Review([new ReviewEntry(null, null, "An ninh cơ sở", Milestone: "5 năm")]);
            c.BridgedAt([new BridgePointEntry(null, "Điểm cầu Đà Nẵng", null, null, null, Area.NationId)]);
            c.AttendedBy([Chair]);
            c.Proceed([new AgendaEntry("Tham luận", AgendaItemKind.Speech, null, c.Participants[0].Id, null, "Bài một")]);
            c.Conclude([Conclusion("Đẩy mạnh phong trào", null)]);
        });
        var twin = await app.ConferenceAsync(title, with: c =>
        {
            c.Describe(new ConferenceFacts(title, ConferencePurpose.SummingUp, c.HeldOn, Place: "Hội trường Bộ"), app.Today);
            c.OrganisedBy([new OrganiserEntry(null, "BỘ CÔNG AN")]);
            c.Review([new ReviewEntry(null, null, "An ninh cơ sở", Milestone: "5 năm"), new ReviewEntry(null, null, "An ninh cơ sở", Milestone: "10 năm")]);
            c.Cite([new CitationEntry(document.Id, CitationKind.Basis)]);
            c.BridgedAt([new BridgePointEntry(null, "Điểm cầu Huế", null, null, 40, Area.NationId), new BridgePointEntry(null, "Điểm cầu Đà Nẵng", null, police.Id, null, police.AreaId)]);
            c.Answer(c.BridgePoints[1].Id, [police.Id], new BridgePointAnswerEntry(true, "Đại tá Trần Văn Trả", 12, null), app.Today);
            c.AttendedBy([Chair, new ParticipantEntry(null, null, "Lê Phát Biểu", "Đại tá", ["Giám đốc"], ParticipantRoles.Speaker, Area.NationId, BridgePointId: c.BridgePoints[0].Id)]);
            c.JoinedBy([new DelegationEntry("Điển hình tiên tiến", 200)]);
            c.Proceed([new AgendaEntry("Tham luận", AgendaItemKind.Speech, null, c.Participants[1].Id, null, "Bài hai")]);
            c.Assess([new AssessmentEntry(AssessmentKind.Result, "Kết quả tốt", c.Participants[1].Id)]);
            c.RecordPaper(new ConferencePaperEntry(ConferencePaperKind.Minutes, DocumentNumber.Parse("05/BB-BCA"), app.Today, "Trần Quốc Tỏ", "Thứ trưởng"), app.Today);
            c.Report([new FigureEntry(12, "mô hình", Qualifier.Exactly, "mô hình được nhân rộng", SpeakerId: c.Participants[1].Id)]);
            c.Conclude([Conclusion("Đẩy mạnh phong trào", c.Participants[0].Id), Conclusion("Nhân rộng mô hình", c.Participants[1].Id)]);
        });
        var (ministry, department) = (await app.OrganisationAsync("BCA"), await app.OrganisationAsync("BCA-V05"));
        var task = FollowUpTask.Assign(
            new FollowUpFacts("Nhân rộng mô hình", twin.Conclusions[1].Id, twin.Id, null, null), new AssigneeEntry(department.Id, Area.NationId), [], department.Id, Area.NationId, app.Today);
        var form = await app.FormAsync(GivenAwards.CertificateOfTheMinistry);
        AwardLine Line(Conference conference, int order, int collectives, Guid? by = null) =>
            AwardLine.Announce(conference.Id, order, new AwardLineFacts(ministry.Id, ministry.Name, form, collectives, null, null, HandedOverBy: by), department.Id, Area.NationId);
        var (ours, theirs, more) = (Line(stays, 0, 5), Line(twin, 0, 5), Line(twin, 1, 7, twin.Participants[0].Id));
        await app.GivenAsync(task, ours, theirs, more);
        var decision = await app.GivenDecisionAsync(theirs);
        var file = await app.GivenFileAsync(new AttachedRecord(RecordKind.Conference, twin.Id, twin.OwnerId, twin.ScopeId, IsClosed: false), MadeFiles.Jpeg());

        return (stays, twin, task, more, (ours, theirs, decision), file);
    }

    private static ParticipantEntry Chair => new(null, null, "Trần Chủ Trì", "Thượng tướng", ["Thứ trưởng"], ParticipantRoles.Chair, Area.NationId);

    private static ConclusionEntry Conclusion(string wording, Guid? speaker) => new(null, wording, speaker, null, [], ConclusionFate.Task);

    /// <summary>All that the record says, with the ids of its lines.</summary>
    private async Task<string> SnapshotAsync(Guid id)
    {
        await using var db = app.OpenDatabase();
        var conference = await db.Conferences.IncludingMerged().WithEverything().AsNoTracking().SingleAsync(c => c.Id == id);
        var lines = await db.AwardLines.IgnoreQueryFilters(["Merged"]).Where(l => l.ConferenceId == id).OrderBy(l => l.Order).Select(l => $"{l.Id} {l.Order} {l.HandedOverBy} {l.SameAsId}").ToListAsync();

        return string.Join('\n', (string[])
        [
            $"{conference.Title} {conference.Place} {conference.MergedIntoId} {conference.Merges.Count} {conference.BroughtOver.Count}",
            .. conference.Organisers.Select(o => $"{o.Id} {o.Name}"),
            .. conference.Reviews.Select(r => $"{r.Id} {r.Order} {r.Field} {r.Milestone}"),
            .. conference.Citations.Select(c => $"{c.Id} {c.DocumentId} {c.Kind}"),
            .. conference.BridgePoints.Select(b => $"{b.Id} {b.Order} {b.Name} {b.OrganisationId} {b.ScopeId}"),
            .. conference.Answers.OrderBy(a => a.Id).Select(a => $"{a.Id} {a.BridgePointId} {a.OrganisationId} {a.Chair} {a.HeadCount} {a.AnsweredOn}"),
            .. conference.Delegations.Select(d => $"{d.Id} {d.Group} {d.Count}"),
            .. conference.Agenda.Select(a => $"{a.Id} {a.Order} {a.Title} {a.SpeakerId} {a.Summary}"),
            .. conference.Assessments.Select(a => $"{a.Id} {a.Wording} {a.SpeakerId}"),
            .. conference.Papers.OrderBy(p => p.Id).Select(p => $"{p.Id} {p.Kind} {p.Number} {p.SignedOn} {p.SignerName}"),
            .. conference.Participants.Select(p => $"{p.Id} {p.Order} {p.Name} {p.BridgePointId} {p.ScopeId}"),
            .. conference.Figures.Select(f => $"{f.Id} {f.About} {f.SpeakerId}"),
            .. conference.Conclusions.Select(c => $"{c.Id} {c.Order} {c.Wording} {c.SpeakerId}"),
            .. lines,
        ]);
    }

    private static async Task<Visitor.Page> MergeAsync(Visitor clerk, Conference stays, Conference twin) => await clerk.SubmitAsync($"/conferences/{twin.Id}/merge/{stays.Id}", Answers(stays));

    private static Dictionary<string, string> Answers(Conference stays) => new() { ["Input.StaysId"] = stays.Id.ToString(), ["Input.Reason"] = "Hai đồng chí cùng ghi" };

    private Task<Visitor> ClerkAsync() => app.SignedInAsAsync(TestAccounts.Ministry);

    private static List<string> Titles(Visitor.Page page) => [.. page.Document.QuerySelectorAll("#list tbody tr").Select(row => row.TextContent)];
}
