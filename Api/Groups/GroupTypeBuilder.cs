using Transverse.Api.Entities;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Groups;

/// <summary>Fills the GraphQL types of groups.</summary>
internal sealed class GroupTypeBuilder(GroupType type, EntityTypes types)
{
    private readonly string _records = $"{char.ToLowerInvariant(type.Name[0])}{type.Name[1..]}s";

    public void Build(string description, (string Name, string Description) records)
    {
        BuildKeys();
        BuildMeasures();
        BuildGroup(description, records);
        BuildConnection();
        BuildInputs();
    }

    private void BuildKeys()
    {
        type.DimensionEnum.Description = $"A way to group {_records}.";
        type.Key.Directives.Add(Costs.Part);
        type.Key.Description = "What the records of a group have in common. Null: not grouped by it, or no value; \"groupedBy\" says which.";
        foreach (var dimension in type.Dimensions)
        {
            type.DimensionEnum.Values.Add(new EnumValueDefinition(dimension.Name) { Description = dimension.Description });
            type.Key.Fields.Add(new FieldDefinition(dimension.FieldName, dimension.Type)
            {
                Description = dimension.Description,
                Resolver = dimension.Target is { } target
                    ? KeyResolver.Of(group => (int?)((Group)group).Key(dimension), target)
                    : new PureResolver((group, _) => ((Group)group).Key(dimension)),
            });
        }
    }

    private void BuildMeasures()
    {
        type.MeasureFields.Directives.Add(Costs.Part);
        type.MeasureFields.Description = $"What is computed of the {_records} of a group.";
        foreach (var measure in type.Measures)
        {
            type.MeasureFields.Fields.Add(new FieldDefinition(measure.Name, new NonNullType(Of(measure).Object))
            {
                Description = measure.Description,
                Metadata = measure,
                Directives = { Costs.Part },
                Resolver = new PureResolver((group, _) => new MeasuredGroup((Group)group, measure)),
            });
        }
    }

    private void BuildGroup(string description, (string Name, string Description) records)
    {
        type.Group.Description = description;
        Add(type.Group, "key", new NonNullType(type.Key), "What its records have in common.", new PureResolver((group, _) => group)).Directives.Add(Costs.Part);
        Add(type.Group, "groupedBy", ListOf(type.DimensionEnum), "The dimensions that its key has, in their order.",
            new PureResolver((group, _) => ((Group)group).Block.By.Select(dimension => dimension.Name).ToList())).Directives.Add(Costs.List(Dimension.MaximumCount));
        Add(type.Group, "count", new NonNullType(ExtendedScalars.Long), $"How many {_records} it has [nombre].",
            new PureResolver((group, _) => ((Group)group).Value(MeasureColumn.Records)));
        Add(type.Group, "measures", new NonNullType(type.MeasureFields), "What is computed of its records.", new PureResolver((group, _) => group)).Directives.Add(Costs.Part);
        AddGroups(type.Group, "breakdown", "The group divided further: the cells of its row. Only cells that have records [ventilation].", GroupResolvers.Breakdown);

        var collection = new CollectionField(Path: null, type.Entity);
        var field = ConnectionField.Create(records.Name, records.Description, collection, types);
        field.Resolver = GroupRecords.Resolver;
        type.Group.Fields.Add(field);
        type.Group.Fields.Add(GroupCitations.Field(types));
    }

