using Microsoft.AspNetCore.Http.Features;

namespace Transverse.Allocations;

/// <summary>A response without a socket that ends as one of Kestrel does: what was registered for its end is done, so that pools get back what was taken.</summary>
internal sealed class DirectResponse : HttpResponseFeature
{
    private readonly Stack<(Func<object, Task> Callback, object State)> _completions = new();

    public override void OnCompleted(Func<object, Task> callback, object state) => _completions.Push((callback, state));

    public async Task CompleteAsync()
    {
        while (_completions.TryPop(out var completion)) await completion.Callback(completion.State);
    }
}
