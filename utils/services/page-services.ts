import { createServices, type Services } from './container.ts';

let services: Services | null = null;

/** The services of an open page; it reads the same database that the worker writes. */
export const pageServices = (): Services => {
  services ??= createServices();
  return services;
};
