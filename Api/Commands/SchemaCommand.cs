using System.CommandLine;
using Transverse.Api.Schema;
using Transverse.GraphQL.Tools;

namespace Transverse.Api.Commands;

/// <summary>Prints the public schema: <c>schema &gt; schema.graphql</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Prints the public GraphQL schema as SDL.");
        command.SetAction(_ => Console.Out.Write(SchemaPrinter.Print(TransverseSchema.Create())));
        return command;
    }
}
