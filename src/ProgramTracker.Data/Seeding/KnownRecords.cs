using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Catalogues;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;

namespace ProgramTracker.Data.Seeding;

/// <summary>A body of the register, as far as the examples need it.</summary>
internal sealed record KnownOrganisation(Guid Id, string Code, OrganisationLine Line, OrganisationLevel Level, bool IsUnitOfParent, Guid AreaId, Term Term);

/// <summary>What the examples refer to: the catalogues by their codes, and what was recorded before by its key.</summary>
internal sealed class KnownRecords
{
    private readonly ILookup<string, KnownOrganisation> _organisations;
    private readonly ILookup<string, (Guid Id, Term Term)> _areas;
    private readonly Dictionary<(DocumentNumberSystem, string), Guid> _types;
    private readonly Dictionary<string, Person> _people = [];

    private KnownRecords(
        IEnumerable<KnownOrganisation> organisations,
        IEnumerable<(string Code, Guid Id, Term Term)> areas,
        Dictionary<(DocumentNumberSystem, string), Guid> types,
        Dictionary<string, Guid> forms)
    {
        _organisations = organisations.OrderBy(o => o.Term.From).ToLookup(o => o.Code);
        _areas = areas.OrderBy(a => a.Term.From).ToLookup(a => a.Code, a => (a.Id, a.Term));
        (_types, Forms) = (types, forms);
    }

    public Dictionary<string, Guid> Forms { get; }
    public Dictionary<string, Guid> Documents { get; } = [];
    public Dictionary<string, Guid> Programmes { get; } = [];
    public IEnumerable<Person> People => _people.Values;

    public static async Task<KnownRecords> ReadAsync(TrackerContext db, CancellationToken cancellationToken)
    {
        var organisations = await db.Organisations.AsNoTracking().ToListAsync(cancellationToken);
        var areas = await db.Areas.Select(a => new { a.Code, a.Id, a.ValidFrom, a.ValidTo }).ToListAsync(cancellationToken);
        var types = await db.DocumentTypes.Select(t => new { t.System, t.Name, t.Id }).ToListAsync(cancellationToken);

        return new KnownRecords(
            organisations.Select(o => new KnownOrganisation(o.Id, o.Code, o.Line, o.Level, o.IsUnitOfParent, o.AreaId, new Term(o.ValidFrom, o.ValidTo))),
            areas.Select(a => (a.Code, a.Id, new Term(a.ValidFrom, a.ValidTo))),
            types.ToDictionary(t => (t.System, t.Name), t => t.Id),
            await db.AwardForms.ToDictionaryAsync(f => f.Code, f => f.Id, cancellationToken));
    }

    /// <summary>The body that had the code on the day; the first one that had it, where the date is not known well enough.</summary>
    public KnownOrganisation Organisation(string code, PartialDate day) => _organisations[code].First(o => IsIn(o.Term, day));

    /// <summary>The area that the code stood for on the day; the first one, where the date is not known well enough.</summary>
    public (Guid Id, Term Term) Area(string code, PartialDate day) => _areas[code].First(a => IsIn(a.Term, day));

    /// <summary>The bodies of a line that serve the provinces of the day, by code.</summary>
    public IEnumerable<KnownOrganisation> InEveryProvince(OrganisationLine line, DateOnly day) => _organisations.SelectMany(same => same)
        .Where(o => o.Line == line && o.Level == OrganisationLevel.Province && !o.IsUnitOfParent && o.Term.Contains(day))
        .OrderBy(o => o.Code, StringComparer.Ordinal);

    public Guid Type(DocumentNumberSystem system, string name) => _types[(system, name)];

    public Guid? Document(string? key) => key is null ? null : Documents[key];

    public Guid? Programme(string? key) => key is null ? null : Programmes[key];

    /// <summary>The person of that name, met now or before.</summary>
    public Person Meet(string name, Guid scopeId) => _people.TryGetValue(name, out var known) ? known : _people[name] = Person.Meet(name, scopeId);

    private static bool IsIn(Term term, PartialDate day) => day.Earliest is not { } first || term.Contains(first);
}
