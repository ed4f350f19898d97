using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Transverse.Infrastructure.Providers.Sqlite.Migrations
{
    public partial class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Actors",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Acronym = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    AcronymKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    DirectionId = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Siret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true),
                    Rna = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    PlatformMember = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Actors_Actors_DirectionId",
                        column: x => x.DirectionId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Actors_Actors_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Dataset",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    LoadedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LoadedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dataset", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Places",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Places", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Places_Places_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Places",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    RowId = table.Column<int>(type: "INTEGER", nullable: false),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Phrase = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Length = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ActorNames",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    IsAlias = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActorNames", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActorNames_Actors_ActorId",
                        column: x => x.ActorId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    TitleKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    PublisherId = table.Column<int>(type: "INTEGER", nullable: true),
                    Published = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LineCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    FactCount = table.Column<int>(type: "INTEGER", nullable: false),
                    CitedLineCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Documents_Actors_PublisherId",
                        column: x => x.PublisherId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Term = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EntryId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => new { x.Term, x.EntryId });
                    table.ForeignKey(
                        name: "FK_SearchWords_SearchEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "SearchEntries",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CoverageNotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstLine = table.Column<int>(type: "INTEGER", nullable: false),
                    LastLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoverageNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CoverageNotes_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundingTotals",
                columns: table => new
                {
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    FunderId = table.Column<int>(type: "INTEGER", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Nature = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Accounting = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Count = table.Column<long>(type: "INTEGER", nullable: false),
                    SumCents = table.Column<long>(type: "INTEGER", nullable: false),
                    LeastCents = table.Column<long>(type: "INTEGER", nullable: false),
                    GreatestCents = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.ForeignKey(
                        name: "FK_FundingTotals_Actors_FunderId",
                        column: x => x.FunderId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundingTotals_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ImportMatches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ActorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    RowCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportMatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportMatches_Actors_ActorId",
                        column: x => x.ActorId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ImportMatches_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    TitleKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    OwnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    StartYear = table.Column<int>(type: "INTEGER", nullable: true),
                    EndYear = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Plans_Actors_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Plans_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Sections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 220, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    TitleKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: true),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sections_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Sections_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Sections_Sections_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Sections",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 220, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    TitleKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SummaryKey = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: true),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commitments_Commitments_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Commitments_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Commitments_Sections_SectionId",
                        column: x => x.SectionId,
                        principalTable: "Sections",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundedActions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    TitleKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SummaryKey = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: true),
                    StepId = table.Column<int>(type: "INTEGER", nullable: true),
                    FamilyId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundedActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundedActions_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActions_Sections_FamilyId",
                        column: x => x.FamilyId,
                        principalTable: "Sections",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActions_Sections_SectionId",
                        column: x => x.SectionId,
                        principalTable: "Sections",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActions_Sections_StepId",
                        column: x => x.StepId,
                        principalTable: "Sections",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CommitmentLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    FromId = table.Column<int>(type: "INTEGER", nullable: false),
                    ToId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Rationale = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RationaleKey = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentLinks_Commitments_FromId",
                        column: x => x.FromId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CommitmentLinks_Commitments_ToId",
                        column: x => x.ToId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CommitmentThemes",
                columns: table => new
                {
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentThemes", x => new { x.CommitmentId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_CommitmentThemes_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CommitmentThemes_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Reconciliations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    LabelKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Printed = table.Column<long>(type: "INTEGER", nullable: true),
                    Computed = table.Column<long>(type: "INTEGER", nullable: true),
                    Difference = table.Column<long>(type: "INTEGER", nullable: true),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ExplanationKey = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: true),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reconciliations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reconciliations_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Reconciliations_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Reconciliations_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundedActionActors",
                columns: table => new
                {
                    FundedActionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundedActionActors", x => new { x.ActorId, x.FundedActionId });
                    table.ForeignKey(
                        name: "FK_FundedActionActors_Actors_ActorId",
                        column: x => x.ActorId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActionActors_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundedActionLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    FundedActionId = table.Column<int>(type: "INTEGER", nullable: false),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Rationale = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RationaleKey = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundedActionLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundedActionLinks_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActionLinks_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundedActionPlaces",
                columns: table => new
                {
                    FundedActionId = table.Column<int>(type: "INTEGER", nullable: false),
                    PlaceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundedActionPlaces", x => new { x.FundedActionId, x.PlaceId });
                    table.ForeignKey(
                        name: "FK_FundedActionPlaces_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActionPlaces_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundedActionThemes",
                columns: table => new
                {
                    FundedActionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundedActionThemes", x => new { x.FundedActionId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_FundedActionThemes_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundedActionThemes_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Fundings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Qualifier = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    FunderId = table.Column<int>(type: "INTEGER", nullable: true),
                    RecipientId = table.Column<int>(type: "INTEGER", nullable: true),
                    FundedActionId = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    LabelKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Nature = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Accounting = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Sectors = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SectorsKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    PartOfId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fundings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Fundings_Actors_FunderId",
                        column: x => x.FunderId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Fundings_Actors_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Fundings_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Fundings_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Fundings_Fundings_PartOfId",
                        column: x => x.PartOfId,
                        principalTable: "Fundings",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    LabelKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    UnitKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    BetterWhen = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    Additivity = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: true),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: true),
                    FundedActionId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActorId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Indicators_Actors_ActorId",
                        column: x => x.ActorId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Indicators_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Indicators_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Indicators_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Indicators_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Participations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: true),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: true),
                    FundedActionId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Participations_Actors_ActorId",
                        column: x => x.ActorId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Participations_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Participations_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Participations_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CommitmentLinkEnds",
                columns: table => new
                {
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    LinkId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentLinkEnds", x => new { x.CommitmentId, x.LinkId });
                    table.ForeignKey(
                        name: "FK_CommitmentLinkEnds_CommitmentLinks_LinkId",
                        column: x => x.LinkId,
                        principalTable: "CommitmentLinks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CommitmentLinkEnds_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "FundingShares",
                columns: table => new
                {
                    FundingId = table.Column<int>(type: "INTEGER", nullable: false),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false),
                    AmountCents = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundingShares", x => new { x.FundingId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_FundingShares_Fundings_FundingId",
                        column: x => x.FundingId,
                        principalTable: "Fundings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_FundingShares_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReconciliationFundings",
                columns: table => new
                {
                    ReconciliationId = table.Column<int>(type: "INTEGER", nullable: false),
                    FundingId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReconciliationFundings", x => new { x.ReconciliationId, x.FundingId });
                    table.ForeignKey(
                        name: "FK_ReconciliationFundings_Fundings_FundingId",
                        column: x => x.FundingId,
                        principalTable: "Fundings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReconciliationFundings_Reconciliations_ReconciliationId",
                        column: x => x.ReconciliationId,
                        principalTable: "Reconciliations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "IndicatorActors",
                columns: table => new
                {
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorActors", x => new { x.IndicatorId, x.ActorId });
                    table.ForeignKey(
                        name: "FK_IndicatorActors_Actors_ActorId",
                        column: x => x.ActorId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_IndicatorActors_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "IndicatorThemes",
                columns: table => new
                {
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorThemes", x => new { x.IndicatorId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_IndicatorThemes_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_IndicatorThemes_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Observations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 220, nullable: false),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    TextKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Qualifier = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Population = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PopulationKey = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    PlaceId = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Observations_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Observations_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Observations_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Achievements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    BaselineId = table.Column<int>(type: "INTEGER", nullable: true),
                    TargetId = table.Column<int>(type: "INTEGER", nullable: true),
                    ResultId = table.Column<int>(type: "INTEGER", nullable: true),
                    PrintedRate = table.Column<long>(type: "INTEGER", nullable: true),
                    PrintedText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PrintedTextKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ComputedRate = table.Column<long>(type: "INTEGER", nullable: true),
                    Formula = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ReasonKey = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Achievements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Achievements_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Achievements_Observations_BaselineId",
                        column: x => x.BaselineId,
                        principalTable: "Observations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Achievements_Observations_ResultId",
                        column: x => x.ResultId,
                        principalTable: "Observations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Achievements_Observations_TargetId",
                        column: x => x.TargetId,
                        principalTable: "Observations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReconciliationObservations",
                columns: table => new
                {
                    ReconciliationId = table.Column<int>(type: "INTEGER", nullable: false),
                    ObservationId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReconciliationObservations", x => new { x.ReconciliationId, x.ObservationId });
                    table.ForeignKey(
                        name: "FK_ReconciliationObservations_Observations_ObservationId",
                        column: x => x.ObservationId,
                        principalTable: "Observations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReconciliationObservations_Reconciliations_ReconciliationId",
                        column: x => x.ReconciliationId,
                        principalTable: "Reconciliations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstLine = table.Column<int>(type: "INTEGER", nullable: false),
                    LastLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Printed = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: true),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: true),
                    CommitmentLinkId = table.Column<int>(type: "INTEGER", nullable: true),
                    ParticipationId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActorId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActorNameId = table.Column<int>(type: "INTEGER", nullable: true),
                    IndicatorId = table.Column<int>(type: "INTEGER", nullable: true),
                    ObservationId = table.Column<int>(type: "INTEGER", nullable: true),
                    FundedActionId = table.Column<int>(type: "INTEGER", nullable: true),
                    FundedActionLinkId = table.Column<int>(type: "INTEGER", nullable: true),
                    FundingId = table.Column<int>(type: "INTEGER", nullable: true),
                    AchievementId = table.Column<int>(type: "INTEGER", nullable: true),
                    ReconciliationId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Citations_Achievements_AchievementId",
                        column: x => x.AchievementId,
                        principalTable: "Achievements",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_ActorNames_ActorNameId",
                        column: x => x.ActorNameId,
                        principalTable: "ActorNames",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Actors_ActorId",
                        column: x => x.ActorId,
                        principalTable: "Actors",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_CommitmentLinks_CommitmentLinkId",
                        column: x => x.CommitmentLinkId,
                        principalTable: "CommitmentLinks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_FundedActionLinks_FundedActionLinkId",
                        column: x => x.FundedActionLinkId,
                        principalTable: "FundedActionLinks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_FundedActions_FundedActionId",
                        column: x => x.FundedActionId,
                        principalTable: "FundedActions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Fundings_FundingId",
                        column: x => x.FundingId,
                        principalTable: "Fundings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Observations_ObservationId",
                        column: x => x.ObservationId,
                        principalTable: "Observations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Participations_ParticipationId",
                        column: x => x.ParticipationId,
                        principalTable: "Participations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Reconciliations_ReconciliationId",
                        column: x => x.ReconciliationId,
                        principalTable: "Reconciliations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Sections_SectionId",
                        column: x => x.SectionId,
                        principalTable: "Sections",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Achievements_BaselineId",
                table: "Achievements",
                column: "BaselineId",
                filter: "\"BaselineId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Achievements_CommitmentId",
                table: "Achievements",
                column: "CommitmentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Achievements_ResultId",
                table: "Achievements",
                column: "ResultId",
                filter: "\"ResultId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Achievements_TargetId",
                table: "Achievements",
                column: "TargetId",
                filter: "\"TargetId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ActorNames_ActorId_Name",
                table: "ActorNames",
                columns: new[] { "ActorId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActorNames_NameKey",
                table: "ActorNames",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Actors_DirectionId",
                table: "Actors",
                column: "DirectionId",
                filter: "\"DirectionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Actors_NameKey",
                table: "Actors",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Actors_ParentId",
                table: "Actors",
                column: "ParentId",
                filter: "\"ParentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Actors_Slug",
                table: "Actors",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Citations_AchievementId",
                table: "Citations",
                column: "AchievementId",
                filter: "\"AchievementId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ActorId",
                table: "Citations",
                column: "ActorId",
                filter: "\"ActorId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ActorNameId",
                table: "Citations",
                column: "ActorNameId",
                filter: "\"ActorNameId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_CommitmentId",
                table: "Citations",
                column: "CommitmentId",
                filter: "\"CommitmentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_CommitmentLinkId",
                table: "Citations",
                column: "CommitmentLinkId",
                filter: "\"CommitmentLinkId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_DocumentId",
                table: "Citations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_FundedActionId",
                table: "Citations",
                column: "FundedActionId",
                filter: "\"FundedActionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_FundedActionLinkId",
                table: "Citations",
                column: "FundedActionLinkId",
                filter: "\"FundedActionLinkId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_FundingId",
                table: "Citations",
                column: "FundingId",
                filter: "\"FundingId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_IndicatorId",
                table: "Citations",
                column: "IndicatorId",
                filter: "\"IndicatorId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ObservationId",
                table: "Citations",
                column: "ObservationId",
                filter: "\"ObservationId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ParticipationId",
                table: "Citations",
                column: "ParticipationId",
                filter: "\"ParticipationId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_PlanId",
                table: "Citations",
                column: "PlanId",
                filter: "\"PlanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ReconciliationId",
                table: "Citations",
                column: "ReconciliationId",
                filter: "\"ReconciliationId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_SectionId",
                table: "Citations",
                column: "SectionId",
                filter: "\"SectionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLinkEnds_LinkId",
                table: "CommitmentLinkEnds",
                column: "LinkId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLinks_FromId",
                table: "CommitmentLinks",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentLinks_ToId",
                table: "CommitmentLinks",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_Key",
                table: "Commitments",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_ParentId",
                table: "Commitments",
                column: "ParentId",
                filter: "\"ParentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_PlanId_Code",
                table: "Commitments",
                columns: new[] { "PlanId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_SectionId",
                table: "Commitments",
                column: "SectionId",
                filter: "\"SectionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentThemes_ThemeId",
                table: "CommitmentThemes",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_CoverageNotes_DocumentId",
                table: "CoverageNotes",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Code",
                table: "Documents",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Documents_PublisherId",
                table: "Documents",
                column: "PublisherId",
                filter: "\"PublisherId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActionActors_FundedActionId",
                table: "FundedActionActors",
                column: "FundedActionId");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActionLinks_CommitmentId",
                table: "FundedActionLinks",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActionLinks_FundedActionId_CommitmentId",
                table: "FundedActionLinks",
                columns: new[] { "FundedActionId", "CommitmentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundedActionPlaces_PlaceId",
                table: "FundedActionPlaces",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActions_Code",
                table: "FundedActions",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FundedActions_DocumentId",
                table: "FundedActions",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActions_FamilyId",
                table: "FundedActions",
                column: "FamilyId",
                filter: "\"FamilyId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActions_SectionId",
                table: "FundedActions",
                column: "SectionId",
                filter: "\"SectionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActions_StepId",
                table: "FundedActions",
                column: "StepId",
                filter: "\"StepId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundedActionThemes_ThemeId",
                table: "FundedActionThemes",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_Code",
                table: "Fundings",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_DocumentId",
                table: "Fundings",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_FundedActionId",
                table: "Fundings",
                column: "FundedActionId",
                filter: "\"FundedActionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_FunderId",
                table: "Fundings",
                column: "FunderId",
                filter: "\"FunderId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_PartOfId",
                table: "Fundings",
                column: "PartOfId",
                filter: "\"PartOfId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Fundings_RecipientId",
                table: "Fundings",
                column: "RecipientId",
                filter: "\"RecipientId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FundingShares_ThemeId",
                table: "FundingShares",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingTotals_DocumentId",
                table: "FundingTotals",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_FundingTotals_FunderId",
                table: "FundingTotals",
                column: "FunderId",
                filter: "\"FunderId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ImportMatches_ActorId",
                table: "ImportMatches",
                column: "ActorId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportMatches_DocumentId_Party",
                table: "ImportMatches",
                columns: new[] { "DocumentId", "Party" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorActors_ActorId",
                table: "IndicatorActors",
                column: "ActorId");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_ActorId",
                table: "Indicators",
                column: "ActorId",
                filter: "\"ActorId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Code",
                table: "Indicators",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_CommitmentId",
                table: "Indicators",
                column: "CommitmentId",
                filter: "\"CommitmentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_DocumentId",
                table: "Indicators",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_FundedActionId",
                table: "Indicators",
                column: "FundedActionId",
                filter: "\"FundedActionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_PlanId",
                table: "Indicators",
                column: "PlanId",
                filter: "\"PlanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorThemes_ThemeId",
                table: "IndicatorThemes",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_DocumentId",
                table: "Observations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_IndicatorId_Position",
                table: "Observations",
                columns: new[] { "IndicatorId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Observations_Key",
                table: "Observations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Observations_PlaceId",
                table: "Observations",
                column: "PlaceId",
                filter: "\"PlaceId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Participations_ActorId",
                table: "Participations",
                column: "ActorId");

            migrationBuilder.CreateIndex(
                name: "IX_Participations_CommitmentId",
                table: "Participations",
                column: "CommitmentId",
                filter: "\"CommitmentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Participations_FundedActionId",
                table: "Participations",
                column: "FundedActionId",
                filter: "\"FundedActionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Participations_PlanId",
                table: "Participations",
                column: "PlanId",
                filter: "\"PlanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Places_Code",
                table: "Places",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Places_NameKey",
                table: "Places",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Places_ParentId",
                table: "Places",
                column: "ParentId",
                filter: "\"ParentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Code",
                table: "Plans",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_DocumentId",
                table: "Plans",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_OwnerId",
                table: "Plans",
                column: "OwnerId",
                filter: "\"OwnerId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReconciliationFundings_FundingId",
                table: "ReconciliationFundings",
                column: "FundingId");

            migrationBuilder.CreateIndex(
                name: "IX_ReconciliationObservations_ObservationId",
                table: "ReconciliationObservations",
                column: "ObservationId");

            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_Code",
                table: "Reconciliations",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_CommitmentId",
                table: "Reconciliations",
                column: "CommitmentId",
                filter: "\"CommitmentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_DocumentId",
                table: "Reconciliations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_PlanId",
                table: "Reconciliations",
                column: "PlanId",
                filter: "\"PlanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Subject",
                table: "SearchEntries",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_SearchWords_EntryId",
                table: "SearchWords",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_Sections_DocumentId_Code",
                table: "Sections",
                columns: new[] { "DocumentId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sections_Key",
                table: "Sections",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sections_ParentId",
                table: "Sections",
                column: "ParentId",
                filter: "\"ParentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Sections_PlanId",
                table: "Sections",
                column: "PlanId",
                filter: "\"PlanId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_Code",
                table: "Themes",
                column: "Code",
                unique: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Citations");

            migrationBuilder.DropTable(
                name: "CommitmentLinkEnds");

            migrationBuilder.DropTable(
                name: "CommitmentThemes");

            migrationBuilder.DropTable(
                name: "CoverageNotes");

            migrationBuilder.DropTable(
                name: "Dataset");

            migrationBuilder.DropTable(
                name: "FundedActionActors");

            migrationBuilder.DropTable(
                name: "FundedActionPlaces");

            migrationBuilder.DropTable(
                name: "FundedActionThemes");

            migrationBuilder.DropTable(
                name: "FundingShares");

            migrationBuilder.DropTable(
                name: "FundingTotals");

            migrationBuilder.DropTable(
                name: "ImportMatches");

            migrationBuilder.DropTable(
                name: "IndicatorActors");

            migrationBuilder.DropTable(
                name: "IndicatorThemes");

            migrationBuilder.DropTable(
                name: "ReconciliationFundings");

            migrationBuilder.DropTable(
                name: "ReconciliationObservations");

            migrationBuilder.DropTable(
                name: "SearchWords");

            migrationBuilder.DropTable(
                name: "Achievements");

            migrationBuilder.DropTable(
                name: "ActorNames");

            migrationBuilder.DropTable(
                name: "FundedActionLinks");

            migrationBuilder.DropTable(
                name: "Participations");

            migrationBuilder.DropTable(
                name: "CommitmentLinks");

            migrationBuilder.DropTable(
                name: "Themes");

            migrationBuilder.DropTable(
                name: "Fundings");

            migrationBuilder.DropTable(
                name: "Reconciliations");

            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "Observations");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "Places");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropTable(
                name: "FundedActions");

            migrationBuilder.DropTable(
                name: "Sections");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropTable(
                name: "Documents");

            migrationBuilder.DropTable(
                name: "Actors");
        }
    }
}
