using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.People;
using ProgramTracker.Domain.Text;
using ProgramTracker.Reader.People;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Who took part, in protocol order, with the rank and posts of that day; and the groups that came without names.</summary>
[Requires(Permission.RecordConference)]
public sealed partial class ParticipantsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : SectionPage<ParticipantsModel.Command>(db, clock)
{
    /// <summary>People of one passage: twice the largest conference seen.</summary>
    private const int MostPasted = 1_000;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public override Section Section => Section.Participants;

    public IReadOnlyList<SelectListItem> BridgePoints { get; private set; } = [];

    /// <summary>Known people by the search key of their name.</summary>
    public ILookup<string, Namesake> Namesakes { get; private set; } = Array.Empty<Namesake>().ToLookup(n => "");

    /// <summary>Bridge points that the pasted passage names and the record does not have.</summary>
    public IReadOnlyList<string> UnknownPoints { get; private set; } = [];

    /// <summary>Whether the chairs that organisations named of their bridge points are put into the form.</summary>
    [BindProperty(SupportsGet = true, Name = "answered")]
    public bool WithAnswered { get; set; }

    /// <summary>How many of them were.</summary>
    public int Answered { get; private set; }

    /// <summary>What became of the passage that was just read; none when none was.</summary>
    public PassageRead? Passage { get; private set; }

    /// <summary>The first row that it gave.</summary>
    public Row? FirstRead { get; private set; }

    /// <summary>Reads the pasted list into rows that the clerk corrects; nothing is saved.</summary>
    public Task OnPostReadAsync()
    {
        ModelState.Clear();
        return TakePastedAsync();
    }

    /// <summary>Puts the people of the pasted passage into rows; what it cannot read stays in the passage, and who stands in the list already is passed over.</summary>
    private async Task TakePastedAsync()
    {
        var lines = PersonLines.Read(Input.Pasted).Take(MostPasted + 1).ToList();
        var read = lines.Where(line => line.Name.Length > 0)
            .Select(line => RowOf(line) with { Roles = RolesOf(line), BridgePointId = PointNamed(line.BridgePoint)?.Id, Presence = line.IsAbsent ? Presence.Absent : null }).ToList();
        var groups = lines.Where(IsADelegation).Select(line => DelegationOf(line.Positions[0])).ToList();
        var (people, delegations) = (Input.People.Where(row => !row.IsBlank).ToList(), Input.Delegations.Where(row => !row.IsBlank).ToList());
        var standing = people.Select(row => row.Said).ToHashSet();
        var standingGroups = delegations.Select(row => row.Said).ToHashSet();
        var fresh = read.Where(row => standing.Add(row.Said)).ToList();
        var freshGroups = groups.Where(row => standingGroups.Add(row.Said)).ToList();
        UnknownPoints = [.. lines.Select(line => line.BridgePoint).OfType<string>().Where(point => PointNamed(point) is null).Distinct()];
        if (read.Count + groups.Count == 0)
            Refuse("Pasted", t["Không đọc được người nào. Dán đoạn giới thiệu đại biểu, mỗi người có họ tên và chức vụ."]);
        else if (lines.Count > MostPasted)
            Refuse("Pasted", t["Đoạn dán có hơn {0} người: dán từng phần.", MostPasted]);
        else
        {
            var rows = await WithOrganisationsAsync(fresh);
            var unread = PersonLines.Unread(Input.Pasted, lines, line => line.Name.Length > 0 || IsADelegation(line));
            (FirstRead, Passage) = (rows is [var first, ..] ? first : null, new PassageRead(rows.Count, freshGroups.Count, read.Count + groups.Count - rows.Count - freshGroups.Count, unread.Count));
            Input = Input with
            {
                Pasted = unread.Count == 0 ? null : string.Join('\n', unread),
                People = [.. people, .. rows],
                Delegations = [.. delegations, .. freshGroups],
            };
        }
    }

    private static ParticipantRoles[] RolesOf(PersonLine line)
    {
        ParticipantRoles[] said =
        [
            .. line.Chairs ? [ParticipantRoles.Chair] : Array.Empty<ParticipantRoles>(),
            .. line.Presents ? [ParticipantRoles.Presenter] : Array.Empty<ParticipantRoles>(),
            .. line.Speaks ? [ParticipantRoles.Speaker] : Array.Empty<ParticipantRoles>(),
        ];

        return said is [] ? [ParticipantRoles.Attendee] : said;
    }

