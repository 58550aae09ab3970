import { projects } from './api.js';

/** The server takes no longer lists of ids than this. */
const MOST = 100;
const found = new Map();
let wanted = new Map();

/** The project of an id, or null when there is none (any more). Whatever is asked for at one time is one request. */
export function known(id) {
  if (found.has(id)) return Promise.resolve(found.get(id));
  if (!wanted.size) setTimeout(ask);
  if (!wanted.has(id)) {
    let answer;
    const promise = new Promise((resolve, reject) => { answer = { resolve, reject }; });
    wanted.set(id, { promise, ...answer });
  }
  return wanted.get(id).promise;
}

export const forget = (id) => found.delete(id);

function ask() {
  const asked = [...wanted];
  wanted = new Map();
  for (let i = 0; i < asked.length; i += MOST) answer(asked.slice(i, i + MOST));
}

async function answer(asked) {
  try {
    const { rows } = await projects({ ids: asked.map(([id]) => id).join(','), limit: MOST });
    rows.forEach((p) => found.set(p.id, p));
    asked.forEach(([id, { resolve }]) => resolve(found.get(id) ?? null));
  } catch (e) {
    asked.forEach(([, { reject }]) => reject(e));
  }
}
