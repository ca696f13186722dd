using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.FollowUp;

/// <summary>A task of the ministry for one province, with another coordinating.</summary>
internal static class SomeTask
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly Guid Giver = Guid.CreateVersion7();
    public static readonly AssigneeEntry Lead = new(Guid.CreateVersion7(), Guid.CreateVersion7());
    public static readonly AssigneeEntry Other = new(Guid.CreateVersion7(), Guid.CreateVersion7());

    public static FollowUpTask Given(DateOnly? dueOn = null, DateOnly? assignedOn = null, string wording = "Nhân rộng mô hình", params AssigneeEntry[] coordinating) =>
        FollowUpTask.Assign(
            new FollowUpFacts(wording, null, null, null, dueOn, assignedOn), Lead, coordinating.Length == 0 ? [Other] : coordinating, Giver, Area.NationId, Today);

    public static FollowUpTask Reported()
    {
        var task = Given();
        task.ReportDone(Lead.OrganisationId, "Đã nhân rộng tại 5 xã.", Today);

        return task;
    }
}
