using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Files;
using ProgramTracker.Tests.Files;

namespace ProgramTracker.Domain.Tests.Files;

public sealed class AttachingAFile
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly AttachedRecord Open = new(RecordKind.Conference, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), IsClosed: false);
    private static readonly AttachmentFacts Facts = new(" Toàn  cảnh ", "", PartialDate.Of(2021, 12, 22));

    [Fact]
    public void Follows_the_owner_and_the_scope_of_its_record()
    {
        var attachment = Attached();

        Assert.Equal((Open.Id, Open.OwnerId, Open.ScopeId), (attachment.RecordId, attachment.OwnerId, attachment.ScopeId));
        Assert.Equal(("bìa.jpg", "Toàn cảnh", null), (attachment.FileName, attachment.Caption, attachment.Credit));
    }

    [Fact]
    public void Is_refused_to_a_closed_record_with_every_later_change()
    {
        var closed = Open with { IsClosed = true };
        var attachment = Attached();

        Refused(FileRules.RecordClosed, () => Attachment.Attach(closed, Picture(), "bìa.jpg", Facts, 0, Today));
        Refused(FileRules.RecordClosed, () => attachment.Describe(closed, Facts, Today));
        Refused(FileRules.RecordClosed, () => attachment.Release(closed));
        Refused(FileRules.RecordClosed, () => Attachment.Place(closed, [attachment], attachment, 0));
    }

    [Fact]
    public void Is_refused_with_a_day_to_come() =>
        Refused(FileRules.MadeInTheFuture, () => Attachment.Attach(Open, Picture(), "bìa.jpg", Facts with { MadeOn = PartialDate.Of(2026, 11, 24) }, 0, Today));

    [Fact]
    public void Moves_the_others_up_or_down()
    {
        var files = Enumerable.Range(0, 4).Select(Attached).ToList();

        Attachment.Place(Open, files, files[3], 1);

        Assert.Equal([0, 2, 3, 1], files.Select(file => file.Order));
        Assert.Equal([1, 2, 2, 2], files.Select(file => file.Revision));
    }

    private static Attachment Attached(int order = 0) => Attachment.Attach(Open, Picture(), @"C:\bìa.jpg", Facts, order, Today);

    private static StoredFile Picture() => StoredFile.Take(MadeFiles.Jpeg(), "bìa.jpg");

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
