using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>What the conference announced: authority, form, counts. The lists come with the decisions.</summary>
[Requires(Permission.RecordConference)]
public sealed class AwardsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : SectionPage<AwardsModel.Command>(db, clock)
{
    /// <summary>The line of the form that is being taken: the one that a broken rule is about.</summary>
    private int _taken;

    public override Section Section => Section.Awards;

    public IReadOnlyList<SelectListItem> Forms { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public override string? FieldOf(Rule rule) => rule == AwardRules.FilledAlready ? $"Input.Lines[{_taken}].FormId" : base.FieldOf(rule);

    protected override async Task<Command> ShownAsync(Conference conference)
    {
        var lines = await Db.AwardLines.AsNoTracking().Where(line => line.ConferenceId == conference.Id).OrderBy(line => line.Order).ToListAsync();

        return new Command
        {
            Lines = [.. lines.Select(line => new Row
            {
                Id = line.Id,
                Authority = line.AuthorityName,
                AuthorityId = line.AuthorityId,
                FormId = line.FormId,
                Collectives = line.Collectives,
                Individuals = line.Individuals,
                Households = line.Households,
                RecipientGroup = line.RecipientGroup,
                Occasion = line.Occasion,
                HandedOverBy = line.HandedOverBy,
            })],
        };
    }

    protected override void BringIn(Command current, IReadOnlySet<Guid> came) =>
        Input = new Command { Lines = With(Input.Lines, current.Lines, current.Lines.Select(line => line.Id!.Value), came) };

    protected override async Task<IReadOnlyList<Conflict.Change>> FurtherChangesAsync(DateTimeOffset since)
    {
        var lines = Db.AwardLines.Where(line => line.ConferenceId == Id).Select(line => line.Id);
        return await Db.AuditEntries.AsNoTracking()
            .Where(entry => lines.Contains(entry.SubjectId) && entry.At >= since)
            .Select(entry => new Conflict.Change(entry.Detail!.ActorName, entry.At, entry.SubjectType, entry.SubjectId, entry.Detail.Before, entry.Detail.After))
            .ToListAsync();
    }

    protected override async Task TakeAsync()
    {
        var named = await Db.OrganisationsNamedAsync(Input.Lines.Where(line => line.AuthorityId is null).Select(line => line.Authority), Day);
        Input = new Command { Lines = [.. Input.Lines.Select(line => line with { AuthorityId = line.AuthorityId ?? named.Of(line.Authority) })] };
        var authorities = await Db.OrganisationNamesAsync(Input.Lines.Select(line => line.AuthorityId));
        var forms = await Db.AwardForms.Select(form => form.Id).ToListAsync();
        foreach (var (number, row) in Input.Lines.Index().Where(line => !line.Item.IsBlank))
        {
            if (row.AuthorityId is { } authority && !authorities.ContainsKey(authority))
                Refuse($"Lines[{number}].Authority", t["Không tìm thấy đơn vị này. Chọn lại trong danh sách gợi ý."]);
            if (!forms.Contains(row.FormId!.Value))
                Refuse($"Lines[{number}].FormId", t["Chọn hình thức khen thưởng."]);
            if (row.HandedOverBy is { } person && Conference.Participants.All(p => p.Id != person))
                Refuse($"Lines[{number}].HandedOverBy", t["Chọn người trao trong thành phần tham dự."]);
        }

        var lines = await Db.AwardLines.Where(line => line.ConferenceId == Id).ToListAsync();
        var lineIds = lines.ConvertAll(line => (Guid?)line.Id);
        var filling = (await Db.AwardDecisions.AsNoTracking().Kept().Where(decision => lineIds.Contains(decision.LineId)).ToListAsync()).ToLookup(decision => decision.LineId!.Value);
        TakeOut([.. lines.Where(line => Input.Lines.All(row => row.IsBlank || row.Id != line.Id))], filling);
        if (!ModelState.IsValid)
            return;
        Conference.Commend();
        foreach (var (order, (number, row)) in Input.Lines.Index().Where(line => !line.Item.IsBlank).Index())
        {
            _taken = number;
            // A second row that claims the same line is a new one.
            if (lines.Find(line => line.Id == row.Id) is { } line && lines.Remove(line))
                line.Correct(order, row.Facts(), filling[line.Id]);
            else
                Db.Add(AwardLine.Announce(Id, order, row.Facts(), Conference.OwnerId, Conference.ScopeId));
        }
    }

    protected override async Task LoadSectionAsync()
    {
        Forms = await Db.AwardForms.OrderBy(form => form.Name).Select(form => new SelectListItem(form.Name, form.Id.ToString())).ToListAsync();
        People = [.. Recording.Conference.Participants.Select(p => new SelectListItem($"{p.Rank} {p.Name}".Trim(), p.Id.ToString()))];
    }

    /// <summary>A line that a decision fills stays: its list would hang in the air.</summary>
    private void TakeOut(IReadOnlyList<AwardLine> lines, ILookup<Guid, AwardDecision> filling)
    {
        if (lines.Any(line => filling.Contains(line.Id)))
            ModelState.AddModelError("", t["Có hình thức khen thưởng đã có quyết định, không bỏ được. Sửa lại nội dung thay vì bỏ dòng."]);
        else
            Db.RemoveRange(lines);
    }

    public sealed record Command
    {
        public IList<Row> Lines { get; init; } = [];
    }

    public sealed record Row
    {
        public Guid? Id { get; init; }
        [Display(Name = "Cấp khen thưởng")] public string? Authority { get; init; }
        public Guid? AuthorityId { get; init; }
        [Display(Name = "Hình thức khen thưởng")] public Guid? FormId { get; init; }
        [Display(Name = "Số tập thể")] public int? Collectives { get; init; }
        [Display(Name = "Số cá nhân")] public int? Individuals { get; init; }
        [Display(Name = "Số hộ gia đình")] public int? Households { get; init; }
        [Display(Name = "Đối tượng")] public string? RecipientGroup { get; init; }
        [Display(Name = "Dịp khen thưởng")] public string? Occasion { get; init; }
        [Display(Name = "Người trao")] public Guid? HandedOverBy { get; init; }

        public bool IsBlank =>
            Id is null && AuthorityId is null && FormId is null && Collectives is null && Individuals is null && Households is null && HandedOverBy is null
            && string.IsNullOrWhiteSpace(Authority + RecipientGroup + Occasion);

        public AwardLineFacts Facts() => new(AuthorityId, Authority!, FormId!.Value, Collectives, Individuals, Households, RecipientGroup, Occasion, HandedOverBy);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleForEach(c => c.Lines).SetValidator(new RowValidator());
    }

    public sealed class RowValidator : AbstractValidator<Row>
    {
        public RowValidator()
        {
            RuleFor(line => line.Authority).NotEmpty().When(line => !line.IsBlank).MaximumLength(AwardLine.AuthorityNameLength);
            RuleFor(line => line.FormId).NotNull().When(line => !line.IsBlank);
            RuleFor(line => line.Collectives).GreaterThanOrEqualTo(0).LessThanOrEqualTo(AwardLine.MostRecipients);
            RuleFor(line => line.Individuals).GreaterThanOrEqualTo(0).LessThanOrEqualTo(AwardLine.MostRecipients);
            RuleFor(line => line.Households).GreaterThanOrEqualTo(0).LessThanOrEqualTo(AwardLine.MostRecipients);
            RuleFor(line => line.RecipientGroup).MaximumLength(AwardLine.RecipientGroupLength);
            RuleFor(line => line.Occasion).MaximumLength(AwardLine.OccasionLength);
        }
    }
}
