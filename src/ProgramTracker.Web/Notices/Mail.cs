using System.Net;
using System.Net.Mail;
using System.Text;

namespace ProgramTracker.Web.Notices;

/// <summary>Sends a mail by SMTP: the one place that does.</summary>
public sealed class Mail(SmtpSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends plain text. The subject is encoded; neither it nor an address takes a line break.</summary>
    /// <exception cref="SmtpException">The server did not take it.</exception>
    /// <exception cref="FormatException">The address is none.</exception>
    public async Task SendAsync(string to, string subject, string text, CancellationToken cancellationToken)
    {
        using var mail = new MailMessage(new MailAddress(settings.From), new MailAddress(to))
        {
            Subject = subject,
            SubjectEncoding = Encoding.UTF8,
            Body = text,
            BodyEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        using var smtp = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls };
        if (!string.IsNullOrEmpty(settings.User))
            smtp.Credentials = new NetworkCredential(settings.User, settings.Password);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        await smtp.SendMailAsync(mail, patience.Token);
    }
}
