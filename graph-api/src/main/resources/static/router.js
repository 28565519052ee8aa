// Addresses are '#/' and what is shown there, with parameters: '#/measure/330100-…?level=county'.
const ROUTES = [
  [/^$/, 'home'],
  [/^search$/, 'search'],
  [/^list\/([a-z]+)$/, 'list', 'kind'],
  [/^graph$/, 'graph'],
  [/^compare$/, 'compare'],
  [/^diffusion$/, 'diffusion'],
  [/^map$/, 'map'],
  [/^upload$/, 'upload'],
  [/^about$/, 'about'],
  [/^(topic\/.+)$/, 'topic', 'id'],
  [/^(measure\/.+)$/, 'measure', 'id'],
  [/^(document\/.+)$/, 'document', 'id'],
  [/^((?:region|agency|policy|platform|concept|case)\/.+)$/, 'entity', 'id']
];

/** What an address means: the page's module, what it is of, and its parameters. */
export function read(hash = location.hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const parameters = new URLSearchParams(query);
  for (const [pattern, page, name] of ROUTES) {
    const match = pattern.exec(decoded(path));
    if (match) {
      return { page, path: `/${path}`, parameters, ...(name ? { [name]: match[1] } : {}) };
    }
  }
  return { page: 'missing', path: `/${path}`, parameters };
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address of a page: link('search', {q}) or link(id). Empty parameters are left out. */
export function link(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '' && value !== false) {
      query.set(name, value);
    }
  }
  const text = query.toString();
  return `#/${path.split('/').map(encodeURIComponent).join('/')}${text ? `?${text}` : ''}`;
}

export function go(path, parameters) {
  location.hash = link(path, parameters);
}

/** Other parameters of the page that is shown, without a step in the history and without showing it anew. */
export function replaceParameters(parameters) {
  const { path } = read();
  history.replaceState(null, '', link(decoded(path.slice(1)), parameters));
}
