// What the browser remembers for a reader. Where storage is shut off, nothing is remembered.
const PREFIX = 'reformgraph.';

export function recall(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // as good as forgotten
  }
}
