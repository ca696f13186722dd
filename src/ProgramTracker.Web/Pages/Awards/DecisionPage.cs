using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>A form about one decision that the actor keeps and whose state allows the verb; otherwise the page is not there. A form sent later is answered by the verb itself.</summary>
public abstract class DecisionPage<TCommand>(TrackerContext db, TimeProvider clock) : FormPage<TCommand>
    where TCommand : class, new()
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public AwardDecision Decision { get; private set; } = default!;

    protected TrackerContext Db => db;

    protected TimeProvider Clock => clock;

    /// <summary>Whether the page is there for a decision of this state.</summary>
    protected abstract bool IsFor(AwardDecisionState state);

    protected override async Task<bool> IsThereAsync()
    {
        var decision = await Load(db.AwardDecisions.WritableBy(db.Actor)).SingleOrDefaultAsync(d => d.Id == Id);
        if (decision is null || (!HttpMethods.IsPost(Request.Method) && !IsFor(decision.State)))
            return false;

        Decision = decision;
        return true;
    }

    /// <summary>With its parts, as far as the verb needs them.</summary>
    protected virtual IQueryable<AwardDecision> Load(IQueryable<AwardDecision> decisions) => decisions;

    /// <summary>The form shows the decision as it is now.</summary>
    protected void ShowsDecision() => Shows(Decision, clock.GetUtcNow());

    /// <summary>Saves what the verb changed, unless someone else changed it since the form was opened.</summary>
    protected async Task<IActionResult> SaveAsync()
    {
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }
}
