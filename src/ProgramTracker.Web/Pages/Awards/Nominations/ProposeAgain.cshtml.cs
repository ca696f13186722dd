using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>The proposer corrects a returned line and proposes it again.</summary>
[Requires(Permission.ProposeAgain)]
public sealed class ProposeAgainModel(TrackerContext db, TimeProvider clock) : LinePage<LinesModel.Row>(db, clock)
{
    public override string? FieldOf(Rule rule) => rule == NominationRules.LineTwice || rule == NominationRules.LineWithoutAName ? "Input.Name" : rule == NominationRules.FormNotForLine ? "Input.Kind" : null;

    public void OnGet()
    {
        ShowsIt();
        Input = new LinesModel.Row { Id = Line.Id, Kind = Line.Kind, Name = Line.Name, PostAndUnit = Line.PostAndUnit, Achievement = Line.Achievement };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Db.AwardForms.SingleAsync(f => f.Id == Nomination.FormId);
        Edits(Db, Nomination);
        Nomination.ProposeAgain(Input.Entry() with { Id = LineId }, form);

        return await SavedAsync();
    }

    protected override bool IsOpen(NominationLine line) => line.State == NominationLineState.Returned;
}
