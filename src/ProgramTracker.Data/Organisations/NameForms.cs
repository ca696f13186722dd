using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Organisations;

/// <summary>
/// Brings the names of organisations to one form, so that one that is written in short is known again: <c>CA Đà Nẵng</c> and
/// <c>Công an thành phố Đà Nẵng</c> have one form, <c>Phòng Tham mưu, Công an thành phố Đà Nẵng</c> has another.
/// </summary>
public sealed class NameForms
{
    /// <summary>Words that some write and some leave out.</summary>
    private static readonly string[] LeftOut = [" viet nam ", " tinh ", " tp ", " thanh pho "];

    private const string Committee = "%uy ban%";

    private readonly ILookup<string, string[]> _spellings;

    private NameForms(ILookup<string, string[]> spellings) => _spellings = spellings;

    /// <summary>With the other names of provinces that the catalogue knows.</summary>
    public static async Task<NameForms> ReadAsync(TrackerContext db) => new(TypedName.Spellings(await TypedName.PlaceNamesAsync(db)));

    /// <summary>The central and provincial organisations of the day by the form of their name; one form may be that of several.</summary>
    public async Task<ILookup<string, Guid>> RegisterAsync(TrackerContext db, DateOnly day) =>
        (await db.Organisations.AsNoTracking().ExistingOn(day).Where(o => o.Level != OrganisationLevel.Commune).Select(o => new { o.Id, o.Name }).ToListAsync())
            .ToLookup(o => Of(o.Name) ?? "", o => o.Id);

    /// <summary>None of a name that is one word only, such as that of a place: it says no organisation.</summary>
    public string? Of(string? name)
    {
        var words = $" {string.Join(' ', new string([.. VietnameseText.SearchKey(name).Select(sign => char.IsLetterOrDigit(sign) ? sign : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
        foreach (var leftOut in LeftOut)
            words = words.Replace(leftOut, " ", StringComparison.Ordinal);
        var terms = TypedName.Read(words.Trim(), _spellings).Terms.Where(term => term is not [Committee]).Select(term => string.Join('/', term.Order(StringComparer.Ordinal))).ToList();

        return terms.Count < 2 ? null : string.Join(' ', terms);
    }
}
