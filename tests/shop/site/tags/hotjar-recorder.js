import { carryOut, send } from './kit.js';

{
  carryOut();
  for (const request of TAG_PLAN.requests) void send(request);
  let moves = 0;
  addEventListener('pointermove', () => {
    moves += 1;
  });
  Object.assign(window, { hj: () => moves });
}
