import { WelcomeView } from '../../components/history/welcome-view.tsx';
import { mount } from '../../components/ui/mount.tsx';

mount(<WelcomeView />, 'page.welcome');
