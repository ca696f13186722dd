using System.Diagnostics;
using System.Security.Claims;

namespace ProgramTracker.Web.Hosting;

/// <summary>One line per request: what was asked, how it was answered, how long it took, and which account asked. No query string and no form: they may hold names.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            Failed(exception, context.Request.Method, context.Request.Path, context.TraceIdentifier, UserOf(context));
            throw;
        }
        finally
        {
            Write(context, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private void Write(HttpContext context, double milliseconds)
    {
        var level = context.Response.StatusCode >= 500 ? LogLevel.Error : context.Request.Path.StartsWithSegments("/healthz") ? LogLevel.Debug : LogLevel.Information;
        Answered(level, context.Request.Method, context.Request.Path, context.Response.StatusCode, Math.Round(milliseconds, 1), context.TraceIdentifier, UserOf(context));
    }

    private static string? UserOf(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier);

    [LoggerMessage("{Method} {Path} {Status} {Milliseconds} ms {RequestId} {UserId}")]
    private partial void Answered(LogLevel level, string method, PathString path, int status, double milliseconds, string requestId, string? userId);

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed {RequestId} {UserId}")]
    private partial void Failed(Exception exception, string method, PathString path, string requestId, string? userId);
}
