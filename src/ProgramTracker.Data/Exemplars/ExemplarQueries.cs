using ProgramTracker.Domain.Exemplars;

namespace ProgramTracker.Data.Exemplars;

/// <summary>Query phrases about models and exemplars.</summary>
public static class ExemplarQueries
{
    /// <summary>Neither ended nor merged into another.</summary>
    public static IQueryable<Exemplar> Alive(this IQueryable<Exemplar> exemplars) =>
        exemplars.Where(e => e.Stage != ExemplarStage.Ended && e.Stage != ExemplarStage.Merged);
}
