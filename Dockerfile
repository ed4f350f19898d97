FROM node:20-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local /usr/local
WORKDIR /source
COPY . .
RUN dotnet publish Api --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown $APP_UID /data
USER $APP_UID
# SQLite allocates from whichever thread asks: over one arena for each of many threads, glibc keeps the freed pages of all (docs/operations.md).
ENV MALLOC_ARENA_MAX=2
ENV Urls=http://+:5000 Logging__Format=json Store__Path=/data/transverse.store Database__ConnectionString="Data Source=/data/transverse.db"
VOLUME /data
EXPOSE 5000
ENTRYPOINT ["dotnet", "Transverse.Api.dll"]
