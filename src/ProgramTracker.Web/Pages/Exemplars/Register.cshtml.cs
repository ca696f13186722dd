using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Enters a model or an exemplar at the stage where it is known first, after showing those whose names are like it.</summary>
[Requires(Permission.RegisterExemplar)]
public sealed class RegisterModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ExemplarForm(db, clock, t)
{
    private const int MostAlike = 5;

    private readonly IStringLocalizer<Words.Words> _t = t;

    public IReadOnlyList<SelectListItem> Stages => [.. Enum.GetValues<ExemplarStage>().Select(stage => new SelectListItem(_t[ExemplarWords.Of(stage)], stage.ToString()))];

    /// <summary>What the register has already under such a name; shown once for a name.</summary>
    public IReadOnlyList<Other> Alike { get; private set; } = [];

    /// <param name="typed">The name that was typed where this form was asked for.</param>
    public void OnGet([FromQuery(Name = "name")] string? typed) => Input = Input with { Name = typed ?? "" };

    /// <param name="picks">The field of another form, open in another tab, that waits for this record.</param>
    public async Task<IActionResult> OnPostAsync([FromQuery] string? picks)
    {
        var facts = await FactsAsync();
        var (document, programme) = (Chosen(Input.Document, Input.DocumentId), Chosen(Input.Programme, Input.ProgrammeId));
        if (document is not null && !await Db.Documents.AnyAsync(d => d.Id == document))
            ModelState.AddModelError("Input.Document", _t["Không tìm thấy văn bản này. Chọn trong danh sách gợi ý."]);
        if (programme is not null && !await Db.Programmes.AnyAsync(p => p.Id == programme))
            ModelState.AddModelError("Input.Programme", _t["Không tìm thấy chương trình này. Chọn trong danh sách gợi ý."]);
        if (facts is null || !ModelState.IsValid)
            return Page();

        Alike = Likeness.Key(Input.Acknowledged) == Likeness.Key(Input.Name) ? [] : await AlikeAsync();
        if (Alike.Count > 0)
            return Page();

        var exemplar = Exemplar.Register(facts, Input.Stage, Input.On, document, Db.Actor.OrganisationId!.Value, Db.Actor.Scope.HomeId, Today, programme);
        Db.Add(exemplar);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { exemplar.Id, picks });
    }

    private Task<List<Other>> AlikeAsync() =>
        Db.Exemplars.AsNoTracking().Like(Input.Name)
            .Take(MostAlike)
            .Select(e => new Other(e.Id, e.Name, Db.Areas.Where(a => a.Id == e.AreaId).Select(a => a.ShortName).FirstOrDefault(), e.Stage))
            .ToListAsync();

    public sealed record Other(Guid Id, string Name, string? Area, ExemplarStage Stage);
}
