namespace ProgramTracker.Web.Notices;

/// <summary>Where mail goes out, and when. Without a host none does.</summary>
/// <param name="From">The sender's address.</param>
/// <param name="Address">The address of the site, for links.</param>
/// <param name="Hour">The hour of the day in Vietnam from which the mail of the day is sent, 0 to 23.</param>
public sealed record SmtpSettings(string? Host, int Port, string From, string? User, string? Password, bool StartTls, Uri? Address, int Hour)
{
    private const int OrdinaryPort = 25;
    private const int OfficeOpens = 7;

    public bool IsConfigured => !string.IsNullOrWhiteSpace(Host) && !string.IsNullOrWhiteSpace(From) && Address is not null;

    public static SmtpSettings Read(IConfiguration configuration)
    {
        var smtp = configuration.GetSection("ProgramTracker:Smtp");

        return new SmtpSettings(
            smtp["Host"],
            smtp.GetValue("Port", OrdinaryPort),
            smtp["From"] ?? "",
            smtp["User"],
            smtp["Password"],
            smtp.GetValue("StartTls", true),
            Uri.TryCreate(configuration["ProgramTracker:Address"], UriKind.Absolute, out var address) ? address : null,
            Math.Clamp(configuration.GetValue("ProgramTracker:DigestHour", OfficeOpens), 0, 23));
    }

    /// <summary>Without the password: a record says all of itself wherever it is written.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
