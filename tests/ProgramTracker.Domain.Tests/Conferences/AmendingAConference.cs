using ProgramTracker.Domain.Conferences;
using static ProgramTracker.Domain.Tests.Conferences.SomeConference;

namespace ProgramTracker.Domain.Tests.Conferences;

public sealed class AmendingAConference
{
    private static readonly DateOnly Later = new(2022, 3, 1);

    [Fact]
    public async Task Changes_the_record_and_keeps_the_reason()
    {
        var conference = Confirmed();
        await conference.AmendAsync(" Bổ sung  theo biên bản ", Later, () => Do(() => conference.Conclude([Said("Nhân rộng mô hình")])));
        await conference.AmendAsync("Ghi nhầm", Later, () => Do(() => conference.Conclude([])));

        Assert.Equal((ConferenceState.Confirmed, (DateOnly?)Today), (conference.State, conference.ConfirmedOn));
        Assert.Equal([(0, "Bổ sung theo biên bản", Later), (1, "Ghi nhầm", Later)], conference.Amendments.Select(a => (a.Order, a.Reason, a.On)));
        Assert.Empty(conference.Conclusions);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ​ ")]
    public Task Is_refused_without_a_reason(string? reason) => RefusesAsync(ConferenceRules.AmendedWithoutAReason, Confirmed(), reason);

    [Fact]
    public async Task Takes_a_reason_of_a_thousand_characters_and_no_longer()
    {
        await Confirmed().AmendAsync(new string('a', Amendment.ReasonLength), Later, () => Task.CompletedTask);

        await RefusesAsync(ConferenceRules.AmendmentReasonTooLong, Confirmed(), new string('a', Amendment.ReasonLength + 1));
    }

    [Fact]
    public Task Is_refused_to_what_is_not_confirmed() => RefusesAsync(ConferenceRules.NotConfirmed, Complete(), "Ghi nhầm");

    [Fact]
    public Task Leaves_nothing_missing() =>
        RefusesAsync(ConferenceRules.ConclusionWithoutAFate, Confirmed(), "Bổ sung", c => c.Conclude([Said("Nhân rộng", ConclusionFate.Undecided)]));

    [Fact]
    public async Task Closes_the_record_again_also_when_it_failed()
    {
        var conference = Confirmed();
        await conference.AmendAsync("Ghi nhầm", Later, () => Task.CompletedTask);
        Refuses(ConferenceRules.ConfirmedAlready, () => conference.Conclude([]));

        await Assert.ThrowsAsync<RuleBrokenException>(() => conference.AmendAsync("Ghi nhầm", Later, () => Do(() => conference.OrganisedBy([new OrganiserEntry(null, "")]))));
        Refuses(ConferenceRules.ConfirmedAlready, () => conference.Conclude([]));
        Assert.Single(conference.Amendments);
    }

    private static Conference Confirmed()
    {
        var conference = Complete();
        conference.Confirm(Today);

        return conference;
    }

    private static Task Do(Action act)
    {
        act();
        return Task.CompletedTask;
    }

    private static async Task RefusesAsync(Rule rule, Conference conference, string? reason, Action<Conference>? change = null) =>
        Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBrokenException>(() => conference.AmendAsync(reason, Later, () => Do(() => change?.Invoke(conference))))).Rule);
}
