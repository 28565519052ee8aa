// Addresses of Neo4j Browser with a command filled in.

/** The guide. Browser takes guides of this host name only, whatever the address bar says here. */
export function guideLink(browser) {
  const port = location.port ? `:${location.port}` : '';
  return command(browser, 'guide', `http://localhost${port}/browser/guide.html`);
}

/** Browser with a query in its editor, to be run by the reader. */
export function queryLink(browser, query) {
  return command(browser, 'edit', query);
}

function command(browser, name, argument) {
  return `${browser}?cmd=${name}&arg=${encodeURIComponent(argument)}`;
}
