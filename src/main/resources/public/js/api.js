/** The server's answers in the one form that the panels use. */

/** A refusal or failure, with what the problem document says and whether the server is only restoring. */
export class ApiError extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

async function get(path, params = {}, signal) {
  const query = new URLSearchParams(Object.entries(params).filter(([, v]) => v !== '' && v !== null && v !== undefined));
  const url = [...query].length ? `${path}?${query}` : path;
  const answer = await fetch(url, { headers: { Accept: 'application/json' }, signal });
  if (answer.ok) return answer.json();
  const problem = await answer.json().catch(() => ({}));
  throw new ApiError(answer.status, problem.detail || problem.title || `HTTP ${answer.status}`);
}

const list = (body, name) => (Array.isArray(body) ? body : (body[name] ?? body.items ?? []));

export async function total(region, sector, asOf, signal) {
  const found = list(await get('/api/totals', { region, sector, asOf }, signal), 'totals');
  return found.find((x) => x.code === region && x.sector === sector) ?? null;
}

/** One window of every sector of a region. */
export async function sectorTotals(region, window, asOf, signal) {
  const found = list(await get('/api/totals', { region, window, asOf }, signal), 'totals');
  return found.filter((x) => x.code === region);
}

/** One window of each child of a region. */
export async function childTotals(region, children, sector, window, asOf, signal) {
  const codes = new Set(children.map((c) => c.code));
  const found = list(await get('/api/totals', { parent: region, sector, window, asOf }, signal), 'totals');
  return new Map(found.filter((x) => codes.has(x.code)).map((x) => [x.code, x]));
}

export const region = (code, signal) => get(`/api/regions/${encodeURIComponent(code)}`, {}, signal);

export async function days(region, sector, signal) {
  return list(await get('/api/daily', { region, sector }, signal), 'days');
}

export async function projects(params, signal) {
  const body = await get('/api/projects', params, signal);
  return { rows: list(body, 'projects'), next: body.next ?? null };
}

export const project = (id, signal) => get(`/api/projects/${encodeURIComponent(id)}`, {}, signal);
export const article = (id, signal) => get(`/api/articles/${encodeURIComponent(id)}`, {}, signal);
export const status = (signal) => get('/api/status', {}, signal);

/** Newest first. */
export async function changes(params, signal) {
  return list(await get('/api/changes', params, signal), 'changes').reverse();
}

/** Leaf → parent, without the top level. */
export async function sectorParents(signal) {
  const parents = {};
  const walk = (s, parent) => {
    if (parent) parents[s.sector] = parent;
    (s.children ?? []).forEach((child) => walk(child, s.sector));
  };
  list(await get('/api/sectors', {}, signal), 'sectors').forEach((s) => walk(s, null));
  return parents;
}
