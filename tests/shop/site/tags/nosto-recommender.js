import { carryOut, send } from './kit.js';

{
  carryOut();
  /** @typedef {{ url: string, title: string, price: string, image: string }} Suggestion */

  /** @param {Element} place @param {Suggestion[]} suggestions */
  const show = (place, suggestions) => {
    const list = document.createElement('ul');
    list.className = 'grid grid-small';
    for (const suggestion of suggestions) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.className = 'card';
      link.href = suggestion.url;
      const picture = document.createElement('img');
      picture.src = suggestion.image;
      picture.alt = '';
      picture.loading = 'lazy';
      const title = document.createElement('span');
      title.className = 'card-title';
      title.textContent = suggestion.title;
      const price = document.createElement('span');
      price.className = 'price';
      price.textContent = suggestion.price;
      link.append(picture, title, price);
      item.append(link);
      list.append(item);
    }
    place.replaceChildren(list);
    place.closest('[hidden]')?.removeAttribute('hidden');
  };

  const ask = async () => {
    for (const request of TAG_PLAN.requests) {
      const answer = await send(request, `&lang=${document.documentElement.lang}`);
      const place = document.querySelector('[data-suggestions]');
      if (place) show(place, /** @type {{ suggestions: Suggestion[] }} */ (answer).suggestions);
    }
  };
  void ask();
}
