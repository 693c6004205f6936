import { expect, test } from 'vitest';
import { donePageWords } from './done-page';

test('who waits for a guardian alone is answered at once; assistance is settled first where it was asked for', () => {
  const atOnce = donePageWords.appliedGuardian(['佐藤 真理'], false);
  expect(atOnce).toContain('佐藤 真理 様');
  expect(atOnce).toContain('同意をいただくと、すぐに承諾のお返事をします。');
  const later = donePageWords.appliedGuardian(['佐藤 真理'], true);
  expect(later).not.toContain('すぐに');
  expect(later).toContain('特別な配慮の確認が済んでから');
});
