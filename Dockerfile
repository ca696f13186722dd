# ProgramTracker as it runs in production: published once, run by an account without rights. docs/operations.md says with what settings.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source

# The packages change less often than the code, so they are a layer of their own.
COPY global.json Directory.Build.props Directory.Build.targets Directory.Packages.props ./
COPY src/ProgramTracker.Domain/ProgramTracker.Domain.csproj src/ProgramTracker.Domain/
COPY src/ProgramTracker.Data/ProgramTracker.Data.csproj src/ProgramTracker.Data/
COPY src/ProgramTracker.Reader/ProgramTracker.Reader.csproj src/ProgramTracker.Reader/
COPY src/ProgramTracker.Web/ProgramTracker.Web.csproj src/ProgramTracker.Web/
RUN dotnet restore src/ProgramTracker.Web

COPY .editorconfig BannedSymbols.txt ./
COPY src/ src/
RUN dotnet publish src/ProgramTracker.Web -c Release -o /app --no-restore

# The full image and not a smaller one: Vietnamese sorting needs ICU, dates need the time zones.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
USER $APP_UID
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 CMD ["dotnet", "ProgramTracker.Web.dll", "healthcheck"]
ENTRYPOINT ["dotnet", "ProgramTracker.Web.dll"]
