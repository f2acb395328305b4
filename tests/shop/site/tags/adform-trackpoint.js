import { carryOut, send } from './kit.js';

{
  carryOut();
  for (const request of TAG_PLAN.requests) void send(request, `&loc=${encodeURIComponent(location.href)}`);
}
