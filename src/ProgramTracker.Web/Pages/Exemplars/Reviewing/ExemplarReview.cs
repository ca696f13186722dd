using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Pages.Organisations.Importing;
using ProgramTracker.Web.Spreadsheets;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Exemplars.Reviewing;

/// <summary>
/// The sheet of a yearly review on its way in. Every row calls the verbs that the pages call, on records that nobody has saved yet: what they refuse is named by its
/// cell, and whoever confirms saves all of it. A cell left empty says nothing; what the record says already changes nothing.
/// </summary>
public sealed partial class ExemplarReview
{
    private readonly TrackerContext _db;
    private readonly DateOnly _today;
    private readonly IStringLocalizer _t;
    private readonly List<Fault> _faults = [];
    private readonly List<Change> _changes = [];
    private int _year;
    private AssessmentCriteria? _criteria;
    private ReviewAreas _areas = default!;
    private Dictionary<Guid, Exemplar> _exemplars = [];

    private ExemplarReview(TrackerContext db, DateOnly today, IStringLocalizer t) => (_db, _today, _t) = (db, today, t);

    /// <summary>What would change, a row each.</summary>
    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>Rows that say what the record says already.</summary>
    public int Known { get; private set; }

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Sheets and columns that are not read, by name.</summary>
    public IReadOnlyList<string> Unread { get; private set; } = [];

    public bool IsReady => _faults.Count == 0 && _changes.Count > 0;

    public static async Task<ExemplarReview> ReadAsync(Spreadsheet file, TrackerContext db, DateOnly today, IStringLocalizer t, CancellationToken cancellationToken)
    {
        var review = new ExemplarReview(db, today, t);
        await review.ReadAsync(file, cancellationToken);

        return review;
    }

    private async Task ReadAsync(Spreadsheet file, CancellationToken cancellationToken)
    {
        var sheet = file.Sheets.FirstOrDefault(s => HeadedTable.Fit(s, ReviewColumns.Needed) == ReviewColumns.Needed.Length);
        if (sheet is null)
        {
            _faults.Add(new Fault(file.Sheets[0].Name, "A1", _t["Không thấy bảng nào có tiêu đề như tệp mẫu."]));
            return;
        }

        var year = YearOf(HeadedTable.Of(sheet, ReviewColumns.Needed));
        if (year is null)
            return;

        _year = year.Value;
        _criteria = await _db.CriteriaOfAsync(_db.Actor.Scope.HomeId, _year, cancellationToken);
        _areas = await ReviewAreas.OnAsync(_db, CountPointsModel.ClosingDayOf(_year, _today), cancellationToken);
        var table = HeadedTable.Of(sheet, [.. ReviewColumns.All(_criteria)]);
        Unread = [.. table.Unknown.Select(column => _t["cột “{0}” của trang “{1}”", column, sheet.Name].Value)];
        var keys = table.Rows.Select(row => Guid.TryParse(row[ReviewColumns.Key], out var key) ? key : Guid.Empty).Distinct().ToList();
        _exemplars = await _db.Exemplars.WritableBy(_db.Actor).WithLife().Where(e => keys.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellationToken);
        var seen = new HashSet<Guid>();
        foreach (var row in table.Rows)
            Read(new RowReading(row, _faults, _t), seen);
    }

    /// <summary>The one year that all rows are about.</summary>
    private int? YearOf(HeadedTable table)
    {
        int? year = null;
        foreach (var row in table.Rows)
        {
            if (!int.TryParse(row[ReviewColumns.Year], NumberStyles.None, CultureInfo.InvariantCulture, out var written) || written < AssessmentCriteria.FirstYear || written > _today.Year)
                _faults.Add(new Fault(table.Name, row.Address(ReviewColumns.Year), _t["“{0}” không phải một năm đã qua hoặc năm nay.", Short(row[ReviewColumns.Year])]));
            else if (year is { } first && written != first)
                _faults.Add(new Fault(table.Name, row.Address(ReviewColumns.Year), _t["Một bảng chỉ rà soát một năm: dòng trên ghi {0}.", first]));
            else
                year = written;
        }

        return _faults.Count == 0 ? year : null;
    }

