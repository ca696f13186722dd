using System.Net;
using System.Text;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

public sealed class TakingTheCalendar(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string LongTitle = "Hội nghị tổng kết 10 năm; phong trào \"Toàn dân bảo vệ an ninh Tổ quốc\", sơ kết chương trình phối hợp số 09";

    [Fact]
    public async Task Has_each_conference_on_its_whole_day_with_title_place_and_address()
    {
        var conference = Conference.Record(
            new ConferenceFacts(LongTitle, ConferencePurpose.SummingUp, PartialDate.Of(2014, 12, 31), Place: @"Hội trường A\B, Hà Nội"),
            (await app.OrganisationAsync("BCA-V05")).Id, Area.NationId, app.Today);
        await app.GivenAsync(conference);
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var read = Assert.Single(await EventsAsync(staff, "/conferences.ics?year=2014"));

        Assert.Equal(conference.Id.ToString(), read["UID"]);
        Assert.Equal("20141231", read["DTSTART;VALUE=DATE"]);
        Assert.Equal("20150101", read["DTEND;VALUE=DATE"]);
        Assert.Equal(LongTitle.Replace(";", @"\;", StringComparison.Ordinal).Replace(",", @"\,", StringComparison.Ordinal), read["SUMMARY"]);
        Assert.Equal(@"Hội trường A\\B\, Hà Nội", read["LOCATION"]);
        Assert.Equal(new Uri(app.Url, $"/conferences/{conference.Id}").ToString(), read["URL"]);
        Assert.Equal("20261123T030000Z", read["DTSTAMP"]);
        Assert.Equal("CONFIRMED", read["STATUS"]);
        Assert.Equal(read, Assert.Single(await EventsAsync(staff, "/conferences.ics?year=2014")));
    }

    [Fact]
    public async Task Has_what_is_planned_and_held_and_leaves_out_what_has_no_day_or_was_called_off()
    {
        await app.ConferenceAsync("Lịch thử: đã tổ chức", heldOn: PartialDate.Of(2026, 3, 1));
        await app.ConferenceAsync("Lịch thử: chỉ biết tháng", heldOn: PartialDate.Of(2026, 3));
        await app.ConferenceAsync("Lịch thử: chưa rõ năm", heldOn: PartialDate.OfAnyYear(3, 1));
        var department = await app.OrganisationAsync("BCA-V05");
        var (planned, cancelled) = (Planned("Lịch thử: dự kiến"), Planned("Lịch thử: đã hủy"));
        cancelled.Cancel("Bão");
        await app.GivenAsync(planned, cancelled);
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var read = await EventsAsync(staff, "/conferences.ics?q=lich+thu");
        Assert.Equal(["Lịch thử: dự kiến", "Lịch thử: đã tổ chức"], read.Select(one => one["SUMMARY"]));
        Assert.Equal(["TENTATIVE", "CONFIRMED"], read.Select(one => one["STATUS"]));
        Assert.Equal(["Lịch thử: dự kiến"], (await EventsAsync(staff, "/conferences.ics?q=lich+thu&state=Planned")).Select(one => one["SUMMARY"]));
        Assert.Empty(await EventsAsync(staff, "/conferences.ics?q=lich+thu&state=Cancelled"));

        Conference Planned(string title) => Conference.Plan(new ConferenceFacts(title, ConferencePurpose.InterimReview, PartialDate.Of(2026, 12, 15)), department.Id, Area.NationId, app.Today);
    }

    [Fact]
    public async Task Follows_the_list_and_shows_no_province_the_conferences_of_another()
    {
        await app.ConferenceAsync("Lịch riêng của Đà Nẵng", owner: "CA-48", heldOn: PartialDate.Of(2016, 5, 4));
        await app.ConferenceAsync("Lịch chung cả nước", heldOn: PartialDate.Of(2016, 5, 5));
        var (own, other) = (await app.SignedInAsAsync(TestAccounts.DaNang), await app.SignedInAsAsync(TestAccounts.HoChiMinhCity));

        var link = (await own.OpenAsync("/conferences?year=2016&of=mine&sort=held")).Document.QuerySelector("#list .files a[href*='.ics']")!.GetAttribute("href")!;
        Assert.Equal("/conferences.ics?year=2016&of=mine", link);
        Assert.Equal(["Lịch riêng của Đà Nẵng"], (await EventsAsync(own, link)).Select(one => one["SUMMARY"]));
        Assert.Equal(["Lịch chung cả nước"], (await EventsAsync(other, "/conferences.ics?year=2016")).Select(one => one["SUMMARY"]));
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor().Client.GetAsync("/conferences.ics")).StatusCode);
    }

    /// <summary>Reads the file by the rules of RFC 5545: lines of 75 octets at most that end in CRLF and go on after a space.</summary>
    private static async Task<List<Dictionary<string, string>>> EventsAsync(Visitor person, string address)
    {
        var response = await person.Client.GetAsync(address);
        Assert.Equal(("text/calendar", "hoi-nghi.ics"), (response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentDisposition!.FileName));
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(await response.Content.ReadAsByteArrayAsync());
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));

        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines.Take(2));
        Assert.Contains("TZID:Asia/Ho_Chi_Minh", lines);
        var events = new List<Dictionary<string, string>>();
        var isInside = false;
        foreach (var line in lines)
            if (line == "BEGIN:VEVENT")
                (isInside, events) = (true, [.. events, []]);
            else if (line == "END:VEVENT")
                isInside = false;
            else if (isInside)
                events[^1].Add(line.Split(':', 2)[0], line.Split(':', 2)[1]);

        return events;
    }
}
