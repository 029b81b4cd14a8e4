/**
 * A formula (MathML) as words on a line: fractions with a slash, powers and indexes raised and lowered.
 * Promises every sign of it once; what describes it for programs is left out.
 */

const UNREAD = ['annotation', 'annotation-xml', 'script', 'style', 'noembed'];

const isAtom = (element: Element | undefined) =>
  (element?.textContent?.trim().length ?? 0) < 2 || !element?.firstElementChild;

/** Nodes of HTML that read as a formula does. */
export function wordsOfFormula(math: Element): Node[] {
  const document = math.ownerDocument;
  const say = (text: string) => document.createTextNode(text);
  const within = (name: string, element: Element | undefined) => {
    const made = document.createElement(name);
    if (element) made.append(...read(element));
    return made;
  };
  const group = (element: Element | undefined) =>
    element ? (isAtom(element) ? read(element) : [say('('), ...read(element), say(')')]) : [];
  const read = (element: Element): Node[] => {
    const [first, second, third] = element.children;
    switch (element.localName) {
      case 'mfrac':
        return [...group(first), say('/'), ...group(second)];
      case 'msup':
        return [...group(first), within('sup', second)];
      case 'msub':
        return [...group(first), within('sub', second)];
      case 'msubsup':
      case 'munderover':
        return [...group(first), within('sub', second), within('sup', third)];
      case 'msqrt':
        return [say('√('), ...[...element.children].flatMap(read), say(')')];
      case 'mroot':
        return [within('sup', second), say('√('), ...(first ? read(first) : []), say(')')];
      case 'mtr':
        return [...[...element.children].flatMap((cell) => [...read(cell), say(' ')]), say('; ')];
      default:
        return [...element.childNodes].flatMap((node) => {
          if (node.nodeType === 1)
            return UNREAD.includes((node as Element).localName) ? [] : read(node as Element);
          const text = node.nodeType === 3 ? node.nodeValue! : '';
          return say(element.localName === 'mtext' ? text : text.trim());
        });
    }
  };
  const words = read(math);
  return words.some((node) => node.textContent?.trim()) ? words : [say(math.getAttribute('alttext') ?? '')];
}
