/** Saving by fetch: the buttons of `save=fetch`, and the draft's autosave. */
(function () {
  const AUTOSAVE_MS = 3000;
  const page = window.portalPage;
  const form = document.getElementById("article-form");

  /** The form's fields as the browser would send them; a file is its name. */
  function readForm() {
    const fields = {};
    window.portal.sync();
    new FormData(form).forEach(function (value, name) {
      fields[name] = typeof value === "string" ? value : value.name;
    });
    return fields;
  }

  function toast(text, result, link) {
    const box = document.getElementById("toast");
    box.textContent = text;
    box.dataset.result = result;
    if (link) {
      const a = document.createElement("a");
      a.className = "notice-link";
      a.href = link;
      a.textContent = "查看页面";
      box.append(a);
    }
    box.hidden = false;
  }

  let saving = false;
  let autosaving = 0;

  /** Saves by JSON and says so; a later save is of the same article. */
  async function save(url, text, result) {
    saving = true;
    try {
      const headers = { "content-type": "application/json" };
      const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(readForm()) });
      const saved = await response.json();
      document.getElementById("article-id").value = saved.id;
      toast(text, result, saved.status === "published" ? saved.url : "");
      if (saved.status === "published") clearInterval(autosaving);
    } catch {
      toast("保存失败，请稍后重试。", "failed");
    }
    saving = false;
  }

  const saveDraft = () => save(page.urls.draft, "草稿已保存。", "draft");
  const publish = () => save(page.urls.publish, "发布成功。", "published");
  const autosave = () => saving || save("/api/articles/draft", "草稿已自动保存。", "autosave");

  window.portalSaving = { publish, toast };

  if (page.save === "fetch") {
    form.addEventListener("submit", (event) => event.preventDefault());
    document.getElementById("save-draft").addEventListener("click", saveDraft);
    document.getElementById("publish").addEventListener("click", publish);
  }

  async function startAutosave() {
    await window.portal.ready;
    autosaving = setInterval(autosave, AUTOSAVE_MS);
  }

  if (page.autosave) void startAutosave();
})();
