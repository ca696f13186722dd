using System.Text.RegularExpressions;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Awards;

/// <summary>What a deciding authority is to the law (Luật 06/2022/QH15, Điều 77–80).</summary>
public enum AuthorityKind
{
    StatePresident,
    Government,
    PrimeMinister,
    PublicSecurityMinistry,

    /// <summary>A ministry, or the head of a central Party or mass body.</summary>
    CentralBody,
    CentralFront,

    /// <summary>A unit with legal personality of a central body.</summary>
    CentralUnit,
    ProvinceChair,
    ProvincialDepartment,
    ProvincialPolice,
    ProvincialFront,

    /// <summary>Of the level that ended in 2025; told by its name, because the register has no such level.</summary>
    District,
    DistrictPolice,
    CommuneChair,
    CommunePolice,
    CommuneFront,
    Other,
}

/// <summary>Tells what an organisation of the register is as an authority.</summary>
public static partial class AuthorityKinds
{
    public static AuthorityKind Of(Organisation organisation)
    {
        if (DistrictName().Match(VietnameseText.Canonical(organisation.Name)) is { Success: true } district)
            return district.Groups["police"].Success ? AuthorityKind.DistrictPolice : AuthorityKind.District;

        return (organisation.Level, organisation.Line) switch
        {
            (OrganisationLevel.Central, _) => OfCentral(organisation),
            (OrganisationLevel.Province, OrganisationLine.Police) => AuthorityKind.ProvincialPolice,
            (OrganisationLevel.Province, OrganisationLine.Front) => AuthorityKind.ProvincialFront,
            (OrganisationLevel.Province, OrganisationLine.State) => IsPeoplesCommittee(organisation) ? AuthorityKind.ProvinceChair : AuthorityKind.ProvincialDepartment,
            (OrganisationLevel.Commune, OrganisationLine.Police) => AuthorityKind.CommunePolice,
            (OrganisationLevel.Commune, OrganisationLine.Front) => AuthorityKind.CommuneFront,
            (OrganisationLevel.Commune, OrganisationLine.State) when IsPeoplesCommittee(organisation) => AuthorityKind.CommuneChair,
            _ => AuthorityKind.Other,
        };
    }

    private static AuthorityKind OfCentral(Organisation organisation) => organisation.Code switch
    {
        "CTN" => AuthorityKind.StatePresident,
        "CP" => AuthorityKind.Government,
        "TTG" => AuthorityKind.PrimeMinister,
        "BCA" => AuthorityKind.PublicSecurityMinistry,
        // The standing body signs for the committee.
        "MTTW" or "MTTW-BTT" => AuthorityKind.CentralFront,
        _ => organisation.IsUnitOfParent ? AuthorityKind.CentralUnit : AuthorityKind.CentralBody,
    };

    private static bool IsPeoplesCommittee(Organisation organisation) =>
        PeoplesCommittee().IsMatch(VietnameseText.Canonical(organisation.Name));

    [GeneratedRegex(@"^(?:Chủ tịch )?(?:Ủy ban nhân dân|UBND)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PeoplesCommittee();

    // "Công an quận 1", "UBND huyện X"; not "Công an quân khu", whose accents differ.
    [GeneratedRegex(
        @"^(?:Chủ tịch )?(?:(?<police>Công an)|Ủy ban nhân dân|UBND|Ủy ban MTTQ Việt Nam|Ủy ban Mặt trận Tổ quốc Việt Nam) (?:quận|huyện|thị xã)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DistrictName();
}
