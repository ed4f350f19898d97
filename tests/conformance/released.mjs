// Holds a server's schema to the last released one: node released.mjs http://127.0.0.1:5000/graphql
// What a client could do with that one it can still do; whatever is new or deprecated is welcome.
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';

const released = buildSchema(readFileSync(new URL('../../schema.released.graphql', import.meta.url), 'utf8'));
const current = buildSchema(await (await fetch(`${process.argv[2]}?sdl`)).text());
for (const { type, description } of findBreakingChanges(released, current)) {
  console.log(`${type}: ${description}`);
  process.exitCode = 1;
}
