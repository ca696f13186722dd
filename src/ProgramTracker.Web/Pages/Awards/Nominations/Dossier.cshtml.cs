using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>The papers of the dossier by number and date. The scans stand with the files of the nomination.</summary>
[Requires(Permission.FileDossier)]
public sealed class DossierModel(TrackerContext db, TimeProvider clock) : NominationPage<DossierModel.Command>(db, clock)
{
    public void OnGet()
    {
        ShowsIt();
        Input = new Command
        {
            Papers =
            [
                .. Nomination.Papers.Select(paper => new Row { Kind = paper.Kind, Number = paper.Number, On = paper.On, Signer = paper.Signer, Title = paper.Title }),
                .. Nomination.Missing().Select(kind => new Row { Kind = kind }),
            ],
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(Db, Nomination);
        Nomination.TakeIn(
            [.. Input.Papers.Where(paper => !paper.IsBlank).Select(paper => new DossierPaperEntry(paper.Kind, paper.Number, paper.On!.Value, paper.Signer, paper.Title))], Today);

        return await SavedAsync();
    }

    protected override bool IsOpen(Nomination nomination) => nomination.State == NominationState.Draft || nomination is { State: NominationState.Submitted, Returned: > 0 };

    public sealed record Command
    {
        public IReadOnlyList<Row> Papers { get; init; } = [];
    }

    public sealed record Row
    {
        [Display(Name = "Giấy tờ")] public DossierPaperKind Kind { get; init; }
        [Display(Name = "Số, ký hiệu")] public string? Number { get; init; }
        [Display(Name = "Ngày ghi trên giấy")] public DateOnly? On { get; init; }
        [Display(Name = "Người ký")] public string? Signer { get; init; }
        [Display(Name = "Tên giấy tờ")] public string? Title { get; init; }

        public bool IsBlank => On is null && string.IsNullOrWhiteSpace(Number) && string.IsNullOrWhiteSpace(Signer) && string.IsNullOrWhiteSpace(Title);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleForEach(c => c.Papers).SetValidator(new RowValidator());
    }

    public sealed class RowValidator : AbstractValidator<Row>
    {
        public RowValidator()
        {
            RuleFor(paper => paper.Kind).IsInEnum();
            RuleFor(paper => paper.Number).MaximumLength(DossierPaper.NumberLength);
            RuleFor(paper => paper.On).NotNull().When(paper => !paper.IsBlank);
            RuleFor(paper => paper.Signer).MaximumLength(DossierPaper.SignerLength);
            RuleFor(paper => paper.Title).NotEmpty().When(paper => paper is { IsBlank: false, Kind: DossierPaperKind.Other }).MaximumLength(DossierPaper.TitleLength);
        }
    }
}
