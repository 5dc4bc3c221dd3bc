import { acquireHost } from './host.ts';
import { Page } from './page.ts';

new Page(acquireHost(), document.body).start();
