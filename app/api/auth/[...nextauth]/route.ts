import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/server/access/auth-options';
import { env } from '@/lib/server/system/env';

type Context = { params: Promise<{ nextauth: string[] }> };

const READ = ['session', 'csrf', 'providers'];

async function answer(request: NextRequest, context: Context): Promise<Response> {
  process.env.NEXTAUTH_URL ??= env().APP_URL;
  return NextAuth(authOptions())(request, context);
}

/** What programs may read; next-auth's own pages give way to ours, where one signs in and out. */
async function read(request: NextRequest, context: Context): Promise<Response> {
  const [what = ''] = (await context.params).nextauth;
  if (READ.includes(what)) return answer(request, context);
  redirect(what === 'signout' ? '/bookings' : '/sign-in');
}

export { answer as POST, read as GET };
