import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../utils/services/start-worker.ts';

export default defineBackground(startWorker);
