using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Documents;

/// <summary>Documents as they stand before a test acts.</summary>
internal static class SomeDocuments
{
    /// <summary>A national document of the ministry's unit for which the ministry's account works.</summary>
    public static async Task<GuidingDocument> NationalAsync(TrackerApp app, string number, string title = "Về công tác dân vận", PartialDate issuedOn = default, Guid? typeId = null) =>
        Of(await app.OrganisationAsync("BCA-V05"), (await app.OrganisationAsync("BCA")).Id, Area.NationId, number, title, issuedOn, typeId, app.Today);

    /// <summary>A document of the police of a province.</summary>
    public static async Task<GuidingDocument> ProvincialAsync(TrackerApp app, string organisationCode, string number, string title = "Kế hoạch của tỉnh", PartialDate issuedOn = default)
    {
        var organisation = await app.OrganisationAsync(organisationCode);

        return Of(organisation, organisation.Id, organisation.AreaId, number, title, issuedOn, null, app.Today);
    }

    private static GuidingDocument Of(Organisation owner, Guid issuerId, Guid scopeId, string number, string title, PartialDate issuedOn, Guid? typeId, DateOnly today) =>
        GuidingDocument.Register(new DocumentFacts(DocumentNumber.Parse(number), typeId, issuerId, null, issuedOn, title), owner.Id, scopeId, today);
}
