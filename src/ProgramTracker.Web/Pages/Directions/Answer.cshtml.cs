using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Directions;

/// <summary>Our organisation says what it did on a standing direction in one year, or corrects what it said.</summary>
[Requires(Permission.AnswerDirection)]
public sealed class AnswerModel(TrackerContext db, TimeProvider clock) : FormPage<AnswerModel.Command>
{
    private DirectionAnswer? _answer;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>This year unless the address names another.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? SaidYear { get; set; }

    /// <summary>Which of our organisations answers; needed only where several are addressed.</summary>
    [BindProperty(SupportsGet = true, Name = "organisation")]
    public Guid? OrganisationId { get; set; }

    public int Year => SaidYear ?? clock.Today().Year;
    public StandingDirection Direction { get; private set; } = default!;

    /// <summary>Whom the direction addresses, or who answers on behalf.</summary>
    public string Organisation { get; private set; } = "";
    public bool IsOnBehalf => Direction.AddresseeIds.Count == 0;
    public bool Corrects => _answer is not null;

    public override string? FieldOf(Rule rule) => rule == FollowUpRules.AnswerWithoutWording ? "Input.Wording" : null;

    public void OnGet()
    {
        if (_answer is null)
            return;

        Input = new Command { Wording = _answer.Wording };
        Shows(_answer, clock.GetUtcNow());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (_answer is not null)
        {
            Edits(db, _answer);
            _answer.Correct(Input.Wording, clock.Today());
        }
        else
        {
            db.Add(DirectionAnswer.Give(await AskedAsync(), await AnsweringAsync(), Year, Input.Wording, clock.Today()));
        }

        await db.SaveChangesAsync();
        return RedirectToPage("Details", new { Id, Year });
    }

    /// <summary>A direction that asks one of our organisations for that year, whose answer is still open.</summary>
    protected override async Task<bool> IsThereAsync()
    {
        var ours = db.Actor.Scope.OrganisationIds;
        if (await db.StandingDirections().AskedOf(ours).SingleOrDefaultAsync(d => d.Id == Id) is not { } direction)
            return false;

        var asked = direction.AddresseeIds.Count == 0 ? [direction.OwnerId] : direction.AddresseeIds;
        var wanted = asked.Where(ours.Contains).Where(id => OrganisationId is null || OrganisationId == id).ToList();
        var answers = await db.DirectionAnswers.Where(a => a.ConclusionId == Id && a.Year == Year).ToListAsync();
        if (wanted.Count == 0 || Year < direction.FirstYear || Year > clock.Today().Year)
            return false;

        OrganisationId = wanted.Find(id => answers.TrueForAll(a => a.AddresseeId != id)) is var open && open != Guid.Empty ? open : wanted[0];
        _answer = answers.Find(a => a.AddresseeId == OrganisationId);
        if (_answer?.MayBeCorrectedOn(clock.Today()) == false || (_answer is null && answers.Exists(a => a.IsOnBehalf)))
            return false;

        Direction = direction;
        Organisation = await db.Organisations.Where(o => o.Id == OrganisationId).Select(o => o.Name).SingleAsync();
        return true;
    }

    /// <summary>The organisation addressed while it exists, else ours, which followed it.</summary>
    private async Task<Guid> AnsweringAsync()
    {
        var today = clock.Today();
        var hasEnded = await db.Organisations.AnyAsync(o => o.Id == OrganisationId && o.ValidTo < today);

        return hasEnded ? db.Actor.OrganisationId!.Value : OrganisationId!.Value;
    }

    private async Task<DirectionAsked> AskedAsync()
    {
        var answering = await AnsweringAsync();
        var scopes = await PartScopes.InAsync(db, Direction.ScopeId, clock.Today(), [answering]);

        return new DirectionAsked(Id, Direction.ConferenceId, Direction.FirstYear, OrganisationId!.Value, IsOnBehalf, scopes.OfBody(answering));
    }

    public sealed record Command
    {
        [Display(Name = "Đã làm gì trong năm")] public string Wording { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Wording).NotEmpty().MaximumLength(DirectionAnswer.WordingLength);
        }
    }
}
