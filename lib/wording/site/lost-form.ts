/** What is said when a form could not be sent as it stands, and what was typed is still there. */
export const lostFormWords = {
  title: 'サイトが新しくなりました',
  outdated:
    'サイトが新しくなったため、この画面からは送れませんでした。入力された内容は、この画面に残っています。',
  anew: 'この内容のまま送り直す',
  stuck: '送り直せませんでした。新しい画面を開き、写してお進みください。',
  noAnswer:
    '返事が届きませんでした。入力された内容は、この画面に残っています。通信の状態をお確かめのうえ、もう一度押してください。二重に受け付けることはありません。',
  page: '画面を開いている間にサイトが新しくなったため、送られた内容を受け付けられませんでした。何も保存していません。お手数ですが、新しい画面でもう一度お進みください。',
  open: '新しい画面を開く',
} as const;
