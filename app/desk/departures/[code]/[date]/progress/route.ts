import { addressedDeparture } from '@/lib/server/departures/addressed-departure';
import { findCallOffProgress } from '@/lib/server/desk/call-off-progress';
import { staffFor } from '@/lib/server/staff/current-staff';

type ProgressProps = { params: Promise<{ code: string; date: string }> };

/** How far a called-off departure has come. It names nobody: however often it is asked, no line of the record is written. */
export async function GET(_request: Request, { params }: ProgressProps): Promise<Response> {
  const { code, date } = await params;
  const id = addressedDeparture(`${code}.${date}`);
  const answer = await staffFor('departure.read');
  const progress = answer.kind === 'staff' ? await findCallOffProgress(id) : null;
  if (progress === null) return new Response(null, { status: 404 });
  return Response.json(progress, { headers: { 'cache-control': 'no-store' } });
}
