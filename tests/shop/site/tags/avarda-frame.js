import { carryOut, send } from './kit.js';

{
  carryOut();
  const ask = async () => {
    for (const request of TAG_PLAN.requests) {
      const answer = /** @type {{ methods: { id: string, name: string, note: string }[] }} */ (await send(request));
      const form = document.querySelector('form');
      if (!form) return;
      form.replaceChildren(
        ...answer.methods.map((method, index) => {
          const label = document.createElement('label');
          const radio = document.createElement('input');
          radio.type = 'radio';
          radio.name = 'method';
          radio.value = method.id;
          radio.checked = index === 0;
          const text = document.createElement('span');
          const name = document.createElement('strong');
          name.textContent = method.name;
          text.append(name, document.createElement('br'), method.note);
          label.append(radio, text);
          return label;
        }),
      );
    }
  };
  void ask();
}
