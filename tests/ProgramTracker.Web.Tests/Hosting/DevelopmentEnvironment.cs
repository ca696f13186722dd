using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace ProgramTracker.Web.Tests.Hosting;

/// <summary>Says that this is development.</summary>
internal sealed class DevelopmentEnvironment : IHostEnvironment
{
    public string EnvironmentName { get; set; } = Environments.Development;
    public string ApplicationName { get; set; } = "ProgramTracker.Web";
    public string ContentRootPath { get; set; } = AppContext.BaseDirectory;
    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
