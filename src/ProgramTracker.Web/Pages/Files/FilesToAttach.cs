using System.ComponentModel.DataAnnotations;
using FluentValidation;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Files;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>What a clerk says of a file: of several at once when they are attached, of one when it is described.</summary>
public record DescribedFile
{
    [Display(Name = "Chú thích")] public string Caption { get; init; } = "";
    [Display(Name = "Người chụp, nguồn")] public string Credit { get; init; } = "";
    [Display(Name = "Ngày chụp, ngày ký")] public PartialDate MadeOn { get; init; }

    public AttachmentFacts Facts => new(Caption, Credit, MadeOn);
}

/// <summary>Files, and what is said of all of them.</summary>
public sealed record FilesToAttach : DescribedFile
{
    [Display(Name = "Tệp")] public IReadOnlyList<IFormFile> Files { get; init; } = [];

    public sealed class Validator : AbstractValidator<FilesToAttach>
    {
        public Validator()
        {
            RuleFor(c => c.Files).NotEmpty();
            RuleFor(c => c.Files.Count).LessThanOrEqualTo(FileLimits.MostFiles).OverridePropertyName(nameof(Files)).WithName("Số tệp của một lần gửi");
            RuleFor(c => c.Caption).MaximumLength(Attachment.CaptionLength);
            RuleFor(c => c.Credit).MaximumLength(Attachment.CreditLength);
        }
    }
}
