// Writes documents to be judged, one JSON value { id, sdl, doc } per line: node generate.mjs <seed> <count>
// The same seed and count give the same documents. Those without `sdl` are to be parsed only.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { corners } from './corners.mjs';
import { mutateCharacters, mutateTokens, TreeMutator } from './mutations.mjs';
import { frames } from './pieces.mjs';
import { QueryWriter } from './queries.mjs';
import { Random } from './random.mjs';

const [seed, count] = process.argv.slice(2).map(Number);
const random = new Random(seed);
const paths = [
  ...readdirSync(new URL('schemas', import.meta.url)).sort().map((file) => `schemas/${file}`),
  ...['../../schema.graphql'].filter((path) => existsSync(new URL(path, import.meta.url))),
];
const grounds = paths.map((sdl) => {
  const text = readFileSync(new URL(sdl, import.meta.url), 'utf8');
  const definitions = text.split(/\n\n(?=\S)/);
  return { sdl, definitions, writer: new QueryWriter(buildSchema(text), random), mutator: new TreeMutator(random) };
});

function next() {
  const { sdl, definitions, writer, mutator } = random.pick(grounds);
  const lot = random.below(100);
  if (lot < 8) {
    return { doc: random.pick(frames)(random) };
  }
  if (lot < 14) {
    const some = `${random.pick(definitions)}\n${random.pick(definitions)}`;
    return { doc: random.once(2) ? mutateTokens(some, random) : mutateCharacters(some, random) };
  }
  if (lot < 40) {
    return random.pick(corners)(random);
  }
  const query = writer.write();
  if (lot < 48) {
    return { sdl, doc: mutateTokens(query, random) };
  }
  if (lot < 52) {
    return { sdl, doc: mutateCharacters(query, random) };
  }
  const tree = parse(query, { noLocation: true });
  mutator.collect(tree);
  return { sdl, doc: lot < 60 ? query : mutator.mutate(tree) };
}

for (let id = 0; id < count; id++) {
  process.stdout.write(JSON.stringify({ id, ...next() }) + '\n');
}
