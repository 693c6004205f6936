import 'server-only';
import { lastMomentOfDay } from '@/lib/rules/calendar/instant';
import type { RequestKind } from '@/lib/rules/privacy/request-dates';
import { mayClaim } from '@/lib/rules/staff/claimable';
import { mayDo } from '@/lib/rules/staff/permissions';
import { deskAfterWords } from '@/lib/wording/desk/request-after';
import { requestKindWords } from '@/lib/wording/own-data/request-kinds';
import { roleOf } from '../staff/role-of';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { arrangementWork } from './arrangement-work';
import { changeWork } from './change-work';
import { compensationWork } from './compensation-work';
import { contractDocumentWork } from './contract-document-work';
import { departureWork } from './departure-work';
import { finalItineraryWork } from './final-itinerary-work';
import { incidentWork } from './incident-work';
import { licenceWork } from './licence-work';
import { listPaperTasks, listRequests } from './list-requests';
import { matterWork } from './matter-work';
import { outdatedListWork } from './outdated-list-work';
import { unpaidWork } from './unpaid-work';
import { waitingWork } from './waiting-work';
import {
  claimKindOf,
  WORK_KINDS,
  WORK_NEEDS,
  type Work,
  type WorkItem,
  type WorkKind,
} from './work-kinds';
import { listWork } from './work-list';

/** What waits for somebody of this role, the nearest deadline first: of each kind that they may open, or of one. */
export async function workFor(
  staff: Pick<Staff, 'staffId' | 'role'>,
  at: Date,
  only?: WorkKind,
): Promise<readonly WorkItem[]> {
  const sees = (kind: WorkKind) =>
    (only === undefined || only === kind) && mayDo(staff.role, WORK_NEEDS[kind]);
  const parts = await Promise.all([
    listWork(at, WORK_KINDS.filter(sees)),
    sees('request') ? requestWork() : [],
    sees('incident') ? incidentWork() : [],
    sees('departure') ? departureWork(at) : [],
    sees('list-outdated') ? outdatedListWork(at) : [],
    sees('contract-document') ? contractDocumentWork(at) : [],
    sees('arrangement') ? arrangementWork(at) : [],
    sees('final-itinerary') ? finalItineraryWork(at) : [],
    sees('waiting') ? waitingWork(at) : [],
    sees('licence') ? licenceWork(at) : [],
    sees('unpaid') ? unpaidWork() : [],
    sees('change-refused') ? changeWork(at) : [],
    sees('matter') ? matterWork() : [],
    sees('compensation') ? compensationWork() : [],
  ]);
  const late = Number.POSITIVE_INFINITY;
  const dueOf = ({ due }: WorkItem) => due?.getTime() ?? late;
  const work = await claimed(parts.flat(), staff.staffId, at);
  return [...work].sort(
    (left, right) => dueOf(left) - dueOf(right) || left.since.getTime() - right.since.getTime(),
  );
}

/** Open requests, each due at the end of its day; who asks is not told. */
async function requestWork(): Promise<Work[]> {
  const [open, paper] = await Promise.all([listRequests('open'), listPaperTasks()]);
  const titleOf = ({ kind }: { kind: RequestKind }) => requestKindWords[kind].label;
  const tasks = [
    ...open.map((request) => ({ ...request, title: titleOf(request) })),
    ...paper.map((request) => ({
      ...request,
      title: deskAfterWords.paper.work(titleOf(request)),
    })),
  ];
  return tasks.map((request) => ({
    kind: 'request',
    subjectKind: 'request',
    subjectId: request.id,
    reference: request.reference,
    title: request.title,
    people: 0,
    due: new Date(lastMomentOfDay(request.deadline)),
    since: request.arrivedAt,
  }));
}

/** Each with who is at work on it; whoever may not do it is not. */
async function claimed(
  work: readonly Work[],
  staffId: string,
  at: Date,
): Promise<readonly WorkItem[]> {
  const claims = await db().deskClaim.findMany({
    where: { subjectId: { in: work.map(({ subjectId }) => subjectId) }, expiresAt: { gt: at } },
    include: { staff: { select: { name: true, role: true } } },
  });
  return work.map((item) => {
    const claim = claims.find(
      ({ subjectKind, subjectId, staff }) =>
        subjectKind === claimKindOf(item) &&
        subjectId === item.subjectId &&
        mayClaim(roleOf(staff), subjectKind),
    );
    return {
      ...item,
      claimedBy: claim?.staff.name ?? null,
      claimedByMe: claim?.staffId === staffId,
    };
  });
}
