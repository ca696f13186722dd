using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Tells the life of a programme from what its page has loaded.</summary>
internal sealed class ProgrammeLife(DetailsModel page, IStringLocalizer<Words.Words> t)
{
    private ProgrammeFactsShown Programme => page.Programme;

    public IReadOnlyList<Happening> Told() =>
        Timeline.InOrder([.. Owed(), .. Acts(), .. Conferences(), .. AreaChanges(), .. Successors(), .. Children(), Signed(), .. Above(), .. Basis(), .. Issued(), .. Awarded()]);

    private IEnumerable<Happening> Owed()
    {
        if (page.IsPastItsPeriod)
            yield return new Happening(
                default,
                t["Chưa có văn bản kết thúc, thay thế hoặc gia hạn"],
                Detail: t["Thời hạn ghi trong văn bản đến hết {0}.", Programme.To.ToVietnamese()],
                ActionHref: page.MayEnd ? $"/programmes/{Programme.Id}/end" : null,
                Action: t["Ghi nhận"],
                IsOpen: true);
    }

    private IEnumerable<Happening> Acts() => page.Acts.Select(act => new Happening(
        act.On,
        act.To switch
        {
            ProgrammeState.InForce => t["Chương trình có hiệu lực"],
            ProgrammeState.Concluded => t["Chương trình kết thúc"],
            ProgrammeState.Superseded => t["Chương trình được thay thế"],
            _ => t["Chương trình bị huỷ bỏ"],
        },
        Detail: act.Reason));

    private IEnumerable<Happening> Conferences() => page.Conferences.Rows.Select(conference => new Happening(
        conference.HeldOn,
        conference.Title,
        $"/conferences/{conference.Id}",
        string.Join(", ", Outcome(conference))));

    private IEnumerable<string> Outcome(ConferenceShown conference)
    {
        if (!conference.HeldOn.IsKnown)
            yield return t["không rõ ngày"];
        else if (conference.HeldOn.Year is null)
            yield return t["chưa rõ năm"];
        if (conference.AwardLines > 0)
            yield return t["{0} dòng khen thưởng", Figures.Of(conference.AwardLines)];
        if (conference.Conclusions > 0)
            yield return t["{0} kết luận", Figures.Of(conference.Conclusions)];
        if (conference.Limits > 0)
            yield return t["{0} hạn chế đã nêu", Figures.Of(conference.Limits)];
    }

    private IEnumerable<Happening> AreaChanges() => page.AreaChanges.Select(change => new Happening(
        change.On,
        (change.With.Count > 0, change.Successor == Programme.Area) switch
        {
            (true, true) => t["{0} hợp nhất với {1}", Programme.Area ?? "", string.Join(", ", change.With)],
            (true, false) => t["{0} hợp nhất với {1} thành {2}", Programme.Area ?? "", string.Join(", ", change.With), change.Successor],
            _ => t["{0} trở thành {1}", Programme.Area ?? "", change.Successor],
        },
        Detail: t["Chương trình vẫn thuộc địa bàn cũ."]));

    private IEnumerable<Happening> Successors() => page.Successors.Select(next => new Happening(
        Dated(next), t["Chương trình tiếp nối: {0}", next.Name], $"/programmes/{next.Id}", next.Number is null ? null : next.Title));

    private IEnumerable<Happening> Children() => page.Children.Rows.Select(child => new Happening(
        Dated(child), t["Chương trình thực hiện: {0}", child.Name], $"/programmes/{child.Id}", child.Number is null ? null : child.Title));

    private Happening Signed() => new(
        Programme.SignedOn.IsKnown ? Programme.SignedOn : Programme.From,
        Programme.Number is { } number ? t["Ký Chương trình {0}", number] : t["Ký chương trình"],
        Detail: Programme.SignedOn.IsFull ? null : t["Chưa có ngày ký."].Value,
        ActionHref: !Programme.SignedOn.IsFull && page.MayDescribe ? $"/programmes/{Programme.Id}/describe" : null,
        Action: t["Bổ sung"]);

    private IEnumerable<Happening> Above()
    {
        if (page.Parent is { } parent)
            yield return new Happening(Dated(parent), parent.Name, $"/programmes/{parent.Id}", t["Chương trình cấp trên, được thực hiện bằng chương trình này"]);
        if (page.Predecessor is { } before)
            yield return new Happening(Dated(before), before.Name, $"/programmes/{before.Id}", t["Chương trình trước, được tiếp nối bằng chương trình này"]);
    }

    private IEnumerable<Happening> Basis() => page.Basis.Select(document => new Happening(
        document.IssuedOn, document.Number, $"/documents/{document.Id}", t["Căn cứ của chương trình này: {0}", document.Title]));

    private IEnumerable<Happening> Issued() => page.CitedDocuments.Select(document => new Happening(
        document.IssuedOn, document.Number, $"/documents/{document.Id}", t["Văn bản dẫn tại hội nghị của chương trình: {0}", document.Title]));

    private IEnumerable<Happening> Awarded() => page.Decisions.Select(decision => new Happening(
        decision.DecidedOn,
        decision.Number is { } number ? t["Quyết định khen thưởng {0}", number] : t["Quyết định khen thưởng, chưa có số"],
        $"/awards/{decision.Id}",
        decision.Authority));

    private static PartialDate Dated(RelatedProgramme other) => other.SignedOn.IsKnown ? other.SignedOn : other.From;
}