    private void Read(RowReading row, HashSet<Guid> seen)
    {
        if (!Guid.TryParse(row.Row[ReviewColumns.Key], out var key) || !_exemplars.TryGetValue(key, out var exemplar))
        {
            row.Refuse(ReviewColumns.Key, _t["Đơn vị không giữ mô hình, điển hình nào mang mã này. Mô hình mới thì ghi vào sổ trước."]);
            return;
        }

        if (!seen.Add(key))
            row.Refuse(ReviewColumns.Key, _t["Mã này đã có ở một dòng trên."]);
        if (VietnameseText.Canonical(row.Row[ReviewColumns.Name]) != VietnameseText.Canonical(exemplar.Name))
            row.Refuse(ReviewColumns.Name, _t["Tên không khớp với mã: trong sổ là “{0}”.", exemplar.Name]);
        if (!row.IsGood)
            return;

        var words = new List<string>();
        Count(row, exemplar, words);
        Assess(row, exemplar, words);
        End(row, exemplar, words);
        if (row.IsGood && words.Count > 0)
            _changes.Add(new Change(exemplar.Name, words));
        else if (row.IsGood)
            Known++;
    }

    private void Count(RowReading row, Exemplar exemplar, List<string> words)
    {
        var known = exemplar.Points.Where(p => p.Year == _year).ToDictionary(p => p.AreaId);
        var (points, groups) = (Counts(row, ReviewColumns.Points), Counts(row, ReviewColumns.Groups));
        if (!row.IsGood || (points is null && groups is null))
            return;

        // A cell that is empty says nothing: the other one is then about the places that are known.
        var places = points ?? known.Values.Select(p => (p.AreaId, (p.ScopeId, p.Points, (int?)null))).ToDictionary();
        foreach (var stray in (groups ?? []).Keys.Where(area => !places.ContainsKey(area)))
            places[stray] = (groups![stray].ProvinceId, 0, null);
        var entries = places.Select(place =>
        {
            var before = known.GetValueOrDefault(place.Key);
            var group = groups is null ? (before?.Groups, before?.Members) : groups.TryGetValue(place.Key, out var counted) ? (counted.First, counted.Second) : ((int?)null, null);
            return new PointEntry(place.Key, place.Value.ProvinceId, place.Value.First, group.Item1, group.Item2, before?.OriginAreaId);
        }).ToList();
        if (entries.Count == known.Count && entries.TrueForAll(e => known.TryGetValue(e.AreaId, out var p) && (p.Points, p.Groups, p.Members) == (e.Points, e.Groups, e.Members)))
            return;

        if (Tried(row, ReviewColumns.Points, () => exemplar.CountPoints(_year, entries, _today)))
            words.Add(_t["{0} điểm ở {1} nơi", Figures.Of(entries.Sum(e => (long)e.Points)), entries.Count(e => e.Points > 0)]);
    }

    /// <summary>What a cell says of places: one number each, or two with a slash; none for an empty cell.</summary>
    private Dictionary<Guid, (Guid ProvinceId, int First, int? Second)>? Counts(RowReading row, string heading)
    {
        if (row.Row[heading].Length == 0)
            return null;

        var counts = new Dictionary<Guid, (Guid, int, int?)>();
        foreach (var part in row.Row[heading].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var match = OfAPlace().Match(part);
            if (!match.Success || !TryCount(match.Groups[2], out var first) || !TryCount(match.Groups[3], out var second) || (heading == ReviewColumns.Points && second is not null))
                row.Refuse(heading, heading == ReviewColumns.Points ? _t["“{0}” chưa đúng cách ghi. Ghi như Phường Hải Châu: 3.", Short(part)] : _t["“{0}” chưa đúng cách ghi. Ghi như Phường Hải Châu: 2/40.", Short(part)]);
            else if (_areas.Named(match.Groups[1].Value) is not [var place] places)
                row.Refuse(heading, _areas.Named(match.Groups[1].Value).Count == 0
                    ? _t["Không có nơi nào tên “{0}” vào cuối năm {1}.", Short(match.Groups[1].Value), _year]
                    : _t["Có nhiều nơi tên “{0}”. Ghi cả phường, xã và tên tỉnh trong ngoặc.", Short(match.Groups[1].Value)]);
            else if (!counts.TryAdd(place.Id, (place.ProvinceId, first!.Value, second)))
                row.Refuse(heading, _t["“{0}” ghi hai lần.", place.Name]);
        }

        return counts;
    }

