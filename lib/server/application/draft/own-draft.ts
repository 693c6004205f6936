import 'server-only';
import { draftGoneWords } from '@/lib/wording/booking/booking';
import { NotAllowed, type Who } from '../../system/http/action';
import { type Application, readApplication } from './application';
import { type BookPlace, bookPath } from './draft-cookie';
import { type Draft, findDraft, findSentBooking } from './find-draft';

/** The browser that began this application; one that has sent it already is led to its end. */
export const ownDraft: Who<BookPlace, Draft> = async (place) => {
  const draft = await findDraft(place);
  if (draft !== null) return draft;
  if ((await findSentBooking(place)) !== null) {
    return new NotAllowed({ goTo: bookPath(place, 'done') });
  }
  return new NotAllowed({ errors: [{ message: draftGoneWords.refusal }] });
};

/** The same, with all that follows from its answers. */
export const ownApplication: Who<
  BookPlace,
  { readonly draft: Draft; readonly application: Application }
> = async (place, at) => {
  const draft = await ownDraft(place, at);
  if (draft instanceof NotAllowed) return draft;
  const application = await readApplication(draft, at);
  if (application !== null) return { draft, application };
  return new NotAllowed({ errors: [{ message: draftGoneWords.refusal }] });
};
