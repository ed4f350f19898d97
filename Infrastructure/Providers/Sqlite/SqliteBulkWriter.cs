using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Infrastructure.Providers.Sqlite;

/// <summary>One prepared statement, bound by position: the parameters of a command are looked up by name for every row, which costs more than the row.</summary>
internal sealed class SqliteBulkWriter : BulkWriter
{
    private readonly SqliteConnection _connection;
    private readonly long?[] _numbers;
    private readonly string?[] _texts;
    private sqlite3_stmt? _insert;
    private byte[] _text = new byte[4_096];

    public SqliteBulkWriter(TransverseContext context, IEntityType entity)
        : base(context, entity)
    {
        _connection = (SqliteConnection)context.Database.GetDbConnection();
        _numbers = new long?[Columns.Count];
        _texts = new string?[Columns.Count];
    }

    /// <inheritdoc/>
    public override bool IsFull => false;

    /// <inheritdoc/>
    public override void Add(object entity)
    {
        _insert ??= Prepare();
        for (var index = 0; index < Columns.Count; index++) Bind(Columns[index], index, entity);

        var result = raw.sqlite3_step(_insert);
        raw.sqlite3_reset(_insert);
        if (result != raw.SQLITE_DONE) Check(result);
    }

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _insert?.Dispose();
        return ValueTask.CompletedTask;
    }

    private sqlite3_stmt Prepare()
    {
        var names = string.Join(", ", Columns.Select(column => Sql.DelimitIdentifier(column.Name)));
        var values = string.Join(", ", Columns.Select(_ => "?"));
        Check(raw.sqlite3_prepare_v2(_connection.Handle, $"INSERT INTO {Table} ({names}) VALUES ({values})", out var statement));
        return statement;
    }

    // A statement keeps what was bound to it, and most columns of a row say what the row before said; all are null at first.
    private void Bind(BulkColumn column, int index, object entity)
    {
        if (column.Number is { } number)
        {
            var value = number(entity);
            if (value == _numbers[index]) return;

            Check(value is { } bound ? raw.sqlite3_bind_int64(_insert, index + 1, bound) : raw.sqlite3_bind_null(_insert, index + 1));
            _numbers[index] = value;
            return;
        }

        var text = column.Text is { } read ? read(entity) : Form(column.Read(entity));
        if (text == _texts[index]) return;

        Check(text is null ? raw.sqlite3_bind_null(_insert, index + 1) : BindText(index + 1, text));
        _texts[index] = text;
    }

    private static string? Form(object? value) => value switch
    {
        null => null,
        DateTimeOffset time => time.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A column of type {value.GetType()} has no form in SQLite yet."),
    };

    private int BindText(int position, string text)
    {
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < size) _text = new byte[size];

        return raw.sqlite3_bind_text(_insert, position, _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _connection.Handle);
}
