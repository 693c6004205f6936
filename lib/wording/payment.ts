/** 見本のカード: the test cards of the demonstration. */
export const sandboxMethods = {
  success: {
    label: '見本カード（下4桁 4242）',
    choice: '使えるカード',
    hint: 'お支払いが最後まで通ります。',
  },
  declined: {
    label: '見本カード（下4桁 0002）',
    choice: '使えないカード',
    hint: 'ご利用枠の確保で断られます。お申し込みは成立しません。',
  },
  'fails-at-capture': {
    label: '見本カード（下4桁 0341）',
    choice: '後から使えなくなるカード',
    hint: 'ご利用枠は取れますが、契約の成立後のお支払いで断られます。契約は自動的に解除されます。',
  },
} as const;
