/** 「■ 提供する相手、内容、目的」 and 「■ 必要になったときだけ提供する相手」: who receives personal data, what and for what. */
const NAMES_RECIPIENTS = /^■ .*提供する相手/;

/**
 * The text of a consent as it is stored, cut where a phone folds it: nothing is left out, and nothing stands in another order.
 *
 * Who receives personal data, what and for what is never folded; what names no recipient shows its first paragraph.
 *
 * @returns both parts joined by an empty line are the text; the second may be empty
 */
export function consentInSight(body: string): readonly [inSight: string, rest: string] {
  const blocks = body.split('\n\n');
  const at = cutOf(blocks);
  return [blocks.slice(0, at).join('\n\n'), blocks.slice(at).join('\n\n')];
}

function cutOf(blocks: readonly string[]): number {
  const last = blocks.findLastIndex((block) => NAMES_RECIPIENTS.test(block));
  if (last === -1) return 1;
  const next = blocks.findIndex((block, index) => index > last && block.startsWith('■ '));
  return next === -1 ? blocks.length : next;
}
