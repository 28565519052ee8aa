// All that is asked of the server goes through here; what it refuses becomes an ApiProblem.
import { language } from './i18n/index.js';

const BASE = 'api/v1';

const PATHS = {
  Region: 'regions', Agency: 'agencies', Policy: 'policies', Platform: 'platforms', Measure: 'measures',
  Concept: 'concepts', Topic: 'topics', Case: 'cases', Document: 'documents'
};

/** What RFC 9457 says of an answer, or the same shape when no answer came. */
export class ApiProblem extends Error {
  constructor(problem) {
    super(problem.title ?? String(problem.status));
    this.problem = problem;
  }

  get status() {
    return this.problem.status ?? 0;
  }
}

/** GET of JSON. Parameters that are empty are left out. */
export function get(path, parameters = {}, signal = undefined) {
  return send(address(path, parameters), { headers: { Accept: 'application/json' }, signal });
}

export function post(path, body) {
  const form = body instanceof FormData;
  return send(address(path), {
    method: 'POST',
    headers: { Accept: 'application/json', ...(form ? {} : { 'Content-Type': 'application/json' }) },
    body: form ? body : JSON.stringify(body)
  });
}

/** The address that something is fetched from, also for links to it. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams({ lang: language() });
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '' && value !== false) {
      query.set(name, value);
    }
  }
  return `${BASE}/${path}?${query}`;
}

/** Where a thing stands: 'measure/330100-…' gives 'measures/330100-…'. */
export function resource(id) {
  const cut = id.indexOf('/');
  const type = typeOf(id);
  return `${PATHS[type] ?? id.slice(0, cut)}/${id.slice(cut + 1).split('/').map(encodeURIComponent).join('/')}`;
}

/** The kind of thing that an id names: 'measure/…' is a Measure. */
export function typeOf(id) {
  const word = id.slice(0, id.indexOf('/'));
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function pathOf(type) {
  return PATHS[type];
}

async function send(url, options) {
  let response;
  try {
    response = await fetch(url, options);
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new ApiProblem({ status: 0 });
  }
  const json = /json/.test(response.headers.get('Content-Type') ?? '');
  const body = json ? await response.json() : {};
  if (!response.ok) {
    throw new ApiProblem({ ...body, status: response.status });
  }
  return body;
}
