using System.ComponentModel.DataAnnotations;
using FluentValidation;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The first facts of a conference, as the forms that plan, record and correct it send them.</summary>
public sealed record FactsInput
{
    [Display(Name = "Tên hội nghị")] public string Title { get; init; } = "";
    [Display(Name = "Ngày tổ chức")] public PartialDate HeldOn { get; init; }
    [Display(Name = "Mục đích chính")] public ConferencePurpose? LeadingPurpose { get; init; }
    [Display(Name = "Mục đích khác")] public IList<ConferencePurpose> OtherPurposes { get; init; } = [];
    [Display(Name = "Cách tổ chức")] public ConferenceMode? Mode { get; init; }
    [Display(Name = "Địa điểm")] public string? Place { get; init; }
    [Display(Name = "Tỉnh, thành phố")] public Guid? PlaceAreaId { get; init; }
    [Display(Name = "Năm được tổng kết")] public short? YearReviewed { get; init; }
    public IList<OrganiserRow> Organisers { get; init; } = [];

    /// <summary>A block of organisers, one to a line; it becomes rows when the form is taken.</summary>
    [Display(Name = "Dán danh sách đơn vị tổ chức")] public string? PastedOrganisers { get; init; }

    public static FactsInput Of(Conference conference) => new()
    {
        Title = conference.Title,
        HeldOn = conference.HeldOn,
        LeadingPurpose = conference.LeadingPurpose,
        OtherPurposes = [.. conference.OtherPurposes],
        Mode = conference.Mode,
        Place = conference.Place,
        PlaceAreaId = conference.PlaceAreaId,
        YearReviewed = conference.YearReviewed,
        Organisers = [.. conference.Organisers.Select(o => new OrganiserRow { Name = o.Name, OrganisationId = o.OrganisationId })],
    };

    /// <summary>The facts, with the place's area as it was that day.</summary>
    public ConferenceFacts Facts(Guid? placeAreaId) => new(Title, LeadingPurpose!.Value, HeldOn, Mode!.Value, [.. OtherPurposes], Place, placeAreaId, YearReviewed);

    /// <summary>By what a conference that is recorded already may be known, before this one is saved.</summary>
    public ConferenceTraits Traits(Guid? placeAreaId) => new(null, Title, HeldOn, Place, placeAreaId, [], [], []);

    /// <summary>The rows with those that the pasted block adds: a line or what stands between semicolons, without its number or bullet; one that stands there already is not added.</summary>
    public IList<OrganiserRow> WithPasted() =>
    [
        .. Organisers.Where(o => !o.IsBlank),
        .. NamesIn(PastedOrganisers).Except(Organisers.Select(o => VietnameseText.Clean(o.Name))).Select(name => new OrganiserRow { Name = name }),
    ];

    private static IEnumerable<string> NamesIn(string? pasted) =>
        (pasted ?? "").Split(['\n', ';']).Select(line => VietnameseText.Clean(line.TrimStart(' ', '\t', '-', '–', '•', '*', '+', '.', ')', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))).Where(name => name.Length > 0);

    /// <summary>Lines that nobody filled in are no lines.</summary>
    public IReadOnlyList<OrganiserEntry> OrganiserEntries() => [.. Organisers.Where(o => !o.IsBlank).Select(o => new OrganiserEntry(o.OrganisationId, o.Name!))];

    /// <summary>A body that organises: of the register, or as printed.</summary>
    public sealed record OrganiserRow
    {
        [Display(Name = "Đơn vị tổ chức")] public string? Name { get; init; }
        public Guid? OrganisationId { get; init; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Name);
    }

    public sealed class Validator : AbstractValidator<FactsInput>
    {
        public Validator()
        {
            RuleFor(c => c.Title).NotEmpty().MaximumLength(Conference.TitleLength);
            RuleFor(c => c.LeadingPurpose).NotNull().IsInEnum();
            RuleForEach(c => c.OtherPurposes).IsInEnum();
            RuleFor(c => c.Mode).NotNull().IsInEnum();
            RuleFor(c => c.Place).MaximumLength(Conference.PlaceLength);
            RuleFor(c => c.YearReviewed).InclusiveBetween((short)PartialDate.FirstYear, (short)PartialDate.LastYear);
            RuleFor(c => c.PastedOrganisers).Must(pasted => NamesIn(pasted).All(name => name.Length <= Organiser.NameLength)).WithMessage("Mỗi đơn vị ghi một dòng, dài tối đa 300 ký tự.");
            RuleForEach(c => c.Organisers).SetValidator(new OrganiserValidator());
        }
    }

    public sealed class OrganiserValidator : AbstractValidator<OrganiserRow>
    {
        public OrganiserValidator() => RuleFor(o => o.Name).MaximumLength(Organiser.NameLength);
    }
}
