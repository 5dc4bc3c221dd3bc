/** Brings an element into view where too little of it is visible; never moves what can be read already. */
export function bringIntoView(element: Element, smoothly: boolean): void {
  if (isVisible(element)) return;
  const fits = element.getBoundingClientRect().height <= innerHeight;
  element.scrollIntoView({
    block: fits ? 'nearest' : 'start',
    behavior: smoothly && !reducesMotion() ? 'smooth' : 'instant',
  });
}

/** All of it is on the screen, or as much as fills half of the screen. */
function isVisible(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const shown = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return shown >= Math.min(height, innerHeight / 2) - 1;
}

/** VS Code's own setting comes as a class; the system's as a media query. */
function reducesMotion(): boolean {
  return (
    document.body.classList.contains('vscode-reduce-motion') ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
