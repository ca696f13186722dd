using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Files;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>Says what a file shows, who made it and when, and at which place among the record's files it stands.</summary>
[Requires(Permission.DescribeFile)]
public sealed class DescribeModel(TrackerContext db, TimeProvider clock) : FilePage<DescribeModel.Command>(db, clock)
{
    /// <summary>The places it may take, from the first.</summary>
    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public override string? FieldOf(Rule rule) => rule == FileRules.MadeInTheFuture ? "Input.MadeOn" : base.FieldOf(rule);

    public override async Task LoadChoicesAsync() =>
        Places = [.. Enumerable.Range(1, await Ours.CountAsync()).Select(place => $"{place}").Select(place => new SelectListItem(place, place))];

    protected override async Task BeginAsync() => Input = new Command
    {
        Caption = Attachment.Caption ?? "",
        Credit = Attachment.Credit ?? "",
        MadeOn = Attachment.MadeOn,
        Place = (await Ours.ToListAsync()).FindIndex(a => a.Id == Id) + 1,
    };

    protected override async Task ChangeAsync()
    {
        Attachment.Describe(Record, Input.Facts, Clock.Today());
        Attachment.Place(Record, await Ours.ToListAsync(), Attachment, Input.Place - 1);
    }

    /// <summary>The files of the record that may be arranged: those of our organisation.</summary>
    private IQueryable<Attachment> Ours => Db.Attachments.WritableBy(Db.Actor).Of(Attachment.RecordKind, Attachment.RecordId);

    public sealed record Command : DescribedFile
    {
        [Display(Name = "Thứ tự")] public int Place { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Caption).MaximumLength(Attachment.CaptionLength);
            RuleFor(c => c.Credit).MaximumLength(Attachment.CreditLength);
            RuleFor(c => c.Place).GreaterThan(0);
        }
    }
}
