import { entitiesOf } from './entities.ts';
import { weigh } from './weigh.ts';

/**
 * Has the patterns compiled before somebody waits for them: the first text of a process takes some milliseconds
 * more than those after it.
 */
export function warmUp(): void {
  const sample =
    'Grid batteries 👩🏽‍🔬 #grid @jane $TSLA https://example.com/a?b=c, https://t.co/a and 例.com, at 東京.みんな';
  weigh(sample);
  entitiesOf(sample);
}
