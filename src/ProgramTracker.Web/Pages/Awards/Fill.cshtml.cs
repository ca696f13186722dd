using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Puts accepted lines of nominations at the end of a decision's list.</summary>
[Requires(Permission.FillFromNominations)]
public sealed class FillModel(TrackerContext db, TimeProvider clock) : FormPage<FillModel.Command>
{
    /// <summary>What one gesture takes; the next takes the rest.</summary>
    private const int Most = 1000;

    private AwardDecision _decision = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string? Number => _decision.Number;

    public IReadOnlyList<Row> Lines { get; private set; } = [];

    public override string? FieldOf(Rule rule) => rule == AwardRules.RecipientTwice || rule == AwardRules.FormNotForRecipient || rule == NominationRules.LineDecided ? "Input.LineIds" : null;

    public override async Task LoadChoicesAsync() =>
        Lines = await db.AcceptedFor(_decision)
            .OrderBy(line => line.NominationId).ThenBy(line => line.Order)
            .Join(db.Nominations, line => line.NominationId, nomination => nomination.Id, (line, nomination) => new Row(
                line.Id, line.Kind, line.Name, line.PostAndUnit, nomination.Id, nomination.Occasion, db.Organisations.First(o => o.Id == nomination.OwnerId).Name))
            .Take(Most)
            .ToListAsync();

    public async Task OnGetAsync()
    {
        Shows(_decision, clock.GetUtcNow());
        Input = new Command { LineIds = await db.AcceptedFor(_decision).Select(line => line.Id).Take(Most).ToListAsync() };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var chosen = await db.AcceptedFor(_decision).Where(line => Input.LineIds.Contains(line.Id)).Select(line => new { line.Id, line.NominationId }).ToListAsync();
        NominationRules.NothingChosen.BrokenIf(chosen.Count == 0);
        var ids = chosen.Select(line => line.NominationId).Distinct().ToList();
        var nominations = await db.Nominations.Include(n => n.Lines.OrderBy(l => l.Order)).Where(n => ids.Contains(n.Id)).OrderBy(n => n.Id).ToListAsync();

        Edits(db, _decision);
        var listed = _decision.Recipients.Select(r => new RecipientEntry(r.Kind, r.Name, r.PostAndUnit, r.ScopeId, r.Achievement)).ToList();
        foreach (var nomination in nominations)
        {
            var lines = nomination.Lines.Where(line => chosen.Exists(c => c.Id == line.Id)).ToList();
            nomination.PutInto(_decision.Id, [.. lines.Select(line => line.Id)]);
            listed.AddRange(lines.Select(line => new RecipientEntry(line.Kind, line.Name, line.PostAndUnit, ScopeOf(nomination), line.Achievement)));
        }

        _decision.List(listed, await db.AwardForms.SingleAsync(f => f.Id == _decision.FormId));
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        var found = await db.AwardDecisions.WritableBy(db.Actor).Include(d => d.Recipients.OrderBy(r => r.Order)).Include(d => d.Overrides).AsSplitQuery().SingleOrDefaultAsync(d => d.Id == Id);
        _decision = found!;

        return found is not null && (HttpMethods.IsPost(Request.Method) || found.IsOpen);
    }

    /// <summary>In a national decision a recipient is of the province that proposed; who was proposed by a central body is everyone's to see.</summary>
    private Guid ScopeOf(Nomination nomination) =>
        _decision.ScopeId != Area.NationId ? _decision.ScopeId
        : nomination.ScopeId == Area.UnplacedId ? Area.NationId
        : nomination.ScopeId;

    public sealed record Row(Guid Id, RecipientKind Kind, string Name, string? PostAndUnit, Guid NominationId, string Occasion, string Proposer);

    public sealed record Command
    {
        [Display(Name = "Dòng được chọn")] public IReadOnlyList<Guid> LineIds { get; init; } = [];
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.LineIds).NotEmpty().WithMessage("Chọn ít nhất một dòng.");
    }
}
