import { checks } from './setup/checks.mjs';
import { ensurePrismaClient } from './setup/prisma-client.mjs';
import { inSteps } from './setup/steps.mjs';

await ensurePrismaClient();
await inSteps(checks);
