/** ProseMirror with its example setup; the document's HTML goes into the hidden field on submit. */
import { exampleSetup } from "prosemirror-example-setup";
import { DOMParser, DOMSerializer } from "prosemirror-model";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

const parse = (html) => {
  const holder = document.createElement("div");
  holder.innerHTML = html;
  return DOMParser.fromSchema(schema).parse(holder);
};

window.portalMount = async (field, host) => {
  const box = document.createElement("div");
  box.id = "editor";
  box.className = "prosemirror-body";
  host.append(box);
  field.hidden = true;

  const state = EditorState.create({ doc: parse(field.value), plugins: exampleSetup({ schema }) });
  const view = new EditorView(box, { state });
  const getHtml = () => {
    const holder = document.createElement("div");
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return holder.innerHTML;
  };
  return {
    getHtml,
    setHtml: (html) => {
      const { tr, doc } = view.state;
      view.dispatch(tr.replaceWith(0, doc.content.size, parse(html).content));
    },
    sync: () => {
      field.value = getHtml();
    },
  };
};
