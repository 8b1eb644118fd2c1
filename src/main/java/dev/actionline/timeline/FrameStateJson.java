package dev.actionline.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import dev.actionline.stage.metal.Flux;
import dev.actionline.stage.metal.Wound;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Matrix4f;
import org.joml.Vector3fc;

/**
 * A frame state as JSON: every field of it, names in the order of the record, maps sorted. The same
 * state always gives the same text, so it serves as the canonical form for keys too.
 */
public final class FrameStateJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private FrameStateJson() {}

  /** On many lines, for people. */
  public static String pretty(FrameState state) {
    return write(node(state), true);
  }

  /** On one line. */
  public static String compact(FrameState state) {
    return write(node(state), false);
  }

  private static String write(ObjectNode node, boolean pretty) {
    try {
      return pretty
          ? MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(node)
          : MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always written", e);
    }
  }

  /** The state as a tree. */
  public static ObjectNode node(FrameState s) {
    ObjectNode o = JSON.objectNode();
    o.put("frame", s.frame()).put("rate", s.rate().toString()).put("timecode", s.timecode());
    o.put("scene", s.scene()).put("shot", s.shot()).put("sceneSeconds", s.sceneSeconds());
    o.put("seed", s.seed()).put("aspect", s.aspect());
    o.set("set", set(s.set()));
    ArrayNode figures = o.putArray("figures");
    s.figures().forEach(f -> figures.add(figure(f)));
    ArrayNode props = o.putArray("props");
    s.props().forEach(p -> props.add(prop(p)));
    o.set("camera", camera(s.camera()));
    ArrayNode effects = o.putArray("effects");
    s.effects().forEach(e -> effects.add(effect(e)));
    ArrayNode overlays = o.putArray("overlays");
    s.overlays().forEach(v -> overlays.add(overlay(v)));
    o.put("slate", s.slate().orElse(null));
    return o;
  }

  private static ObjectNode set(FrameState.SetState s) {
    ObjectNode o = JSON.objectNode();
    o.put("model", s.model());
    ArrayNode backdrops = o.putArray("backdrops");
    s.backdrops().forEach(backdrops::add);
    ArrayNode lights = o.putArray("lights");
    for (Model.Light l : s.lights()) {
      ObjectNode light = lights.addObject();
      light.put("name", l.name()).put("type", l.type().name());
      light.set("position", vector(l.position()));
      light.set("color", vector(l.color()));
      light.put("intensity", l.intensity()).put("radius", l.radius()).put("shadow", l.shadow());
    }
    Model.Air a = s.air();
    ObjectNode air = o.putObject("air");
    air.set("skyTop", vector(a.skyTop()));
    air.set("skyHorizon", vector(a.skyHorizon()));
    air.set("ambientUp", vector(a.ambientUp()));
    air.set("ambientDown", vector(a.ambientDown()));
    air.set("fog", vector(a.fog()));
    air.put("fogStart", a.fogStart()).put("fogDensity", a.fogDensity()).put("clouds", a.clouds());
    o.set("moved", floats(s.moved()));
    return o;
  }

  private static ObjectNode figure(FrameState.FigureState f) {
    ObjectNode o = JSON.objectNode();
    o.put("name", f.name());
    o.set("look", look(f.look()));
    o.set("stance", stance(f.stance()));
    o.set("pose", pose(f.pose()));
    o.set("glow", floats(f.glow()));
    f.become()
        .ifPresent(
            b -> {
              ObjectNode become = o.putObject("become");
              become.set("look", look(b.look()));
              become.put("progress", b.progress());
            });
    if (!f.flux().equals(Flux.NONE)) {
      o.set("flux", flux(f.flux()));
    }
    if (f.shade() != 0) {
      o.put("shade", f.shade());
    }
    return o;
  }

  private static ObjectNode flux(Flux f) {
    ObjectNode o = JSON.objectNode();
    o.put("melt", f.melt()).put("weld", f.weld()).put("climbM", f.climbM());
    ArrayNode wounds = o.putArray("wounds");
    for (Wound w : f.wounds()) {
      ObjectNode wound = wounds.addObject();
      wound.put("bone", w.bone().name());
      wound.set("at", vector(w.at()));
      wound.set("outward", vector(w.outward()));
      wound.put("radiusM", w.radiusM()).put("open", w.open()).put("through", w.through());
      wound.put("seed", w.seed());
    }
    return o;
  }

  private static ObjectNode look(FigureLook l) {
    ObjectNode o = JSON.objectNode();
    o.put("figure", l.figure()).put("heightM", l.heightM()).put("hair", l.hair());
    ObjectNode colors = o.putObject("colors");
    new TreeMap<>(l.colors()).forEach((k, v) -> colors.set(k, vector(v)));
    ObjectNode wear = o.putObject("wear");
    new TreeMap<>(l.wear()).forEach(wear::put);
    o.put("surface", l.surface());
    ObjectNode wounds = o.putObject("wounds");
    new TreeMap<>(l.wounds()).forEach(wounds::put);
    return o.put("aged", l.aged());
  }

  private static ObjectNode stance(Stance s) {
    return JSON.objectNode()
        .put("x", s.x())
        .put("y", s.y())
        .put("z", s.z())
        .put("heading", s.heading());
  }

  private static ObjectNode pose(Pose p) {
    ObjectNode o = JSON.objectNode();
    for (Pose.Channel c : Pose.Channel.values()) {
      if (c.size() == 1) {
        o.put(c.name(), p.get(c));
      } else {
        o.set(c.name(), vector(p.vector(c)));
      }
    }
    return o;
  }

  private static ObjectNode prop(FrameState.PropState p) {
    ObjectNode o = JSON.objectNode();
    o.put("name", p.name()).put("model", p.model()).put("label", p.label());
    o.put("standInMetres", p.standInMetres());
    o.set("worldFromProp", matrix(p.worldFromProp()));
    o.put("glow", p.glow());
    o.set("moved", floats(p.moved()));
    return o;
  }

  private static ObjectNode camera(FrameState.CameraState c) {
    ObjectNode o = JSON.objectNode();
    o.set("worldFromCamera", matrix(c.worldFromCamera()));
    o.put("focalLengthMm", c.focalLengthMm()).put("sensorWidthMm", c.sensorWidthMm());
    o.put("focusMetres", c.focusMetres()).put("fStop", c.fStop());
    if (c.openMetres() > 0) {
      o.put("openMetres", c.openMetres()).put("openAboveM", c.openAboveM());
    }
    return o;
  }

  private static ObjectNode effect(FrameState.EffectState e) {
    ObjectNode o = JSON.objectNode();
    o.put("name", e.name())
        .put("id", e.id())
        .put("seconds", e.seconds())
        .put("progress", e.progress())
        .put("spread", e.spread().name());
    o.set("point", vector(e.point()));
    o.set("direction", vector(e.direction()));
    ObjectNode numbers = o.putObject("numbers");
    new TreeMap<>(e.numbers()).forEach(numbers::put);
    return o;
  }

  private static ObjectNode overlay(FrameState.Overlay v) {
    ObjectNode o = JSON.objectNode();
    if (v instanceof FrameState.Overlay.Caption c) {
      o.put("kind", "caption").put("speaker", c.speaker()).put("extension", c.extension());
      o.put("words", c.words());
    } else if (v instanceof FrameState.Overlay.Title t) {
      o.put("kind", "title").put("words", t.words()).put("overPicture", t.overPicture());
      o.put("x", t.x()).put("y", t.y()).put("opacity", t.opacity());
    } else if (v instanceof FrameState.Overlay.Veil b) {
      o.put("kind", "veil").put("opacity", b.opacity()).set("color", vector(b.color()));
    } else if (v instanceof FrameState.Overlay.Iris i) {
      o.put("kind", "iris").put("x", i.x()).put("y", i.y()).put("open", i.open());
    } else if (v instanceof FrameState.Overlay.Wipe w) {
      o.put("kind", "wipe").put("way", w.way().name()).put("done", w.done()).set("over", node(w.over()));
    } else if (v instanceof FrameState.Overlay.Dissolve d) {
      o.put("kind", "dissolve").put("opacity", d.opacity()).set("over", node(d.over()));
    } else if (v instanceof FrameState.Overlay.Exposure e) {
      o.put("kind", "exposure");
      ArrayNode moments = o.putArray("moments");
      e.moments().forEach(m -> moments.add(node(m)));
    } else if (v instanceof FrameState.Overlay.BurnIn b) {
      o.put("kind", "burn-in");
      ArrayNode lines = o.putArray("lines");
      b.lines().forEach(lines::add);
    }
    return o;
  }

  private static ObjectNode floats(Map<String, Float> map) {
    ObjectNode o = JSON.objectNode();
    new TreeMap<>(map).forEach(o::put);
    return o;
  }

  private static ArrayNode vector(Vector3fc v) {
    return JSON.arrayNode().add(v.x()).add(v.y()).add(v.z());
  }

  private static ArrayNode matrix(Matrix4f m) {
    ArrayNode a = JSON.arrayNode();
    for (float f : m.get(new float[16])) {
      a.add(f);
    }
    return a;
  }
}
