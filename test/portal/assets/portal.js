/**
 * The form page's core. An editor's adapter sets `portalMount(field, host)`, which puts the editor in place of the body's
 * textarea and resolves to { getHtml, setHtml, sync }; `sync` writes the editor's content into the form as that editor
 * does it. Tests use window.portal.
 */
(function () {
  var page = window.portalPage;
  var form = document.getElementById("article-form");
  var adapter = null;

  async function start() {
    await new Promise(function (resolve) {
      setTimeout(resolve, page.late);
    });
    const field = document.getElementById("body");
    field.hidden = false;
    adapter = await window.portalMount(field, document.getElementById("editor-host"));
    document.getElementById("editor-loading").remove();
  }

  window.portal = {
    editor: page.editor,
    getHtml: function () {
      return adapter.getHtml();
    },
    /** Resolves when the editor shows it. */
    setHtml: async function (html) {
      await adapter.setHtml(html);
    },
    sync: function () {
      if (adapter) adapter.sync();
    },
    ready: new Promise(function (resolve, reject) {
      // Modules have run by then too.
      document.addEventListener("DOMContentLoaded", function () {
        start().then(resolve, reject);
      });
    }),
  };

  // form.submit() fires no submit event: who calls it has to sync first.
  form.addEventListener("submit", function () {
    window.portal.sync();
  });
})();
