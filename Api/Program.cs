using Transverse.Api.Commands;

return await CommandLine.RunAsync(args);