    /// <summary>The rows with the organisation of the register that a post names by its very name, for the clerk to check: of several the last, because the office held follows the posts in the Party.</summary>
    private async Task<IReadOnlyList<Row>> WithOrganisationsAsync(IReadOnlyList<Row> rows)
    {
        var named = await Db.OrganisationsNamedAsync(rows.SelectMany(row => row.PostLines()).SelectMany(OrganisationsIn), Day);
        var found = rows.Select(row => row.PostLines().Reverse().SelectMany(OrganisationsIn).Select(named.Of).FirstOrDefault(id => id is not null)).ToList();
        var names = await Db.OrganisationNamesAsync(found);

        return [.. rows.Zip(found, (row, id) => id is { } known ? row with { OrganisationId = known, Organisation = names[known] } : row)];
    }

    /// <summary>What may be the organisation of a post: its ends that begin with a capital, the longest first. Who sits in a body as a member or held the post before comes from elsewhere.</summary>
    private static IEnumerable<string> OrganisationsIn(string post) =>
        FromElsewhere().IsMatch(post) ? [] : CapitalisedWord().Matches(post).Select(word => post[word.Index..]);

    [GeneratedRegex(@"^(?:nguyên|cựu|ủy viên|uỷ viên|thành viên|đại biểu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromElsewhere();

    [GeneratedRegex(@"(?<![\p{L}\d])\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalisedWord();

    /// <summary>"Gần 200 đại biểu", "đại diện lãnh đạo các bộ": people without names are a group.</summary>
    private static bool IsADelegation(PersonLine line) => line.Name.Length == 0 && line.Positions.Count > 0 && (Group().IsMatch(line.Positions[0]) || Counted().IsMatch(line.Positions[0]));

    private static DelegationRow DelegationOf(string words)
    {
        var count = Counted().Match(words);
        var number = count.Success && int.TryParse(count.Groups["count"].Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var people) ? people : (int?)null;

        return new DelegationRow
        {
            Group = words,
            Count = number,
            Qualifier = number is null ? null : count.Groups["level"].Value.ToLowerInvariant() switch
            {
                "gần" => Domain.Conferences.Qualifier.Nearly,
                "hơn" or "trên" => Domain.Conferences.Qualifier.MoreThan,
                "khoảng" => Domain.Conferences.Qualifier.About,
                _ => Domain.Conferences.Qualifier.Exactly,
            },
        };
    }

    [GeneratedRegex(@"\b(?:đại biểu|các đồng chí|đại diện|lãnh đạo các|các đơn vị|các ban|các bộ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex(@"(?:(?<level>gần|hơn|trên|khoảng)\s+)?(?<count>[0-9][0-9.]{0,8})\s+(?:đại biểu|đồng chí|người|cán bộ)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    private static Row RowOf(PersonLine line) => new() { Name = Proposed(line.Name), Rank = line.Rank is null || line.Title is null ? line.Rank ?? line.Title : $"{line.Rank}, {line.Title}", Posts = string.Join('\n', line.Positions), Doubts = [.. line.Doubts] };

    /// <summary>A name that is printed in capitals, as people write it.</summary>
    private static string Proposed(string name) =>
        name.Any(char.IsLower) || !name.Contains(' ', StringComparison.Ordinal) ? name : Vietnamese.TextInfo.ToTitleCase(name.ToLower(Vietnamese));

    /// <summary>The bridge point of the record whose name the text says, whatever stands before it: "Công an tỉnh Lào Cai" sits at "Lào Cai". The longest such name.</summary>
    private BridgePoint? PointNamed(string? name)
    {
        if (name is null)
            return null;
        var said = WordsOf(name);
        var points = Conference.BridgePoints.Select(point => (Point: point, Words: WordsOf(point.Name))).OrderByDescending(known => known.Words.Length).ToList();

        return points.Find(known => said.Contains(known.Words, StringComparison.Ordinal)).Point ?? points.Find(known => known.Words.Contains(said, StringComparison.Ordinal)).Point;
    }

    /// <summary>The words alone, each between blanks, so that one is not found within another: Huế within Thuế.</summary>
    private static string WordsOf(string name) =>
        $" {string.Join(' ', new string([.. VietnameseText.SearchKey(name).Select(sign => char.IsLetterOrDigit(sign) ? sign : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";

    protected override async Task<Command> ShownAsync(Conference conference)
    {
        var organisations = await Db.OrganisationNamesAsync(conference.Participants.Select(p => p.OrganisationId));

        return new Command
        {
            People = [.. conference.Participants.Select(p => new Row
            {
                Id = p.Id,
                PersonId = p.PersonId,
                Name = p.Name,
                Rank = p.Rank,
                Posts = string.Join('\n', p.Posts),
                Roles = [.. p.Roles.Each()],
                Presence = p.Presence,
                BridgePointId = p.BridgePointId,
                OrganisationId = p.OrganisationId,
                Organisation = p.OrganisationId is { } id ? organisations.GetValueOrDefault(id) : null,
            }), .. await AnsweredAsync(conference)],
            Delegations = [.. conference.Delegations.Select(d => new DelegationRow { Group = d.Group, Count = d.Count, Qualifier = d.Qualifier })],
        };
    }

    /// <summary>Who chairs a bridge point as its organisation says, for the clerk to check.</summary>
    private async Task<IReadOnlyList<Row>> AnsweredAsync(Conference conference)
    {
        if (!WithAnswered || !HttpMethods.IsGet(Request.Method))
            return [];

        var answers = conference.AnsweredChairs().ToList();
        var organisations = await Db.OrganisationNamesAsync(answers.Select(answer => (Guid?)answer.OrganisationId));
        var rows = answers.SelectMany(answer => PersonLines.Read(answer.Chair).Where(line => line.Name.Length > 0).Take(1).Select(line => RowOf(line) with
        {
            Roles = [ParticipantRoles.Chair],
            BridgePointId = answer.BridgePointId,
            OrganisationId = answer.OrganisationId,
            Organisation = organisations.GetValueOrDefault(answer.OrganisationId),
        })).ToList();
        Answered = rows.Count;

        return rows;
    }

    protected override void BringIn(Command current, IReadOnlySet<Guid> came) => Input = Input with
    {
        People = With(Input.People, current.People, Recording.Conference.Participants.Select(p => p.Id), came),
        Delegations = With(Input.Delegations, current.Delegations, Recording.Conference.Delegations.Select(p => p.Id), came),
    };

    protected override async Task TakeAsync()
    {
        if (!string.IsNullOrWhiteSpace(Input.Pasted))
        {
            ModelState.Clear();
            await TakePastedAsync();
            if (ModelState.IsValid)
                Refuse("Pasted", t["Đoạn đã dán vừa được đọc thành các dòng dưới đây. Kiểm tra rồi lưu lại."]);
            return;
        }

        var known = (await Db.NamesakesAsync(Input.People.Select(p => p.Name), Input.People.Select(p => p.Person))).ToLookup(n => n.Id);
        var named = await Db.OrganisationsNamedAsync(Input.People.Where(p => p.OrganisationId is null).Select(p => p.Organisation), Day);
        Input = Input with { People = [.. Input.People.Select(p => p with { OrganisationId = p.OrganisationId ?? named.Of(p.Organisation) })] };
        var knownNames = known.SelectMany(n => n).Select(n => n.Key).ToHashSet();
        var organisations = await Db.OrganisationNamesAsync(Input.People.Select(p => p.OrganisationId));
        var scopes = await PartScopes.InAsync(Db, Conference.ScopeId, Day, Input.People.Select(p => p.OrganisationId));
        var people = new List<ParticipantEntry>();
        var rows = new Dictionary<Guid, int>();
        foreach (var (number, row) in Input.People.Index().Where(person => !person.Item.IsBlank))
        {
            if (row.OrganisationId is { } id ? !organisations.ContainsKey(id) : !string.IsNullOrWhiteSpace(row.Organisation))
                Refuse($"People[{number}].Organisation", t["Chọn đơn vị trong danh sách gợi ý."]);
            if (row.Person is { } person && !known.Contains(person))
                Refuse($"People[{number}].Name", t["Không tìm thấy người này. Chọn lại trong danh sách gợi ý."]);
            if (row.Person is { } met && !rows.TryAdd(met, number))
                Refuse($"People[{number}].{(row.PersonId is null ? nameof(Row.Same) : nameof(Row.Name))}", t["Người này đã có ở dòng {0}: {1}.", rows[met] + 1, Input.People[rows[met]].Name!]);
            if (row.Person is null && row.Same != Row.Another && knownNames.Contains(VietnameseText.SearchKey(row.Name ?? "")))
                Refuse($"People[{number}].Same", t["Đã có người cùng tên. Chọn là người này hay người khác."]);

            var point = Conference.BridgePoints.FirstOrDefault(p => p.Id == row.BridgePointId);
            if (row.BridgePointId is not null && point is null)
                Refuse($"People[{number}].BridgePointId", t[ConferenceRules.BridgePointUnknown.Code]);
            people.Add(new ParticipantEntry(
                row.Id, row.Person, row.Name!, row.Rank, row.PostLines(), row.Roles.Aggregate(ParticipantRoles.None, (all, role) => all | role),
                scopes.OfParticipant(row.OrganisationId, point?.ScopeId, row.PostLines()),
                row.Presence ?? Presence.Present, row.BridgePointId, row.OrganisationId));
        }

        await PutBackWhoHandedOverAsync();
        await PutBackWhoSpokeAsync();
        if (!ModelState.IsValid)
            return;
        Conference.AttendedBy([.. people.Select(Met)]);
        Conference.JoinedBy([.. Input.Delegations.Where(d => !d.IsBlank).Select(d => new DelegationEntry(d.Group!, d.Count, d.Qualifier ?? Qualifier.Exactly))]);
    }

    protected override async Task LoadSectionAsync()
    {
        BridgePoints = [.. Recording.Conference.BridgePoints.Select(p => new SelectListItem(p.Name, p.Id.ToString()))];
        Namesakes = (await Db.NamesakesAsync(Input.People.Where(p => p.PersonId is null).Select(p => p.Name), [])).ToLookup(n => n.Key);
    }

    /// <summary>Who handed over an award that was announced stays: the award says so.</summary>
    private async Task PutBackWhoHandedOverAsync()
    {
        var goneIds = Conference.Participants.Select(p => p.Id).Where(id => Input.People.All(row => row.Id != id)).ToList();
        var handing = goneIds.Count == 0 ? [] : await Db.AwardLines.Where(line => goneIds.Contains(line.HandedOverBy!.Value)).Select(line => line.HandedOverBy).ToListAsync();
        if (handing.Count == 0)
            return;

        var needed = (await ShownAsync(Conference)).People.Where(row => handing.Contains(row.Id));
        Input = Input with
        {
            People = PutBack(Input.People, needed, number => $"People[{number}].Name", t["Người này trao khen thưởng của hội nghị, không bỏ được. Sửa người trao ở phần Khen thưởng trước."]),
        };
    }

    private async Task PutBackWhoSpokeAsync()
    {
        var needed = Conference.SpeakerIds.Where(id => Input.People.All(row => row.Id != id)).ToHashSet();
        if (needed.Count == 0)
            return;

        var rows = (await ShownAsync(Conference)).People.Where(row => needed.Contains(row.Id!.Value));
        Input = Input with { People = PutBack(Input.People, rows, number => $"People[{number}].Name", t[ConferenceRules.SpeakerStillNeeded.Code]) };
    }

    /// <summary>Someone who is not known yet is met here.</summary>
    private ParticipantEntry Met(ParticipantEntry entry)
    {
        if (entry.PersonId is not null)
            return entry;

        var person = Person.Meet(entry.Name, entry.ScopeId);
        Db.Add(person);

        return entry with { PersonId = person.Id };
    }

    public sealed record Command
    {
        [Display(Name = "Dán đoạn giới thiệu đại biểu hoặc danh sách")] public string? Pasted { get; init; }
        public IList<Row> People { get; init; } = [];
        public IList<DelegationRow> Delegations { get; init; } = [];
    }

    public sealed record Row
    {
        /// <summary>The answer that this is not the known person of the same name.</summary>
        public const string Another = "another";

        public Guid? Id { get; init; }
        [Display(Name = "Họ và tên")] public string? Name { get; init; }
        public Guid? PersonId { get; init; }

        /// <summary>The answer to the question about namesakes: a person's id, or <see cref="Another"/>.</summary>
        [Display(Name = "Trong hồ sơ đã có người cùng tên")] public string? Same { get; init; }
        [Display(Name = "Cấp bậc")] public string? Rank { get; init; }
        [Display(Name = "Chức vụ")] public string? Posts { get; init; }
        [Display(Name = "Vai trò")] public IList<ParticipantRoles> Roles { get; init; } = [];
        [Display(Name = "Có mặt")] public Presence? Presence { get; init; }
        [Display(Name = "Ngồi tại")] public Guid? BridgePointId { get; init; }
        [Display(Name = "Đơn vị")] public string? Organisation { get; init; }
        public Guid? OrganisationId { get; init; }
        public IList<PersonDoubt> Doubts { get; init; } = [];

        /// <summary>The known person that is meant.</summary>
        public Guid? Person => PersonId ?? (Guid.TryParse(Same, out var same) ? same : null);

        public bool IsBlank => Id is null && PersonId is null && OrganisationId is null && Roles.Count == 0 && string.IsNullOrWhiteSpace(Name + Rank + Posts + Organisation);

        /// <summary>What tells one line of a list from another: name, rank and posts.</summary>
        public string Said => string.Join('\n', [VietnameseText.Clean(Name), VietnameseText.Clean(Rank), .. PostLines().Select(VietnameseText.Clean)]).ToUpperInvariant();

        public IReadOnlyList<string> PostLines() => (Posts ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    public sealed record DelegationRow
    {
        [Display(Name = "Đoàn, nhóm đại biểu")] public string? Group { get; init; }
        [Display(Name = "Mức")] public Qualifier? Qualifier { get; init; }
        [Display(Name = "Số người")] public int? Count { get; init; }

        public string Said => VietnameseText.Clean(Group).ToUpperInvariant();

        public bool IsBlank => Count is null && string.IsNullOrWhiteSpace(Group);
    }

    /// <summary>What became of a pasted passage.</summary>
    /// <param name="PassedOver">People and groups that stand in the list already, word by word.</param>
    /// <param name="Unread">Lines that nobody could be read from; they stay in the passage.</param>
    public sealed record PassageRead(int People, int Groups, int PassedOver, int Unread);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleForEach(c => c.People).SetValidator(new RowValidator());
            RuleForEach(c => c.Delegations).SetValidator(new DelegationValidator());
        }
    }

    public sealed class RowValidator : AbstractValidator<Row>
    {
        public RowValidator()
        {
            RuleFor(p => p.Name).NotEmpty().When(p => !p.IsBlank).MaximumLength(Participant.NameLength);
            RuleFor(p => p.Name).Must(name => name!.Any(char.IsLetter)).WithMessage("person.without-a-name").When(p => !string.IsNullOrWhiteSpace(p.Name));
            RuleFor(p => p.Rank).MaximumLength(Participant.RankLength);
            RuleFor(p => p.Posts).Must((row, _) => row.PostLines().All(post => post.Length <= Participant.PostLength)).WithMessage("Mỗi chức vụ ghi một dòng, dài tối đa 300 ký tự.");
            RuleForEach(p => p.Roles).IsInEnum();
            RuleFor(p => p.Presence).IsInEnum();
        }
    }

    public sealed class DelegationValidator : AbstractValidator<DelegationRow>
    {
        public DelegationValidator()
        {
            RuleFor(d => d.Group).NotEmpty().When(d => !d.IsBlank).MaximumLength(Delegation.GroupLength);
            RuleFor(d => d.Count).GreaterThanOrEqualTo(0).LessThanOrEqualTo(Delegation.MostPeople);
            RuleFor(d => d.Qualifier).IsInEnum();
        }
    }
}
