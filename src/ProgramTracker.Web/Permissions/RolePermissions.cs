using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Web.Permissions;

/// <summary>The one place that says which role may do what. What stands nowhere here, nobody may do. How far it reaches is the organisation's scope.</summary>
public static class RolePermissions
{
    private static readonly string[] Everyone =
    [
        Permission.ViewHome, Permission.KeepOwnAccount, Permission.KeepDraft, Permission.ViewProgrammes, Permission.ViewMovements, Permission.ViewDocuments, Permission.ViewConferences, Permission.ViewTasks,
        Permission.ViewPeople, Permission.ViewAwards, Permission.ViewNominations, Permission.ViewExemplars, Permission.ViewOrganisations,
        Permission.ViewFile, Permission.ViewDirections,
    ];

    /// <summary>Ministry staff keep the national record; officers the same for their province or commune.</summary>
    private static readonly string[] Keeping =
    [
        Permission.ViewNotices, Permission.DraftProgramme, Permission.DescribeProgramme, Permission.EnterProgrammeIntoForce, Permission.EndProgramme,
        Permission.ConsolidateCommittee, Permission.CorrectConsolidation,
        Permission.RegisterDocument, Permission.DescribeDocument, Permission.RelateDocument,
        Permission.RegisterMovement, Permission.DescribeMovement,
        Permission.PlanConference, Permission.HoldConference, Permission.PostponeConference, Permission.CancelConference,
        Permission.RecordConference, Permission.FinishRecordingConference, Permission.ConfirmConference, Permission.AmendConference, Permission.AnswerBridgePoint,
        Permission.MergeConferences, Permission.SeparateConferences, Permission.TellConferencesApart, Permission.ReconsiderConferences,
        Permission.AssignTask, Permission.ReportTask, Permission.CloseTask, Permission.DropTask, Permission.ReopenTask,
        Permission.AddressDirection, Permission.AnswerDirection,
        Permission.MergePeople, Permission.SeparatePeople, Permission.TellPeopleApart, Permission.ReconsiderPeople,
        Permission.AttachFile, Permission.DescribeFile, Permission.RemoveFile,
        Permission.DraftAwardDecision, Permission.DescribeAwardDecision, Permission.ListRecipients, Permission.ImportRecipients, Permission.UndoRecipientImport, Permission.IssueAwardDecision, Permission.ExplainAwardLine,
        Permission.TieRecipients, Permission.TellRecipientsApart, Permission.ReconsiderRecipients,
        Permission.FillFromNominations, Permission.DraftNomination, Permission.DescribeNomination, Permission.ListNominated, Permission.FileDossier, Permission.SubmitNomination,
        Permission.AppraiseNomination, Permission.ReconsiderNomination, Permission.ProposeAgain, Permission.WithdrawNomination,
        Permission.DiscardAwardDecision, Permission.VoidAwardDecision, Permission.RevokeAward, Permission.OverrideAwardFinding, Permission.RerunAwardRule,
        Permission.RegisterExemplar, Permission.AdvanceExemplar, Permission.DescribeExemplar, Permission.CountExemplarPoints, Permission.AssessExemplar, Permission.RelateExemplar,
        Permission.ReviewExemplars, Permission.AdoptAssessmentCriteria,
    ];

    private static readonly Dictionary<string, IReadOnlySet<string>> ByRole = new()
    {
        [Role.Administrator] = Set(Everyone, [Permission.EnterOrganisation, Permission.ImportOrganisations, Permission.ManageAccounts, Permission.ViewAudit, Permission.AdoptAssessmentCriteria, Permission.AdjustAwardRule, Permission.RerunAwardRule]),
        [Role.MinistryStaff] = Set(Everyone, Keeping),
        [Role.Officer] = Set(Everyone, Keeping),
        [Role.Leader] = Set(Everyone, [Permission.ViewDashboard, Permission.ViewNotices]),
    };

    public static IReadOnlySet<string> Of(string role) => ByRole.TryGetValue(role, out var permissions) ? permissions : new HashSet<string>();

    public static bool Allow(IEnumerable<string> roles, string permission) => roles.Any(role => Of(role).Contains(permission));

    private static HashSet<string> Set(params string[][] groups) => [.. groups.SelectMany(group => group)];
}
