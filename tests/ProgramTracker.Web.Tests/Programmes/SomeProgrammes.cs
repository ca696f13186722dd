using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Programmes;

/// <summary>Programmes as they stand before a test acts.</summary>
internal static class SomeProgrammes
{
    public static ProgrammeFacts Facts(string? number, string title = "Đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc") =>
        new(title, number is null ? null : DocumentNumber.Parse(number));

    /// <summary>A draft that is the ministry's own, with two parties.</summary>
    public static async Task<Programme> DraftAsync(TrackerApp app, ProgrammeFacts facts) => await DraftOfAsync(app, "BCA-V05", facts);

    /// <summary>In force since the year in which its period begins, or since 2013.</summary>
    public static async Task<Programme> InForceAsync(TrackerApp app, ProgrammeFacts facts, string owner = "BCA-V05")
    {
        var programme = await DraftOfAsync(app, owner, facts);
        programme.EnterIntoForce(facts.From.IsKnown ? facts.From : PartialDate.Of(2013), app.Today);

        return programme;
    }

    public static async Task<Programme> DraftOfAsync(TrackerApp app, string owner, ProgrammeFacts facts)
    {
        var organisation = await app.OrganisationAsync(owner);
        var scope = organisation.Level == OrganisationLevel.Central ? Area.NationId : organisation.AreaId;
        var programme = Programme.Draft(facts, organisation.Id, scope, app.Today);
        programme.SignedBy([new(organisation.Id, organisation.Name, PartyRole.Lead), new(null, "các tổ chức thành viên", PartyRole.Member)]);

        return programme;
    }
}
