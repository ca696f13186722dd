using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Documents;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Pages.Programmes;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>
/// Finds the record that was typed and not chosen. A whole number that only one record has is that record; a short form (<c>Chỉ thị 09</c>) is asked about, once for all rows
/// with the same text, also when only one record may be meant: it never guesses.
/// </summary>
public sealed class ShortFormQuestions(TrackerContext db, IStringLocalizer<Words.Words> t)
{
    private const int Most = 20;

    private readonly List<Question> _asked = [];
    private readonly List<Question> _missing = [];

    /// <summary>The questions to put with the form, those already answered among them so that the answers come again.</summary>
    public IReadOnlyList<Question> Asked => _asked;

    /// <summary>Numbers that no record has, each once: the form offers to add them.</summary>
    public IReadOnlyList<Question> Missing => _missing;

    /// <summary>Whether anything is to be said above the form.</summary>
    public bool Any => _asked.Count + _missing.Count > 0;

    /// <summary>
    /// The record that was chosen, where it is still there; else what <see cref="MeantAsync(CitedKind, string, IReadOnlyList{ShortFormAnswer})"/> says of the text. Neither where nothing was typed.
    /// </summary>
    public async Task<(Guid? Id, string? Refusal)> MeantAsync(CitedKind kind, Guid? chosen, string? typed, IReadOnlyList<ShortFormAnswer> answers)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return (null, null);
        if (chosen is not { } id)
            return await MeantAsync(kind, typed, answers);

        var isThere = kind == CitedKind.Document ? await db.Documents.AnyAsync(d => d.Id == id) : await db.Programmes.AnyAsync(p => p.Id == id);
        return (isThere, kind) switch
        {
            (true, _) => (id, null),
            (false, CitedKind.Document) => (null, t["Không tìm thấy văn bản này trong sổ. Chọn trong danh sách gợi ý."]),
            _ => (null, t["Không tìm thấy chương trình này. Chọn trong danh sách gợi ý."]),
        };
    }

    /// <summary>The record that the text means; else the sentence to say beside the field.</summary>
    public async Task<(Guid? Id, string? Refusal)> MeantAsync(CitedKind kind, string typed, IReadOnlyList<ShortFormAnswer> answers)
    {
        if (await ByWholeNumberAsync(kind, typed) is { } whole)
            return (whole, null);

        var answer = answers.FirstOrDefault(a => a.Kind == kind && ShortForm.KeyOf(a.Text) == ShortForm.KeyOf(typed))?.Chosen;
        var question = _asked.Concat(_missing).FirstOrDefault(q => q.Kind == kind && ShortForm.KeyOf(q.Text) == ShortForm.KeyOf(typed));
        if (question is null)
        {
            question = new Question(kind, typed.Trim(), answer, await CandidatesAsync(kind, typed));
            if (question.Candidates.Count > 0)
                _asked.Add(question);
            else if (ShortForm.Read(typed) is not null)
                _missing.Add(question);
        }

        if (Guid.TryParse(answer, out var id) && question.Candidates.Any(candidate => candidate.Id == id))
            return (id, null);

        var isAsked = question.Candidates.Count > 0 && answer != ShortFormAnswer.New;
        return (null, (kind, isAsked) switch
        {
            (CitedKind.Document, true) => t["Trả lời ở đầu biểu mẫu: “{0}” là văn bản nào.", question.Text],
            (CitedKind.Document, false) => t["Chưa có văn bản này. Chọn trong danh sách gợi ý hoặc đăng ký văn bản mới."],
            (_, true) => t["Trả lời ở đầu biểu mẫu: “{0}” là chương trình nào.", question.Text],
            _ => t["Chưa có chương trình này. Chọn trong danh sách gợi ý hoặc soạn chương trình mới."],
        });
    }

    /// <summary>The only record that has the number with its symbol.</summary>
    private async Task<Guid?> ByWholeNumberAsync(CitedKind kind, string typed)
    {
        var key = DocumentNumber.KeyOf(typed);
        if (!key.Any(char.IsAsciiLetter) || key is not [>= '0' and <= '9', ..])
            return null;

        var found = kind == CitedKind.Document
            ? await db.Documents.Where(d => d.NumberLoose == key).Select(d => d.Id).Take(2).ToListAsync()
            : await db.Programmes.Where(p => p.NumberLoose == key).Select(p => p.Id).Take(2).ToListAsync();
        return found is [var only] ? only : null;
    }

    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(CitedKind kind, string typed)
    {
        if (kind == CitedKind.Document)
            return await db.DocumentsMeantAsync(typed) is not { } documents ? [] : await documents.LatestFirst().Take(Most)
                .Select(d => new Candidate(
                    d.Id,
                    db.DocumentTypes.Where(type => type.Id == d.TypeId).Select(type => type.Name).FirstOrDefault(),
                    d.NumberCanonical ?? d.NumberRaw,
                    d.IssuedOn,
                    d.IssuerName ?? db.Organisations.Where(o => o.Id == d.IssuerId).Select(o => o.Name).FirstOrDefault(),
                    d.Title))
                .ToListAsync();

        if (db.ProgrammesMeant(typed) is not { } programmes)
            return [];
        var found = await programmes.LatestFirst().Take(Most)
            .Select(p => new { p.Id, Number = p.NumberCanonical ?? p.NumberRaw, p.SignedOn, p.Title, p.State, Parties = p.Parties.OrderBy(party => party.Order).Select(party => party.Name).ToList() })
            .ToListAsync();
        return [.. found.Select(p => new Candidate(p.Id, t[ProgrammeWords.Of(p.State)], p.Number ?? "", p.SignedOn, string.Join(", ", p.Parties), p.Title))];
    }

    /// <param name="Text">As it was typed first.</param>
    /// <param name="Answer">What was answered already.</param>
    /// <param name="Candidates">Twenty at most, the latest first.</param>
    public sealed record Question(CitedKind Kind, string Text, string? Answer, IReadOnlyList<Candidate> Candidates)
    {
        /// <summary>Where a record of that number is made.</summary>
        public string Add => (Kind == CitedKind.Document ? "/documents/register?number=" : "/programmes/draft?number=") + Uri.EscapeDataString(ShortForm.Read(Text)?.Number ?? Text);
    }

    /// <param name="What">The type of a document, or where a programme stands.</param>
    /// <param name="Who">The issuer, or the parties.</param>
    public sealed record Candidate(Guid Id, string? What, string Number, PartialDate On, string? Who, string Title);
}
