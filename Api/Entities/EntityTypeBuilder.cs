using System.Linq.Expressions;
using Transverse.Api.Queries;
using Transverse.Domain;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Entities;

/// <summary>Turns the declaration of an entity type into its object type, filter and sort.</summary>
internal sealed class EntityTypeBuilder(EntityType entity, EntityTypes types)
{
    public void Build<T>(EntityTypeDescriptor<T> descriptor) where T : class, IEntity
    {
        StartFilter();
        if (descriptor.NodeKey is { } key) AddId(key);
        if (descriptor.Cited) entity.Object.Interfaces.Add(types.Cited);
        foreach (var field in descriptor.Fields) Add(field);
        foreach (var (name, target, description) in descriptor.WholeLists)
        {
            AddList(name, description, new CollectionField(Path: null, types.Get(target)));
        }

        foreach (var field in descriptor.ResolvedFields) entity.Object.Fields.Add(field(types));
    }

    private void StartFilter()
    {
        entity.Filter.Description = $"Conditions on {entity.Name}; all members given must hold.";
        entity.Sort.Description = $"An order of {entity.Name}; give one member per object.";
        var list = new ListType(new NonNullType(entity.Filter));
        entity.Filter.Fields.Add(new InputValueDefinition("and", list) { Description = "All of these hold." });
        entity.Filter.Fields.Add(new InputValueDefinition("or", list) { Description = "At least one of these holds." });
    }

    private void AddId(LambdaExpression key)
    {
        entity.Object.Interfaces.Add(types.Node);
        entity.Object.Fields.Add(new FieldDefinition("id", new NonNullType(GlobalIdType.Instance))
        {
            Description = SharedTypes.IdDescription,
            Metadata = new ColumnField([key], (columns, _) => GlobalId.Encode(entity.Name, columns[0]!)),
            Resolver = RowResolvers.Column,
        });
        var filter = new ColumnFilter(key, id => GlobalId.DecodeKey((string)id, entity.Name), IsText: false, Folded: false);
        AddFilter("id", types.Operations.For(GlobalIdType.Instance), "Condition on the id.", filter);
    }

    private void Add(FieldDescriptor field)
    {
        if (field.Member is null) AddComputed(field);
        else if (types.Find(field.Member.ReturnType) is { } reference) AddReference(field, reference);
        else if (ItemType(field.Member.ReturnType) is { } item) AddCollection(field, types.Get(item));
        else AddColumn(field);
    }

    private void AddComputed(FieldDescriptor field) =>
        entity.Object.Fields.Add(new FieldDefinition(field.FieldName, field.Type!)
        {
            Description = field.Description,
            Metadata = new ColumnField(field.Columns, field.Compute),
            Resolver = RowResolvers.Column,
        });

    private void AddColumn(FieldDescriptor field)
    {
        var leaf = field.Type?.Named ?? types.Leaf(field.Member!.ReturnType);
        entity.Object.Fields.Add(new FieldDefinition(field.FieldName, field.IsNullable ? leaf : new NonNullType(leaf))
        {
            Description = field.Description,
            Metadata = new ColumnField([field.Member!], field.Compute),
            Resolver = RowResolvers.Column,
        });
        if (!field.IsFilterable) return;

        var column = field.SearchKeyColumn ?? field.Member!;
        var filter = new ColumnFilter(column, field.ToColumn, IsText: leaf == BuiltInScalars.String, Folded: field.SearchKeyColumn is not null, field.DecimalCount);
        AddFilter(field.FieldName, types.Operations.For(leaf), $"Condition on \"{field.FieldName}\".", filter);
        AddSort(field.FieldName, types.SortDirection, $"Order by \"{field.FieldName}\".", new OrderKey(column, Descending: false));
    }

    private void AddReference(FieldDescriptor field, EntityType target)
    {
        entity.Object.Fields.Add(new FieldDefinition(field.FieldName, field.IsNullable ? target.Object : new NonNullType(target.Object))
        {
            Description = field.Description,
            Metadata = new ReferenceField(field.Member!, target),
            Resolver = RowResolvers.Column,
        });
        if (!field.IsFilterable) return;

        AddFilter(field.FieldName, target.Filter, $"Conditions on \"{field.FieldName}\".", new ReferenceFilter(field.Member!, target));
        AddSort(field.FieldName, target.Sort, $"Order by a member of \"{field.FieldName}\".", new ReferenceFilter(field.Member!, target));
    }

    private void AddCollection(FieldDescriptor field, EntityType target)
    {
        var collection = new CollectionField(field.Member, target, field.Link);
        if (field.IsPaged) entity.Object.Fields.Add(ConnectionField.Create(field.FieldName, field.Description, collection, types));
        else AddList(field.FieldName, field.Description, collection);
        if (!field.IsFilterable) return;

        var filter = new CollectionFilter(field.Member!, target);
        AddFilter(field.FieldName, types.ListFilter(target), $"Conditions on the list \"{field.FieldName}\".", filter);
    }

    private void AddList(string name, string description, CollectionField collection) =>
        entity.Object.Fields.Add(new FieldDefinition(name, new NonNullType(new ListType(new NonNullType(collection.Target.Object))))
        {
            Description = description,
            Metadata = collection,
            Resolver = CollectionResolver.List,
            Directives = { Costs.List(collection.Target.UsualCount) },
        });

    private void AddFilter(string name, InputObjectType type, string description, object metadata) =>
        entity.Filter.Fields.Add(new InputValueDefinition(name, type) { Description = description, Metadata = metadata });

    private void AddSort(string name, NamedType type, string description, object metadata)
    {
        var key = entity.Sort.Fields.Add(new InputValueDefinition(name, type) { Description = description, Metadata = metadata });
        if (type == types.SortDirection) key.Directives.Add(Costs.Operation);
    }

    private static Type? ItemType(Type type) =>
        type != typeof(string) && type.IsGenericType && type.GetInterfaces().Append(type).FirstOrDefault(
            candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>)) is { } list
            ? list.GetGenericArguments()[0]
            : null;
}
