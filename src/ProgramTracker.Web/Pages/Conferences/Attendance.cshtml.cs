using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Which of the invited organisations come: a cell for each bridge point, those that are silent or absent first. A province sees its own and the centre's.</summary>
[Requires(Permission.ViewConferences)]
public sealed class AttendanceModel(TrackerContext db) : PageModel
{
    public Conference Conference { get; private set; } = default!;

    public IReadOnlyList<Cell> Cells { get; private set; } = [];

    public int Coming => Cells.Count(cell => cell.State == Attending.Coming);
    public int Absent => Cells.Count(cell => cell.State == Attending.Absent);
    public int Silent => Cells.Count(cell => cell.State == Attending.Silent);

    /// <summary>Whether bridge points of other provinces are left out for this reader.</summary>
    public bool SeesOwnProvinceOnly => !db.Actor.Scope.SeesAll && Conference.ScopeId == Area.NationId;

    /// <summary>People at all bridge points, as far as known.</summary>
    public int HeadCount => Cells.Sum(cell => cell.Count ?? 0);

    /// <summary>Whether answers are still taken.</summary>
    public bool IsOpen => Conference.State is not (ConferenceState.Confirmed or ConferenceState.Cancelled);

    public bool MayRecord => IsOpen && User.May(Permission.RecordConference) && db.Actor.MayWriteFor(Conference.OwnerId);

    /// <summary>Chairs that organisations named and that do not stand among the participants.</summary>
    public int ChairsToTake => Conference.AnsweredChairs().Count();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Conferences.AsNoTracking().WithSections().SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } conference)
            return NotFound();

        Conference = conference;
        var organisations = await db.OrganisationNamesAsync(conference.BridgePoints.Select(p => p.OrganisationId));
        Cells = [.. conference.BridgePoints.Select(point => new Cell(
            point,
            point.OrganisationId is { } organisation ? organisations.GetValueOrDefault(organisation) : null,
            conference.AnswerFor(point.Id),
            conference.HeadCountAt(point),
            ChairAt(point),
            SaidChair.At(conference, point.Id),
            User.May(Permission.AnswerBridgePoint) && point.OrganisationId is { } invited && db.Actor.Scope.OrganisationIds.Contains(invited))).OrderBy(cell => cell.State)];

        return Page();
    }

    /// <summary>Who chairs there: as recorded, else as the organisation says.</summary>
    private string? ChairAt(BridgePoint point)
    {
        var recorded = string.Join("; ", Conference.Participants
            .Where(p => p.BridgePointId == point.Id && p.Roles.HasFlag(ParticipantRoles.Chair))
            .Select(p => string.Join(", ", [$"{p.Rank} {p.Name}".Trim(), .. p.Posts])));

        return recorded.Length > 0 ? recorded : Conference.AnswerFor(point.Id)?.Chair;
    }

    /// <summary>Where a bridge point stands, the most urgent first.</summary>
    public enum Attending
    {
        Silent,
        Absent,
        Coming,
    }

    /// <summary>A bridge point as the grid shows it.</summary>
    /// <param name="Organisation">Who was invited; none where nobody answers for it.</param>
    /// <param name="Said">Who the organisation says chairs, where the record names chairs itself.</param>
    /// <param name="IsOurs">Whether the reader answers for it.</param>
    public sealed record Cell(BridgePoint Point, string? Organisation, BridgePointAnswer? Answer, int? Count, string? Chair, SaidChair? Said, bool IsOurs)
    {
        /// <summary>What the clerk recorded of those who came counts as an answer.</summary>
        public Attending State => Answer switch
        {
            { IsComing: false } => Attending.Absent,
            null when Count is null && Chair is null => Attending.Silent,
            _ => Attending.Coming,
        };

        public string Words => State switch
        {
            Attending.Silent => Organisation is null ? "Chưa chọn đơn vị phụ trách" : "Chưa trả lời",
            Attending.Absent => "Không dự",
            _ => Answer is null ? "Có dự, theo hồ sơ" : "Có dự",
        };

        /// <summary>The kind of the chip.</summary>
        public string Chip => State switch { Attending.Silent => "warn", Attending.Absent => "bad", _ => "ok" };

        /// <summary>How the cell looks.</summary>
        public string Look => State.ToString().ToLowerInvariant();
    }
}