    private void BuildConnection()
    {
        type.Edge.Description = $"A group of a {type.Connection.Name}.";
        Add(type.Edge, "cursor", new NonNullType(BuiltInScalars.String), "Where the group stands: give it as \"after\" or \"before\".",
            new PureResolver((edge, _) => ((GroupEdge)edge).Cursor));
        Add(type.Edge, "node", new NonNullType(type.Group), "The group.", new PureResolver((edge, _) => ((GroupEdge)edge).Group));

        type.Connection.Description = $"A page of groups of {_records}, and the totals outside of it.";
        Add(type.Connection, "pageInfo", new NonNullType(types.PageInfo), "Where this page stands in the list.", GroupResolvers.PageInfo);
        Add(type.Connection, "edges", new ListType(new NonNullType(type.Edge)), "The groups with their cursors.", GroupResolvers.Edges);
        Add(type.Connection, "nodes", new ListType(new NonNullType(type.Group)), "The groups.", GroupResolvers.Nodes);
        Add(type.Connection, "totalCount", new NonNullType(BuiltInScalars.Int), "How many groups there are under \"where\" and \"having\", on all pages.", GroupResolvers.TotalCount).Directives.Add(Costs.Resolver);
        Add(type.Connection, "grandTotal", new NonNullType(type.Group), "All records under \"where\" as one group, whatever \"having\" and the page [total général].", GroupResolvers.GrandTotal).Directives.Add(Costs.Resolver);
        Add(type.Connection, "remainder", new NonNullType(type.Group),
            "All records under \"where\" that are in no group of this page, as one group: the \"others\" row, which completes the page to the grand total [autres].",
            GroupResolvers.Remainder).Directives.Add(Costs.Resolver);
        AddGroups(type.Connection, "subtotals", "The records under \"where\" by some of the dimensions of \"by\", whatever \"having\" and the page [sous-totaux].", GroupResolvers.Subtotals).Directives.Add(Costs.Resolver);
    }

    private void BuildInputs()
    {
        type.Having.Description = $"Conditions on groups of {_records}; all members given must hold.";
        var list = new ListType(new NonNullType(type.Having));
        Member(type.Having, "and", list, "All of these hold.");
        Member(type.Having, "or", list, "At least one of these holds.");
        Member(type.Having, "count", types.Operations.For(ExtendedScalars.Long), "Condition on \"count\".");

        var keys = new InputObjectType($"{type.Name}GroupKeySortInput") { Description = "An order by a member of the key; give one member per object." };
        var measures = new InputObjectType($"{type.Name}MeasuresSortInput") { Description = "An order by a measure; give one member per object." };
        foreach (var dimension in type.Dimensions) Member(keys, dimension.FieldName, types.SortDirection, $"Order by \"{dimension.FieldName}\", entities as in their own lists.").Directives.Add(Costs.Operation);
        foreach (var measure in type.Measures)
        {
            Member(type.Having, measure.Name, Of(measure).Having, $"Conditions on \"{measure.Name}\".");
            Member(measures, measure.Name, Of(measure).Sort, $"Order by a measure of \"{measure.Name}\".");
        }

        type.Sort.Description = $"An order of groups of {_records}; give one member per object.";
        Member(type.Sort, "key", keys, "Order by a member of the key.");
        Member(type.Sort, "count", types.SortDirection, "Order by \"count\".").Directives.Add(Costs.Operation);
        Member(type.Sort, "measures", measures, "Order by a measure.");
    }

    /// <summary>A list of groups by dimensions of its own.</summary>
    private FieldDefinition AddGroups(ObjectType owner, string name, string description, BatchResolver resolver)
    {
        var field = Add(owner, name, ListOf(type.Group), description, resolver);
        GroupArguments.AddTo(field, type);
        return field;
    }

    private MeasureTypes Of(Measure measure) => measure.Scale is null ? types.KeyMeasures : types.NumberMeasures;

    private static NonNullType ListOf(NamedType item) => new(new ListType(new NonNullType(item)));

    private static FieldDefinition Add(ObjectType owner, string name, GraphType fieldType, string description, FieldResolver resolver) =>
        owner.Fields.Add(new FieldDefinition(name, fieldType) { Description = description, Resolver = resolver });

    private static InputValueDefinition Member(InputObjectType input, string name, GraphType memberType, string description) =>
        input.Fields.Add(new InputValueDefinition(name, memberType) { Description = description });
}
