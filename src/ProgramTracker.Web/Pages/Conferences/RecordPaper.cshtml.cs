using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Documents;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Papers;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>A paper of the conference was signed: the number, date and signer it got. They are typed from the signed paper; none is allotted here.</summary>
[Requires(Permission.RecordConference)]
public sealed class RecordPaperModel(TrackerContext db, TimeProvider clock) : FormPage<RecordPaperModel.Command>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Paper { get; set; } = "";

    public Conference Conference { get; private set; } = default!;

    public ConferencePapers Wanted { get; private set; } = default!;

    /// <summary>A number of the type that this paper has.</summary>
    public string ExampleNumber => $"05/{ConferencePaper.TypeOf(Wanted.Kind) ?? "KH"}-BCA";

    public override string? FieldOf(Rule rule) =>
        DocumentNumberRules.All.Contains(rule) || rule == ConferenceRules.PaperWithoutItsSymbol || rule == ConferenceRules.PaperOfAnotherType ? "Input.Number"
        : rule == ConferenceRules.PaperSignedInTheFuture || rule == ConferenceRules.PaperSignedBeforehand ? "Input.SignedOn"
        : rule == ConferenceRules.PaperSignedWithoutAPost ? "Input.SignerPost"
        : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var conference = await db.Conferences.WritableBy(db.Actor).Include(c => c.Papers).SingleOrDefaultAsync(c => c.Id == Id);
        if (ConferencePapers.Of(Paper) is not { } wanted || conference is null)
        {
            context.Result = NotFound();
            return;
        }

        (Wanted, Conference) = (wanted, conference);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet()
    {
        Shows(Conference, clock.GetUtcNow());
        if (Conference.Papers.FirstOrDefault(paper => paper.Kind == Wanted.Kind) is { } signed)
            Input = new Command { Number = signed.Number, SignedOn = signed.SignedOn, SignerName = signed.SignerName, SignerPost = signed.SignerPost };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, Conference);
        var number = await db.ReadNumberAsync(Input.Number, Wanted.Name);
        Conference.RecordPaper(new ConferencePaperEntry(Wanted.Kind, number, Input.SignedOn!.Value, Input.SignerName, Input.SignerPost), clock.Today());
        await db.SaveChangesAsync();

        return RedirectToPage("Papers", new { Id });
    }

    public sealed record Command
    {
        [Display(Name = "Số, ký hiệu")] public string Number { get; init; } = "";
        [Display(Name = "Ngày ký")] public DateOnly? SignedOn { get; init; }
        [Display(Name = "Chức vụ người ký")] public string SignerPost { get; init; } = "";
        [Display(Name = "Họ và tên người ký")] public string SignerName { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Number).NotEmpty().MaximumLength(ConferencePaper.NumberLength);
            RuleFor(c => c.SignedOn).NotNull();
            RuleFor(c => c.SignerPost).NotEmpty().MaximumLength(ConferencePaper.SignerPostLength);
            RuleFor(c => c.SignerName).NotEmpty().MaximumLength(ConferencePaper.SignerNameLength);
        }
    }
}
