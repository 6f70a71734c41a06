/** TinyMCE hides the textarea and writes into it with triggerSave(). */
window.portalMount = function (field) {
  return window.tinymce
    .init({
      target: field,
      license_key: "gpl",
      language: "zh_CN",
      height: 420,
      menubar: false,
      promotion: false,
      branding: false,
      plugins: "lists link table code",
      toolbar:
        "code | undo redo | blocks | bold italic underline strikethrough removeformat | alignleft aligncenter alignright | bullist numlist | table link",
    })
    .then(function (editors) {
      var editor = editors[0];
      return {
        getHtml: function () {
          return editor.getContent();
        },
        setHtml: function (html) {
          editor.setContent(html);
        },
        sync: function () {
          window.tinymce.triggerSave();
        },
      };
    });
};
