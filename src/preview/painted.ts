/**
 * Calls back once what is in the document now has been painted: a frame is asked for, and a task queued from inside
 * that frame runs after the browser has drawn it.
 */
export function afterPaint(done: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
