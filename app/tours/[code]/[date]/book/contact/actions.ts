'use server';

import { contactSchemaWith, postalCodeQuestion } from '@/lib/schemas/booking/contact';
import { anybody } from '@/lib/server/access/who';
import { findAddress } from '@/lib/server/application/draft/find-address';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { madeForAnother } from '@/lib/server/application/draft/made-for';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { action } from '@/lib/server/system/http/action';
import { telephoneNumber } from '@/lib/server/system/telephone';

/** Keeps where the representative is reached. */
export const saveContact = action({
  of: bookPlace,
  who: ownApplication,
  outdated: madeForAnother('contact', ['contact']),
  schema: contactSchemaWith(telephoneNumber),
  run: (request) => keepAnswers(request, { contact: request.value }),
});

/** What a postal code says of an address; sent in the body of a request, where no log and no address line keeps it. */
export const addressOf = action({
  who: anybody,
  schema: postalCodeQuestion,
  run: async ({ value: { postalCode } }) => ({
    errors: [],
    told: await findAddress(postalCode),
    quiet: true,
  }),
});
