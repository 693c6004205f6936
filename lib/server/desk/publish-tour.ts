import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import { db, type Tx } from '../system/db';
import { termsOfTour } from '../terms/terms-of-kind';

/** Why a tour cannot be shown to travelers yet. */
export type PublishRefusal =
  | StaffObjection
  | 'not-found'
  | 'without-itinerary'
  | 'without-departures'
  | 'without-terms';

export type PublishAnswer =
  | { readonly kind: 'done'; readonly published: boolean }
  | { readonly kind: 'refused'; readonly reason: PublishRefusal };

/**
 * Shows a tour to travelers or takes it from their sight; its bookings stay what they are. Every page that lists tours is
 * made anew. Pressed twice it changes nothing.
 */
export async function publishTour(
  staff: Staff,
  { code, published }: { readonly code: string; readonly published: boolean },
  at: Date,
): Promise<PublishAnswer> {
  return byStaff(staff, 'catalogue.publish', at, async (tx) => {
    const reason = await objectionTo(tx, { code, published }, at);
    if (reason !== null) return { kind: 'refused', reason };
    const { count } = await tx.tour.updateMany({
      where: { code, published: !published },
      data: { published },
    });
    if (count === 1) {
      // The trigger tells of a tour whose own page changed; lists of tours change too.
      await tx.$executeRaw`SELECT pg_notify('tour_changes', '')`;
      const subject = { subjectKind: 'tour', subjectId: code };
      await audit(
        tx,
        staff,
        { command: 'catalogue.publish', ...subject, detail: { published } },
        at,
      );
    }
    return { kind: 'done', published };
  });
}

async function objectionTo(
  tx: Tx,
  { code, published }: { readonly code: string; readonly published: boolean },
  at: Date,
): Promise<PublishRefusal | null> {
  const tour = await tx.tour.findUnique({
    where: { code },
    select: {
      ...{ termsId: true, kind: true, dayTrip: true },
      _count: { select: { itinerary: true, departures: true } },
    },
  });
  if (tour === null) return 'not-found';
  if (!published) return null;
  if (tour._count.itinerary === 0) return 'without-itinerary';
  if (tour._count.departures === 0) return 'without-departures';
  const terms = await termsOfTour(tour, dayInJapan(instant(at.getTime())));
  return isRefusal(terms) ? 'without-terms' : null;
}

/** Whether travelers see a tour. */
export async function isPublished(code: string): Promise<boolean> {
  const tour = await db().tour.findUnique({ where: { code }, select: { published: true } });
  return tour?.published ?? false;
}
