// Runs graphql-http's audits against a server: node audits.mjs http://127.0.0.1:5000/graphql
// Prints what is not well and fails on every error, and on every warning but those that HotChocolate has too.
import { auditServer } from 'graphql-http';

// Both ask a client that names no media type, or any, to get application/json; the draft's own type is the better default.
const known = new Set(['47DE', '80D8']);

const results = await auditServer({ url: process.argv[2] });
const findings = results.filter(result => result.status !== 'ok');
for (const { status, id, name, reason } of findings) console.log(`${status} ${id} ${name}: ${reason}`);
console.log(`${results.length - findings.length} of ${results.length} audits are ok`);
if (findings.some(({ status, id }) => status === 'error' || (status === 'warn' && !known.has(id)))) process.exitCode = 1;
