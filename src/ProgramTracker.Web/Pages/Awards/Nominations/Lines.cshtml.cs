using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>Who is proposed: line by line, pasted from Word, or from a spreadsheet. What was pasted or sent is read into lines that the clerk checks before anything is saved.</summary>
[Requires(Permission.ListNominated)]
[RequestSizeLimit(MostSent)]
[RequestFormLimits(MultipartBodyLengthLimit = MostSent)]
public sealed class LinesModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : NominationPage<LinesModel.Command>(db, clock)
{
    /// <summary>More is several nominations.</summary>
    public const int Most = 500;

    private const int MostSent = 4 * Spreadsheet.MostBytes;

    /// <summary>Headings of the file whose columns are not read.</summary>
    public IReadOnlyList<string> Unread { get; private set; } = [];

    public override string? FieldOf(Rule rule) => SpreadsheetRules.All.Contains(rule) ? "Input.File" : null;

    public void OnGet()
    {
        ShowsIt();
        Input = new Command { Lines = [.. Nomination.Lines.Select(line => new Row { Id = line.Id, Kind = line.Kind, Name = line.Name, PostAndUnit = line.PostAndUnit, Achievement = line.Achievement })] };
    }

    /// <summary>The spreadsheet to fill in.</summary>
    public FileContentResult OnGetTemplate() => File(NominatedSheet.Template(), SpreadsheetTemplate.ContentType, NominatedSheet.FileName);

    /// <summary>Reads what was pasted or sent into lines; nothing is saved.</summary>
    public async Task OnPostReadAsync()
    {
        ModelState.Clear();
        await TakeInAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.File is not null || !string.IsNullOrWhiteSpace(Input.Pasted))
        {
            ModelState.Clear();
            await TakeInAsync();
            if (ModelState.IsValid)
                ModelState.AddModelError("Input.Pasted", t["Danh sách vừa được đọc thành các dòng dưới đây. Kiểm tra rồi lưu lại."]);
            return Page();
        }

        var form = await Db.AwardForms.SingleAsync(f => f.Id == Nomination.FormId);
        Edits(Db, Nomination);
        Nomination.List([.. Input.Lines.Where(line => !line.IsBlank).Select(line => line.Entry())], form);

        return await SavedAsync();
    }

    protected override bool IsOpen(Nomination nomination) => nomination.State == NominationState.Draft;

    private async Task TakeInAsync()
    {
        var read = PastedRecipients.Read(Input.Pasted, kind: null).Select(line => new Row { Kind = line.Kind, Name = line.Name, PostAndUnit = line.PostAndUnit }).ToList();
        if (Input.File is not null && await SheetAsync() is { } sheet)
        {
            read.AddRange(sheet.Rows);
            Unread = sheet.Unread;
        }

        var lines = Input.Lines.Where(line => !line.IsBlank).Concat(read).ToList();
        if (read.Count == 0 && ModelState.IsValid)
            ModelState.AddModelError("Input.Pasted", t["Không đọc được dòng nào. Mỗi dòng một tên, sau dấu chấm phẩy là chức vụ, đơn vị."]);
        else if (lines.Count > Most)
            ModelState.AddModelError("Input.Pasted", t["Danh sách có {0} dòng; mỗi đề nghị được tối đa {1} dòng.", lines.Count, Most]);
        else if (ModelState.IsValid)
            Input = Input with { Pasted = null, File = null, Lines = lines };
    }

    private async Task<NominatedSheet?> SheetAsync()
    {
        SpreadsheetRules.TooLarge.BrokenIf(Input.File!.Length > Spreadsheet.MostBytes, Spreadsheet.MostBytes / 1024 / 1024);
        using var memory = new MemoryStream();
        await Input.File.CopyToAsync(memory);
        var sheet = NominatedSheet.Read(Spreadsheet.Read(memory.ToArray()));
        foreach (var bad in sheet.Bad)
            ModelState.AddModelError("Input.File", t[bad.Sentence, bad.Cell, bad.Text]);

        return sheet;
    }

    public sealed record Command
    {
        [Display(Name = "Dán danh sách")] public string? Pasted { get; init; }
        [Display(Name = "Hoặc chọn tệp bảng tính")] public IFormFile? File { get; init; }
        public IReadOnlyList<Row> Lines { get; init; } = [];
    }

    public sealed record Row
    {
        public Guid? Id { get; init; }
        [Display(Name = "Loại")] public RecipientKind Kind { get; init; }
        [Display(Name = "Họ tên, tên tập thể, hộ gia đình")] public string? Name { get; init; }
        [Display(Name = "Cấp bậc, chức vụ, đơn vị")] public string? PostAndUnit { get; init; }
        [Display(Name = "Thành tích")] public string? Achievement { get; init; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(PostAndUnit) && string.IsNullOrWhiteSpace(Achievement);

        public NominationLineEntry Entry() => new(Id, Kind, Name ?? "", PostAndUnit, Achievement);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Lines).Must(lines => lines.Count <= Most).WithMessage($"Mỗi đề nghị được tối đa {Most} dòng.");
            RuleForEach(c => c.Lines).SetValidator(new RowValidator());
        }
    }

    public sealed class RowValidator : AbstractValidator<Row>
    {
        public RowValidator()
        {
            RuleFor(line => line.Kind).IsInEnum();
            RuleFor(line => line.Name).NotEmpty().When(line => !line.IsBlank).MaximumLength(Recipient.NameLength);
            RuleFor(line => line.PostAndUnit).MaximumLength(Recipient.PostAndUnitLength);
            RuleFor(line => line.Achievement).MaximumLength(Recipient.AchievementLength);
        }
    }
}
