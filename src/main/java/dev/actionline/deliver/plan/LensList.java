package dev.actionline.deliver.plan;

import dev.actionline.core.FrameRate;
import dev.actionline.core.Time;
import dev.actionline.deliver.plan.CameraSetup.Take;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3f;

/** All shots by setup with lens, height, tilt and what the list writes of the camera; as CSV. */
final class LensList {
  /** Nearer than that a head is the camera's own, metres. */
  private static final double AT_THE_LENS = 0.35;

  private static final String HEAD = "setup,scene,heading,shot,title,seconds,lens mm,angle of view,height m,distance m,tilt deg,moves m,framed,camera\n";

  private LensList() {}

  static String of(Timeline timeline, ShotList list, List<CameraSetup> setups) {
    StringBuilder out = new StringBuilder(HEAD);
    for (CameraSetup setup : setups) {
      for (Take take : setup.takes()) {
        out.append(row(timeline, list, setup, take));
      }
    }
    return out.toString();
  }

  private static String row(Timeline timeline, ShotList list, CameraSetup setup, Take take) {
    FrameState.CameraState camera = take.first().camera();
    FrameRate rate = timeline.rate();
    double seconds = Time.ofFrames(take.shot().last() - take.shot().first() + 1, rate).seconds();
    List<String> cells = new ArrayList<>();
    cells.add(setup.name());
    cells.add(setup.scene());
    cells.add(heading(list, setup.scene()));
    cells.add(take.shot().name());
    cells.add(take.shot().title());
    cells.add(number(seconds, 1));
    cells.add(number(camera.focalLengthMm(), 0));
    cells.add(number(CameraSetup.angleOfView(camera), 0));
    cells.add(number(CameraSetup.eye(camera).y, 2));
    cells.add(distance(timeline, take).map(d -> number(d, 1)).orElse(""));
    cells.add(number(CameraSetup.tilt(camera), 0));
    cells.add(number(CameraSetup.travel(take), 1));
    cells.add(String.join(" and ", timeline.framed(take.shot().name())));
    cells.add(camera(list, take.shot().name()));
    return String.join(",", cells.stream().map(LensList::cell).toList()) + "\n";
  }

  static String heading(ShotList list, String scene) {
    return list.scenes().stream().filter(s -> s.name().equals(scene)).map(ShotList.Scene::heading).findFirst().orElse("");
  }

  /** From the lens to the first who or what is framed, metres; through whose eyes it looks is at the lens. */
  private static Optional<Double> distance(Timeline timeline, Take take) {
    Vector3f eye = CameraSetup.eye(take.first().camera());
    return timeline.framed(take.shot().name()).stream()
        .flatMap(name -> at(take.first(), name).stream())
        .map(p -> (double) p.distance(eye))
        .filter(d -> d > AT_THE_LENS)
        .findFirst();
  }

  private static Optional<Vector3f> at(FrameState frame, String name) {
    return frame.figures().stream().filter(f -> f.name().equals(name)).map(f -> f.stance().position().add(0, 0.85f * f.look().heightM(), 0)).findFirst()
        .or(() -> frame.props().stream().filter(p -> p.name().equals(name)).map(p -> p.worldFromProp().getTranslation(new Vector3f())).findFirst());
  }

  /** What the list writes of the camera. */
  private static String camera(ShotList list, String shot) {
    List<String> lines = new ArrayList<>();
    for (ShotList.Scene scene : list.scenes()) {
      for (ShotList.Shot s : scene.shots()) {
        for (Statement statement : s.name().equals(shot) ? s.statements() : List.<Statement>of()) {
          if (statement instanceof Statement.Direction d && d.keyword() == Keyword.CAMERA) {
            lines.add(list.source().slice(d.span()).replaceAll("\\s+@\\d+(-\\d+)?\\s*$", "").strip());
          }
        }
      }
    }
    return String.join("; ", lines);
  }

  private static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  private static String cell(String text) {
    return text.matches("[^\",\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