    private void Assess(RowReading row, Exemplar exemplar, List<string> words)
    {
        if (_criteria is null)
            return;

        var columns = _criteria.Criteria.Select(criterion => (criterion, Heading: ReviewColumns.Of(criterion))).ToList();
        var known = exemplar.Assessments.FirstOrDefault(a => a.Year == _year);
        var evidence = row.Optional(ReviewColumns.Evidence, YearlyAssessment.EvidenceLength);
        if (columns.TrueForAll(column => row.Row[column.Heading].Length == 0))
        {
            if (evidence.Length > 0 && evidence != VietnameseText.Clean(known?.Evidence))
                row.Refuse(ReviewColumns.Evidence, _t["Có minh chứng mà chưa chấm điểm tiêu chí nào."]);
            return;
        }

        var scores = columns.Select(column => Score(row, column.Heading, column.criterion)).OfType<decimal>().ToList();
        if (!row.IsGood || (known?.CriteriaId == _criteria.Id && known.Scores.SequenceEqual(scores) && (evidence.Length == 0 || evidence == VietnameseText.Clean(known.Evidence))))
            return;

        var entry = new YearlyAssessmentEntry(scores, evidence.Length == 0 || evidence == VietnameseText.Clean(known?.Evidence) ? known?.Evidence : evidence, row.Optional(ReviewColumns.Reason, YearlyAssessment.ReasonLength));
        if (Tried(row, known?.IsConfirmed == true ? ReviewColumns.Reason : columns[0].Heading, () => exemplar.Assess(_criteria, entry, _db.Actor.Name, _today)))
            words.Add(_t["{0} điểm, xếp loại {1}", Figures.Of(scores.Sum()), _t[ExemplarWords.Of(_criteria.ClassOf(scores.Sum()))]]);
    }

    private decimal? Score(RowReading row, string heading, Criterion criterion)
    {
        var typed = row.Row[heading];
        if (typed.Length == 0)
            row.Refuse(heading, _t["Chưa chấm tiêu chí này. Không đạt thì ghi 0."]);
        else if (!TryScore(typed, out var points))
            row.Refuse(heading, _t["“{0}” không phải là số.", Short(typed)]);
        else if (points < 0 || points > criterion.MaxPoints)
            row.Refuse(heading, _t[AssessmentRules.ScoreOutOfRange.Code, criterion.Name, Figures.Of(criterion.MaxPoints)]);
        else
            return points;

        return null;
    }

    private void End(RowReading row, Exemplar exemplar, List<string> words)
    {
        if (row.Row[ReviewColumns.Outcome].Length == 0 || row.One(ReviewColumns.Outcome, new Dictionary<string, bool> { [ReviewColumns.GoesOn] = false, [ReviewColumns.Ends] = true }) is not { } ends)
            return;

        if (!ends && exemplar.IsOver)
            row.Refuse(ReviewColumns.Outcome, _t["exemplar.ended"]);
        else if (ends && !exemplar.IsOver
            && Tried(row, ReviewColumns.Reason, () => exemplar.Advance(ExemplarStage.Ended, PartialDate.Of(_year), null, row.Optional(ReviewColumns.Reason, StageReached.ReasonLength), _today)))
            words.Add(_t["Dừng: {0}", row.Row[ReviewColumns.Reason]]);
    }

    /// <summary>Whether the act was done; what refused it is said of the cell.</summary>
    private bool Tried(RowReading row, string heading, Action act)
    {
        if (!row.IsGood)
            return false;

        try
        {
            act();
            return true;
        }
        catch (RuleBrokenException broken)
        {
            row.Refuse(heading, _t[broken.Rule.Code, [.. broken.Arguments]]);
            return false;
        }
    }

    /// <summary>Nothing written is no count, and no mistake.</summary>
    private static bool TryCount(Group written, out int? count)
    {
        count = null;
        if (!written.Success)
            return true;
        if (!int.TryParse(written.Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;

        count = number;
        return true;
    }

    /// <summary>As people write it, or as a spreadsheet keeps a number: <c>8,5</c> and <c>8.5</c>.</summary>
    private static bool TryScore(string typed, out decimal points) =>
        OfASpreadsheet().IsMatch(typed) ? decimal.TryParse(typed, NumberStyles.Number, CultureInfo.InvariantCulture, out points) : Figures.TryRead(typed, out points);

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;

    [GeneratedRegex(@"^(.+?)\s*:\s*([0-9.]+)(?:\s*/\s*([0-9.]+))?$")]
    private static partial Regex OfAPlace();

    [GeneratedRegex(@"^[0-9]+\.[0-9]{1,2}$")]
    private static partial Regex OfASpreadsheet();

    /// <param name="Words">What changes, in the reader's language.</param>
    public sealed record Change(string Name, IReadOnlyList<string> Words);
}
