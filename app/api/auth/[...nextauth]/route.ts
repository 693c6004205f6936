import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/server/access/auth-options';
import { env } from '@/lib/server/env';

type Context = { params: Promise<{ nextauth: string[] }> };

async function answer(request: NextRequest, context: Context): Promise<Response> {
  process.env.NEXTAUTH_URL ??= env().APP_URL;
  return NextAuth(authOptions())(request, context);
}

export { answer as GET, answer as POST };
