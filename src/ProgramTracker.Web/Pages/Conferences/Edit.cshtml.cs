using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The first facts and who organised it.</summary>
[Requires(Permission.RecordConference)]
public sealed class EditModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : SectionPage<FactsInput>(db, clock)
{
    public override Section Section => Section.General;

    public FactsChoices Choices { get; private set; } = default!;

    public override string? FieldOf(Rule rule) => FactsPage.FieldOf(rule) ?? base.FieldOf(rule);

    protected override Task<FactsInput> ShownAsync(Conference conference) => Task.FromResult(FactsInput.Of(conference));

    protected override void BringIn(FactsInput current, IReadOnlySet<Guid> came) =>
        Input = Input with { Organisers = With(Input.Organisers, current.Organisers, Recording.Conference.Organisers.Select(o => o.Id), came) };

    protected override async Task TakeAsync()
    {
        Input = await Db.RecognisedAsync(Input, ModelState, Today);
        var placeAreaId = await Db.CheckedPlaceAsync(Input, ModelState, Today, t);
        Conference.Describe(Input.Facts(placeAreaId), Today);
        Conference.OrganisedBy(Input.OrganiserEntries());
    }

    protected override async Task LoadSectionAsync() => Choices = new FactsChoices(
        await Db.ProvincesAsync(Day, Recording.Conference.PlaceAreaId, Input.PlaceAreaId),
        t["Ví dụ 22/12/2021. Chưa rõ ngày thì ghi 12/2021, 2021 hoặc 31/5."]);
}
