package dev.actionline.timeline.camera;

import dev.actionline.shotlist.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** A bare stage for camera tests: people on a floor, boxes if wanted. */
final class PlainScenery implements Scenery {
  /** A grown-up, metres. */
  private static final float TALL = 1.75f;

  private final Map<String, Subject> people = new LinkedHashMap<>();
  final List<Box> boxes = new ArrayList<>();
  Optional<Box> room = Optional.empty();

  PlainScenery person(String name, DoubleFunction<Vector3f> feet, float heading) {
    return person(name, feet, heading, TALL);
  }

  /** Somebody of another height, metres. */
  PlainScenery person(String name, DoubleFunction<Vector3f> feet, float heading, float height) {
    people.put(
        name,
        new Subject() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public Extent at(double t) {
            return body(feet.apply(t), heading, height / TALL);
          }
        });
    return this;
  }

  private static Extent body(Vector3f p, float heading, float scale) {
    List<Ball> balls = new ArrayList<>();
    balls.add(ball(p, 1.62f * scale, 0.13f * scale, Region.HEAD));
    balls.add(ball(p, 1.3f * scale, 0.18f * scale, Region.CHEST));
    balls.add(ball(p, 0.95f * scale, 0.17f * scale, Region.WAIST));
    balls.add(ball(p, 0.85f * scale, 0.2f * scale, Region.HANDS));
    balls.add(ball(p, 0.5f * scale, 0.12f * scale, Region.LEGS));
    balls.add(ball(p, 0.08f * scale, 0.08f * scale, Region.FEET));
    return new Extent(
        p,
        new Vector3f(p).add(0, TALL * scale, 0),
        new Vector3f(p).add(0, 1.62f * scale, 0),
        heading,
        0.55f,
        Kind.FIGURE,
        TALL * scale,
        balls);
  }

  private static Ball ball(Vector3f feet, float height, float radius, Region region) {
    return new Ball(new Vector3f(feet).add(0, height, 0), radius, region);
  }

  /** Somebody at the set's middle who turns on the spot. */
  PlainScenery turning(String name, DoubleFunction<Float> heading) {
    people.put(
        name,
        new Subject() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public Extent at(double t) {
            return body(new Vector3f(), heading.apply(t), 1);
          }
        });
    return this;
  }

  /** Somebody at the set's middle who stands still and moves his head. */
  PlainScenery nodding(String name, DoubleFunction<Quaternionf> head) {
    people.put(
        name,
        new Subject() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public Extent at(double t) {
            return body(new Vector3f(), 180, 1);
          }

          @Override
          public Quaternionf head(double t) {
            return head.apply(t);
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
  public List<Bystander> bystanders(double sceneSeconds) {
    List<Bystander> all = new ArrayList<>();
    people.values().forEach(p -> all.add(new Body(p.name(), p.at(sceneSeconds).balls())));
    return all;
  }

  private record Body(String name, List<Ball> balls) implements Bystander {
    @Override
    public boolean movable() {
      return false;
    }

    @Override
    public boolean person() {
      return true;
    }

    @Override
    public boolean between(Vector3f from, Vector3f to) {
      for (Ball ball : balls) {
        for (int i = 1; i < 100; i++) {
          if (new Vector3f(from).lerp(to, i / 100f).distance(ball.centre()) < ball.radius()) {
            return true;
          }
        }
      }
      return false;
    }
  }

  @Override
  public Optional<Box> room() {
    return room;
  }

  @Override
  public double free(Vector3f from, Vector3f to) {
    for (int i = 0; i <= 400; i++) {
      if (buried(new Vector3f(from).lerp(to, i / 400f))) {
        return i / 400.0;
      }
    }
    return 1;
  }

  @Override
  public boolean buried(Vector3f p) {
    return boxes.stream()
        .anyMatch(
            b -> p.x > b.low().x && p.x < b.high().x && p.y > b.low().y && p.y < b.high().y && p.z > b.low().z && p.z < b.high().z);
  }

  @Override
  public Vector3f centre() {
    return new Vector3f();
  }
}
