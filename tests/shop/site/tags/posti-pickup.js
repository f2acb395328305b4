import { carryOut, send } from './kit.js';

{
  carryOut();
  const ask = async () => {
    for (const request of TAG_PLAN.requests) {
      const answer = /** @type {{ choices: string[] }} */ (await send(request));
      const place = document.querySelector('[data-carrier="posti"]');
      if (place) place.textContent = answer.choices.join(' · ');
    }
  };
  void ask();
}
