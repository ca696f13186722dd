using ProgramTracker.Domain.People;

namespace ProgramTracker.Reader.People;

/// <summary>A person while their line is being read.</summary>
internal sealed class PersonDraft(Row row, int from)
{
    private readonly List<(int From, int To)> _posts = [];
    private Markers _markers = Markers.None;
    private NameRun? _name;
    private int _from = from;
    private int _to = from + 1;

    public bool HasName => _name is not null;

    public bool HasPosts => _posts.Count > 0;

    public bool PostsCameFirst { get; private set; }

    public IReadOnlyList<string> Posts => [.. _posts.Select(post => row.Slice(post.From, post.To))];

    public void Announce(Markers markers) => _markers = _markers.And(markers);

    public void Name(NameRun name, int to)
    {
        PostsCameFirst = HasPosts;
        _name = name;
        Reach(name.To);
        AddRest(name.To, to);
    }

    public void NameAfterPost(int at, NameRun name, int to)
    {
        AddPost(at, name.From);
        Name(name, to);
    }

    public void AddPost(int at, int to)
    {
        var (from, end) = row.Trim(at, to);
        if (from >= end)
            return;

        _posts.Add((from, end));
        Reach(end);
    }

    /// <summary>Words that begin no post go on with the one before the comma: "Giám đốc Sở Văn hóa, Thể thao và Du lịch".</summary>
    public void GoOn(int at, int to)
    {
        var (from, end) = row.Trim(at, to);
        if (from >= end)
            return;

        if (HasPosts && row.Trim(_posts[^1].To, from) is var (left, right) && left >= right)
        {
            _posts[^1] = (_posts[^1].From, end);
            Reach(end);
        }
        else
            AddRest(from, end);
    }

    public PersonLine Finish()
    {
        if (!HasName && HasPosts && NameRun.Closing(row, _posts[^1].From, _posts[^1].To) is { } name)
        {
            _name = name;
            var (from, to) = row.Trim(_posts[^1].From, name.From);
            _posts[^1] = (from, to);
        }

        var (start, length) = row.Original(_from, _to);
        return new PersonLine(
            _name is { } named ? row.Slice(named.From, named.To) : "",
            _markers.Rank,
            _markers.Title,
            Posts,
            start,
            length,
            Doubts());
    }

    /// <summary>A line without a person is shown to the clerk as it stands; one that only leads in ("Dự có các đồng chí:") says nothing.</summary>
    public static PersonLine? Unread(Row row, int at, int to)
    {
        var (from, end) = row.Trim(at, to);
        var leadsIn = from >= end || row.Tokens[^1].Kind == TokenKind.Colon || !row.Tokens.GetRange(from, end - from).Exists(token => token.IsWord);
        if (leadsIn)
            return null;

        var (start, length) = row.Original(from, end);
        return new PersonLine("", null, null, [row.Slice(from, end)], start, length, [PersonDoubt.NoName, PersonDoubt.UnknownPosition]);
    }

    private void AddRest(int at, int to)
    {
        var (from, end) = row.Trim(at, to);
        if (from >= end || row.Tokens[from].Key is "nữ" or "nam" && end - from == 1)
            return;

        // "Bộ trưởng … duyệt đội danh dự": behind a name whose posts were said, small words tell a deed.
        if (PostsCameFirst && !row.Tokens[from].Capital && !PostWords.StartAt(row.Tokens, from, end))
            return;

        AddPost(from, end);
    }

    private void Reach(int to) => _to = Math.Max(_to, to);

    private List<PersonDoubt> Doubts()
    {
        var doubts = new List<PersonDoubt>();
        if (_name is not { } name)
            doubts.Add(PersonDoubt.NoName);
        else
            doubts.AddRange(DoubtsAbout(name));
        if (!HasPosts)
            doubts.Add(PersonDoubt.NoPosition);
        else if (!PostWords.StartAt(row.Tokens, _posts[0].From, _posts[0].To))
            doubts.Add(PersonDoubt.UnknownPosition);
        if (_markers.RankIsUnknown)
            doubts.Add(PersonDoubt.UnknownRank);

        return doubts;
    }

    private IEnumerable<PersonDoubt> DoubtsAbout(NameRun name)
    {
        if (!name.Sure && !name.LooksLikePlace)
            yield return PersonDoubt.UnusualName;
        if (name.LooksLikePlace)
            yield return PersonDoubt.NameLooksLikePlace;
        if (name.Words > 5 || row.Slice(name.From, name.To).Length > PersonName.MaxLength)
            yield return PersonDoubt.LongName;
        for (var at = name.From + 1; at < name.To; at++)
            if (!name.Sure && (PostWords.OrganisationAt(row.Tokens, at, name.To) || PostWords.StartAt(row.Tokens, at, name.To)))
            {
                yield return PersonDoubt.NameLooksLikePost;
                yield break;
            }
    }
}
