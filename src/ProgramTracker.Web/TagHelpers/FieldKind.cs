namespace ProgramTracker.Web.TagHelpers;

/// <summary>How a field is asked.</summary>
public enum FieldKind
{
    /// <summary>As the type of the value suggests.</summary>
    Auto,
    Text,
    LongText,
    Number,
    Date,
    Password,
    Email,
    Search,
    File,
    Select,
    Radios,
    Checks,
    YesNo,
}
