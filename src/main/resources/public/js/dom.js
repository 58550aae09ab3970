/**
 * Builds an element. Strings become text nodes, so nothing that came from an article is ever parsed as HTML.
 * `props`: `class`, `on` (listeners), `style` (custom properties and styles, set one by one as the CSP asks), `data`,
 * and attributes; null, undefined and false leave an attribute out.
 */
export function h(tag, props = {}, ...children) {
  const el = document.createElement(tag);
  fill(el, props);
  append(el, children);
  return el;
}

const SVG = 'http://www.w3.org/2000/svg';

export function svg(tag, props = {}, ...children) {
  const el = document.createElementNS(SVG, tag);
  fill(el, props);
  append(el, children);
  return el;
}

/** Puts `children` in place of what is there. */
export function replace(el, ...children) {
  el.replaceChildren();
  append(el, children);
  return el;
}

function fill(el, props) {
  for (const [key, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === 'class') el.setAttribute('class', value);
    else if (key === 'on') for (const [type, f] of Object.entries(value)) el.addEventListener(type, f);
    else if (key === 'style') for (const [name, v] of Object.entries(value)) el.style.setProperty(name, v);
    else if (key === 'data') Object.assign(el.dataset, value);
    else el.setAttribute(key, value === true ? '' : String(value));
  }
}

function append(el, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    el.append(child instanceof Node ? child : String(child));
  }
}
