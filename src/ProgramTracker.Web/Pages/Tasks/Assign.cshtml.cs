using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Pages.Conferences;
using ProgramTracker.Web.Pages.Documents;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>Gives a task, of a conclusion or by itself: one lead, any number of coordinating organisations, by name or every province at once; or to each of them a task of its own.</summary>
[Requires(Permission.AssignTask)]
public sealed class AssignModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<AssignModel.Command>
{
    /// <summary>What is asked about a basis that was typed and not chosen.</summary>
    public ShortFormQuestions Questions { get; } = new(db, t);

    [BindProperty]
    public List<ShortFormAnswer> Answers { get; set; } = [];

    /// <summary>The conclusion it comes from.</summary>
    [BindProperty(SupportsGet = true, Name = "conclusion")]
    public Guid? ConclusionId { get; set; }

    public OriginOf? Origin { get; private set; }

    /// <summary>Tasks that were given for the same conclusion before.</summary>
    public int GivenBefore { get; private set; }

    /// <summary>How many bodies one gesture adds; none for an actor who gives tasks within a province.</summary>
    public int ProvincialPolice { get; private set; }
    public int ProvincialFronts { get; private set; }

    /// <summary>The chosen organisations that have ended, with their successors.</summary>
    public IReadOnlyList<EndedOrganisation> Ended { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public override string? FieldOf(Rule rule) => rule switch
    {
        _ when rule == FollowUpRules.WithoutALead => "Input.Lead",
        _ when rule == FollowUpRules.WithoutWording => "Input.Wording",
        _ when rule == FollowUpRules.DueBeforeAssigned => "Input.DueOn",
        _ when rule == FollowUpRules.AssignedInTheFuture => "Input.AssignedOn",
        _ when rule == FollowUpRules.OrganisationEnded || rule == FollowUpRules.OrganisationEndedForGood || rule == FollowUpRules.OrganisationElsewhere => "Input.Lead",
        _ => null,
    };

    /// <summary>A name typed in full is the organisation of today that bears it alone, or the one that bore it and has ended; so it is known before the form is read.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            var typed = Input.TypedOnly();
            var (today, ended) = (await db.OrganisationsNamedAsync(typed, Today), await db.EndedOrganisationsNamedAsync(typed, Today));
            Input = Input.With(name => today.Of(name) ?? ended.Of(name));
        }

        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public override async Task LoadChoicesAsync()
    {
        Origin = await OriginAsync();
        GivenBefore = ConclusionId is null ? 0 : await db.FollowUpTasks.CountAsync(t => t.ConclusionId == ConclusionId);
        Ended = await db.EndedAsync(Input.Named(), Today);
        if (db.Actor.Scope.SeesAll)
        {
            ProvincialPolice = await db.Organisations.OfEveryProvince(OrganisationLine.Police, Today).CountAsync();
            ProvincialFronts = await db.Organisations.OfEveryProvince(OrganisationLine.Front, Today).CountAsync();
        }
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (ConclusionId is null)
            return Page();

        var origin = await OriginAsync();
        if (origin is null)
            return NotFound();

        Input = new Command { Wording = origin.Wording, AssignedOn = origin.HeldOn.IsFull ? origin.HeldOn.Earliest : null };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var origin = await OriginAsync();
        if (ConclusionId is not null && origin is null)
            return NotFound();

        var basisId = await BasisAsync();
        await RefuseUnknownAsync();
        if (!ModelState.IsValid)
            return Page();

        var scopeId = origin is { } from && from.ScopeId != Area.NationId ? from.ScopeId : db.Actor.Scope.HomeId;
        var who = await WhoAsync(scopeId);
        var facts = new FollowUpFacts(Input.Wording, ConclusionId, origin?.ConferenceId, basisId, Input.DueOn, Input.AssignedOn);
        var giver = db.Actor.OrganisationId!.Value;
        var tasks = Input.Separately ? FollowUpTask.AssignToEach(facts, who, giver, scopeId, Today) : [FollowUpTask.Assign(facts, who[0], [.. who.Skip(1)], giver, scopeId, Today)];
        db.AddRange(tasks);
        if (origin is not null)
            await SettleConclusionAsync(origin);
        await db.SaveChangesAsync();
        if (tasks.Count > 1)
            TempData[IndexModel.DoneKey] = t["Đã giao {0} nhiệm vụ.", Figures.Of(tasks.Count)].Value;

        return tasks is [var task] ? RedirectToPage("Details", new { task.Id })
            : ConclusionId is not null ? RedirectToPage("Index", new { conclusion = ConclusionId })
            : RedirectToPage("Index", new { view = IndexModel.GivenByUs, sort = "-given" });
    }

    private async Task<OriginOf?> OriginAsync() =>
        ConclusionId is null
            ? null
            : await db.Conferences
                .Where(c => c.Conclusions.Any(said => said.Id == ConclusionId))
                .Select(c => new OriginOf(
                    c.Id, c.OwnerId, c.ScopeId, c.Title, c.HeldOn, c.Conclusions.Where(said => said.Id == ConclusionId).Select(said => said.Wording).First()))
                .SingleOrDefaultAsync();

    /// <summary>The document that was chosen, or the one that the typed number means; says beside the field when it is not there or has to be asked.</summary>
    private async Task<Guid?> BasisAsync()
    {
        var (basis, refusal) = await Questions.MeantAsync(CitedKind.Document, Input.BasisId, Input.Basis, Answers);
        if (refusal is not null)
            ModelState.AddModelError("Input.Basis", refusal);

        return basis;
    }

