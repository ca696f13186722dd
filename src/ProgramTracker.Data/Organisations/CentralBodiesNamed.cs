using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Organisations;

/// <summary>Tells whether a post names a central body: <c>Thứ trưởng Bộ Công an</c>.</summary>
public sealed class CentralBodiesNamed
{
    /// <summary>What offices shorten in the names of central bodies.</summary>
    private static readonly (string Short, string Long)[] Shortened =
        [(" mttq ", " mặt trận tổ quốc "), (" ubtw ", " ủy ban trung ương "), (" ubtư ", " ủy ban trung ương "), (" tw ", " trung ương "), (" ub ", " ủy ban ")];

    private readonly List<(string Name, bool IsOfTheCentre)> _names;

    private CentralBodiesNamed(List<(string Name, bool IsOfTheCentre)> names) => _names = names;

    /// <summary>
    /// Knows the central bodies of all days by name, and their units by symbol too (<c>V05</c>). The short names of whole bodies and the names of mass organisations
    /// stand in local posts as well, so that they tell nothing.
    /// </summary>
    public static async Task<CentralBodiesNamed> ReadAsync(TrackerContext db, CancellationToken cancellationToken = default)
    {
        var bodies = await db.Organisations.AsNoTracking()
            .Where(o => o.Level == OrganisationLevel.Central)
            .Select(o => new { o.Name, Symbol = o.IsUnitOfParent ? o.Abbreviation : null, IsOfTheCentre = o.Line != OrganisationLine.MassOrganisation })
            .ToListAsync(cancellationToken);

        return new CentralBodiesNamed([.. bodies
            .SelectMany(o => new[] { o.Name, o.Symbol }.OfType<string>().Select(name => (Name: Written(name), o.IsOfTheCentre)))
            .Distinct()
            .OrderByDescending(known => known.Name.Length)]);
    }

    /// <summary>Whether the text names one, and the text without their names: a mass organisation may bear the name of a province.</summary>
    public (bool IsNamed, string Others) In(string text)
    {
        var (isNamed, others) = (false, Written(text));
        foreach (var (name, isOfTheCentre) in _names)
            if (others.Contains(name, StringComparison.Ordinal))
                (isNamed, others) = (isNamed || isOfTheCentre, others.Replace(name, " ", StringComparison.Ordinal));

        return (isNamed, others);
    }

    private static string Written(string text) => Shortened.Aggregate(SpacedWords.Of(text), (words, known) => words.Replace(known.Short, known.Long, StringComparison.Ordinal));
}
