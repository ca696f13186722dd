using System.Security.Cryptography;
using System.Text;

namespace ProgramTracker.Domain.Awards;

/// <summary>A row of a list as it was, with the identity that it had.</summary>
public sealed record FormerRecipient(Guid Id, RecipientEntry Entry);

/// <summary>What the list of a decision was, is and would be.</summary>
public sealed partial class AwardDecision
{
    public const int ListHashLength = 64;

    /// <summary>
    /// The fingerprint of the signed list: SHA-256, in hexadecimal, of kind, name, post and unit and achievement of each row in its order. A revoked award stays in the list and changes nothing.
    /// The migration that brought it makes the same of older lists.
    /// </summary>
    public string ListHash { get; private set; } = HashOf([]);

    /// <summary>The check code of the list as it is now.</summary>
    public string ListCode => Awards.ListCode.Of(Id, Number, DecidedOn.ToIso(), AuthorityId, FormId, ListHash);

    /// <summary>For each entry the recipient that it was; those written exactly the same first, because two names may differ in nothing but their accents. Needs the whole list loaded.</summary>
    public IReadOnlyList<Recipient?> StandingFor(IReadOnlyList<RecipientEntry> entries)
    {
        var free = _recipients.GroupBy(r => (r.Kind, r.NameKey, r.UnitKey)).ToDictionary(same => same.Key, same => same.ToList());
        var standing = new Recipient?[entries.Count];
        foreach (var isExact in (bool[])[true, false])
            foreach (var (order, entry) in entries.Index().Where(e => standing[e.Index] is null))
            {
                var same = free.GetValueOrDefault((entry.Kind, Recipient.NameKeyOf(entry.Name), Recipient.UnitKeyOf(entry.PostAndUnit)));
                standing[order] = same?.Find(r => !isExact || (r.Name, r.PostAndUnit) == (Wording.OrEmpty(entry.Name), Wording.OrNull(entry.PostAndUnit)));
                if (standing[order] is { } found)
                    same!.Remove(found);
            }

        return standing;
    }

    /// <summary>The list as <see cref="PutListBack"/> takes it.</summary>
    public IReadOnlyList<FormerRecipient> ListAsItIs() =>
        [.. _recipients.OrderBy(r => r.Order).Select(r => new FormerRecipient(r.Id, new RecipientEntry(r.Kind, r.Name, r.PostAndUnit, r.ScopeId, r.Achievement)))];

    /// <summary>
    /// Puts the list back as it was before an import, every row the one it was. Refused when the list is not what the import left, once issued, and for a kind that
    /// <paramref name="form"/> is not for. Needs the whole list and the overrides loaded.
    /// </summary>
    /// <param name="importedHash"><see cref="ListHash"/> as the import left it.</param>
    public void PutListBack(IReadOnlyList<FormerRecipient> former, string importedHash, AwardForm form)
    {
        RefuseUnlessOpen();
        ListImportRules.ListChangedSince.BrokenIf(ListHash != importedHash);
        foreach (var recipient in former.Select(f => f.Entry))
            AwardRules.FormNotForRecipient.BrokenIf(!form.IsFor(recipient.Kind), form.Name, recipient.Name);

        var standing = _recipients.ToDictionary(r => r.Id);
        var listed = former.Select(f => standing.GetValueOrDefault(f.Id) ?? new Recipient(Id, f.Entry.Kind, f.Id)).ToList();
        foreach (var (order, recipient) in listed.Index())
            recipient.Take(order, former[order].Entry);
        Hold(listed);
    }

    private void Hold(List<Recipient> listed)
    {
        var (before, held) = (ListHash, listed.Select(recipient => recipient.Id).ToHashSet());
        _recipients.Clear();
        _recipients.AddRange(listed);
        Recount();
        _overrides.RemoveAll(o => o.RecipientId is { } id ? !held.Contains(id) : ListHash != before);
        Changed();
    }

    private static string HashOf(IEnumerable<Recipient> recipients)
    {
        var rows = recipients.OrderBy(r => r.Order).Select(r => $"{r.Kind}\t{r.Name}\t{r.PostAndUnit}\t{r.Achievement}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))));
    }
}
