/** Waits until an element comes near the visible part of the page, or the page is printed. */

/** Calls back whenever it does, and at once where it has no box that could; returns how to give up waiting. */
export function whenNear(element: Element, then: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const isNear = entries.some((entry) => entry.isIntersecting);
      if (isNear || getComputedStyle(element).display === 'contents') then();
    },
    { rootMargin: '600px 0px' },
  );
  observer.observe(element);
  addEventListener('beforeprint', then);
  return () => {
    observer.disconnect();
    removeEventListener('beforeprint', then);
  };
}
