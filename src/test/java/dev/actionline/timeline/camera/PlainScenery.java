package dev.actionline.timeline.camera;

import dev.actionline.shotlist.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.joml.Vector3f;

/** A bare stage for camera tests: people on a floor, boxes if wanted. */
final class PlainScenery implements Scenery {
  private final Map<String, Subject> people = new LinkedHashMap<>();
  final List<Box> boxes = new ArrayList<>();
  Optional<Box> room = Optional.empty();

  PlainScenery person(String name, DoubleFunction<Vector3f> feet, float heading) {
    people.put(
        name,
        new Subject() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public Extent at(double t) {
            Vector3f p = feet.apply(t);
            return new Extent(
                p, new Vector3f(p).add(0, 1.75f, 0), new Vector3f(p).add(0, 1.62f, 0), heading, 0.55f, true);
          }
        });
    return this;
  }

  PlainScenery person(String name, float x, float z, float heading) {
    return person(name, t -> new Vector3f(x, 0, z), heading);
  }

  @Override
  public Optional<Subject> subject(List<Term> words) {
    return Optional.ofNullable(people.get(words.get(0).text()));
  }

  @Override
  public List<Subject> performers(double sceneSeconds) {
    return List.copyOf(people.values());
  }

  @Override
  public Optional<Box> room() {
    return room;
  }

  @Override
  public boolean solid(Vector3f p) {
    return boxes.stream()
        .anyMatch(
            b -> p.x > b.low().x && p.x < b.high().x && p.y > b.low().y && p.y < b.high().y && p.z > b.low().z && p.z < b.high().z);
  }

  @Override
  public Vector3f centre() {
    return new Vector3f();
  }
}
