/** Quill works in a div of its own; its root's HTML goes into the hidden field on submit. */
window.portalMount = function (field, host) {
  var box = document.createElement("div");
  box.id = "editor";
  box.className = "quill-body";
  host.append(box);
  field.hidden = true;
  var quill = new window.Quill(box, {
    theme: "snow",
    placeholder: "请输入正文",
    modules: {
      toolbar: [
        [{ header: [1, 2, 3, false] }],
        ["bold", "italic", "underline", "strike"],
        [{ list: "ordered" }, { list: "bullet" }],
        [{ align: [] }, { color: [] }],
        ["link", "clean"],
      ],
    },
  });
  function setHtml(html, source) {
    quill.setContents(quill.clipboard.convert({ html: html }), source);
  }
  setHtml(field.value, "silent");
  return Promise.resolve({
    getHtml: function () {
      return quill.root.innerHTML;
    },
    setHtml: function (html) {
      setHtml(html, "api");
    },
    sync: function () {
      field.value = quill.root.innerHTML;
    },
  });
};
