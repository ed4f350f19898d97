// Holds a server's schema to graphql-js: node schema.mjs http://127.0.0.1:5000/graphql
// The printed schema must build and be valid, and say the same as the server's introspection.
import {
  buildSchema, getIntrospectionQuery, introspectionFromSchema, isIntrospectionType, isSpecifiedDirective, isSpecifiedScalarType, validateSchema,
} from 'graphql';

const url = process.argv[2];
const options = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };

const sdl = await (await fetch(`${url}?sdl`)).text();
const schema = buildSchema(sdl);
for (const error of validateSchema(schema)) fail(`The printed schema is not valid: ${error.message}`);

const answer = await (await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery(options) }),
})).json();
for (const error of answer.errors ?? []) fail(`The introspection query is refused: ${error.message}`);
if (answer.data) compare('', byName(introspectionFromSchema(schema, options)), byName(answer.data));

// Types come in no order that means anything; members come in that of the schema. What the specification defines is left out:
// each implementation describes it in its own words, and graphql-js shows members of a later draft.
function byName({ __schema }) {
  const sorted = list => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ...__schema,
    types: sorted(__schema.types.filter(type => !isIntrospectionType(type) && !isSpecifiedScalarType(type)))
      .map(type => ({ ...type, possibleTypes: type.possibleTypes && sorted(type.possibleTypes) })),
    directives: sorted(__schema.directives.filter(directive => !isSpecifiedDirective(directive)))
      .map(({ isDeprecated, deprecationReason, ...directive }) => directive),
  };
}

function compare(path, theirs, ours) {
  if (typeof theirs === 'object' && theirs !== null && typeof ours === 'object' && ours !== null) {
    for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) compare(`${path}/${theirs[key]?.name ?? key}`, theirs[key], ours[key]);
  } else if (theirs !== ours) {
    fail(`${path}: graphql-js says ${JSON.stringify(theirs)}, the server ${JSON.stringify(ours)}`);
  }
}

function fail(message) {
  console.log(message);
  process.exitCode = 1;
}
