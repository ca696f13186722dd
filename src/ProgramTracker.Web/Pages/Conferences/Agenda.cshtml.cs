using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The agenda of a conference, and the speeches that were given.</summary>
[Requires(Permission.RecordConference)]
public sealed class AgendaModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : SectionPage<AgendaModel.Command>(db, clock)
{
    public override Section Section => Section.Agenda;

    public IReadOnlyList<SelectListItem> Speakers { get; private set; } = [];

    protected override Task<Command> ShownAsync(Conference conference) => Task.FromResult(new Command
    {
        Items = [.. conference.Agenda.Select(a => new Row { Title = a.Title, Kind = a.Kind, Time = a.Time, SpeakerId = a.SpeakerId, Speaker = a.Speaker, Summary = a.Summary })],
    });

    protected override void BringIn(Command current, IReadOnlySet<Guid> came) =>
        Input = new Command { Items = With(Input.Items, current.Items, Recording.Conference.Agenda.Select(a => a.Id), came) };

    protected override Task TakeAsync()
    {
        RefuseStrangers(Input.Items.Select(a => a.SpeakerId), "Items", t);
        if (ModelState.IsValid)
            Conference.Proceed([.. Input.Items.Where(a => !a.IsBlank).Select(a => new AgendaEntry(a.Title!, a.Kind ?? AgendaItemKind.Step, a.Time, a.SpeakerId, a.Speaker, a.Summary))]);

        return Task.CompletedTask;
    }

    protected override Task LoadSectionAsync()
    {
        Speakers = [.. Recording.Conference.Participants.Select(p => new SelectListItem($"{p.Rank} {p.Name}".Trim(), p.Id.ToString()))];
        return Task.CompletedTask;
    }

    public sealed record Command
    {
        public IList<Row> Items { get; init; } = [];
    }

    public sealed record Row
    {
        [Display(Name = "Nội dung")] public string? Title { get; init; }
        [Display(Name = "Loại")] public AgendaItemKind? Kind { get; init; }
        [Display(Name = "Giờ")] public string? Time { get; init; }
        [Display(Name = "Người trình bày")] public Guid? SpeakerId { get; init; }
        [Display(Name = "Người, đơn vị trình bày khác")] public string? Speaker { get; init; }
        [Display(Name = "Ý chính")] public string? Summary { get; init; }

        public bool IsBlank => SpeakerId is null && string.IsNullOrWhiteSpace(Title + Time + Speaker + Summary);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleForEach(c => c.Items).SetValidator(new RowValidator());
    }

    public sealed class RowValidator : AbstractValidator<Row>
    {
        public RowValidator()
        {
            RuleFor(a => a.Title).NotEmpty().When(a => !a.IsBlank).MaximumLength(AgendaItem.TitleLength);
            RuleFor(a => a.Kind).IsInEnum();
            RuleFor(a => a.Time).MaximumLength(AgendaItem.TimeLength);
            RuleFor(a => a.Speaker).MaximumLength(AgendaItem.SpeakerLength);
            RuleFor(a => a.Summary).MaximumLength(AgendaItem.SummaryLength);
        }
    }
}