    /// <summary>Says beside each field what is not there, or not for this actor to see.</summary>
    private async Task RefuseUnknownAsync()
    {
        var named = Input.Named();
        var known = await db.Organisations.Where(o => named.Contains(o.Id)).Select(o => o.Id).ToListAsync();
        if (Input.LeadId is { } lead && !known.Contains(lead))
            ModelState.AddModelError("Input.Lead", t["Không tìm thấy đơn vị này. Chọn lại trong danh sách gợi ý."]);
        foreach (var (number, body) in Input.Coordinating.Index())
            if (body.Id is { } id && !known.Contains(id))
                ModelState.AddModelError($"Input.Coordinating[{number}].Name", t["Không tìm thấy đơn vị này. Chọn lại trong danh sách gợi ý."]);
    }

    /// <summary>The lead first and the others, each once: a gesture that adds every province passes over those who are named already.</summary>
    private async Task<IReadOnlyList<AssigneeEntry>> WhoAsync(Guid scopeId)
    {
        var named = Input.Named();
        var ended = Input.ToSuccessors ? (await db.EndedAsync(named, Today)).ToDictionary(o => o.Id) : [];
        var wanted = named.SelectMany(id => ended.TryGetValue(id, out var gone) && gone.Successors.Count > 0 ? gone.Successors.Select(s => s.Id) : [id]).ToList();
        if (ended.Count > 0)
            wanted = [.. wanted.Distinct()];
        foreach (var line in Input.Lines().Where(_ => db.Actor.Scope.SeesAll))
            wanted.AddRange((await db.Organisations.OfEveryProvince(line, Today).Select(o => o.Id).ToListAsync()).Except(wanted));

        return await db.AssigneesAsync(wanted, scopeId, Today);
    }

    /// <summary>The fate of the conclusion is settled with the task, where the record of the conference is ours to write.</summary>
    private async Task SettleConclusionAsync(OriginOf origin)
    {
        if (!db.Actor.MayWriteFor(origin.OwnerId))
            return;

        var conference = await db.Conferences.Include(c => c.Conclusions).SingleAsync(c => c.Id == origin.ConferenceId);
        conference.AssignedAsTask(ConclusionId!.Value);
    }

    public sealed record OriginOf(Guid ConferenceId, Guid OwnerId, Guid ScopeId, string Title, PartialDate HeldOn, string Wording);

    public sealed record Command
    {
        [Display(Name = "Nội dung nhiệm vụ")] public string Wording { get; init; } = "";
        [Display(Name = "Đơn vị chủ trì")] public string Lead { get; init; } = "";
        public Guid? LeadId { get; init; }
        [Display(Name = "Đơn vị phối hợp")] public IReadOnlyList<Body> Coordinating { get; init; } = [];
        [Display(Name = "Công an các tỉnh, thành phố")] public bool EveryPolice { get; init; }
        [Display(Name = "Ủy ban MTTQ các tỉnh, thành phố")] public bool EveryFront { get; init; }
        [Display(Name = "Mỗi tổ chức chủ trì một nhiệm vụ riêng")] public bool Separately { get; init; }
        [Display(Name = "Giao cho đơn vị kế thừa")] public bool ToSuccessors { get; init; }
        [Display(Name = "Văn bản làm căn cứ")] public string Basis { get; init; } = "";
        public Guid? BasisId { get; init; }
        [Display(Name = "Ngày giao")] public DateOnly? AssignedOn { get; init; }
        [Display(Name = "Hạn hoàn thành")] public DateOnly? DueOn { get; init; }

        /// <summary>Who is named one by one, the lead first.</summary>
        public IReadOnlyList<Guid> Named() => [.. new[] { LeadId }.Concat(Coordinating.Select(body => body.Id)).OfType<Guid>()];

        /// <summary>The names that were typed and not taken from the suggestions.</summary>
        public IReadOnlyList<string> TypedOnly() => [.. Coordinating.Where(body => body.Id is null).Select(body => body.Name).Concat(LeadId is null ? [Lead] : [])];

        /// <summary>The same, with the organisations that the typed names mean.</summary>
        public Command With(Func<string, Guid?> named) =>
            this with { LeadId = LeadId ?? named(Lead), Coordinating = [.. Coordinating.Select(body => body with { Id = body.Id ?? named(body.Name) })] };

        /// <summary>Where each leads its own task, no one need be named first.</summary>
        public bool NeedsNoLead() => Separately && string.IsNullOrWhiteSpace(Lead) && (Named().Count > 0 || Lines().Any());

        public IEnumerable<OrganisationLine> Lines()
        {
            if (EveryPolice)
                yield return OrganisationLine.Police;
            if (EveryFront)
                yield return OrganisationLine.Front;
        }
    }

    /// <summary>A coordinating organisation, as typed and as taken from the suggestions.</summary>
    public sealed record Body
    {
        [Display(Name = "Đơn vị")] public string Name { get; init; } = "";
        public Guid? Id { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Wording).NotEmpty().MaximumLength(FollowUpTask.WordingLength);
            RuleFor(c => c.Lead).Must((command, _) => command.LeadId is not null || command.NeedsNoLead()).WithMessage("Chọn đơn vị chủ trì trong danh sách gợi ý.");
            RuleForEach(c => c.Coordinating).ChildRules(body =>
                body.RuleFor(b => b.Name).Must((row, name) => row.Id is not null || string.IsNullOrWhiteSpace(name)).WithMessage("Chọn đơn vị trong danh sách gợi ý, hoặc bỏ dòng này."));
            RuleFor(c => c.Basis).Must((command, typed) => command.BasisId is not null || string.IsNullOrWhiteSpace(typed) || ShortForm.Read(typed) is not null)
                .WithMessage("Chọn văn bản trong danh sách gợi ý, hoặc để trống.");
        }
    }
}
