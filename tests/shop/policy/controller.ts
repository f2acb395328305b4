import data from './data/controller.json' with { type: 'json' };

/** The invented company behind the shop. Its business id has a valid check digit in a range never given out. */
export const controller = data.controller;
