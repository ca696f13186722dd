namespace ProgramTracker.Web.Shell;

/// <summary>Cookies that keep a choice of the reader for a year. They say nothing about the person.</summary>
public static class PreferenceCookies
{
    /// <summary>Keeps <paramref name="value"/>, or forgets the choice when it is null.</summary>
    public static void Keep(HttpContext http, string cookie, string? value)
    {
        var options = new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true };
        if (value is null)
            http.Response.Cookies.Delete(cookie, options);
        else
            http.Response.Cookies.Append(cookie, value, options);
    }
}
