/** wangEditor 5 works in divs of its own; its HTML goes into the hidden field as it changes, and on submit. */
window.portalMount = function (field, host) {
  var bar = document.createElement("div");
  var box = document.createElement("div");
  bar.id = "editor-toolbar";
  box.id = "editor";
  box.className = "wang5-body";
  host.append(bar, box);
  field.hidden = true;
  var html = field.value;
  var editor = window.wangEditor.createEditor({
    selector: box,
    html: html,
    mode: "default",
    config: {
      placeholder: "请输入正文",
      autoFocus: false,
      onChange: function (changed) {
        field.value = changed.getHtml();
      },
    },
  });
  window.wangEditor.createToolbar({
    editor: editor,
    selector: bar,
    mode: "simple",
    config: { excludeKeys: ["emotion", "group-image", "group-video", "insertVideo", "uploadVideo"] },
  });
  return Promise.resolve({
    getHtml: function () {
      return editor.getHtml();
    },
    setHtml: function (next) {
      editor.setHtml(next);
    },
    sync: function () {
      field.value = editor.getHtml();
    },
  });
};
