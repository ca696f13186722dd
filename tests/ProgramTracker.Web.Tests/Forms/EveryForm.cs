using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Forms;

public sealed class EveryForm(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public void Says_what_shape_it_asks_for()
    {
        using var scope = app.Services.CreateScope();
        var commands = typeof(Program).Assembly.GetTypes().Where(type => !type.IsAbstract).Select(CommandOf).OfType<Type>().ToList();
        var shapeless = commands.Where(command => scope.ServiceProvider.GetService(typeof(IValidator<>).MakeGenericType(command)) is null);

        Assert.Contains(typeof(NothingAsked), commands);
        Assert.Empty(shapeless);
    }

    /// <summary>What the form of a page sends; none for what is no page with a form.</summary>
    private static Type? CommandOf(Type? type) => type switch
    {
        null => null,
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(FormPage<>) => type.GetGenericArguments()[0],
        _ => CommandOf(type.BaseType),
    };
}
