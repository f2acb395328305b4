import { DashboardView } from '../../components/history/dashboard-view.tsx';
import { mount } from '../../components/ui/mount.tsx';

mount(<DashboardView />, 'page.dashboard');
