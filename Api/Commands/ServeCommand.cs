using Transverse.Api.Hosting;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Store;

namespace Transverse.Api.Commands;

/// <summary>Serves everything: the default command.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        await using var app = TransverseHost.Create(args);
        try
        {
            await app.LoadDatasetAsync(cancellation);
        }
        catch (DatasetException refused)
        {
            foreach (var error in refused.Errors) await Console.Error.WriteLineAsync(error.ToString());
            return 1;
        }
        catch (StoreException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }

        await app.RunAsync(cancellation);
        return 0;
    }
}
