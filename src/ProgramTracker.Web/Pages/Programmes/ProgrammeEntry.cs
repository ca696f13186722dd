using System.ComponentModel.DataAnnotations;
using FluentValidation;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>What the form of a programme sends. A draft may lack its number, its parties and its period.</summary>
public sealed record ProgrammeEntry
{
    [Display(Name = "Số, ký hiệu")]
    public string Number { get; init; } = "";

    [Display(Name = "Tên chương trình")]
    public string Title { get; init; } = "";

    [Display(Name = "Ngày ký")]
    public PartialDate SignedOn { get; init; }

    [Display(Name = "Thời hạn từ")]
    public PartialDate From { get; init; }

    [Display(Name = "Thời hạn đến hết")]
    public PartialDate To { get; init; }

    [Display(Name = "Địa bàn")]
    public Guid? AreaId { get; init; }

    [Display(Name = "Mục tiêu")]
    public string Objectives { get; init; } = "";

    [Display(Name = "Thực hiện chương trình cấp trên")]
    public string Implements { get; init; } = "";
    public Guid? ImplementsId { get; init; }

    [Display(Name = "Tiếp nối chương trình")]
    public string Predecessor { get; init; } = "";
    public Guid? PredecessorId { get; init; }

    /// <summary>The number that other programmes have too, once they were looked at.</summary>
    public string? Acknowledged { get; init; }

    public List<Party> Parties { get; init; } = [];

    public List<Basis> LegalBasis { get; init; } = [];

    public List<Target> Targets { get; init; } = [];

    public List<Carried> Movements { get; init; } = [];

    /// <summary>A party; a line without a name is no line.</summary>
    public sealed record Party
    {
        [Display(Name = "Bên ký")]
        public string Name { get; init; } = "";

        /// <summary>The body of the register; none for a group as printed.</summary>
        public Guid? OrganisationId { get; init; }

        [Display(Name = "Vai trò")]
        public PartyRole Role { get; init; } = PartyRole.Partner;
    }

    /// <summary>A document that it rests on; a line without words is no line.</summary>
    public sealed record Basis
    {
        [Display(Name = "Văn bản")]
        public string Document { get; init; } = "";
        public Guid? DocumentId { get; init; }
    }

    /// <summary>A target; a line of which nothing was entered is no line.</summary>
    public sealed record Target
    {
        [Display(Name = "Chỉ tiêu")]
        public string What { get; init; } = "";

        [Display(Name = "Mức")]
        public TargetBound Bound { get; init; } = TargetBound.AtLeast;

        [Display(Name = "Giá trị")]
        public decimal? Value { get; init; }

        [Display(Name = "Đơn vị tính")]
        public string Unit { get; init; } = "";

        [Display(Name = "Đến hết năm")]
        public int? Year { get; init; }

        public bool IsBlank => Value is null && Year is null && string.IsNullOrWhiteSpace(What + Unit);
    }

    /// <summary>A movement that it carries on; a line without words is no line.</summary>
    public sealed record Carried
    {
        [Display(Name = "Phong trào, cuộc vận động")]
        public string Movement { get; init; } = "";
        public Guid? MovementId { get; init; }
    }

    public sealed class Validator : AbstractValidator<ProgrammeEntry>
    {
        private const string NotChosen = "Chọn trong danh sách gợi ý; chưa có thì ghi vào sổ trước.";

        public Validator()
        {
            RuleFor(p => p.Number).MaximumLength(Programme.NumberLength);
            RuleFor(p => p.Title).NotEmpty().MaximumLength(Programme.TitleLength);
            RuleFor(p => p.Objectives).MaximumLength(Programme.ObjectivesLength);
            RuleForEach(p => p.Parties).ChildRules(party =>
            {
                party.RuleFor(p => p.Name).MaximumLength(ProgrammeParty.NameLength);
                party.RuleFor(p => p.Role).IsInEnum();
            });
            RuleForEach(p => p.Targets).ChildRules(target =>
            {
                target.RuleFor(t => t.What).NotEmpty().When(t => !t.IsBlank).MaximumLength(ProgrammeTarget.WhatLength);
                target.RuleFor(t => t.Bound).IsInEnum();
                target.RuleFor(t => t.Value).NotNull().When(t => !t.IsBlank).InclusiveBetween(0, ProgrammeTarget.MostValue);
                target.RuleFor(t => t.Unit).MaximumLength(ProgrammeTarget.UnitLength);
                target.RuleFor(t => t.Year).InclusiveBetween(PartialDate.FirstYear, PartialDate.LastYear);
            });
            RuleForEach(p => p.Movements).ChildRules(movement =>
                movement.RuleFor(m => m.MovementId).NotNull().When(m => m.Movement.Length > 0).OverridePropertyName(nameof(Carried.Movement)).WithMessage(NotChosen));
        }
    }
}
