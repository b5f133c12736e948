// Runs before the first paint: sets the theme that the reader chose, or the one of their system.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('mandat.theme');
  } catch {
    chosen = null;
  }
  var dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
