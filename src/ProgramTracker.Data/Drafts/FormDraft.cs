namespace ProgramTracker.Data.Drafts;

/// <summary>What someone typed into a form and has not saved yet: nothing of it is in the record. It goes when the form is saved, and after <see cref="Kept"/>.</summary>
public sealed class FormDraft
{
    public const int KeyLength = 200;

    /// <summary>As large as the largest paste; a thousand participants are a fifth of it.</summary>
    public const int FieldsLength = 1_000_000;

    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private FormDraft()
    {
    }

    /// <summary>Whose it is; nobody else sees it.</summary>
    public Guid UserId { get; private init; }

    /// <summary>The form: its verb, and the record that it changes.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Names and values as JSON, in the order of the form; as the browser sent them, unchecked.</summary>
    public string Fields { get; private init; } = "";
    public DateTimeOffset SavedAt { get; private init; }
}
