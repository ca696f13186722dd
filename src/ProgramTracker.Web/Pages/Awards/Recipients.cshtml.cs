using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Takes the list of a decision as it is pasted, in the order of the signed list.</summary>
[Requires(Permission.ListRecipients)]
public sealed class RecipientsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<RecipientsModel.Command>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string? Number { get; private set; }

    /// <summary>Whether the list is national, so that each line has to say whose it is.</summary>
    public bool IsNational { get; private set; }

    public IReadOnlyList<SelectListItem> Kinds =>
        [new SelectListItem(t["Đoán theo tên"], "", selected: true), .. Enum.GetValues<RecipientKind>().Select(kind => new SelectListItem(t[AwardWords.Of(kind)], kind.ToString()))];

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public override string? FieldOf(Rule rule) =>
        rule == AwardRules.RecipientTwice || rule == AwardRules.FormNotForRecipient || rule == AwardRules.RecipientWithoutAName ? "Input.Pasted" : null;

    public override async Task LoadChoicesAsync()
    {
        var decision = await db.AwardDecisions.WritableBy(db.Actor).Where(d => d.Id == Id).Select(d => new { Number = d.NumberCanonical ?? d.NumberRaw, d.ScopeId }).SingleOrDefaultAsync();
        (Number, IsNational) = (decision?.Number, decision?.ScopeId == Area.NationId);
        if (IsNational)
            Places = await ListedPlace.ChoicesAsync(db, clock.Today(), t);
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { IsOpen: true } decision)
            return NotFound();

        Shows(decision, clock.GetUtcNow());
        Input = new Command { Pasted = PastedRecipients.Write(decision.Recipients) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } decision)
            return NotFound();

        var lines = PastedRecipients.Read(Input.Pasted, Input.Kind);
        var provinces = decision.ScopeId == Area.NationId ? await ProvincesNamed.OnAsync(decision.DecidedOn.Earliest ?? clock.Today(), db) : null;
        if (provinces is not null && Input.ElsewhereId is { } elsewhere && !await ListedPlace.IsChoiceAsync(elsewhere, db, clock.Today()))
            ModelState.AddModelError("Input.ElsewhereId", t["Chọn lại nơi mà các dòng ấy thuộc về."]);
        var standing = decision.StandingFor([.. lines.Select(line => new RecipientEntry(line.Kind, line.Name, line.PostAndUnit, decision.ScopeId))]);
        Refuse(lines, standing, provinces);
        if (!ModelState.IsValid)
            return Page();

        Edits(db, decision);
        var form = await db.AwardForms.SingleAsync(f => f.Id == decision.FormId);
        decision.List([.. lines.Zip(standing, (line, stood) => new RecipientEntry(
            line.Kind, line.Name, line.PostAndUnit, provinces is null ? decision.ScopeId : PlaceOf(line, stood, provinces)!.Value, stood?.Achievement))], form);
        await db.SetDroppedLinesFreeAsync(decision);
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override Task<bool> IsThereAsync() => db.AwardDecisions.WritableBy(db.Actor).AnyAsync(record => record.Id == Id);

    private Task<AwardDecision?> FindAsync() => db.AwardDecisions.WritableBy(db.Actor).Include(d => d.Recipients.OrderBy(r => r.Order)).Include(d => d.Overrides).AsSplitQuery().SingleOrDefaultAsync(d => d.Id == Id);

    /// <summary>Every bad line is named, with what is wrong with it.</summary>
    private void Refuse(IReadOnlyList<PastedRecipients.Line> lines, IReadOnlyList<Recipient?> standing, ProvincesNamed? provinces)
    {
        if (lines.Count > PastedRecipients.Most)
            ModelState.AddModelError("Input.Pasted", t["Danh sách có {0} dòng; mỗi lần dán được tối đa {1} dòng.", lines.Count, PastedRecipients.Most]);
        foreach (var line in lines.Take(PastedRecipients.Most))
            if (line.Name.Length == 0)
                ModelState.AddModelError("Input.Pasted", t["Dòng {0} chưa có tên.", line.Number]);
            else if (line.Name.Length > Recipient.NameLength)
                ModelState.AddModelError("Input.Pasted", t["Dòng {0}: tên dài quá {1} ký tự.", line.Number, Recipient.NameLength]);
            else if (line.PostAndUnit?.Length > Recipient.PostAndUnitLength)
                ModelState.AddModelError("Input.Pasted", t["Dòng {0}: chức vụ, đơn vị dài quá {1} ký tự.", line.Number, Recipient.PostAndUnitLength]);

        var lost = provinces is null ? [] : lines.Zip(standing).Where(pair => PlaceOf(pair.First, pair.Second, provinces) is null).Select(pair => pair.First).ToList();
        if (lost.Count > 0)
            ModelState.AddModelError("Input.ElsewhereId", t["Có {0} dòng không nêu tỉnh, thành phố, ví dụ dòng {1}. Chọn nơi mà các dòng ấy thuộc về.", lost.Count, lost[0].Number]);
    }

    /// <summary>Whose a line is: of the province that it names, else of the one that it was of before, else of the one that the clerk chose for the rest.</summary>
    private Guid? PlaceOf(PastedRecipients.Line line, Recipient? stood, ProvincesNamed provinces) => provinces.In($"{line.Name} {line.PostAndUnit}") ?? stood?.ScopeId ?? Input.ElsewhereId;

    public sealed record Command
    {
        [Display(Name = "Loại của các dòng đầu")] public RecipientKind? Kind { get; init; }
        [Display(Name = "Danh sách")] public string Pasted { get; init; } = "";
        [Display(Name = "Dòng không nêu tỉnh, thành phố thuộc về")] public Guid? ElsewhereId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Pasted).NotEmpty();
        }
    }
}
