import 'server-only';
import { draftGoneWords } from '@/lib/wording/booking/ended-draft';
import { NotAllowed, type Who } from '../../system/http/action';
import { type Application, readApplication } from './application';
import { type BookPlace, bookPath } from './draft-cookie';
import { type Draft, findDraft, findSentBooking } from './find-draft';

/** A draft with all that follows from its answers. */
export type OwnApplication = { readonly draft: Draft; readonly application: Application };

/** The page stays as it is: what was typed on it is still there to copy. */
const GONE = new NotAllowed({ errors: [{ message: draftGoneWords.refusal }], quiet: true });

/** The browser that began this application; one that has sent it already is led to its end. */
export const ownDraft: Who<BookPlace, Draft> = async (place) => {
  const draft = await findDraft(place);
  if (draft !== null) return draft;
  const sent = await findSentBooking(place);
  return sent === null ? GONE : new NotAllowed({ goTo: bookPath(place, 'done') });
};

/** The same, with all that follows from its answers. */
export const ownApplication: Who<BookPlace, OwnApplication> = async (place, at) => {
  const draft = await ownDraft(place, at);
  if (draft instanceof NotAllowed) return draft;
  const application = await readApplication(draft, at);
  return application === null ? GONE : { draft, application };
};
