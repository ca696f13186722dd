using Microsoft.Playwright;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Journeys;

/// <summary>A province proposes, the ministry answers line by line, and what it accepted becomes an issued decision: two people, each at a screen of their own.</summary>
public sealed class FromNominationToDecision(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Takes_a_pasted_list_from_a_province_to_an_issued_decision_of_the_ministry()
    {
        var officer = await SignedInAsync(TestAccounts.DaNang);
        await officer.GotoAsync("/awards");
        await LinkAsync(officer, "Đề nghị khen thưởng");
        await LinkAsync(officer, "Soạn đề nghị");
        var clerk = new Clerk(officer);
        await clerk.TakeAsync("Cấp khen thưởng", "bo cong an", "Bộ Công an");
        await officer.SelectOptionAsync("#Input_FormId", new SelectOptionValue { Label = "Bằng khen của Bộ Công an" });
        await officer.FillAsync("#Input_Occasion", "Tổng kết 10 năm phong trào");
        await ButtonAsync(officer, "Lưu và nhập danh sách");

        await officer.FillAsync("#Input_Pasted", "1. Công an phường Hải Châu\n2. Nguyễn Văn Bình; Trưởng Công an xã Hòa Vang\n3. Hộ ông Trần Văn Đức; phường Sơn Trà");
        await ButtonAsync(officer, "Đọc vào danh sách");
        await officer.Locator("[name='Input.Lines[2].Name']").WaitForAsync();
        Assert.Equal("Hộ ông Trần Văn Đức", await officer.InputValueAsync("[name='Input.Lines[2].Name']"));
        Assert.Equal("Household", await officer.InputValueAsync("[name='Input.Lines[2].Kind']"));
        await ButtonAsync(officer, "Lưu danh sách");

        await LinkAsync(officer, "Ghi giấy tờ");
        foreach (var (paper, day) in new[] { (0, "1/9/2026"), (1, "10/9/2026"), (2, "12/9/2026") })
            await officer.FillAsync($"[name='Input.Papers[{paper}].On']", day);
        await ButtonAsync(officer, "Lưu giấy tờ");
        await LinkAsync(officer, "Gửi đề nghị");
        await officer.CheckAsync("#Input_Attested");
        await ButtonAsync(officer, "Gửi đề nghị");
        await officer.Locator(".head", new() { HasText = "Đã gửi" }).WaitForAsync();

        var staff = await SignedInAsync(TestAccounts.Ministry);
        await LinkAsync(staff, "Tổng kết 10 năm phong trào");
        await LinkAsync(staff, "Xét 3 dòng");
        await staff.CheckAsync("#Input_LineIds");
        await staff.UncheckAsync("tbody tr:nth-child(2) input[type=checkbox]");
        await staff.CheckAsync("[value=Accepted]");
        await ButtonAsync(staff, "Ghi ý kiến");
        await staff.Locator("tbody tr").First.WaitForAsync();
        await staff.CheckAsync("#Input_LineIds");
        await staff.CheckAsync("[value=Returned]");
        await staff.FillAsync("#Input_Reason", "Ghi rõ cấp bậc.");
        await ButtonAsync(staff, "Ghi ý kiến");

        await officer.ReloadAsync();
        await LinkAsync(officer, "Sửa, gửi lại");
        await officer.FillAsync("#Input_PostAndUnit", "Thượng tá, Trưởng Công an xã Hòa Vang");
        await ButtonAsync(officer, "Gửi lại");
        await officer.Locator("#list", new() { HasText = "Thượng tá" }).WaitForAsync();

        await staff.ReloadAsync();
        await LinkAsync(staff, "Xét 1 dòng");
        await staff.CheckAsync("#Input_LineIds");
        await staff.CheckAsync("[value=Accepted]");
        await ButtonAsync(staff, "Ghi ý kiến");
        await LinkAsync(staff, "Soạn quyết định");
        await staff.FillAsync("#Input_Number", "4567/QĐ-BCA");
        await staff.FillAsync("#Input_DecidedOn", "1/10/2026");
        await ButtonAsync(staff, "Lưu và lấy danh sách từ đề nghị");
        await ButtonAsync(staff, "Đưa vào danh sách");
        await LinkAsync(staff, "Ban hành");
        await ButtonAsync(staff, "Ban hành");
        await staff.Locator(".head", new() { HasText = "Đã ban hành" }).WaitForAsync();
        Assert.Equal(["Công an phường Hải Châu", "Nguyễn Văn Bình", "Hộ ông Trần Văn Đức"], await staff.Locator("#list tbody th .main").AllInnerTextsAsync());

        await officer.ReloadAsync();
        await officer.Locator("#list", new() { HasText = "4567/QĐ-BCA" }).WaitForAsync();
    }

    private async Task<IPage> SignedInAsync(string account)
    {
        var page = await SharedBrowser.NewPageAsync(app.Url);
        await new Clerk(page).SignInAsync(account, TestAccounts.Password);

        return page;
    }

    private static Task LinkAsync(IPage page, string name) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();

    private static Task ButtonAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}
