using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Files;

/// <summary>What a clerk says of an attached file.</summary>
/// <param name="Caption">What it shows; also read out instead of a picture.</param>
/// <param name="Credit">Who took or made it.</param>
/// <param name="MadeOn">When it was taken or signed.</param>
public sealed record AttachmentFacts(string? Caption, string? Credit, PartialDate MadeOn);

/// <summary>A file that belongs to a record: a photo of a conference, the signed scan of a document, the evidence of a task.</summary>
public sealed class Attachment : Aggregate, IOwned
{
    public const int CaptionLength = 500;
    public const int CreditLength = 200;

    private Attachment()
    {
    }

    public RecordKind RecordKind { get; private init; }
    public Guid RecordId { get; private set; }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private set; }

    /// <summary>Its place among the files of the record.</summary>
    public int Order { get; private set; }

    /// <summary>Leads to the bytes.</summary>
    public string Hash { get; private init; } = "";
    public FileKind FileKind { get; private init; }
    public int Size { get; private init; }
    public string FileName { get; private init; } = "";
    public string? Caption { get; private set; }
    public string? Credit { get; private set; }
    public PartialDate MadeOn { get; private set; }

    /// <summary>Attaches a file to a record, which keeps and shows it from then on. Refuses a closed record, and a file made after <paramref name="today"/>.</summary>
    /// <param name="sentName">As the browser sent it.</param>
    /// <param name="order">Behind the files that the record has.</param>
    public static Attachment Attach(AttachedRecord record, StoredFile file, string sentName, AttachmentFacts facts, int order, DateOnly today)
    {
        var attachment = new Attachment
        {
            RecordKind = record.Kind,
            RecordId = record.Id,
            OwnerId = record.OwnerId,
            ScopeId = record.ScopeId,
            Order = order,
            Hash = file.Hash,
            FileKind = file.Kind,
            Size = file.Length,
            FileName = Files.FileName.Of(sentName, file.Kind),
        };
        attachment.Describe(record, facts, today);

        return attachment;
    }

    /// <summary>Says what it shows, who made it and when. Refuses a closed record, and a file made after <paramref name="today"/>.</summary>
    public void Describe(AttachedRecord record, AttachmentFacts facts, DateOnly today)
    {
        RefuseIfClosed(record);
        FileRules.MadeInTheFuture.BrokenIf(facts.MadeOn.Earliest > today);

        (Caption, Credit, MadeOn) = (Wording.OrNull(facts.Caption), Wording.OrNull(facts.Credit), facts.MadeOn);
        Changed();
    }

    /// <summary>Shows it to national accounts only from now on, whoever sees its record.</summary>
    public void ShowToNationalOnly()
    {
        ScopeId = Area.UnplacedId;
        Changed();
    }

    /// <summary>Puts it at a place among the record's files, given in their order; those between move up or down. Refuses a closed record.</summary>
    public static void Place(AttachedRecord record, IReadOnlyList<Attachment> files, Attachment moved, int place)
    {
        moved.RefuseIfClosed(record);

        var arranged = files.Where(file => file != moved).ToList();
        arranged.Insert(Math.Clamp(place, 0, arranged.Count), moved);
        for (var order = 0; order < arranged.Count; order++)
            if (arranged[order].Order != order)
            {
                arranged[order].Order = order;
                arranged[order].Changed();
            }
    }

    /// <summary>Its record was merged into another, or separated again: it goes along, to the end of that one's files.</summary>
    public void FollowRecord(Guid recordId, int order)
    {
        (RecordId, Order) = (recordId, order);
        Changed();
    }

    /// <summary>Refuses to let go of a file of a closed record.</summary>
    public void Release(AttachedRecord record) => RefuseIfClosed(record);

    private void RefuseIfClosed(AttachedRecord record) => FileRules.RecordClosed.BrokenIf(record.IsClosed, FileName);
}
