import { openPage } from '../../browser/index.ts';

/** Opens the dashboard in a tab, at a route such as `requests/01J…`. */
export const openDashboard = (route = ''): Promise<void> => openPage('dashboard', route);
