import * as z from 'zod/mini';
import { deskPictureWords as words } from '@/lib/wording/desk/pictures';
import { isRecordId, recordId } from '../form/record-id';
import { anyText, oneLine, transformed, wrong } from '../form/typed-text';
import type { SentFile } from './catalogue-upload';

export const LARGEST_PICTURE = 10 * 1024 * 1024;

const alt = oneLine(200, words.altErrors);
const credit = transformed(anyText, (typed) => typed.replaceAll(/\s+/g, ' ').trim().slice(0, 100));

/** A picture as it is sent: one file with what it shows and whose it is. */
export const sentPicture = z.object({
  files: transformed(z.array(z.custom<SentFile>()), (files, context) => {
    const [file] = files;
    if (file === undefined || files.length > 1) wrong(context, words.errors.missing);
    else if (file.bytes.byteLength > LARGEST_PICTURE) wrong(context, words.errors.tooLarge);
    return files;
  }),
  alt,
  credit,
});

export const pictureChange = z.object({
  picture: recordId(words.refusals['not-found']),
  act: z.enum(['up', 'down', 'remove'], words.refusals['not-found']),
});

/** The order after dragging: every picture of the tour once. */
export const pictureOrder = z.object({
  order: transformed(anyText, (typed) => typed.split(',').filter(isRecordId)),
});
