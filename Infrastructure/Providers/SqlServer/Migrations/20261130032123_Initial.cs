using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transverse.Infrastructure.Providers.SqlServer.Migrations
{
    public partial class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "transverse");

            migrationBuilder.CreateTable(
                name: "Actors",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameKey = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Acronym = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AcronymKey = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    DirectionId = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Origin = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Siret = table.Column<string>(type: "nvarchar(14)", maxLength: 14, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Rna = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PlatformMember = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Actors_Actors_DirectionId",
                        column: x => x.DirectionId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Actors_Actors_ParentId",
                        column: x => x.ParentId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Dataset",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LoadedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LoadedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dataset", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Places",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameKey = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ParentId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Places", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Places_Places_ParentId",
                        column: x => x.ParentId,
                        principalSchema: "transverse",
                        principalTable: "Places",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RowId = table.Column<int>(type: "int", nullable: false),
                    Weight = table.Column<int>(type: "int", nullable: false),
                    Label = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Phrase = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Length = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameKey = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ActorNames",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ActorId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameKey = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsAlias = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActorNames", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActorNames_Actors_ActorId",
                        column: x => x.ActorId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Documents",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PublisherId = table.Column<int>(type: "int", nullable: true),
                    Published = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Language = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LineCount = table.Column<int>(type: "int", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Origin = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FactCount = table.Column<int>(type: "int", nullable: false),
                    CitedLineCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Documents_Actors_PublisherId",
                        column: x => x.PublisherId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                schema: "transverse",
                columns: table => new
                {
                    Term = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EntryId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => new { x.Term, x.EntryId });
                    table.ForeignKey(
                        name: "FK_SearchWords_SearchEntries_EntryId",
                        column: x => x.EntryId,
                        principalSchema: "transverse",
                        principalTable: "SearchEntries",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CoverageNotes",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    DocumentId = table.Column<int>(type: "int", nullable: false),
                    FirstLine = table.Column<int>(type: "int", nullable: false),
                    LastLine = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoverageNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CoverageNotes_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundingTotals",
                schema: "transverse",
                columns: table => new
                {
                    DocumentId = table.Column<int>(type: "int", nullable: false),
                    FunderId = table.Column<int>(type: "int", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: true),
                    Nature = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Accounting = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Count = table.Column<long>(type: "bigint", nullable: false),
                    SumCents = table.Column<long>(type: "bigint", nullable: false),
                    LeastCents = table.Column<long>(type: "bigint", nullable: false),
                    GreatestCents = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.ForeignKey(
                        name: "FK_FundingTotals_Actors_FunderId",
                        column: x => x.FunderId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundingTotals_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ImportMatches",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    DocumentId = table.Column<int>(type: "int", nullable: false),
                    Party = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ActorId = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RowCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportMatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportMatches_Actors_ActorId",
                        column: x => x.ActorId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ImportMatches_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OwnerId = table.Column<int>(type: "int", nullable: true),
                    StartYear = table.Column<int>(type: "int", nullable: true),
                    EndYear = table.Column<int>(type: "int", nullable: true),
                    DocumentId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Plans_Actors_OwnerId",
                        column: x => x.OwnerId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Plans_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Sections",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Key = table.Column<string>(type: "nvarchar(220)", maxLength: 220, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    DocumentId = table.Column<int>(type: "int", nullable: false),
                    PlanId = table.Column<int>(type: "int", nullable: true),
                    ParentId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sections_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Sections_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "transverse",
                        principalTable: "Plans",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Sections_Sections_ParentId",
                        column: x => x.ParentId,
                        principalSchema: "transverse",
                        principalTable: "Sections",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Key = table.Column<string>(type: "nvarchar(220)", maxLength: 220, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Level = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Summary = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SummaryKey = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    PlanId = table.Column<int>(type: "int", nullable: false),
                    SectionId = table.Column<int>(type: "int", nullable: true),
                    ParentId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commitments_Commitments_ParentId",
                        column: x => x.ParentId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Commitments_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "transverse",
                        principalTable: "Plans",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Commitments_Sections_SectionId",
                        column: x => x.SectionId,
                        principalSchema: "transverse",
                        principalTable: "Sections",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundedActions",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Summary = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SummaryKey = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    DocumentId = table.Column<int>(type: "int", nullable: false),
                    SectionId = table.Column<int>(type: "int", nullable: true),
                    StepId = table.Column<int>(type: "int", nullable: true),
                    FamilyId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundedActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundedActions_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActions_Sections_FamilyId",
                        column: x => x.FamilyId,
                        principalSchema: "transverse",
                        principalTable: "Sections",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActions_Sections_SectionId",
                        column: x => x.SectionId,
                        principalSchema: "transverse",
                        principalTable: "Sections",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActions_Sections_StepId",
                        column: x => x.StepId,
                        principalSchema: "transverse",
                        principalTable: "Sections",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CommitmentLinks",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    FromId = table.Column<int>(type: "int", nullable: false),
                    ToId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Confidence = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Rationale = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RationaleKey = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentLinks_Commitments_FromId",
                        column: x => x.FromId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CommitmentLinks_Commitments_ToId",
                        column: x => x.ToId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CommitmentThemes",
                schema: "transverse",
                columns: table => new
                {
                    CommitmentId = table.Column<int>(type: "int", nullable: false),
                    ThemeId = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentThemes", x => new { x.CommitmentId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_CommitmentThemes_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CommitmentThemes_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalSchema: "transverse",
                        principalTable: "Themes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Reconciliations",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Label = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LabelKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Printed = table.Column<long>(type: "bigint", nullable: true),
                    Computed = table.Column<long>(type: "bigint", nullable: true),
                    Difference = table.Column<long>(type: "bigint", nullable: true),
                    Verdict = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Explanation = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ExplanationKey = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DocumentId = table.Column<int>(type: "int", nullable: false),
                    PlanId = table.Column<int>(type: "int", nullable: true),
                    CommitmentId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reconciliations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reconciliations_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Reconciliations_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Reconciliations_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "transverse",
                        principalTable: "Plans",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundedActionActors",
                schema: "transverse",
                columns: table => new
                {
                    FundedActionId = table.Column<int>(type: "int", nullable: false),
                    ActorId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundedActionActors", x => new { x.ActorId, x.FundedActionId });
                    table.ForeignKey(
                        name: "FK_FundedActionActors_Actors_ActorId",
                        column: x => x.ActorId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActionActors_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalSchema: "transverse",
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundedActionLinks",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    FundedActionId = table.Column<int>(type: "int", nullable: false),
                    CommitmentId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Confidence = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Rationale = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RationaleKey = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundedActionLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundedActionLinks_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActionLinks_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalSchema: "transverse",
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundedActionPlaces",
                schema: "transverse",
                columns: table => new
                {
                    FundedActionId = table.Column<int>(type: "int", nullable: false),
                    PlaceId = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundedActionPlaces", x => new { x.FundedActionId, x.PlaceId });
                    table.ForeignKey(
                        name: "FK_FundedActionPlaces_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalSchema: "transverse",
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActionPlaces_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalSchema: "transverse",
                        principalTable: "Places",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundedActionThemes",
                schema: "transverse",
                columns: table => new
                {
                    FundedActionId = table.Column<int>(type: "int", nullable: false),
                    ThemeId = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Weight = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundedActionThemes", x => new { x.FundedActionId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_FundedActionThemes_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalSchema: "transverse",
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActionThemes_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalSchema: "transverse",
                        principalTable: "Themes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Fundings",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AmountCents = table.Column<long>(type: "bigint", nullable: false),
                    Qualifier = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: true),
                    FunderId = table.Column<int>(type: "int", nullable: true),
                    RecipientId = table.Column<int>(type: "int", nullable: true),
                    FundedActionId = table.Column<int>(type: "int", nullable: true),
                    DocumentId = table.Column<int>(type: "int", nullable: false),
                    Label = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LabelKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Nature = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Accounting = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sectors = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SectorsKey = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PartOfId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fundings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Fundings_Actors_FunderId",
                        column: x => x.FunderId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Fundings_Actors_RecipientId",
                        column: x => x.RecipientId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Fundings_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Fundings_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalSchema: "transverse",
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Fundings_Fundings_PartOfId",
                        column: x => x.PartOfId,
                        principalSchema: "transverse",
                        principalTable: "Fundings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Label = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LabelKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Unit = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    UnitKey = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false, collation: "Latin1_General_100_BIN2"),
                    BetterWhen = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Additivity = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DocumentId = table.Column<int>(type: "int", nullable: false),
                    PlanId = table.Column<int>(type: "int", nullable: true),
                    CommitmentId = table.Column<int>(type: "int", nullable: true),
                    FundedActionId = table.Column<int>(type: "int", nullable: true),
                    ActorId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Indicators_Actors_ActorId",
                        column: x => x.ActorId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Indicators_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Indicators_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Indicators_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalSchema: "transverse",
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Indicators_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "transverse",
                        principalTable: "Plans",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Participations",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ActorId = table.Column<int>(type: "int", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PlanId = table.Column<int>(type: "int", nullable: true),
                    CommitmentId = table.Column<int>(type: "int", nullable: true),
                    FundedActionId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Participations_Actors_ActorId",
                        column: x => x.ActorId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Participations_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Participations_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalSchema: "transverse",
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Participations_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "transverse",
                        principalTable: "Plans",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CommitmentLinkEnds",
                schema: "transverse",
                columns: table => new
                {
                    CommitmentId = table.Column<int>(type: "int", nullable: false),
                    LinkId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentLinkEnds", x => new { x.CommitmentId, x.LinkId });
                    table.ForeignKey(
                        name: "FK_CommitmentLinkEnds_CommitmentLinks_LinkId",
                        column: x => x.LinkId,
                        principalSchema: "transverse",
                        principalTable: "CommitmentLinks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CommitmentLinkEnds_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundingShares",
                schema: "transverse",
                columns: table => new
                {
                    FundingId = table.Column<int>(type: "int", nullable: false),
                    ThemeId = table.Column<int>(type: "int", nullable: false),
                    AmountCents = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingShares", x => new { x.FundingId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_FundingShares_Fundings_FundingId",
                        column: x => x.FundingId,
                        principalSchema: "transverse",
                        principalTable: "Fundings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundingShares_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalSchema: "transverse",
                        principalTable: "Themes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReconciliationFundings",
                schema: "transverse",
                columns: table => new
                {
                    ReconciliationId = table.Column<int>(type: "int", nullable: false),
                    FundingId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReconciliationFundings", x => new { x.ReconciliationId, x.FundingId });
                    table.ForeignKey(
                        name: "FK_ReconciliationFundings_Fundings_FundingId",
                        column: x => x.FundingId,
                        principalSchema: "transverse",
                        principalTable: "Fundings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReconciliationFundings_Reconciliations_ReconciliationId",
                        column: x => x.ReconciliationId,
                        principalSchema: "transverse",
                        principalTable: "Reconciliations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "IndicatorActors",
                schema: "transverse",
                columns: table => new
                {
                    IndicatorId = table.Column<int>(type: "int", nullable: false),
                    ActorId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorActors", x => new { x.IndicatorId, x.ActorId });
                    table.ForeignKey(
                        name: "FK_IndicatorActors_Actors_ActorId",
                        column: x => x.ActorId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_IndicatorActors_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "transverse",
                        principalTable: "Indicators",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "IndicatorThemes",
                schema: "transverse",
                columns: table => new
                {
                    IndicatorId = table.Column<int>(type: "int", nullable: false),
                    ThemeId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorThemes", x => new { x.IndicatorId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_IndicatorThemes_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "transverse",
                        principalTable: "Indicators",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_IndicatorThemes_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalSchema: "transverse",
                        principalTable: "Themes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Observations",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(220)", maxLength: 220, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IndicatorId = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Value = table.Column<long>(type: "bigint", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TextKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Qualifier = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Period = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: true),
                    Population = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PopulationKey = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PlaceId = table.Column<int>(type: "int", nullable: true),
                    DocumentId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Observations_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Observations_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "transverse",
                        principalTable: "Indicators",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Observations_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalSchema: "transverse",
                        principalTable: "Places",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Achievements",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    CommitmentId = table.Column<int>(type: "int", nullable: false),
                    BaselineId = table.Column<int>(type: "int", nullable: true),
                    TargetId = table.Column<int>(type: "int", nullable: true),
                    ResultId = table.Column<int>(type: "int", nullable: true),
                    PrintedRate = table.Column<long>(type: "bigint", nullable: true),
                    PrintedText = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PrintedTextKey = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ComputedRate = table.Column<long>(type: "bigint", nullable: true),
                    Formula = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Verdict = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReasonKey = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Achievements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Achievements_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Achievements_Observations_BaselineId",
                        column: x => x.BaselineId,
                        principalSchema: "transverse",
                        principalTable: "Observations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Achievements_Observations_ResultId",
                        column: x => x.ResultId,
                        principalSchema: "transverse",
                        principalTable: "Observations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Achievements_Observations_TargetId",
                        column: x => x.TargetId,
                        principalSchema: "transverse",
                        principalTable: "Observations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReconciliationObservations",
                schema: "transverse",
                columns: table => new
                {
                    ReconciliationId = table.Column<int>(type: "int", nullable: false),
                    ObservationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReconciliationObservations", x => new { x.ReconciliationId, x.ObservationId });
                    table.ForeignKey(
                        name: "FK_ReconciliationObservations_Observations_ObservationId",
                        column: x => x.ObservationId,
                        principalSchema: "transverse",
                        principalTable: "Observations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReconciliationObservations_Reconciliations_ReconciliationId",
                        column: x => x.ReconciliationId,
                        principalSchema: "transverse",
                        principalTable: "Reconciliations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Citations",
                schema: "transverse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    DocumentId = table.Column<int>(type: "int", nullable: false),
                    FirstLine = table.Column<int>(type: "int", nullable: false),
                    LastLine = table.Column<int>(type: "int", nullable: false),
                    Printed = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    PlanId = table.Column<int>(type: "int", nullable: true),
                    SectionId = table.Column<int>(type: "int", nullable: true),
                    CommitmentId = table.Column<int>(type: "int", nullable: true),
                    CommitmentLinkId = table.Column<int>(type: "int", nullable: true),
                    ParticipationId = table.Column<int>(type: "int", nullable: true),
                    ActorId = table.Column<int>(type: "int", nullable: true),
                    ActorNameId = table.Column<int>(type: "int", nullable: true),
                    IndicatorId = table.Column<int>(type: "int", nullable: true),
                    ObservationId = table.Column<int>(type: "int", nullable: true),
                    FundedActionId = table.Column<int>(type: "int", nullable: true),
                    FundedActionLinkId = table.Column<int>(type: "int", nullable: true),
                    FundingId = table.Column<int>(type: "int", nullable: true),
                    AchievementId = table.Column<int>(type: "int", nullable: true),
                    ReconciliationId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Citations_Achievements_AchievementId",
                        column: x => x.AchievementId,
                        principalSchema: "transverse",
                        principalTable: "Achievements",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_ActorNames_ActorNameId",
                        column: x => x.ActorNameId,
                        principalSchema: "transverse",
                        principalTable: "ActorNames",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Actors_ActorId",
                        column: x => x.ActorId,
                        principalSchema: "transverse",
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_CommitmentLinks_CommitmentLinkId",
                        column: x => x.CommitmentLinkId,
                        principalSchema: "transverse",
                        principalTable: "CommitmentLinks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalSchema: "transverse",
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "transverse",
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_FundedActionLinks_FundedActionLinkId",
                        column: x => x.FundedActionLinkId,
                        principalSchema: "transverse",
                        principalTable: "FundedActionLinks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalSchema: "transverse",
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Fundings_FundingId",
                        column: x => x.FundingId,
                        principalSchema: "transverse",
                        principalTable: "Fundings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "transverse",
                        principalTable: "Indicators",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Observations_ObservationId",
                        column: x => x.ObservationId,
                        principalSchema: "transverse",
                        principalTable: "Observations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Participations_ParticipationId",
                        column: x => x.ParticipationId,
                        principalSchema: "transverse",
                        principalTable: "Participations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "transverse",
                        principalTable: "Plans",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Reconciliations_ReconciliationId",
                        column: x => x.ReconciliationId,
                        principalSchema: "transverse",
                        principalTable: "Reconciliations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Sections_SectionId",
                        column: x => x.SectionId,
                        principalSchema: "transverse",
                        principalTable: "Sections",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Achievements_BaselineId",
                schema: "transverse",
                table: "Achievements",
                column: "BaselineId",
                filter: "\"BaselineId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Achievements_CommitmentId",
                schema: "transverse",
                table: "Achievements",
                column: "CommitmentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Achievements_ResultId",
                schema: "transverse",
                table: "Achievements",
                column: "ResultId",
                filter: "\"ResultId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Achievements_TargetId",
                schema: "transverse",
                table: "Achievements",
                column: "TargetId",
                filter: "\"TargetId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ActorNames_ActorId_Name",
                schema: "transverse",
                table: "ActorNames",
                columns: new[] { "ActorId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActorNames_NameKey",
                schema: "transverse",
                table: "ActorNames",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Actors_DirectionId",
                schema: "transverse",
                table: "Actors",
                column: "DirectionId",
                filter: "\"DirectionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Actors_NameKey",
                schema: "transverse",
                table: "Actors",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Actors_ParentId",
                schema: "transverse",
                table: "Actors",
                column: "ParentId",
                filter: "\"ParentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Actors_Slug",
                schema: "transverse",
                table: "Actors",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Citations_AchievementId",
                schema: "transverse",
                table: "Citations",
                column: "AchievementId",
                filter: "\"AchievementId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ActorId",
                schema: "transverse",
                table: "Citations",
                column: "ActorId",
                filter: "\"ActorId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ActorNameId",
                schema: "transverse",
                table: "Citations",
                column: "ActorNameId",
                filter: "\"ActorNameId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_CommitmentId",
                schema: "transverse",
                table: "Citations",
                column: "CommitmentId",
                filter: "\"CommitmentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_CommitmentLinkId",
                schema: "transverse",
                table: "Citations",
                column: "CommitmentLinkId",
                filter: "\"CommitmentLinkId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_DocumentId",
                schema: "transverse",
                table: "Citations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_FundedActionId",
                schema: "transverse",
                table: "Citations",
                column: "FundedActionId",
                filter: "\"FundedActionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_FundedActionLinkId",
                schema: "transverse",
                table: "Citations",
                column: "FundedActionLinkId",
                filter: "\"FundedActionLinkId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_FundingId",
                schema: "transverse",
                table: "Citations",
                column: "FundingId",
                filter: "\"FundingId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_IndicatorId",
                schema: "transverse",
                table: "Citations",
                column: "IndicatorId",
                filter: "\"IndicatorId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ObservationId",
                schema: "transverse",
                table: "Citations",
                column: "ObservationId",
                filter: "\"ObservationId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ParticipationId",
                schema: "transverse",
                table: "Citations",
                column: "ParticipationId",
                filter: "\"ParticipationId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_PlanId",
                schema: "transverse",
                table: "Citations",
                column: "PlanId",
                filter: "\"PlanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ReconciliationId",
                schema: "transverse",
                table: "Citations",
                column: "ReconciliationId",
                filter: "\"ReconciliationId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_SectionId",
                schema: "transverse",
                table: "Citations",
                column: "SectionId",
                filter: "\"SectionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLinkEnds_LinkId",
                schema: "transverse",
                table: "CommitmentLinkEnds",
                column: "LinkId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLinks_FromId",
                schema: "transverse",
                table: "CommitmentLinks",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLinks_ToId",
                schema: "transverse",
                table: "CommitmentLinks",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_Key",
                schema: "transverse",
                table: "Commitments",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_ParentId",
                schema: "transverse",
                table: "Commitments",
                column: "ParentId",
                filter: "\"ParentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_PlanId_Code",
                schema: "transverse",
                table: "Commitments",
                columns: new[] { "PlanId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_SectionId",
                schema: "transverse",
                table: "Commitments",
                column: "SectionId",
                filter: "\"SectionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentThemes_ThemeId",
                schema: "transverse",
                table: "CommitmentThemes",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_CoverageNotes_DocumentId",
                schema: "transverse",
                table: "CoverageNotes",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Code",
                schema: "transverse",
                table: "Documents",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Documents_PublisherId",
                schema: "transverse",
                table: "Documents",
                column: "PublisherId",
                filter: "\"PublisherId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActionActors_FundedActionId",
                schema: "transverse",
                table: "FundedActionActors",
                column: "FundedActionId");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActionLinks_CommitmentId",
                schema: "transverse",
                table: "FundedActionLinks",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActionLinks_FundedActionId_CommitmentId",
                schema: "transverse",
                table: "FundedActionLinks",
                columns: new[] { "FundedActionId", "CommitmentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundedActionPlaces_PlaceId",
                schema: "transverse",
                table: "FundedActionPlaces",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActions_Code",
                schema: "transverse",
                table: "FundedActions",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundedActions_DocumentId",
                schema: "transverse",
                table: "FundedActions",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActions_FamilyId",
                schema: "transverse",
                table: "FundedActions",
                column: "FamilyId",
                filter: "\"FamilyId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActions_SectionId",
                schema: "transverse",
                table: "FundedActions",
                column: "SectionId",
                filter: "\"SectionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActions_StepId",
                schema: "transverse",
                table: "FundedActions",
                column: "StepId",
                filter: "\"StepId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActionThemes_ThemeId",
                schema: "transverse",
                table: "FundedActionThemes",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_Code",
                schema: "transverse",
                table: "Fundings",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_DocumentId",
                schema: "transverse",
                table: "Fundings",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_FundedActionId",
                schema: "transverse",
                table: "Fundings",
                column: "FundedActionId",
                filter: "\"FundedActionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_FunderId",
                schema: "transverse",
                table: "Fundings",
                column: "FunderId",
                filter: "\"FunderId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_PartOfId",
                schema: "transverse",
                table: "Fundings",
                column: "PartOfId",
                filter: "\"PartOfId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_RecipientId",
                schema: "transverse",
                table: "Fundings",
                column: "RecipientId",
                filter: "\"RecipientId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundingShares_ThemeId",
                schema: "transverse",
                table: "FundingShares",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingTotals_DocumentId",
                schema: "transverse",
                table: "FundingTotals",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingTotals_FunderId",
                schema: "transverse",
                table: "FundingTotals",
                column: "FunderId",
                filter: "\"FunderId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ImportMatches_ActorId",
                schema: "transverse",
                table: "ImportMatches",
                column: "ActorId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportMatches_DocumentId_Party",
                schema: "transverse",
                table: "ImportMatches",
                columns: new[] { "DocumentId", "Party" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorActors_ActorId",
                schema: "transverse",
                table: "IndicatorActors",
                column: "ActorId");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_ActorId",
                schema: "transverse",
                table: "Indicators",
                column: "ActorId",
                filter: "\"ActorId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Code",
                schema: "transverse",
                table: "Indicators",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_CommitmentId",
                schema: "transverse",
                table: "Indicators",
                column: "CommitmentId",
                filter: "\"CommitmentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_DocumentId",
                schema: "transverse",
                table: "Indicators",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_FundedActionId",
                schema: "transverse",
                table: "Indicators",
                column: "FundedActionId",
                filter: "\"FundedActionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_PlanId",
                schema: "transverse",
                table: "Indicators",
                column: "PlanId",
                filter: "\"PlanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorThemes_ThemeId",
                schema: "transverse",
                table: "IndicatorThemes",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_DocumentId",
                schema: "transverse",
                table: "Observations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_IndicatorId_Position",
                schema: "transverse",
                table: "Observations",
                columns: new[] { "IndicatorId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Observations_Key",
                schema: "transverse",
                table: "Observations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Observations_PlaceId",
                schema: "transverse",
                table: "Observations",
                column: "PlaceId",
                filter: "\"PlaceId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Participations_ActorId",
                schema: "transverse",
                table: "Participations",
                column: "ActorId");

            migrationBuilder.CreateIndex(
                name: "IX_Participations_CommitmentId",
                schema: "transverse",
                table: "Participations",
                column: "CommitmentId",
                filter: "\"CommitmentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Participations_FundedActionId",
                schema: "transverse",
                table: "Participations",
                column: "FundedActionId",
                filter: "\"FundedActionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Participations_PlanId",
                schema: "transverse",
                table: "Participations",
                column: "PlanId",
                filter: "\"PlanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Places_Code",
                schema: "transverse",
                table: "Places",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Places_NameKey",
                schema: "transverse",
                table: "Places",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Places_ParentId",
                schema: "transverse",
                table: "Places",
                column: "ParentId",
                filter: "\"ParentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Code",
                schema: "transverse",
                table: "Plans",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_DocumentId",
                schema: "transverse",
                table: "Plans",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_OwnerId",
                schema: "transverse",
                table: "Plans",
                column: "OwnerId",
                filter: "\"OwnerId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReconciliationFundings_FundingId",
                schema: "transverse",
                table: "ReconciliationFundings",
                column: "FundingId");

            migrationBuilder.CreateIndex(
                name: "IX_ReconciliationObservations_ObservationId",
                schema: "transverse",
                table: "ReconciliationObservations",
                column: "ObservationId");

            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_Code",
                schema: "transverse",
                table: "Reconciliations",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_CommitmentId",
                schema: "transverse",
                table: "Reconciliations",
                column: "CommitmentId",
                filter: "\"CommitmentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_DocumentId",
                schema: "transverse",
                table: "Reconciliations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_PlanId",
                schema: "transverse",
                table: "Reconciliations",
                column: "PlanId",
                filter: "\"PlanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Subject",
                schema: "transverse",
                table: "SearchEntries",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_SearchWords_EntryId",
                schema: "transverse",
                table: "SearchWords",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_Sections_DocumentId_Code",
                schema: "transverse",
                table: "Sections",
                columns: new[] { "DocumentId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sections_Key",
                schema: "transverse",
                table: "Sections",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sections_ParentId",
                schema: "transverse",
                table: "Sections",
                column: "ParentId",
                filter: "\"ParentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Sections_PlanId",
                schema: "transverse",
                table: "Sections",
                column: "PlanId",
                filter: "\"PlanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_Code",
                schema: "transverse",
                table: "Themes",
                column: "Code",
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Citations",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "CommitmentLinkEnds",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "CommitmentThemes",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "CoverageNotes",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Dataset",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "FundedActionActors",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "FundedActionPlaces",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "FundedActionThemes",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "FundingShares",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "FundingTotals",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "ImportMatches",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "IndicatorActors",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "IndicatorThemes",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "ReconciliationFundings",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "ReconciliationObservations",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "SearchWords",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Achievements",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "ActorNames",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "FundedActionLinks",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Participations",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "CommitmentLinks",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Themes",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Fundings",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Reconciliations",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "SearchEntries",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Observations",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Indicators",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Places",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Commitments",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "FundedActions",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Sections",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Plans",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Documents",
                schema: "transverse");

            migrationBuilder.DropTable(
                name: "Actors",
                schema: "transverse");
        }
    }
}
