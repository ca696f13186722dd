using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Text;
using ProgramTracker.Reader.People;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Who chairs a bridge point as its organisation says, beside those whom the record has there.</summary>
/// <param name="Chair">As the organisation writes it.</param>
/// <param name="Differs">Whether the record names chairs there, and not this one.</param>
public sealed record SaidChair(string Chair, bool Differs)
{
    /// <summary>None where nobody answered, where nobody comes, and where the record names no chair yet, so that the answer stands for it.</summary>
    public static SaidChair? At(Conference conference, Guid bridgePointId)
    {
        var recorded = conference.Participants.Where(p => p.BridgePointId == bridgePointId && p.Roles.HasFlag(ParticipantRoles.Chair)).Select(p => VietnameseText.SearchKey(p.Name)).ToList();
        if (recorded.Count == 0 || conference.AnswerFor(bridgePointId)?.Chair is not { } chair)
            return null;

        return new SaidChair(chair, !PersonLines.Read(chair).Any(line => line.Name.Length > 0 && recorded.Contains(VietnameseText.SearchKey(line.Name))));
    }
}
