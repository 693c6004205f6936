'use server';

import { incidentFinding, incidentStep } from '@/lib/schemas/staff/incidents';
import { addressedId } from '@/lib/server/access/who';
import {
  addFinding,
  type IncidentRefusal,
  markIncident,
  recordIncident,
} from '@/lib/server/own-data/incidents/write-incident';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { deskIncidentWords as words } from '@/lib/wording/desk/incidents';

type Answer = { kind: 'done'; id: string } | { kind: 'refused'; reason: IncidentRefusal };

function said(answer: Answer, done: keyof typeof words.said, day: 'knownOn' | 'doneOn') {
  if (answer.kind === 'done') return { goTo: `/desk/incidents/${answer.id}?done=${done}` };
  const message = words.refusals[answer.reason];
  return { errors: [{ message, ...(answer.reason === 'in-future' && { name: day }) }] };
}

/** 漏えいなどを記録する. */
export const recordHere = action({
  who: staff('incident.record'),
  schema: incidentFinding,
  run: async ({ own, value, at }) =>
    said(await recordIncident(own, value, at), 'recorded', 'knownOn'),
});

/** わかったことを書き足す. */
export const addHere = action({
  of: addressedId,
  who: staff('incident.record'),
  schema: incidentFinding,
  run: async ({ of: id, own, value: finding, at }) =>
    said(await addFinding(own, { id, finding }, at), 'added', 'knownOn'),
});

/** 速報・確報・通知をした. */
export const markHere = action({
  of: addressedId,
  who: staff('incident.record'),
  schema: incidentStep,
  run: async ({ of: id, own, value, at }) =>
    said(await markIncident(own, { id, ...value }, at), 'marked', 'doneOn'),
});
