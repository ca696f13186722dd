using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Audit;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>What the frame around every section shows.</summary>
public interface ISectionPage
{
    Section Section { get; }
    Recording Recording { get; }
    uint Version { get; }
    DateTimeOffset? OpenedAt { get; }

    /// <summary>What someone else changed since the form was opened.</summary>
    Conflict? Told { get; }

    /// <summary>Whether lines that someone else added now stand in the form too, so that saving it does not lose them.</summary>
    bool HasBroughtIn { get; }

    /// <summary>Why a confirmed record changes.</summary>
    [Display(Name = "Lý do sửa đổi")]
    string? Reason { get; }
}

/// <summary>
/// A section of the record of a conference. It is saved as a whole, in its order, and leads to the next. A record that is not the actor's to write is not
/// there; of a cancelled conference the record is shown instead. Each save of a confirmed one is an amendment and needs its reason.
/// </summary>
[RequestFormLimits(ValueCountLimit = MostFields)]
public abstract class SectionPage<TCommand>(TrackerContext db, TimeProvider clock) : FormPage<TCommand>, ISectionPage
    where TCommand : class, new()
{
    /// <summary>A thousand participants with a dozen fields each.</summary>
    private const int MostFields = 15_000;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The section that the clerk goes on to; the same one when empty.</summary>
    [BindProperty]
    public string? Then { get; set; }

    [BindProperty, Display(Name = "Lý do sửa đổi")]
    public string? Reason { get; set; }

    public Recording Recording { get; private set; } = default!;

    public Conflict? Told { get; protected set; }

    public bool HasBroughtIn { get; private set; }

    public abstract Section Section { get; }

    protected TrackerContext Db => db;

    protected DateOnly Today => clock.Today();

    /// <summary>The day by which organisations and provinces are looked up: that of the conference, as far as it is known.</summary>
    public DateOnly Day => Conference.HeldOn.Latest is { } held && held < Today ? held : Today;

    protected Conference Conference { get; private set; } = default!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var conference = await db.Conferences.WritableBy(db.Actor).WithSections().SingleOrDefaultAsync(c => c.Id == Id);
        if (conference is null || conference.State == ConferenceState.Confirmed && !User.May(Permission.AmendConference))
        {
            context.Result = NotFound();
            return;
        }

        if (conference.State == ConferenceState.Cancelled && HttpMethods.IsGet(Request.Method))
        {
            context.Result = RedirectToPage("Details", new { Id });
            return;
        }

        Conference = conference;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public async Task OnGetAsync()
    {
        Shows(Conference, clock.GetUtcNow());
        Input = await ShownAsync(Conference);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, Conference);
        if (Conference.State == ConferenceState.Confirmed)
        {
            db.Actor.Does(Permission.AmendConference);
            await Conference.AmendAsync(Reason, Today, TakeAsync);
        }
        else
        {
            await TakeAsync();
        }

        if (!ModelState.IsValid)
            return Page();

        await db.SaveChangesAsync();

        return RedirectToPage((Section.All.FirstOrDefault(section => section.Path == Then) ?? Section).Page, new { Id });
    }

    public override string? FieldOf(Rule rule) => ConferenceRules.OfAmending.Contains(rule) ? nameof(Reason) : null;

    public sealed override async Task LoadChoicesAsync()
    {
        Recording = await Recording.OfAsync(Id, db);
        if (Conflict is not null)
            await TellAsync(Conflict);
        await LoadSectionAsync();
    }

    /// <summary>The section as it stands in the record.</summary>
    protected abstract Task<TCommand> ShownAsync(Conference conference);

    /// <summary>The lines of the form with those that someone else added meanwhile, at the end.</summary>
    /// <param name="current">The section as it stands now; its lines stand in the order of <paramref name="parts"/>.</param>
    /// <param name="parts">The keys of the lines of <paramref name="current"/>.</param>
    /// <param name="came">The keys of the lines that came.</param>
    protected IList<TRow> With<TRow>(IList<TRow> typed, IList<TRow> current, IEnumerable<Guid> parts, IReadOnlySet<Guid> came)
    {
        var said = typed.Select(Said).ToHashSet();
        var added = current.Zip(parts).Where(line => came.Contains(line.Second) && !said.Contains(Said(line.First))).Select(line => line.First).ToList();
        HasBroughtIn |= added.Count > 0;

        return [.. typed, .. added];
    }

    /// <summary>What a line says, empty or missing alike: lines without an identity are new at every save, and one that says the same did not come.</summary>
    private static string Said<TRow>(TRow line) =>
        string.Join('\u001f', typeof(TRow).GetProperties().Where(property => property.CanWrite).Select(property => property.GetValue(line) switch
        {
            decimal number => number.ToString("G29", CultureInfo.InvariantCulture),
            string text => VietnameseText.Clean(text),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ => "",
        }));

    /// <summary>Puts the lines that came into the form.</summary>
    protected virtual void BringIn(TCommand current, IReadOnlySet<Guid> came)
    {
    }

    /// <summary>What someone else changed of this section beside the conference itself.</summary>
    protected virtual Task<IReadOnlyList<Conflict.Change>> FurtherChangesAsync(DateTimeOffset since) => Task.FromResult<IReadOnlyList<Conflict.Change>>([]);

    /// <summary>Calls the verb of the section; what it cannot take it says beside the field.</summary>
    protected abstract Task TakeAsync();

    /// <summary>Loads what the section shows beside its fields.</summary>
    protected virtual Task LoadSectionAsync() => Task.CompletedTask;

    private async Task TellAsync(Conflict conflict)
    {
        var further = await FurtherChangesAsync(OpenedAt ?? DateTimeOffset.MinValue);
        Told = new Conflict([.. conflict.Changes.Concat(further).OrderBy(change => change.At)]);
        var came = Told.Changes.SelectMany(change => change.SubjectType == nameof(Domain.Conferences.Conference)
            ? ChangedValues.Of(change.Before, change.After).Came
            : change.Before is null ? [change.SubjectId] : []).Except(LinesInTheForm()).ToHashSet();
        if (came.Count > 0)
            BringIn(await ShownAsync(Recording.Conference), came);
    }

    private IEnumerable<Guid> LinesInTheForm() =>
        Request.Form.Where(field => field.Key.EndsWith(".Id", StringComparison.Ordinal)).Select(field => Guid.TryParse(field.Value, out var id) ? id : Guid.Empty);

    /// <summary>Says beside each line of a list whose speaker did not take part.</summary>
    protected void RefuseStrangers(IEnumerable<Guid?> speakerIds, string list, IStringLocalizer t)
    {
        foreach (var (number, speaker) in speakerIds.Index())
            if (speaker is { } id && Conference.Participants.All(p => p.Id != id))
                Refuse($"{list}[{number}].SpeakerId", t[ConferenceRules.SpeakerUnknown.Code]);
    }

    /// <summary>The lines of the form with those that were taken out and have to stay, at the end; each says why.</summary>
    /// <param name="fieldOf">The field that says so, by the number of the line.</param>
    protected IList<TRow> PutBack<TRow>(IList<TRow> typed, IEnumerable<TRow> needed, Func<int, string> fieldOf, string sentence)
    {
        var lines = typed.ToList();
        foreach (var line in needed)
        {
            Refuse(fieldOf(lines.Count), sentence);
            lines.Add(line);
        }

        return lines;
    }

    protected void Refuse(string field, string sentence) => ModelState.AddModelError("Input." + field, sentence);
}
