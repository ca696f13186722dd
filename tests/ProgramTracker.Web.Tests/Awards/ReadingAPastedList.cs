using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Pages.Awards;

namespace ProgramTracker.Web.Tests.Awards;

public sealed class ReadingAPastedList
{
    [Theory]
    [InlineData("Nguyễn Văn A; Trưởng Công an xã X", "Nguyễn Văn A", "Trưởng Công an xã X")]
    [InlineData("Nguyễn Văn A, Trưởng Công an xã X, tỉnh Y", "Nguyễn Văn A", "Trưởng Công an xã X, tỉnh Y")]
    [InlineData("12. Nguyễn Văn A", "Nguyễn Văn A", null)]
    [InlineData("12) Nguyễn Văn A; ", "Nguyễn Văn A", null)]
    [InlineData("12\tThượng úy Nguyễn Văn A\tPhó Trưởng Công an\tphường B", "Thượng úy Nguyễn Văn A", "Phó Trưởng Công an, phường B")]
    [InlineData("  Nguye\u0302\u0303n Va\u0306n A ", "Nguyễn Văn A", null)]
    public void Takes_a_line_apart(string pasted, string name, string? post)
    {
        var line = Assert.Single(PastedRecipients.Read(pasted, RecipientKind.Individual));

        Assert.Equal((name, post), (line.Name, line.PostAndUnit));
    }

    [Fact]
    public void Learns_the_kind_from_the_headings_of_the_annex()
    {
        var lines = PastedRecipients.Read("I. TẬP THỂ (2)\r\n1. Tập thể Công an phường A, quận B\r\n2. UBND xã C\r\n\r\nII. Cá nhân:\r\nNguyễn Văn A\r\nDanh sách hộ gia đình\r\nHộ ông B", RecipientKind.Individual);

        Assert.Equal(
            [(2, RecipientKind.Collective, "Tập thể Công an phường A, quận B"), (3, RecipientKind.Collective, "UBND xã C"), (6, RecipientKind.Individual, "Nguyễn Văn A"), (8, RecipientKind.Household, "Hộ ông B")],
            lines.Select(l => (l.Number, l.Kind, l.Name)));
    }

    [Fact]
    public void Writes_a_list_that_reads_back_the_same()
    {
        var form = AwardForm.Enter(new AwardFormEntry("X", "X", "X", AwardClass.Commendation, "", true, true, true, "", "", null, null, ""));
        var decision = AwardDecision.Draft(new AwardDecisionFacts(null, default, Guid.CreateVersion7(), form), Guid.CreateVersion7(), Area.NationId, new DateOnly(2026, 11, 23));
        decision.List([new(RecipientKind.Collective, "Công an phường A, quận B", null, Area.NationId), new(RecipientKind.Individual, "Nguyễn Văn A", "Công an phường A", Area.NationId)], form);

        var again = PastedRecipients.Read(PastedRecipients.Write(decision.Recipients), RecipientKind.Household);
        Assert.Equal(decision.Recipients.Select(r => (r.Kind, r.Name, r.PostAndUnit)), again.Select(l => (l.Kind, l.Name, l.PostAndUnit)));
    }

    [Fact]
    public void Finds_nothing_in_nothing() => Assert.Empty(PastedRecipients.Read(" \n\t\n;;\n", RecipientKind.Collective));
}
