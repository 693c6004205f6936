import { verifyConsents } from '@/lib/server/consents/verify-consents';
import { db } from '@/lib/server/system/db';

const words = {
  'event-changed': 'the event was changed after it was written',
  'chain-broken': 'the event does not follow the one before it',
  'seq-missing': 'one or more events before it are missing',
  'payload-changed': 'the payload is not what the event committed to',
  'columns-changed': 'the readable columns differ from the payload',
  'text-missing': 'the text that was shown is missing',
  'text-changed': 'the text that was shown was changed',
} as const;

const report = await verifyConsents();
await db().$disconnect();
for (const { seq, kind } of report.findings) console.log(`seq ${seq}: ${words[kind]}`);
console.log(`${report.events} consent events, ${report.erased} with an erased payload`);
console.log(`head ${report.head}`);
console.log(
  report.findings.length === 0 ? 'The chain is whole.' : `${report.findings.length} finding(s).`,
);
process.exit(report.findings.length === 0 ? 0 : 1);
