namespace ProgramTracker.Data.Accounts;

/// <summary>A sign-in key of the framework, kept in the database so that instances can stand side by side. The rows are not encrypted: who reads the database reads them.</summary>
public sealed class DataProtectionKey
{
    public int Id { get; init; }
    public string FriendlyName { get; init; } = "";
    public string Xml { get; init; } = "";
}
