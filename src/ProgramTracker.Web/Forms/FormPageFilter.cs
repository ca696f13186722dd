using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Npgsql;
using ProgramTracker.Data;
using ProgramTracker.Domain;

namespace ProgramTracker.Web.Forms;

/// <summary>Shows a form again when its input has the wrong shape, breaks a rule, or meets a record that someone else changed: in words, with everything typed, nothing half-saved.</summary>
public sealed class FormPageFilter(TrackerContext db, IServiceProvider services, IStringLocalizer<Words.Words> words) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not IFormPage page)
        {
            await next();
            return;
        }

        if (HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            await CheckShapeAsync(context, page);
            if (!context.ModelState.IsValid)
            {
                AskForFilesAgain(context);
                await page.LoadChoicesAsync();
                context.Result = page.Show();
                return;
            }
        }

        var executed = await next();
        if (executed.Exception is { } exception && await AnswerAsync(exception, executed, page))
        {
            executed.ExceptionHandled = true;
            AskForFilesAgain(executed);
            await page.LoadChoicesAsync();
            executed.Result = page.Show();
        }
        else if (executed.Exception is null && executed.Result is Microsoft.AspNetCore.Mvc.RazorPages.PageResult or null)
        {
            if (!executed.ModelState.IsValid)
                AskForFilesAgain(executed);
            await page.LoadChoicesAsync();
        }
    }

    /// <summary>A browser keeps no chosen file in a form that comes back: said beside each field that had one and no fault of its own.</summary>
    private void AskForFilesAgain(FilterContext context)
    {
        if (!context.HttpContext.Request.HasFormContentType)
            return;

        foreach (var field in context.HttpContext.Request.Form.Files.GroupBy(file => file.Name))
            if (context.ModelState.GetFieldValidationState(field.Key) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
                context.ModelState.AddModelError(field.Key, words["Chọn lại tệp “{0}”: trình duyệt không giữ tệp khi biểu mẫu chưa được nhận.", string.Join("”, “", field.Select(file => Domain.Files.FileName.Shown(file.FileName)))]);
    }

    private async Task CheckShapeAsync(PageHandlerExecutingContext context, IFormPage page)
    {
        var validator = (IValidator)services.GetRequiredService(typeof(IValidator<>).MakeGenericType(page.Command.GetType()));
        var result = await validator.ValidateAsync(new ValidationContext<object>(page.Command), context.HttpContext.RequestAborted);
        foreach (var error in result.Errors)
            if (context.ModelState.GetFieldValidationState("Input." + error.PropertyName) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
                context.ModelState.AddModelError("Input." + error.PropertyName, words[error.ErrorMessage]);
    }

    /// <summary>Whether the exception has an answer that stands in the form.</summary>
    private async Task<bool> AnswerAsync(Exception exception, PageHandlerExecutedContext context, IFormPage page)
    {
        switch (exception)
        {
            case RuleBrokenException broken:
                context.ModelState.AddModelError(page.FieldOf(broken.Rule) ?? "", words[broken.Rule.Code, [.. broken.Arguments]]);
                break;
            case DbUpdateConcurrencyException:
                db.ChangeTracker.Clear();
                await TellConflictAsync(page, context);
                return true;
            case DbUpdateException { InnerException: PostgresException refused } when DatabaseRefusal.WordsFor(refused) is { } sentence:
                context.ModelState.AddModelError("", words[sentence]);
                break;
            default:
                return false;
        }

        db.ChangeTracker.Clear();
        return true;
    }

    private async Task TellConflictAsync(IFormPage page, PageHandlerExecutedContext context)
    {
        if (page.EditedId is not { } edited)
        {
            context.ModelState.AddModelError("", words["Người khác vừa lưu một bản ghi liên quan. Xin gửi lại; nội dung đồng chí nhập vẫn còn nguyên."]);
            return;
        }

        var since = page.OpenedAt ?? DateTimeOffset.MinValue;
        var changes = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.SubjectId == edited && entry.At >= since)
            .OrderBy(entry => entry.At)
            .Select(entry => new Conflict.Change(entry.Detail!.ActorName, entry.At, entry.SubjectType, entry.SubjectId, entry.Detail.Before, entry.Detail.After))
            .ToListAsync();
        var version = await RecordVersion.NowAsync(db, page.EditedPartId ?? edited);
        if (version is null)
        {
            context.ModelState.AddModelError("", words["Bản ghi này không còn nữa."]);
            return;
        }

        if (page.EditedPartId?.ToString() is { } part)
            changes.RemoveAll(change => !$"{change.Before}{change.After}".Contains(part, StringComparison.Ordinal));
        page.Overtaken(new Conflict(changes), version.Value);
        context.ModelState.AddModelError("", words["Người khác vừa lưu bản ghi này. Xem thay đổi bên dưới rồi lưu lại; nội dung đồng chí nhập vẫn còn nguyên."]);
    }
}
