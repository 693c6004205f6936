import * as z from 'zod/mini';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { deskNewTermsWords as words } from '@/lib/wording/desk/terms-new';
import { press } from '../form/press';
import { oneLine, transformed, wrong } from '../form/typed-text';
import type { SentFile } from './catalogue-upload';

const LARGEST_FILE = 1024 * 1024;

/** A draft that goes on from a version: the next one of the same terms, or the first under an id of its own. */
export const continuedTerms = z.object({
  press,
  from: z.string().check(z.regex(/^[a-z0-9-]{1,60}~[0-9a-z.-]{1,20}$/, words.fromMissing)),
  newId: z.string().check(z.regex(/^([a-z0-9-]{1,60})?$/, words.idWrong)),
});

/** A draft that begins with nothing. */
export const emptyDraft = z.object({
  press,
  ownId: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/, words.idWrong)),
  ownTitle: oneLine(60, {
    missing: words.titleMissing,
    tooLong: words.titleLong,
    wrong: words.titleMissing,
  }),
  contractKind: z.enum(['package-domestic', 'package-overseas', 'arranged-air'], words.kindMissing),
});

/** One terms file, of a megabyte at most. */
export const termsFile = z.object({
  press,
  files: transformed(z.array(z.custom<SentFile>()), (files, context) => {
    const [file] = files;
    if (file === undefined) wrong(context, words.fileMissing);
    else if (files.length > 1) wrong(context, words.oneFile);
    else if (file.bytes.byteLength > LARGEST_FILE) wrong(context, words.fileLarge);
    return new TextDecoder().decode(file?.bytes);
  }),
});

/** What a page of a version was made from. */
export const shownTerms = z.object({
  state: z.string().check(z.regex(/^[0-9a-f]{64}$/, deskTermsWords.refusals['changed-meanwhile'])),
});
