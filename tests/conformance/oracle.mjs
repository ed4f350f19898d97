// Judges documents by graphql-js. One JSON value per line, answered in order:
//   { id, sdl, doc }   ->  { id, syntax: [line, column] }  or  { id, rules: [sorted names of the rules that report errors] }
//   { id, same: [a, b] }  ->  { id, same: whether both documents are the same syntax tree }
// `sdl` is the path of a schema, relative to this file; without it a document is only parsed, and `rules` is empty.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { buildSchema, GraphQLFloat, isExecutableDefinitionNode, specifiedRules, validate } from 'graphql';
import { parse } from './september2025.mjs';

// The first four check directives that are in no edition yet, and the last is a limit rather than a rule of the specification.
const notInTheSpecification = new Set([
  'DeferStreamDirectiveOnRootFieldRule',
  'DeferStreamDirectiveOnValidOperationsRule',
  'DeferStreamDirectiveLabelRule',
  'StreamDirectiveOnListFieldRule',
  'MaxIntrospectionDepthRule',
]);
const rules = specifiedRules.filter((rule) => !notInTheSpecification.has(rule.name));
const schemas = new Map();

// Spec 3.5.2 refuses a number that no finite double can hold; graphql-js takes it for infinity.
const { coerceInputLiteral } = GraphQLFloat;
GraphQLFloat.coerceInputLiteral = (node) => {
  const value = coerceInputLiteral(node);
  if (!Number.isFinite(value)) throw new RangeError(`Float cannot represent ${node.value}`);
  return value;
};

function schemaOf(sdl) {
  if (!schemas.has(sdl)) {
    schemas.set(sdl, buildSchema(readFileSync(new URL(sdl, import.meta.url), 'utf8')));
  }
  return schemas.get(sdl);
}

// Errors do not name their rule, so each rule gets a context of its own that notes the name: one pass instead of one per rule.
// Chapter 5 is about executable definitions: others break the rule that forbids them, and no rule looks into them.
function brokenRules(schema, document) {
  const definitions = document.definitions.filter(isExecutableDefinitionNode);
  const broken = new Set(definitions.length < document.definitions.length ? ['ExecutableDefinitions'] : []);
  const noted = rules.map((rule) => (context) => {
    const own = Object.create(context);
    own.reportError = () => broken.add(rule.name.replace(/Rule$/, ''));
    return rule(own);
  });
  validate(schema, { ...document, definitions }, noted, { allowEmptySelectionSets: false });
  return [...broken].sort();
}

// graphql-js counts columns in UTF-16 units, and we count code points.
function place(source, error) {
  const position = error.positions[0];
  const lines = source.slice(0, position).split(/\r\n|[\n\r]/);
  return [error.locations[0].line, 1 + [...lines.at(-1)].length];
}

const withoutPlaces = (key, value) => (key === 'loc' || key === 'block' ? undefined : value);

function answer({ id, sdl, doc, same }) {
  if (same) {
    const [first, second] = same.map((source) => JSON.stringify(parse(source), withoutPlaces));
    return { id, same: first === second };
  }
  let document;
  try {
    document = parse(doc);
  } catch (error) {
    return { id, syntax: place(doc, error) };
  }
  return { id, rules: sdl ? brokenRules(schemaOf(sdl), document) : [] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(JSON.stringify(answer(JSON.parse(line))) + '\n');
  }
}
