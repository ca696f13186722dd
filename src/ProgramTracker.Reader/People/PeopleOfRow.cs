namespace ProgramTracker.Reader.People;

/// <summary>
/// Reads the people of one line from left to right, clause by clause: each clause opens a person, adds a post, names whom posts were waiting for, or is
/// passed over.
/// </summary>
internal sealed class PeopleOfRow
{
    /// <summary>What a sentence goes on to say about a person ends their posts.</summary>
    private static readonly Phrases Deeds = new(
        "chủ trì, đồng chủ trì, dự và, đến dự, tới dự, tham dự, cùng dự, về dự, dự hội nghị, dự họp, dự buổi, phát biểu, nhấn mạnh, cho biết, cho rằng",
        "nêu rõ, khẳng định, đề nghị, yêu cầu, cũng yêu cầu, trình bày, tham luận, đọc tham luận, có tham luận, trao, tặng",
        "báo cáo tham luận, báo cáo tổng kết, báo cáo sơ kết, báo cáo kết quả, báo cáo chuyên đề, báo cáo tóm tắt",
        "đã, ghi nhận, đánh giá, biểu dương, mong rằng, mong muốn, kết luận, tại hội nghị, tại buổi, tại lễ, báo cáo tại, thay mặt, cùng các",
        "cùng đại biểu, cùng lãnh đạo, cùng đại diện, và các đại biểu, và đại diện, và lãnh đạo, chúc mừng");

    private readonly Row _row;
    private readonly List<PersonLine> _people = [];
    private PersonDraft? _current;
    private Markers _waiting = Markers.None;
    private int _waitingFrom;
    private (int From, int To)? _unread;
    private bool _afterDeed;

    private PeopleOfRow(Row row) => _row = row;

    public static IReadOnlyList<PersonLine> Read(Row row)
    {
        var reading = new PeopleOfRow(row);
        var clauses = Clause.Split(row);
        for (var i = 0; i < clauses.Count; i++)
            reading.Take(clauses[i], leadsIn: i + 1 < clauses.Count && clauses[i + 1].Start == ClauseStart.Announcement);

        reading.Finish();
        return reading._people;
    }

    private void Take(Clause clause, bool leadsIn)
    {
        if (clause.Start == ClauseStart.Line || (clause.Start == ClauseStart.Sentence && !IsPostOfCurrent(clause)))
            Finish();

        var from = clause.From;
        while (from < clause.To && _row.Tokens[from].IsEdge)
            from++;
        var markers = Markers.Read(_row, from, clause.To);
        if (_waiting.Any)
            (markers, from, _waiting) = (_waiting.And(markers with { Next = Math.Max(markers.Next, from) }), _waitingFrom, Markers.None);
        var at = Math.Max(markers.Next, from);
        if (markers.Any && at >= clause.To)
        {
            (_waiting, _waitingFrom) = (markers, from);
            return;
        }

        _afterDeed &= !markers.Any;
        if (_afterDeed)
            return;

        var to = DeedAt(at, clause.To);
        if (at < to)
            Read(at, to, markers, from, clause, leadsIn);
        _afterDeed |= to < clause.To && _current is not null;
    }

    private bool IsPostOfCurrent(Clause clause) =>
        _current is { HasName: true, HasPosts: false } && !_afterDeed && PostWords.StartAt(_row.Tokens, clause.From, clause.To);

    private int DeedAt(int at, int end)
    {
        for (var i = _current is { HasName: true } ? at : at + 1; i < end; i = _row.After(i))
            if (!_row.Tokens[i].Capital && (Deeds.LengthAt(_row.Tokens, i, end) > 0 || IsAttending(i)))
                return i;

        return end;

        bool IsAttending(int i) => _row.Tokens[i].Key == "dự" && (i + 1 == end || _row.Tokens[i + 1].IsSeparator);
    }

    private void Read(int at, int to, Markers markers, int from, Clause clause, bool leadsIn)
    {
        if (PostWords.StartAt(_row.Tokens, at, to))
            ReadPost(at, to, markers, from, clause.Start == ClauseStart.And);
        else if (NameRun.At(_row, at, to, markers.Any) is { } name && (name.Sure || !leadsIn) && IsPerson(name, to, markers))
            Open(markers, from).Name(name, to);
        else if (_current is not null)
            _current.GoOn(at, to);
        else if (Later(at, to) is { } later)
            Read(later, to, markers, later, clause, leadsIn);
        else if (clause.Start != ClauseStart.Sentence || _people.Count == 0)
            _unread = (_unread?.From ?? from, to);
    }

    private void ReadPost(int at, int to, Markers markers, int from, bool afterAnd)
    {
        var name = NameRun.After(_row, at, to);
        var namesAnother = name is { LooksLikePlace: false } && _current is not null && (_current.PostsCameFirst || !_current.HasPosts || afterAnd);
        if (!markers.Any && _current is { HasName: true } && !namesAnother)
            _current.AddPost(at, to);
        else if (name is { } found)
            Open(markers, from).NameAfterPost(at, found, to);
        else
            Open(markers, from).AddPost(at, to);
    }

    /// <summary>In the middle of someone's posts only a sure name, or one that stands alone behind posts that wait for a name, is a new person.</summary>
    private bool IsPerson(NameRun name, int to, Markers markers) =>
        name.Sure || markers.Any
        || (_current is null && _unread is null)
        || (_current is { HasName: false } && _row.Trim(name.To, to) is var (left, end) && left >= end);

    /// <summary>The person the next words are about: the one whose posts wait for a name, or a new one.</summary>
    private PersonDraft Open(Markers markers, int from)
    {
        if (_current is { HasName: true })
            Finish();

        _unread = null;
        _current ??= new PersonDraft(_row, from);
        _current.Announce(markers);
        return _current;
    }

    /// <summary>Where, behind words that lead in, a post or a sure name begins.</summary>
    private int? Later(int at, int to)
    {
        for (var i = at + 1; i < to; i = _row.After(i))
            if (_row.Tokens[i].Capital && PostWords.StartAt(_row.Tokens, i, to))
                return i;

        return NameRun.After(_row, at, to) is { LooksLikePlace: false } name ? name.From : null;
    }

    private void Finish()
    {
        if (_current is not null)
            _people.Add(_current.Finish());
        else if (_unread is var (from, to) && PersonDraft.Unread(_row, from, to) is { } unread)
            _people.Add(unread);

        (_current, _unread, _afterDeed, _waiting) = (null, null, false, Markers.None);
    }
}
