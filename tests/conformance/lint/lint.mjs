// Holds a server's schema to the rules of graphql-schema-linter: node lint/lint.mjs http://127.0.0.1:5000/graphql
// The rules about the order of names are left out: HotChocolate's arguments come in an order of their own.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const rules = [
  'types-have-descriptions', 'fields-have-descriptions', 'arguments-have-descriptions', 'input-object-values-have-descriptions', 'enum-values-have-descriptions',
  'deprecations-have-a-reason', 'enum-values-all-caps', 'fields-are-camel-cased', 'types-are-capitalized', 'defined-types-are-used',
  'relay-page-info-spec', 'relay-connection-types-spec', 'relay-connection-arguments-spec',
];

const sdl = await (await fetch(`${process.argv[2]}?sdl`)).text();
const linter = createRequire(import.meta.url).resolve('graphql-schema-linter/lib/cli.js');
const { status, stdout, stderr } = spawnSync(process.execPath, [linter, '--format', 'compact', '--rules', rules.join(), '--stdin'], { input: sdl, encoding: 'utf8' });
if (status !== 0) {
  console.log(stdout + stderr);
  process.exitCode = 1;
}
