import 'server-only';
import { db } from '../system/db';
import { answerItems } from './answer-request';
import { moment } from './moment';
import { requestKindOf } from './read-request';

/** Requests of an address, how far each is and what was decided; what is not answered yet shows no decision. */
export async function heldRequests(email: string) {
  const requests = await db().disclosureRequest.findMany({
    where: { email },
    orderBy: { arrivedAt: 'desc' },
    include: { events: { orderBy: { id: 'asc' } }, items: true },
  });
  return requests.map((request) => ({
    reference: request.reference,
    kind: requestKindOf(request),
    email: request.email,
    wish: request.wish,
    delivery: request.delivery,
    personName: request.personName,
    phone: request.phone,
    postalAddress: request.postalAddress,
    agentName: request.agentName,
    papersNote: request.papersNote,
    paperSentOn: request.paperSentOn,
    text: request.text,
    status: request.status,
    channel: request.channel,
    claimant: request.claimant,
    arrivedAt: moment(request.arrivedAt),
    targetDate: request.targetDate,
    identityAskedOn: request.identityAskedOn,
    identityMethod: request.identityMethod,
    identityPapers: request.identityPapers,
    identityAt: moment(request.identityAt),
    outcome: request.outcome,
    closedAt: moment(request.closedAt),
    decisions: request.status === 'answered' ? answerItems(request.items) : [],
    events: request.events.map(({ at, kind, note }) => ({ at: moment(at), kind, note })),
  }));
}
