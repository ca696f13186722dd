using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Web.Papers;

/// <summary>How the body that decides an award stands in its paper.</summary>
/// <param name="Superior">The line above the issuing one; none where there is none.</param>
/// <param name="Name">The issuing line.</param>
/// <param name="Power">Whose power it is, above the grounds.</param>
/// <param name="Post">Authority and post of the signer, as far as the body tells them.</param>
public sealed record AwardIssuer(string? Superior, string Name, string Power, IReadOnlyList<string> Post)
{
    private const string PeoplesCommittee = "Ủy ban nhân dân";
    private const string Standing = "Ban Thường trực";

    /// <param name="parent">The name of the body above it; none where it has none.</param>
    public static AwardIssuer Of(Organisation body, string? parent)
    {
        // The award is the chair's own power, not the committee's.
        if (body.Name.StartsWith(PeoplesCommittee, StringComparison.OrdinalIgnoreCase))
            return new(null, $"Chủ tịch {body.Name}", $"Chủ tịch {body.Name}", ["Chủ tịch"]);
        if (body.Line == OrganisationLine.Front)
            return body.Name.StartsWith(Standing, StringComparison.OrdinalIgnoreCase)
                ? new(parent, body.Name, body.Name, [$"TM. {Standing}", OfficialPaper.Blank])
                : new(body.Name, Standing, $"{Standing} {body.Name}", [$"TM. {Standing}", OfficialPaper.Blank]);

        var post = HeadOf(body);
        return new(
            body.IsUnitOfParent || body is { Line: OrganisationLine.Police, Level: not OrganisationLevel.Central } ? parent : null,
            body.Name,
            post is null ? body.Name : Called(post, body.Name),
            [post ?? OfficialPaper.BlankName]);
    }

    private static string? HeadOf(Organisation body) => body switch
    {
        _ when body.Name.StartsWith("Bộ ", StringComparison.Ordinal) => "Bộ trưởng",
        _ when body.Name.StartsWith("Cục ", StringComparison.Ordinal) => "Cục trưởng",
        { Line: OrganisationLine.Police, Level: OrganisationLevel.Province, IsUnitOfParent: false } => "Giám đốc",
        { Line: OrganisationLine.Police, Level: OrganisationLevel.Commune, IsUnitOfParent: false } => "Trưởng Công an",
        _ => null,
    };

    /// <summary><c>Cục trưởng Cục…</c>, <c>Trưởng Công an xã…</c>: a word that the post ends with is not said twice.</summary>
    private static string Called(string post, string name) =>
        name.StartsWith("Công an ", StringComparison.Ordinal) && post.EndsWith("Công an", StringComparison.Ordinal) ? post + name["Công an".Length..] : $"{post} {name}";
}
