using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Papers;

/// <summary>The decision to commend with the list of whom it names: collectives, individuals and households, each numbered from 1 in the order of the decision, and the check code at the foot of the list.</summary>
public sealed class AwardPaper
{
    private static readonly IReadOnlyList<(RecipientKind Kind, string Name, string Column, string Counted)> Sections =
    [
        (RecipientKind.Collective, "Tập thể", "Tên tập thể", "tập thể"),
        (RecipientKind.Individual, "Cá nhân", "Họ và tên", "cá nhân"),
        (RecipientKind.Household, "Hộ gia đình", "Hộ gia đình", "hộ gia đình"),
    ];

    private readonly AwardDecision _decision;
    private readonly AwardForm _form;
    private readonly AwardIssuer _issuer;
    private readonly string _seat;
    private readonly string _draftedBy;
    private readonly DateOnly _today;

    private AwardPaper(AwardDecision decision, AwardForm form, AwardIssuer issuer, string seat, string draftedBy, DateOnly today) =>
        (_decision, _form, _issuer, _seat, _draftedBy, _today) = (decision, form, issuer, seat, draftedBy, today);

    private string Number => _decision.Number ?? $"{OfficialPaper.Blank}/QĐ-{OfficialPaper.Blank}";

    /// <summary><c>quyet-dinh-1234-qd-bca.docx</c>.</summary>
    public string FileName => string.Join('-', ["quyet-dinh", .. VietnameseText.SearchKey(_decision.Number).Split(['/', '-', ' '], StringSplitOptions.RemoveEmptyEntries)]) + ".docx";

    /// <summary>The paper of a decision; none when the actor does not see it and its whole list.</summary>
    public static async Task<AwardPaper?> OfAsync(Guid id, TrackerContext db, DateOnly today, CancellationToken cancellationToken)
    {
        var decision = await db.AwardDecisions.AsNoTracking().Include(d => d.Recipients.OrderBy(r => r.Order)).SingleOrDefaultAsync(d => d.Id == id, cancellationToken);
        if (decision is null || decision.Rows == 0 || decision.Recipients.Count != decision.Rows)
            return null;

        var authority = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == decision.AuthorityId, cancellationToken);
        var owner = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == decision.OwnerId, cancellationToken);
        var area = await db.Areas.AsNoTracking().SingleAsync(a => a.Id == authority.AreaId, cancellationToken);
        var parent = await db.Organisations.Where(o => o.Id == authority.ParentId).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);

        return new AwardPaper(
            decision,
            await db.AwardForms.AsNoTracking().SingleAsync(f => f.Id == decision.FormId, cancellationToken),
            AwardIssuer.Of(authority, parent),
            area.Level == AreaLevel.Nation ? "Hà Nội" : ConferenceRecord.NameOf(area),
            owner.Id == authority.Id ? OfficialPaper.Blank : owner.Abbreviation ?? owner.Name,
            today);
    }

    public byte[] Write()
    {
        var given = _form.Class == AwardClass.Title ? $"danh hiệu {_form.Name}" : _form.Name;
        var paper = new OfficialPaper(new PaperHead(_issuer.Superior, _issuer.Name, Number, $"{_seat}, {_decision.DecidedOn.OnPaper()}", "Quyết định", $"Về việc tặng {given}"));
        paper.Authority(_issuer.Power);
        foreach (var ground in AwardGrounds.On(_decision.DecidedOn.Latest ?? _today))
            paper.Remark($"{ground};");
        paper.Remark($"Theo đề nghị của {OfficialPaper.Blank}.").Decides();
        paper.Article($"Tặng {given} cho {Counted()}{Reason()} (có danh sách kèm theo).");
        paper.Article("Tiền thưởng kèm theo thực hiện theo quy định hiện hành. Quyết định này có hiệu lực kể từ ngày ký.");
        paper.Article($"{OfficialPaper.Blank}, các cơ quan, đơn vị có liên quan và {Named()} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.");
        paper.SignedBy(new PaperSignature(_issuer.Post, _decision.SignerName ?? OfficialPaper.BlankName), ["Như Điều 3", $"Lưu: VT, {_draftedBy}"]);
        WriteList(paper, given);

        return paper.ToDocx();
    }

    private void WriteList(OfficialPaper paper, string given)
    {
        paper.Annex(
            $"Danh sách {Named()} được tặng {given}",
            $"Kèm theo Quyết định số {Number} {_decision.DecidedOn.OnPaper()} của {_issuer.Power}",
            $"Mã kiểm tra danh sách: {_decision.ListCode}");
        foreach (var section in Sections.Where(section => Count(section.Kind) > 0))
        {
            var rows = _decision.Recipients.Where(r => r.Kind == section.Kind).ToList();
            paper.Part(section.Name);
            if (rows.Exists(r => r.Achievement is not null))
                paper.Table(
                    [new("STT", 8, IsCentred: true), new(section.Column, 30), new("Chức vụ, đơn vị", 32), new("Thành tích", 30)],
                    rows.Select((r, at) => (IReadOnlyList<string>)[Figures.Of(at + 1), r.Name, r.PostAndUnit ?? "", r.Achievement ?? ""]));
            else
                paper.Table(
                    [new("STT", 10, IsCentred: true), new(section.Column, 42), new("Chức vụ, đơn vị", 48)],
                    rows.Select((r, at) => (IReadOnlyList<string>)[Figures.Of(at + 1), r.Name, r.PostAndUnit ?? ""]));
        }

        paper.Say($"Danh sách gồm có: {Counted()}.");
    }

    /// <summary>For what, as the decision words it, behind whom it goes to.</summary>
    private string Reason() => (_decision.Citation, _decision.Occasion) switch
    {
        ({ } citation, _) => $" {char.ToLowerInvariant(citation[0])}{citation[1..].TrimEnd('.')}",
        (_, { } occasion) => $" có thành tích trong {char.ToLowerInvariant(occasion[0])}{occasion[1..].TrimEnd('.')}",
        _ => $" {OfficialPaper.Blank}",
    };

    /// <summary><c>02 tập thể, 13 cá nhân</c>: numbers below ten have a leading zero in such sentences.</summary>
    private string Counted() => string.Join(", ", Sections.Where(s => Count(s.Kind) > 0).Select(s => $"{(Count(s.Kind) < 10 ? "0" : "")}{Figures.Of(Count(s.Kind))} {s.Counted}"));

    private string Named() => string.Join(", ", Sections.Where(s => Count(s.Kind) > 0).Select(s => s.Counted));

    private int Count(RecipientKind kind) => _decision.Recipients.Count(r => r.Kind == kind);
}
