using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.People;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.People;

/// <summary>Two people side by side, and which of the two stays when they are the same.</summary>
[Requires(Permission.MergePeople)]
public sealed class MergeModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : PairPage<MergeModel.Command>(db)
{
    private const int MostConferences = 20;

    public IReadOnlyList<Side> Sides { get; private set; } = [];

    public IReadOnlyList<Likeness> Reasons { get; private set; } = [];

    public override async Task LoadChoicesAsync()
    {
        var seen = await Db.SeenAsync([Id, OtherId]);
        Reasons = [.. seen[Id].LikenessTo(seen[OtherId])];
        Sides = [await SideAsync(seen[Id], Id), await SideAsync(seen[OtherId], OtherId)];
    }

    public void OnGet()
    {
        Shows(Person, clock.GetUtcNow());
        Input = new Command { StaysId = Id, OtherVersion = Other.Version };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.StaysId != Id && Input.StaysId != OtherId)
        {
            ModelState.AddModelError("Input.StaysId", t["Chọn tên được giữ."]);
            return Page();
        }

        var (stays, goes) = Input.StaysId == OtherId ? (Other, Person) : (Person, Other);
        Edits(Db, Person);
        Db.Entry(Other).Property(nameof(Domain.Aggregate.Version)).OriginalValue = Input.OtherVersion;
        goes.MergeInto(stays);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { stays.Id });
    }

    private async Task<Side> SideAsync(PersonSeen seen, Guid id) => new(
        id,
        seen.Name,
        Tenure.Fold(seen.Offices),
        await Db.Appearances().Of(id).LatestFirst().Take(MostConferences).Select(a => new Attended(a.Conference.Id, a.Conference.Title, a.Conference.HeldOn)).ToListAsync());

    /// <summary>One of the two as the records know it.</summary>
    public sealed record Side(Guid Id, string Name, IReadOnlyList<Tenure> Tenures, IReadOnlyList<Attended> Conferences);

    public sealed record Attended(Guid Id, string Title, PartialDate HeldOn);

    public sealed record Command
    {
        [Display(Name = "Tên được giữ")] public Guid? StaysId { get; init; }

        /// <summary>The version of the other one that the form shows.</summary>
        public uint OtherVersion { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.StaysId).NotNull().WithMessage("Chọn tên được giữ.");
    }
}
