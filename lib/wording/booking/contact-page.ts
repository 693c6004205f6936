export const contactPageWords = {
  title: 'ご連絡先',
  lead: '代表者の方のご連絡先をお書きください。',
  section: '代表者',
  signedIn: (email: string) =>
    `${email} でサインインしています。別のアドレスをお書きになっても、このご予約は、サインイン中の「予約の確認」にも載ります。`,
} as const;
