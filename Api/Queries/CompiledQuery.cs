using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Transverse.Api.Queries;

/// <summary>A query that EF Core translated once: its SQL, and how each parameter takes its value.</summary>
internal sealed partial class CompiledQuery
{
    private readonly List<(string Name, DbType Type, int Size, int? Slot, Func<object?, object?>? Convert)> _parameters = [];

    /// <summary>Translates a query.</summary>
    /// <param name="query">The query; every value in it is a <see cref="Slot"/>, except the list that it joins with.</param>
    /// <param name="model">The model, for the conversions of columns.</param>
    public CompiledQuery(IQueryable query, IModel model)
    {
        query = query.Provider.CreateQuery(new CapturedSlots().Visit(query.Expression));
        using var command = query.CreateDbCommand();
        Text = command.CommandText;
        var slots = SlotFinder.Find(query.Expression, model);
        foreach (DbParameter parameter in command.Parameters)
        {
            // EF Core names a captured value after its member and its place in the query; what FromSqlRaw binds is called p0.
            var captured = CapturedValue().Match(parameter.ParameterName);
            var slot = captured.Success ? slots[int.Parse(captured.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)] : default;
            _parameters.Add((parameter.ParameterName, parameter.DbType, parameter.Size, slot.Slot?.Index, slot.Convert));
        }
    }

    /// <summary>The SQL.</summary>
    public string Text { get; }

    /// <summary>Makes the command ready to run.</summary>
    /// <param name="connection">The connection that it runs on.</param>
    /// <param name="values">The values by slot index.</param>
    /// <param name="list">The list that it joins with, such as the parents' keys, as a JSON array; null for a query without one.</param>
    public DbCommand CreateCommand(DbConnection connection, IReadOnlyList<object> values, string? list)
    {
        var command = connection.CreateCommand();
        command.CommandText = Text;
        foreach (var (name, type, size, slot, convert) in _parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.DbType = type;
            parameter.Value = slot is { } index ? Provided(values[index], convert) : list;

            // The size was chosen for the value of the translation: a longer one must not be cut.
            if (size > 0) parameter.Size = parameter.Value is string text && text.Length > size ? -1 : size;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    // Names of enums and values out of cursors are what the database holds already.
    private static object? Provided(object value, Func<object?, object?>? convert) => convert is null || value is string or long ? value : convert(value);

    [GeneratedRegex("^@?__Value_([0-9]+)$")]
    private static partial Regex CapturedValue();

    /// <summary>Takes slots out of the variables that a lambda of C# captured them in.</summary>
    private sealed class CapturedSlots : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node is { Member: FieldInfo field, Expression: ConstantExpression { Value: { } closure } } && field.GetValue(closure) is Slot slot
                ? Expression.Constant(slot)
                : base.VisitMember(node);
    }

    /// <summary>Finds the slots in the order in which EF Core numbers captured values: that of a walk through the query, each slot once.</summary>
    private sealed class SlotFinder(IModel model) : ExpressionVisitor
    {
        private readonly List<(Slot? Slot, Func<object?, object?>? Convert)> _slots = [];

        public static List<(Slot? Slot, Func<object?, object?>? Convert)> Find(Expression query, IModel model)
        {
            var finder = new SlotFinder(model);
            finder.Visit(query);
            return finder._slots;
        }

        protected override Expression VisitBinary(BinaryExpression node)
        {
            if (node.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse) return VisitLogical(node);
            var first = _slots.Count;
            var visited = base.VisitBinary(node);
            if (_slots.Count == first + 1 && node.Right is MemberExpression { Expression: ConstantExpression { Value: Slot } })
            {
                _slots[first] = (_slots[first].Slot, ColumnReader.ConverterOf(node.Left, model)?.ConvertToProvider);
            }

            return visited;
        }

        // What a constant decides alone is not numbered: EF Core does not even look at the rest.
        private Expression VisitLogical(BinaryExpression node)
        {
            var left = Visit(node.Left);
            if (Decides(left)) return left;
            var right = Visit(node.Right);
            return Decides(right) ? right : node;

            bool Decides(Expression side) => side is ConstantExpression { Value: bool truth } && truth == (node.NodeType == ExpressionType.OrElse);
        }

        // The argument of FromSqlRaw takes a number as well.
        protected override Expression VisitExtension(Expression node)
        {
            if (node is QueryRootExpression && node.GetType() != typeof(QueryRootExpression)) _slots.Add(default);
            return node;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression is not ConstantExpression { Value: Subquery subquery }) return base.VisitMember(node);
            Visit(subquery.Inner.Expression);
            return node;
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            if (node.Value is Slot slot && !_slots.Exists(known => ReferenceEquals(known.Slot, slot))) _slots.Add((slot, null));
            return node;
        }
    }
}
