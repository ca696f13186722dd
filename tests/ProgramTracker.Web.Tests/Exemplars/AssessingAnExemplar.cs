using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Exemplars;

public sealed class AssessingAnExemplar(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task By_the_criteria_of_its_year_gives_total_and_class()
    {
        await app.GivenCriteriaAsync(2025);
        var model = await app.GivenModelAsync("Chấm điểm");
        var shown = await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync(
            $"/exemplars/{model.Id}/assess?year=2025", [new("Input.Scores[0].Points", "55,5"), new("Input.Scores[1].Points", "0"), new("Input.Evidence", "Báo cáo năm 2025.")]);

        Assert.Contains("55,5", shown.Text, StringComparison.Ordinal);
        var assessment = Assert.Single((await app.ReadModelAsync(model.Id)).Assessments);
        Assert.Equal((55.5m, AssessmentClass.Average, false), (assessment.Total, assessment.Class, assessment.IsConfirmed));
        Assert.Equal("Tài khoản danang", assessment.AssessedBy);
    }

    [Fact]
    public async Task Says_beside_the_field_what_is_missing_or_too_high()
    {
        await app.GivenCriteriaAsync(2024);
        var model = await app.GivenModelAsync("Chấm sai");
        var page = await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync($"/exemplars/{model.Id}/assess?year=2024", [new("Input.Scores[0].Points", "61")]);

        Assert.Contains("0 đến 60", page.Document.QuerySelector("#Input_Scores_0__Points-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa chấm", page.Document.QuerySelector("#Input_Scores_1__Points-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("61", page.Document.QuerySelector("#Input_Scores_0__Points")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Once_confirmed_asks_for_a_reason()
    {
        await app.GivenCriteriaAsync(2023);
        var model = await app.GivenModelAsync("Chấm rồi xác nhận");
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        var address = $"/exemplars/{model.Id}/assess?year=2023";
        await visitor.SubmitAsync(address, [new("Input.Scores[0].Points", "60"), new("Input.Scores[1].Points", "40"), new("Input.Confirm", "true")]);
        var silent = await visitor.SubmitAsync(address, [new("Input.Scores[0].Points", "10")]);
        Assert.NotNull(silent.Document.QuerySelector("#Input_Reason-error"));
        await silent.SubmitAsync([new("Input.Reason", "Chấm nhầm bảng.")]);

        var assessment = Assert.Single((await app.ReadModelAsync(model.Id)).Assessments);
        Assert.Equal((50m, "Chấm nhầm bảng.", true), (assessment.Total, assessment.ChangeReason, assessment.IsConfirmed));
    }

    [Fact]
    public async Task Goes_by_the_latest_criteria_of_the_own_province()
    {
        await app.GivenCriteriaAsync(2022);
        var own = await app.GivenCriteriaAsync(2022, "CA-48");
        var model = await app.GivenModelAsync("Chấm theo bộ của tỉnh");
        await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync($"/exemplars/{model.Id}/assess?year=2022", [new("Input.Scores[0].Points", "1"), new("Input.Scores[1].Points", "1")]);

        Assert.Equal(own.Id, Assert.Single((await app.ReadModelAsync(model.Id)).Assessments).CriteriaId);
    }

    [Fact]
    public async Task Needs_criteria_that_an_office_adopts_again_without_changing_the_earlier_ones()
    {
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        var model = await app.GivenModelAsync("Chưa có tiêu chí");
        Assert.Contains("Chưa có bộ tiêu chí", (await visitor.OpenAsync($"/exemplars/{model.Id}/assess?year=2021")).Text, StringComparison.Ordinal);
        KeyValuePair<string, string>[] answers =
        [
            new("Input.Criteria[0].Name", "Duy trì"), new("Input.Criteria[0].MaxPoints", "100"), new("Input.GoodFrom", "80"), new("Input.FairFrom", "65"), new("Input.AverageFrom", "50"),
        ];
        await visitor.SubmitAsync("/exemplars/criteria/adopt?year=2021", answers);
        await visitor.SubmitAsync("/exemplars/criteria/adopt?year=2021", [new("Input.Criteria[0].MaxPoints", "120")]);
        var reversed = await visitor.SubmitAsync("/exemplars/criteria/adopt?year=2021", [new("Input.GoodFrom", "10")]);
        Assert.Contains("Mức tốt phải cao hơn", reversed.Document.QuerySelector("#Input_GoodFrom-error")!.TextContent, StringComparison.Ordinal);

        await using var db = app.OpenDatabase();
        var province = (await app.OrganisationAsync("CA-48")).AreaId;
        var adopted = await db.AssessmentCriteria.Include(c => c.Criteria).Where(c => c.Year == 2021).OrderBy(c => c.Number).ToListAsync();
        Assert.Equal([(province, 1, 100m), (province, 2, 120m)], adopted.Select(c => (c.ScopeId, c.Number, c.MaxPoints)));
        Assert.NotEqual(Area.NationId, province);
    }

    [Fact]
    public async Task Of_an_office_of_a_commune_adopts_none() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Commune)).OpenAsync("/exemplars/criteria/adopt")).Status);

    [Fact]
    public async Task Has_a_total_that_the_database_adds_up_itself()
    {
        var criteria = await app.GivenCriteriaAsync(2020);
        await app.GivenModelAsync("Cộng sai", then: m => m.Assess(criteria, new YearlyAssessmentEntry([1, 2]), "A", app.Today));
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("update exemplar_assessments set total = 99 where year = 2020", connection);

        Assert.Equal("ck_exemplar_assessments_total", (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).ConstraintName);
    }
}
