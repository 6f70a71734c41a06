/** The further ways to publish: see pages/lab.ts. All of them bring the editor's content into the form first. */
(function () {
  var page = window.portalPage;
  var form = document.getElementById("article-form");

  /** The form's data as the variant's publishing URL takes it. */
  function body() {
    window.portal.sync();
    var data = new FormData(form);
    if (page.save === "shared") data.set("action", "publish");
    if (page.save !== "fetch") return data;
    var fields = {};
    data.forEach(function (value, name) {
      fields[name] = typeof value === "string" ? value : value.name;
    });
    return new Blob([JSON.stringify(fields)], { type: "application/json" });
  }

  async function send() {
    await fetch(page.urls.publish, { method: "POST", body: body() });
    window.portalSaving.toast("发布成功。", "published");
  }

  /** As old portals do it: no submit event. A hidden `action` for the shared URL; urlencoded JSON has no form. */
  function submit(target) {
    window.portal.sync();
    form.method = "post";
    form.enctype = "multipart/form-data";
    form.target = target || "";
    form.setAttribute("action", page.urls.publish);
    var action = document.createElement("input");
    action.type = "hidden";
    action.name = "action";
    action.value = "publish";
    form.append(action);
    HTMLFormElement.prototype.submit.call(form);
    action.remove();
  }

  function on(id, type, listener) {
    document.getElementById(id).addEventListener(type, listener);
  }

  window.portalLab = { submit: submit };

  on("lab-submit", "click", function () {
    submit();
  });
  on("lab-icon", "click", send);
  on("lab-mousedown", "mousedown", send);
  on("lab-beacon", "click", function () {
    navigator.sendBeacon(page.urls.publish, body());
  });
  on("lab-xhr", "click", function () {
    var request = new XMLHttpRequest();
    request.open("POST", page.urls.publish);
    request.send(body());
  });
  on("lab-click", "click", function () {
    document.getElementById("publish").click();
  });
  on("lab-frame", "click", function () {
    submit("lab-target");
  });
  on("lab-blank", "click", function () {
    submit("_blank");
  });

  // With form posts Enter presses 发布, the first submit button, by itself; with fetch there is none.
  on("title", "keydown", function (event) {
    if (event.key === "Enter" && page.save === "fetch") {
      event.preventDefault();
      window.portalSaving.publish();
    }
  });
  window.addEventListener(
    "click",
    function (event) {
      if (event.target.closest("#lab-capture")) void send();
    },
    true,
  );
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      void send();
    }
  });
})();
