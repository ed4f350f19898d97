using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Transverse.Allocations;

// In process: BenchmarkDotNet 0.14 knows no .NET 10 to build projects of its own for.
BenchmarkRunner.Run<RequestAllocations>(
    DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance)).AddDiagnoser(MemoryDiagnoser.Default), args);
