using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Documents;
using ProgramTracker.Data.Files;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Files;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Papers;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>
/// A paper of the conference was signed: the number, date and signer it got, and its scan. They are typed from the signed paper; none is allotted here. The scan is a file of the
/// conference; papers are signed late, so it is taken once the record is confirmed too.
/// </summary>
[Requires(Permission.RecordConference)]
[TakesFiles]
public sealed class RecordPaperModel(TrackerContext db, FileLimits limits, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<RecordPaperModel.Command>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Paper { get; set; } = "";

    public Conference Conference { get; private set; } = default!;

    public ConferencePapers Wanted { get; private set; } = default!;

    public FileLimits Limits => limits;

    /// <summary>The signed scan that the paper has; none yet.</summary>
    public Attachment? Scan { get; private set; }

    /// <summary>Why what was recorded of a paper of a confirmed conference changes.</summary>
    [BindProperty, Display(Name = "Lý do sửa đổi")]
    public string? Reason { get; set; }

    /// <summary>Whether a change is an amendment: papers are signed late, so what is recorded for the first time asks no reason.</summary>
    public bool MayNeedAReason => Conference.State == ConferenceState.Confirmed && Signed is not null;

    /// <summary>Whether the scan is for national accounts only.</summary>
    public bool IsScanForNationalOnly => ScanScopeId != Conference.ScopeId;

    private Guid ScanScopeId => ConferencePaper.ScanScopeOf(Wanted.Kind, Conference.ScopeId);

    private ConferencePaper? Signed => Conference.Papers.FirstOrDefault(paper => paper.Kind == Wanted.Kind);

    /// <summary>A number of the type that this paper has.</summary>
    public string ExampleNumber => $"05/{ConferencePaper.TypeOf(Wanted.Kind) ?? "KH"}-BCA";

    public override string? FieldOf(Rule rule) =>
        DocumentNumberRules.All.Contains(rule) || rule == ConferenceRules.PaperWithoutItsSymbol || rule == ConferenceRules.PaperOfAnotherType ? "Input.Number"
        : rule == ConferenceRules.PaperSignedInTheFuture || rule == ConferenceRules.PaperSignedBeforehand ? "Input.SignedOn"
        : rule == ConferenceRules.PaperSignedWithoutAPost ? "Input.SignerPost"
        : FileRules.OfContent.Contains(rule) ? "Input.Scan"
        : ConferenceRules.OfAmending.Contains(rule) ? nameof(Reason)
        : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var conference = await db.Conferences.WritableBy(db.Actor).WithSections().Include(c => c.Papers).SingleOrDefaultAsync(c => c.Id == Id);
        if (ConferencePapers.Of(Paper) is not { } wanted || conference is null)
        {
            context.Result = NotFound();
            return;
        }

        (Wanted, Conference) = (wanted, conference);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public override async Task LoadChoicesAsync()
    {
        var scanId = Signed?.ScanId;
        Scan = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == scanId);
    }

    public void OnGet([FromQuery(Name = TakesFilesAttribute.TooLarge)] bool tooLarge)
    {
        if (tooLarge)
            ModelState.AddModelError("Input.Scan", t["Bản quét lớn hơn {0} MB. Hãy chọn tệp nhỏ hơn.", limits.Megabytes]);
        ViewData["HasErrors"] = tooLarge;

        Shows(Conference, clock.GetUtcNow());
        if (Signed is { } signed)
            Input = new Command { Number = signed.Number, SignedOn = signed.SignedOn, SignerName = signed.SignerName, SignerPost = signed.SignerPost };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, Conference);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var number = await db.ReadNumberAsync(Input.Number, Wanted.Name);
        var entry = new ConferencePaperEntry(Wanted.Kind, number, Input.SignedOn!.Value, Input.SignerName, Input.SignerPost);
        var scanId = Input.Scan is { } sent ? await AttachedAsync(sent, number) : Signed?.ScanId;
        if (MayNeedAReason && (Signed!.IsCorrectedBy(entry) || Signed.ScanId is { } known && known != scanId))
        {
            db.Actor.Does(Permission.AmendConference);
            await Conference.AmendAsync(Reason, clock.Today(), TakeAsync);
        }
        else
        {
            await TakeAsync();
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();

        return RedirectToPage("Papers", new { Id });

        Task TakeAsync()
        {
            Conference.RecordPaper(entry, clock.Today());
            if (scanId is { } scan)
                Conference.KeepScan(Wanted.Kind, scan);
            return Task.CompletedTask;
        }
    }

    /// <summary>The scan as a file of the conference; the same file that is there already is taken for it.</summary>
    private async Task<Guid> AttachedAsync(IFormFile sent, DocumentNumber number)
    {
        var file = await SentFile.TakeAsync(sent, limits);
        FileRules.NoScan.BrokenIf(!file.Kind.IsScan(), FileName.Shown(sent.FileName));

        var files = await db.Attachments.Of(RecordKind.Conference, Id).Where(a => a.OwnerId == Conference.OwnerId).ToListAsync();
        if (files.Find(known => known.Hash == file.Hash) is { } same)
        {
            if (IsScanForNationalOnly && same.ScopeId != ScanScopeId)
                same.ShowToNationalOnly();
            return same.Id;
        }

        await db.KeepAsync(file);
        var record = new AttachedRecord(RecordKind.Conference, Id, Conference.OwnerId, ScanScopeId, IsClosed: false, IsAmendable: true);
        var signedOn = Input.SignedOn!.Value;
        var facts = new AttachmentFacts($"{Wanted.Name} {number.Canonical}, bản đã ký", null, PartialDate.Of(signedOn.Year, signedOn.Month, signedOn.Day));
        var order = files.Select(known => known.Order + 1).DefaultIfEmpty(0).Max();
        var scan = Attachment.Attach(record, file, sent.FileName, facts, order, clock.Today());
        db.Add(scan);

        return scan.Id;
    }

    public sealed record Command
    {
        [Display(Name = "Số, ký hiệu")] public string Number { get; init; } = "";
        [Display(Name = "Ngày ký")] public DateOnly? SignedOn { get; init; }
        [Display(Name = "Chức vụ người ký")] public string SignerPost { get; init; } = "";
        [Display(Name = "Họ và tên người ký")] public string SignerName { get; init; } = "";
        [Display(Name = "Bản quét đã ký")] public IFormFile? Scan { get; init; }
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
