using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.TypeSystem.Introspection;

namespace Transverse.GraphQL.Tests.TypeSystem;

public sealed class IntrospectionTypesTests
{
    /// <summary>Appendix D of the September 2025 edition, without the definitions that have no introspection type.</summary>
    private const string AppendixD =
        """
        type __Schema {
          description: String
          types: [__Type!]!
          queryType: __Type!
          mutationType: __Type
          subscriptionType: __Type
          directives: [__Directive!]!
        }

        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        type __InputValue {
          name: String!
          description: String
          type: __Type!
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        enum __TypeKind {
          SCALAR
          OBJECT
          INTERFACE
          UNION
          ENUM
          INPUT_OBJECT
          LIST
          NON_NULL
        }

        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
        }
        """;

    [Fact]
    public void They_are_those_of_the_appendix() => Assert.Equal(
        SyntaxPrinter.Print(DocumentParser.Parse(AppendixD)),
        string.Join("\n\n", IntrospectionTypes.All.Select(type => Undescribed(SyntaxPrinter.Print(SchemaSyntax.Of(type))))));

    [Fact]
    public void Each_has_a_description() => Assert.All(IntrospectionTypes.All, type => Assert.NotEmpty(type.Description!));

    private static string Undescribed(string definition) => definition[(definition.IndexOf('\n', StringComparison.Ordinal) + 1)..];
}
