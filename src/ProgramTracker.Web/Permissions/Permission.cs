namespace ProgramTracker.Web.Permissions;

/// <summary>What an account may do. Each is the verb of one page and of the audit trail.</summary>
public static class Permission
{
    public const string ViewHome = "home.view";
    public const string ViewDashboard = "dashboard.view";
    public const string KeepOwnAccount = "account.keep";
    public const string KeepDraft = "drafts.keep";

    public const string ViewProgrammes = "programmes.view";
    public const string DraftProgramme = "programmes.draft";
    public const string DescribeProgramme = "programmes.describe";
    public const string EnterProgrammeIntoForce = "programmes.enter-into-force";
    public const string EndProgramme = "programmes.end";
    public const string ConsolidateCommittee = "programmes.consolidate-committee";
    public const string CorrectConsolidation = "programmes.correct-consolidation";

    public const string ViewDocuments = "documents.view";
    public const string RegisterDocument = "documents.register";
    public const string DescribeDocument = "documents.describe";
    public const string RelateDocument = "documents.relate";

    public const string ViewMovements = "movements.view";
    public const string RegisterMovement = "movements.register";
    public const string DescribeMovement = "movements.describe";

    public const string ViewConferences = "conferences.view";
    public const string PlanConference = "conferences.plan";
    public const string HoldConference = "conferences.hold";
    public const string PostponeConference = "conferences.postpone";
    public const string CancelConference = "conferences.cancel";
    public const string RecordConference = "conferences.record";
    public const string FinishRecordingConference = "conferences.finish-recording";
    public const string ConfirmConference = "conferences.confirm";
    public const string AnswerBridgePoint = "conferences.answer-bridge-point";
    public const string AmendConference = "conferences.amend";
    public const string MergeConferences = "conferences.merge";
    public const string SeparateConferences = "conferences.separate";
    public const string TellConferencesApart = "conferences.tell-apart";
    public const string ReconsiderConferences = "conferences.reconsider";

    public const string ViewTasks = "tasks.view";
    public const string AssignTask = "tasks.assign";
    public const string ReportTask = "tasks.report";
    public const string CloseTask = "tasks.close";
    public const string DropTask = "tasks.drop";
    public const string ReopenTask = "tasks.reopen";

    public const string ViewNotices = "notices.view";

    public const string ViewDirections = "directions.view";
    public const string AddressDirection = "directions.address";
    public const string AnswerDirection = "directions.answer";

    public const string ViewFile = "files.view";
    public const string AttachFile = "files.attach";
    public const string DescribeFile = "files.describe";
    public const string RemoveFile = "files.remove";

    public const string ViewPeople = "people.view";
    public const string MergePeople = "people.merge";
    public const string SeparatePeople = "people.separate";
    public const string TellPeopleApart = "people.tell-apart";
    public const string ReconsiderPeople = "people.reconsider";

    public const string ViewAwards = "awards.view";
    public const string DraftAwardDecision = "awards.draft";
    public const string DescribeAwardDecision = "awards.describe";
    public const string ListRecipients = "awards.list-recipients";
    public const string ImportRecipients = "awards.import";
    public const string UndoRecipientImport = "awards.undo-import";
    public const string IssueAwardDecision = "awards.issue";
    public const string DiscardAwardDecision = "awards.discard";
    public const string VoidAwardDecision = "awards.void";
    public const string RevokeAward = "awards.revoke";
    public const string OverrideAwardFinding = "awards.override";
    public const string RerunAwardRule = "awards.rerun-rule";
    public const string AdjustAwardRule = "awards.adjust-rule";
    public const string ExplainAwardLine = "awards.explain-line";
    public const string FillFromNominations = "awards.fill";

    public const string TieRecipients = "recipients.tie";
    public const string TellRecipientsApart = "recipients.tell-apart";
    public const string ReconsiderRecipients = "recipients.reconsider";

    public const string ViewNominations = "nominations.view";
    public const string DraftNomination = "nominations.draft";
    public const string DescribeNomination = "nominations.describe";
    public const string ListNominated = "nominations.list";
    public const string FileDossier = "nominations.file-dossier";
    public const string SubmitNomination = "nominations.submit";
    public const string AppraiseNomination = "nominations.appraise";
    public const string ReconsiderNomination = "nominations.reconsider";
    public const string ProposeAgain = "nominations.propose-again";
    public const string WithdrawNomination = "nominations.withdraw";

    public const string ViewExemplars = "exemplars.view";
    public const string RegisterExemplar = "exemplars.register";
    public const string AdvanceExemplar = "exemplars.advance";
    public const string DescribeExemplar = "exemplars.describe";
    public const string CountExemplarPoints = "exemplars.count-points";
    public const string AssessExemplar = "exemplars.assess";
    public const string RelateExemplar = "exemplars.relate";
    public const string ReviewExemplars = "exemplars.review";
    public const string AdoptAssessmentCriteria = "exemplars.adopt-criteria";

    public const string ViewOrganisations = "organisations.view";
    public const string EnterOrganisation = "organisations.enter";
    public const string ImportOrganisations = "organisations.import";

    public const string ManageAccounts = "accounts.manage";
    public const string ViewAudit = "audit.view";
}
