package dev.actionline.screenplay;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Final Draft's XML. The JDK's reader checks the document and walks it, without document
 * types and outside entities; where characters stand in the file comes from {@link XmlText}.
 */
final class FdxReader {
  private final Source source;
  private final Diagnostics diagnostics = new Diagnostics();
  private final XmlText places;
  private final FdxScript script;
  private final Deque<String> path = new ArrayDeque<>();
  private final Map<String, Integer> open = new HashMap<>();
  private int startTags = -1;
  private boolean finalDraft;

  private FdxReader(Source source) {
    this.source = source;
    this.places = new XmlText(source.text());
    this.script = new FdxScript(source);
  }

  static Result<Screenplay> read(Source source) {
    FdxReader reader = new FdxReader(source);
    reader.walk();
    return new Result<>(reader.script.finish(), reader.diagnostics.list());
  }

  private void walk() {
    int lead = 0;
    while (lead < source.text().length()
        && (source.text().charAt(lead) == '\uFEFF'
            || Character.isWhitespace(source.text().charAt(lead)))) {
      lead++;
    }
    try {
      XMLStreamReader xml =
          factory().createXMLStreamReader(new StringReader(source.text().substring(lead)));
      while (xml.hasNext()) {
        int event = next(xml);
        if (event == XMLStreamConstants.DTD) {
          refuseTypes();
          return;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          begin(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.getLocalName());
        }
      }
    } catch (XMLStreamException broken) {
      tell(broken, lead);
      return;
    }
    if (!finalDraft) {
      diagnostics.add(
          Diagnostic.error(
              source,
              Span.at(0),
              "this XML is no Final Draft script",
              "its first element is FinalDraft"));
    }
  }

  /** The JDK's reader fails on some mistakes in other ways than it promises. */
  private static int next(XMLStreamReader xml) throws XMLStreamException {
    try {
      return xml.next();
    } catch (RuntimeException itself) {
      throw new XMLStreamException("this XML cannot be read", xml.getLocation(), itself);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("outside entities are refused");
        });
    return factory;
  }

  private void refuseTypes() {
    int at = Math.max(0, source.text().indexOf("<!DOCTYPE"));
    Span span = new Span(at, Math.min(source.text().length(), at + 9));
    diagnostics.add(
        Diagnostic.error(
            source,
            span,
            "a document type is refused",
            "take the DOCTYPE out; Final Draft writes none"));
  }

  private void tell(XMLStreamException broken, int lead) {
    int at = broken.getLocation() == null ? 0 : broken.getLocation().getCharacterOffset() + lead;
    int place = Math.max(0, Math.min(at, source.text().length()));
    diagnostics.add(
        Diagnostic.error(
            source,
            Span.at(place),
            "this Final Draft file is broken here",
            "open it in its program and save it again"));
  }

  private void begin(XMLStreamReader xml) {
    startTags++;
    String name = xml.getLocalName();
    if (path.isEmpty()) {
      finalDraft = name.equals("FinalDraft");
    }
    boolean content = isInside("Content");
    boolean text =
        name.equals("Text")
            && "Paragraph".equals(path.peek())
            && content
            && !isInside("Text")
            && !isInside("SceneProperties")
            && !isInside("OmittedScene");
    path.push(name);
    open.merge(name, 1, Integer::sum);
    int tag = places.tag(startTags);
    if (name.equals("SceneProperties")) {
      script.measured(attribute(xml, "Length"));
    } else if (name.equals("ScriptNote")) {
      script.beginNote(tag);
    } else if (name.equals("Paragraph") && content && !isAside()) {
      script.beginParagraph(
          isInside("TitlePage"),
          attribute(xml, "Type"),
          attribute(xml, "Number"),
          isInside("DualDialogue"),
          tag);
    } else if (name.equals("DualDialogue") && content) {
      script.beginDual();
    } else if (text) {
      script.text(places.content(startTags));
    }
  }

  private void end(String name) {
    path.pop();
    open.merge(name, -1, Integer::sum);
    if (name.equals("ScriptNote")) {
      script.endNote();
    } else if (name.equals("Paragraph") && isInside("Content") && !isAside()) {
      script.endParagraph();
    }
  }

  private boolean isInside(String name) {
    return open.getOrDefault(name, 0) > 0;
  }

  /** Inside what only tells about a paragraph: a note, the properties of a scene, what was omitted. */
  private boolean isAside() {
    return isInside("ScriptNote") || isInside("SceneProperties") || isInside("OmittedScene");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }
}
