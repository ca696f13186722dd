using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Domain.Tests.Documents;

public sealed class SayingADocumentShortly
{
    [Theory]
    [InlineData("Chỉ thị 09", "chi thi", "09")]
    [InlineData("chỉ thị số 09", "chi thi", "09")]
    [InlineData("CT 09", "ct", "09")]
    [InlineData("Chương trình 478", "chuong trinh", "478")]
    [InlineData("09", "", "09")]
    [InlineData("số: 22", "", "22")]
    public void Is_read_as_type_and_number(string typed, string type, string number) => Assert.Equal(new ShortForm(type, number), ShortForm.Read(typed));

    [Fact]
    public void Is_the_same_however_it_was_typed() => Assert.Equal(ShortForm.KeyOf("Chỉ thị 09"), ShortForm.KeyOf(" chi thi  số 9"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Dân vận khéo")]
    public void Is_none_without_a_number(string? typed) => Assert.Null(ShortForm.Read(typed));

    [Fact]
    public void Is_none_when_a_page_was_pasted() => Assert.Null(ShortForm.Read(new string('a', 10_000) + " 9"));

    [Fact]
    public void Names_a_type_by_name_or_abbreviation()
    {
        var directive = DocumentType.Enter("CT", "Chỉ thị", "Directive", DocumentNumberSystem.Party, null);
        var decision = DocumentType.Enter("QĐ", "Quyết định (cá biệt)", "Decision", DocumentNumberSystem.Administrative, null);

        Assert.True(ShortForm.Read("chi thi 9")!.Says(directive));
        Assert.True(ShortForm.Read("CT 9")!.Says(directive));
        Assert.True(ShortForm.Read("Quyết định 9")!.Says(decision));
        Assert.False(ShortForm.Read("Quyết định 9")!.Says(directive));
    }
}
