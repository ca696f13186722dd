using Microsoft.AspNetCore.Identity;

namespace ProgramTracker.Data.Accounts;

/// <summary>An account. It belongs to one organisation, which decides what it sees; its roles decide what it may do.</summary>
public sealed class User : IdentityUser<Guid>
{
    public const int DisplayNameLength = 300;
    public const int UserNameLength = 64;
    public const int ReasonLength = 500;

    public User() => Id = Guid.CreateVersion7();

    /// <summary>The name shown to colleagues.</summary>
    public string DisplayName { get; set; } = "";
    public Guid OrganisationId { get; set; }

    /// <summary>No sign-in any more; what the account did stays in the record.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Why it was disabled; none while it is in use.</summary>
    public string? DisabledReason { get; set; }

    /// <summary>An administrator gave the password; the user chooses another at the next sign-in.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Made for a first look in development; never in production.</summary>
    public bool IsDemo { get; set; }
}
