/** CKEditor 4 hides the textarea and writes into it with updateElement(). */
window.portalMount = function (field) {
  var editor = window.CKEDITOR.replace(field, {
    language: "zh-cn",
    height: 340,
    versionCheck: false,
    // These would ask servers outside.
    removePlugins: "exportpdf,scayt,wsc",
  });
  return new Promise(function (resolve) {
    editor.on("instanceReady", function () {
      resolve({
        getHtml: function () {
          return editor.getData();
        },
        setHtml: function (html) {
          // A new document is written into the frame, which takes a while.
          return new Promise(function (done) {
            editor.setData(html, { callback: done });
          });
        },
        sync: function () {
          editor.updateElement();
        },
      });
    });
  });
};
