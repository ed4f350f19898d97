using Transverse.Api.Groups;
using Transverse.Domain.Documents;
using Transverse.Domain.Text;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Entities;

/// <summary>All entity types of the schema, and the types that they share.</summary>
internal sealed class EntityTypes
{
    private readonly Dictionary<Type, EntityType> _byClass;
    private readonly Dictionary<Type, EnumType> _enums;
    private readonly Dictionary<EntityType, ConnectionType> _connections = [];
    private readonly Dictionary<EntityType, InputObjectType> _listFilters = [];

    /// <summary>Builds every type.</summary>
    /// <param name="entities">The entity types; where two show one class, references follow the first.</param>
    /// <param name="enums">The enums by the class that they show.</param>
    public EntityTypes(IReadOnlyList<EntityType> entities, IReadOnlyDictionary<Type, EnumType> enums)
    {
        All = entities;
        _byClass = entities.DistinctBy(entity => entity.ClrType).ToDictionary(entity => entity.ClrType);
        _enums = new(enums);
        Operations = new OperationFilters(enums.Values);
        var citations = new NonNullType(new ListType(new NonNullType(Get(typeof(Citation)).Object)));
        Cited.Fields.Add(new FieldDefinition("citations", citations)
        {
            Description = "Where it stands. At least one.",
            Directives = { Costs.List(Get(typeof(Citation)).UsualCount) },
        });
        foreach (var entity in entities) entity.Build(this);
    }

    /// <summary>The entity types in order of registration.</summary>
    public IReadOnlyList<EntityType> All { get; }

    /// <summary>The inputs that compare one value.</summary>
    public OperationFilters Operations { get; }

    /// <summary>The interface of everything that has a global id.</summary>
    public InterfaceType Node { get; } = SharedTypes.Node();

    /// <summary>The interface of every fact that says where it stands.</summary>
    public InterfaceType Cited { get; } = new("Cited")
    {
        Description = "A fact that a published document states: it always says where.",
        ResolveType = value => ((Queries.Row)value).Type.Name,
    };

    /// <summary><c>ASC</c> and <c>DESC</c>.</summary>
    public EnumType SortDirection { get; } = SharedTypes.SortDirection();

    /// <summary>What is computed of a number of a group.</summary>
    public MeasureTypes NumberMeasures => field ??= MeasureTypes.Numbers(this);

    /// <summary>What is computed of a reference of a group.</summary>
    public MeasureTypes KeyMeasures => field ??= MeasureTypes.Keys(this);

    /// <summary>Where the records of a group stand.</summary>
    public ObjectType GroupCitation => field ??= GroupCitations.Type(this);

    /// <summary>The page of a connection.</summary>
    public ObjectType PageInfo { get; } = SharedTypes.PageInfo();

    /// <summary>The entity type that shows a class; null when none does.</summary>
    public EntityType? Find(Type clrType) => _byClass.GetValueOrDefault(clrType);

    /// <summary>The entity type of a name.</summary>
    public EntityType Get(string name) => All.First(entity => entity.Name == name);

    /// <summary>The entity type that shows a class.</summary>
    public EntityType Get(Type clrType) => _byClass[clrType];

    /// <summary>The GraphQL type that shows a column's class.</summary>
    /// <exception cref="NotSupportedException">None does: the field must name its type.</exception>
    public NamedType Leaf(Type clrType)
    {
        var type = Nullable.GetUnderlyingType(clrType) ?? clrType;
        if (_enums.TryGetValue(type, out var known)) return known;
        if (type == typeof(string)) return BuiltInScalars.String;
        if (type == typeof(int)) return BuiltInScalars.Int;
        if (type == typeof(bool)) return BuiltInScalars.Boolean;
        if (type == typeof(decimal)) return ExtendedScalars.Decimal;
        if (type == typeof(long)) return ExtendedScalars.Long;
        if (type == typeof(DateTimeOffset)) return ExtendedScalars.DateTime;
        throw new NotSupportedException($"No GraphQL type shows {type}.");
    }

    /// <summary>The connection over an entity type; the same for every field that has one.</summary>
    public ConnectionType Connection(EntityType target) =>
        _connections.TryGetValue(target, out var known) ? known : _connections[target] = new ConnectionType($"{target.Name}s", target.Object, PageInfo);

    /// <summary>The conditions on a list of an entity type: all, none, some, any.</summary>
    public InputObjectType ListFilter(EntityType target)
    {
        if (_listFilters.TryGetValue(target, out var known)) return known;
        var filter = new InputObjectType($"ListFilterInputTypeOf{target.Filter.Name}") { Description = $"Conditions on a list of {target.Name}." };
        _listFilters[target] = filter;
        Add("all", target.Filter, "Every item meets the condition; true for an empty list.");
        Add("none", target.Filter, "No item meets the condition.");
        Add("some", target.Filter, "At least one item meets the condition.");
        Add("any", BuiltInScalars.Boolean, "Whether the list has items at all.");
        return filter;

        void Add(string name, NamedType type, string meaning) =>
            filter.Fields.Add(new InputValueDefinition(name, type) { Description = meaning, Directives = { Costs.Operation } });
    }

    /// <summary>An enum that shows a C# enum, each value with its description.</summary>
    public static EnumType Enum<TEnum>(string description, Func<TEnum, string> describe) where TEnum : struct, Enum
    {
        var type = new EnumType(typeof(TEnum).Name) { Description = description };
        foreach (var value in System.Enum.GetValues<TEnum>())
        {
            type.Values.Add(new EnumValueDefinition(EnumName.Of(value)) { Description = describe(value) });
        }

        return type;
    }
}
