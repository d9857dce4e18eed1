/**
 * Lets whatever waits have its turn. Not `scheduler.yield()`: what goes on after it comes before a page's next frame. Nor a timer: after a few that
 * follow each other, browsers let each wait 4 ms.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
