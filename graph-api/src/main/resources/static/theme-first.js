// Before anything is drawn, so that a chosen theme does not flash in the other one.
(() => {
  try {
    const theme = localStorage.getItem('reformgraph.theme');
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // no storage: the system's theme it is
  }
})();
