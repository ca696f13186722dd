namespace ProgramTracker.Domain.Exemplars;

/// <summary>The points of a model: where it is in operation, per commune and year.</summary>
public sealed partial class Exemplar
{
    private readonly List<ExemplarPoint> _points = [];

    /// <summary>Each year is a stock of its own, on the closing day of that year: years are never added up.</summary>
    public IReadOnlyList<ExemplarPoint> Points => _points;

    private int? FirstYearCounted => _points.Select(p => (int?)p.Year).Concat(_assessments.Select(a => (int?)a.Year)).Min();

    private int? LastYearCounted => _points.Select(p => (int?)p.Year).Concat(_assessments.Select(a => (int?)a.Year)).Max();

    /// <summary>
    /// Says where the model was in operation on the closing day of a year, in place of what was said of that year before. Refused for what is no model, for a year
    /// to come, before the model began or after it ended, for an area twice or a province beside its own communes (its points would count twice), and for
    /// counts that contradict each other: below nought, groups where there is no point, members where there is no group.
    /// </summary>
    public void CountPoints(int year, IReadOnlyList<PointEntry> entries, DateOnly today)
    {
        ExemplarRules.PointsOfNoModel.BrokenIf(Kind != ExemplarKind.Model);
        HasToHaveBeenThere(year, today);
        ExemplarRules.AreaCountedTwice.BrokenIf(entries.DistinctBy(e => e.AreaId).Count() < entries.Count);
        ExemplarRules.ProvinceBesideItsCommunes.BrokenIf(entries.Any(whole => whole.IsOfAProvince && entries.Any(e => e.ProvinceId == whole.ProvinceId && !e.IsOfAProvince)));
        foreach (var entry in entries)
            ExemplarPoint.Check(entry);

        _points.RemoveAll(p => p.Year == year && !entries.Any(e => e.AreaId == p.AreaId));
        foreach (var entry in entries)
            if (_points.Find(p => p.Year == year && p.AreaId == entry.AreaId) is { } known)
                known.Count(entry);
            else
                _points.Add(new ExemplarPoint(Id, year, entry));
        Changed();
    }

    /// <summary>Refuses a year to come, before the beginning or after the end.</summary>
    private void HasToHaveBeenThere(int year, DateOnly today)
    {
        ExemplarRules.YearToCome.BrokenIf(year > today.Year);
        ExemplarRules.YearBeforeItBegan.BrokenIf(year < Since.Year, Since.Year ?? 0);
        ExemplarRules.YearAfterItsEnd.BrokenIf(year > LastYear, LastYear ?? 0);
    }
}
