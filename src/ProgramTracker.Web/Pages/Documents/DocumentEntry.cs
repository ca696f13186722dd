using System.ComponentModel.DataAnnotations;
using FluentValidation;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>What the form of a document sends.</summary>
public sealed record DocumentEntry
{
    [Display(Name = "Số, ký hiệu")]
    public string Number { get; init; } = "";

    [Display(Name = "Loại văn bản")]
    public Guid? TypeId { get; init; }

    /// <summary>The name taken from the suggestions; a name that was only typed stands for <see cref="IssuerName"/>.</summary>
    [Display(Name = "Cơ quan ban hành")]
    public string Issuer { get; init; } = "";
    public Guid? IssuerId { get; init; }

    [Display(Name = "Tên ghi trên văn bản")]
    public string IssuerName { get; init; } = "";

    [Display(Name = "Ngày ban hành")]
    public PartialDate IssuedOn { get; init; }

    [Display(Name = "Trích yếu")]
    public string Title { get; init; } = "";

    [Display(Name = "Có hiệu lực từ")]
    public PartialDate InForceFrom { get; init; }

    [Display(Name = "Hiệu lực đến hết")]
    public PartialDate InForceTo { get; init; }

    /// <summary>The number for which the writer was shown documents that look the same, and saves all the same.</summary>
    public string Acknowledged { get; init; } = "";

    /// <summary>The body of the register that was taken; none once its name is gone from the field.</summary>
    public Guid? ChosenIssuerId => string.IsNullOrWhiteSpace(Issuer) ? null : IssuerId;

    public string? IssuerAsPrinted => !string.IsNullOrWhiteSpace(IssuerName) ? IssuerName : ChosenIssuerId is null ? Issuer : null;

    /// <summary>Who issued it, in words.</summary>
    public string IssuerSaid => IssuerAsPrinted ?? Issuer;

    public sealed class Validator : AbstractValidator<DocumentEntry>
    {
        public Validator()
        {
            RuleFor(d => d.Number).NotEmpty().MaximumLength(GuidingDocument.NumberLength);
            RuleFor(d => d.Issuer).MaximumLength(GuidingDocument.IssuerNameLength);
            RuleFor(d => d.IssuerName).MaximumLength(GuidingDocument.IssuerNameLength);
            RuleFor(d => d.Title).NotEmpty().MaximumLength(GuidingDocument.TitleLength);
        }
    }
}
